import { type TrialState, trialStates } from '../record/trial.ts'
import { pending } from '../store/run-table.ts'
import { type SourceColumn, type SourceState, sourceStates } from './source-states.ts'

/**
 * Where N trials ended up. `trials` sums to `n`; `verdicts` sums to `trials.completed`. Nothing leaves the denominator
 * unseen.
 */
export interface Outcome {
  n: number
  trials: Record<TrialState | 'pending', number>
  verdicts: { happened: number; 'not-happened': number; abstained: number; failed: number; unjudged: number }
}

export function emptyOutcome(): Outcome {
  const trials = Object.fromEntries([...trialStates, 'pending'].map(state => [state, 0])) as Outcome['trials']
  return { n: 0, trials, verdicts: { happened: 0, 'not-happened': 0, abstained: 0, failed: 0, unjudged: 0 } }
}

/** Counts one trial, unless the source was not asked about it. */
export function countTrial(outcome: Outcome, trialState: number, source: SourceColumn, row: number): void {
  const said: SourceState = sourceStates[source[row]!]!
  if (said === 'not-asked') return
  outcome.n++
  const state = trialState === pending ? 'pending' : trialStates[trialState]!
  outcome.trials[state]++
  if (state === 'completed') outcome.verdicts[said]++
}

/** What a verdict was reached on: the denominator of the rate. */
export function judged({ verdicts }: Outcome): number {
  return verdicts.happened + verdicts['not-happened']
}

/** What is missing from the rate: trials that did not complete, and verdicts that were not reached. */
export function missing(outcome: Outcome): number {
  return outcome.n - judged(outcome)
}
