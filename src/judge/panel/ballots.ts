import type { Judgement, JudgementOutcome } from '../../record/judgement.ts'
import { happened } from '../../record/verdict.ts'

/** What one member says on one ballot. */
export interface Vote {
  member: string
  outcome: JudgementOutcome
}

export interface Ballot {
  clause?: string
  votes: Vote[]
}

/**
 * One ballot a clause; or one on the whole, where some member has judged the conversation as a whole. What failed as a whole has
 * failed on each clause; what a member has not spoken of counts as failed.
 */
export function ballots(members: readonly string[], judgements: readonly Judgement[]): Ballot[] {
  const said = members.map(member => ({ member, own: judgements.filter(({ judge }) => judge === member) }))
  const all = said.flatMap(({ own }) => own)
  const clauses = [...new Set(all.flatMap(({ clause }) => clause ?? []))]
  const asWhole = all.some(({ clause, outcome }) => clause === undefined && outcome.kind === 'judged')
  const silent: JudgementOutcome = { kind: 'failed', error: 'it has said nothing of this' }
  if (asWhole || clauses.length === 0)
    return [{ votes: said.map(({ member, own }) => ({ member, outcome: taken(own.map(({ outcome }) => outcome)) ?? silent })) }]
  return clauses.map(clause => ({
    clause,
    votes: said.map(({ member, own }) => {
      const spoken = own.find(judgement => judgement.clause === clause) ?? own.find(judgement => judgement.clause === undefined)
      return { member, outcome: spoken?.outcome ?? silent }
    }),
  }))
}

/** What a member said of several clauses as one: the event if any says so; else `failed`, else `abstained`, if any did. */
function taken(outcomes: readonly JudgementOutcome[]): JudgementOutcome | undefined {
  const hits = outcomes.filter(outcome => outcome.kind === 'judged').filter(({ verdict }) => happened(verdict))
  const severities = hits.flatMap(({ severity }) => severity ?? [])
  if (hits.length > 0)
    return {
      kind: 'judged',
      verdict: hits[0]!.verdict,
      ...(severities.length > 0 ? { severity: Math.max(...severities) } : {}),
      evidence: hits.flatMap(({ evidence }) => evidence),
    }
  return outcomes.find(({ kind }) => kind === 'failed') ?? outcomes.find(({ kind }) => kind === 'abstained') ?? outcomes[0]
}
