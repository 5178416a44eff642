import type { JudgementOutcome } from '../../record/judgement.ts'
import type { Evidence } from '../../record/span.ts'
import { type Event, eventOf, happened, type Verdict, verdictOf } from '../../record/verdict.ts'
import type { Vote } from './ballots.ts'

/**
 * The majority of those that judged, if they are enough; otherwise the reason why there is none, in which every member is named.
 * The severity is the median of the majority's, the lower of two.
 */
export function majority(all: readonly Vote[], event: Event, quorum: number): JudgementOutcome {
  const votes = all.map(vote => aboutEvent(vote, event))
  const judged = votes.flatMap(({ outcome }) => (outcome.kind === 'judged' ? [outcome] : []))
  const failures = votes.filter(({ outcome }) => outcome.kind === 'failed').length
  const told = roll(votes)
  if (judged.length < quorum) {
    const why = `${judged.length} of ${votes.length} members judged, ${quorum} are needed; ${told}`
    return votes.length - failures < quorum ? { kind: 'failed', error: why } : { kind: 'abstained', reason: why }
  }
  const yes = judged.filter(({ verdict }) => happened(verdict))
  if (yes.length * 2 === judged.length) return { kind: 'abstained', reason: `a tie; ${told}` }
  const carried = yes.length * 2 > judged.length
  const winners = carried ? yes : judged.filter(({ verdict }) => !happened(verdict))
  const severities = carried ? winners.flatMap(({ severity }) => severity ?? []).sort((a, b) => a - b) : []
  return {
    kind: 'judged',
    verdict: verdictOf(event, carried),
    ...(severities.length > 0 ? { severity: severities[Math.floor((severities.length - 1) / 2)]! } : {}),
    evidence: eachOnce(winners.flatMap(({ evidence }) => evidence)),
    rationale: told,
  }
}

function aboutEvent(vote: Vote, event: Event): Vote {
  const { member, outcome } = vote
  if (outcome.kind !== 'judged' || eventOf(outcome.verdict) === event) return vote
  return { member, outcome: { kind: 'failed', error: `its verdict is "${outcome.verdict}", not about ${event}` } }
}

/** Who said what: `violation: a, b; failed: c (…)`. */
function roll(votes: readonly Vote[]): string {
  const groups = new Map<Verdict | 'abstained' | 'failed', string[]>()
  for (const { member, outcome } of votes) {
    const key = outcome.kind === 'judged' ? outcome.verdict : outcome.kind
    const why = outcome.kind === 'failed' ? outcome.error : outcome.kind === 'abstained' ? outcome.reason : null
    const shown = why === null ? member : `${member} (${why.slice(0, 200).toWellFormed()})`
    groups.set(key, [...(groups.get(key) ?? []), shown])
  }
  return [...groups].map(([key, members]) => `${key}: ${members.join(', ')}`).join('; ')
}

function eachOnce(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map(item => [`${item.part}/${item.start}/${item.end}`, item])).values()]
}
