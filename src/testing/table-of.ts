import { digestOf, digestToBytes } from '../base/digest.ts'
import { type Judgement, judgementStates } from '../record/judgement.ts'
import { type Label, labelRoles, labelStates } from '../record/label.ts'
import { type Slice, sliceNames, type TrialState, trialStates } from '../record/trial.ts'
import { type Verdict, verdicts } from '../record/verdict.ts'
import { type NameColumn, pending, type RunTable } from '../store/run-table.ts'

/** One trial with all that was said of it. */
export interface TableTrial {
  target?: string
  scenario?: string
  epoch?: number
  slice?: Partial<Slice>
  /** Completed, where nothing is said. */
  state?: TrialState | 'pending'
  /** The judges it is to be judged by; those that have spoken, where nothing is said. */
  judges?: readonly string[]
  judgements?: readonly Judgement[]
  labels?: readonly Label[]
}

/** The columns of a run that holds these trials, as a store would read them. */
export function tableOf(trials: readonly TableTrial[]): RunTable {
  const names: string[] = []
  const code = (name: string | null | undefined) => {
    if (name === null || name === undefined) return -1
    const known = names.indexOf(name)
    return known >= 0 ? known : names.push(name) - 1
  }
  const column = <Row>(rows: readonly Row[], nameOf: (row: Row) => string | null | undefined): NameColumn => ({
    names,
    codes: Int32Array.from(rows, row => code(nameOf(row))),
  })
  const spoken = (trial: TableTrial) => trial.judges ?? [...new Set(trial.judgements?.map(({ judge }) => judge))]
  const judgements = trials.flatMap((trial, row) => (trial.judgements ?? []).map(judgement => ({ row, ...judgement })))
  const labels = trials.flatMap((trial, row) => (trial.labels ?? []).map(label => ({ row, ...label })))
  return {
    trials: {
      count: trials.length,
      target: column(trials, trial => trial.target ?? 't'),
      scenario: column(trials, trial => trial.scenario ?? 's'),
      slices: Object.fromEntries(
        sliceNames.map(name => [name, column(trials, trial => trial.slice?.[name])]),
      ) as RunTable['trials']['slices'],
      judges: column(trials, trial => JSON.stringify(spoken(trial))),
      epoch: Int32Array.from(trials, trial => trial.epoch ?? 1),
      state: Int8Array.from(trials, ({ state = 'completed' }) => (state === 'pending' ? pending : trialStates.indexOf(state))),
      attempts: Int32Array.from(trials, trial => (trial.state === 'pending' ? 0 : 1)),
      errors: Int32Array.from(trials, trial => (trial.state === 'target-error' ? 1 : 0)),
      ids: Buffer.concat(trials.map((_, row) => digestToBytes(digestOf(row)))),
    },
    judgements: {
      count: judgements.length,
      trial: Int32Array.from(judgements, ({ row }) => row),
      judge: column(judgements, ({ judge }) => judge),
      state: Int8Array.from(judgements, ({ outcome }) => judgementStates.indexOf(outcome.kind)),
      ...verdictColumns(judgements),
      category: column(judgements, ({ outcome }) => ('category' in outcome ? outcome.category : null)),
    },
    labels: {
      count: labels.length,
      trial: Int32Array.from(labels, ({ row }) => row),
      annotator: column(labels, ({ annotator }) => annotator),
      role: Int8Array.from(labels, ({ role }) => labelRoles.indexOf(role)),
      state: Int8Array.from(labels, ({ outcome }) => labelStates.indexOf(outcome.kind)),
      ...verdictColumns(labels),
      category: column(labels, ({ outcome }) => ('category' in outcome ? outcome.category : null)),
    },
  }
}

function verdictColumns(rows: readonly { outcome: object }[]): { verdict: Int8Array; severity: Int8Array } {
  const given = rows.map(({ outcome }) => outcome as { verdict?: Verdict; severity?: number })
  return {
    verdict: Int8Array.from(given, ({ verdict }) => (verdict === undefined ? -1 : verdicts.indexOf(verdict))),
    severity: Int8Array.from(given, ({ severity }) => severity ?? 0),
  }
}
