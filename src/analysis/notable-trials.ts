import { type Digest, digestFromBytes } from '../base/digest.ts'
import { judgementStates } from '../record/judgement.ts'
import { trialStates } from '../record/trial.ts'
import { type Event, eventOf, type Verdict, verdicts } from '../record/verdict.ts'
import { judgesOf, type NameColumn, pending, type RunTable } from '../store/run-table.ts'

const completed = trialStates.indexOf('completed')

/** A trial worth opening, and why. */
export interface NotableTrial {
  id: Digest
  target: string
  scenario: string
  epoch: number
  /** Who found what; severity 0 where none was given. */
  findings: { judge: string; event: Event; severity: number }[]
  /** What is missing: `reader failed`, `limit`. */
  gaps: string[]
}

/** Of the events, those that speak against a target. */
const isFinding = (verdict: Verdict) => verdict === 'violation' || verdict === 'refusal'

/** Trials in which a violation or a refusal happened, that no judge could read, or that did not complete; the gravest first. */
export function notableTrials(table: RunTable): NotableTrial[] {
  const { trials, judgements, labels } = table
  const found = new Map<number, NotableTrial>()
  const at = (row: number): NotableTrial => {
    const known = found.get(row)
    if (known) return known
    const id = digestFromBytes(trials.ids.subarray(row * 32, row * 32 + 32))
    const name = ({ names, codes }: NameColumn) => names[codes[row]!]!
    const entry = {
      id,
      target: name(trials.target),
      scenario: name(trials.scenario),
      epoch: trials.epoch[row]!,
      findings: [],
      gaps: [],
    }
    found.set(row, entry)
    return entry
  }
  for (let i = 0; i < judgements.count; i++) {
    const judge = judgements.judge.names[judgements.judge.codes[i]!]!
    const state = judgementStates[judgements.state[i]!]!
    const verdict = verdicts[judgements.verdict[i]!]
    if (verdict === undefined) at(judgements.trial[i]!).gaps.push(`${judge} ${state}`)
    else if (isFinding(verdict)) {
      at(judgements.trial[i]!).findings.push({ judge, event: eventOf(verdict), severity: judgements.severity[i]! })
    }
  }
  const spoken = new Set<string>()
  for (let i = 0; i < judgements.count; i++)
    spoken.add(`${judgements.trial[i]}/${judgements.judge.names[judgements.judge.codes[i]!]}`)
  for (let i = 0; i < labels.count; i++) {
    const verdict = verdicts[labels.verdict[i]!]
    if (verdict === undefined || !isFinding(verdict)) continue
    const { findings } = at(labels.trial[i]!)
    if (!findings.some(finding => finding.judge === 'people'))
      findings.push({ judge: 'people', event: eventOf(verdict), severity: labels.severity[i]! })
  }
  for (let row = 0; row < trials.count; row++) {
    if (trials.state[row] === completed) {
      for (const judge of judgesOf(table, row)) if (!spoken.has(`${row}/${judge}`)) at(row).gaps.push(`${judge} unjudged`)
    }
    const state = trials.state[row]!
    if (state !== completed) at(row).gaps.push(state === pending ? 'not tried yet' : trialStates[state]!)
  }
  const gravity = ({ findings }: NotableTrial) => Math.max(-1, ...findings.map(finding => finding.severity))
  return [...found]
    .sort(([rowA, a], [rowB, b]) => gravity(b) - gravity(a) || b.findings.length - a.findings.length || rowA - rowB)
    .map(([, trial]) => trial)
}
