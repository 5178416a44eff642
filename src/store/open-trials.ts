import { digestFromBytes } from '../base/digest.ts'
import { isFinal, type TrialState, trialStates } from '../record/trial.ts'
import { judgesOf, pending, type RunTable } from './run-table.ts'
import type { OpenTrial } from './store.ts'

/** The trials of a run without a final state, and the completed ones that a judge has not yet spoken of. */
export function openTrialsOf(table: RunTable): OpenTrial[] {
  const { trials } = table
  const hasSpoken = spokenJudges(table)
  const judges = judgeSets(table)
  const open: OpenTrial[] = []
  for (let row = 0; row < trials.count; row++) {
    const lastState = stateOf(table, row)
    const missingJudges = judges(row).filter(name => !hasSpoken(row, name))
    if (lastState !== null && isFinal(lastState) && (lastState !== 'completed' || missingJudges.length === 0)) continue
    const id = digestFromBytes(trials.ids.subarray(row * 32, row * 32 + 32))
    open.push({ id, attempts: trials.attempts[row]!, errors: trials.errors[row]!, lastState, missingJudges })
  }
  return open
}

/** There are few sets, each of many trials. */
function judgeSets(table: RunTable): (row: number) => readonly string[] {
  const { codes } = table.trials.judges
  const sets = new Map<number, readonly string[]>()
  return row => {
    const code = codes[row]!
    const known = sets.get(code) ?? judgesOf(table, row)
    sets.set(code, known)
    return known
  }
}

function stateOf({ trials }: RunTable, row: number): TrialState | null {
  const code = trials.state[row]!
  return code === pending ? null : trialStates[code]!
}

/** One byte a trial and judge: a million trials need no million sets. */
function spokenJudges({ trials, judgements }: RunTable): (row: number, name: string) => boolean {
  const columns = new Map<string, Uint8Array>()
  for (let i = 0; i < judgements.count; i++) {
    const name = judgements.judge.names[judgements.judge.codes[i]!]!
    const column = columns.get(name) ?? new Uint8Array(trials.count)
    columns.set(name, column)
    column[judgements.trial[i]!] = 1
  }
  return (row, name) => columns.get(name)?.[row] === 1
}
