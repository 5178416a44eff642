import type { SliceName } from '../record/trial.ts'

/** A column of names: `names[codes[i]]`, or null where the code is −1. All columns of a table share their names. */
export interface NameColumn {
  names: readonly string[]
  codes: Int32Array
}

/** What no state stands for: the trial was planned and has not been tried. */
export const pending = -1

/**
 * A run as typed columns. Row i of `trials` is one trial; rows of `judgements` and `labels` point at it by `trial`
 * and speak of its last attempt. Codes of states and verdicts index the lists in `record/`.
 */
export interface RunTable {
  trials: {
    count: number
    target: NameColumn
    scenario: NameColumn
    slices: Record<SliceName, NameColumn>
    /** The judges this trial is to be judged by: a JSON array of names, one text for each distinct set. */
    judges: NameColumn
    epoch: Int32Array
    /** Index into `trialStates`, or `pending`. */
    state: Int8Array
    attempts: Int32Array
    /** Attempts that ended as `target-error`. */
    errors: Int32Array
    /** The trial ids, 32 bytes a row. */
    ids: Uint8Array
  }
  judgements: {
    count: number
    trial: Int32Array
    judge: NameColumn
    /** Index into `judgementStates`. */
    state: Int8Array
    /** Index into `verdicts`, or −1. */
    verdict: Int8Array
    /** 0 where none was given. */
    severity: Int8Array
    category: NameColumn
  }
  labels: {
    count: number
    trial: Int32Array
    annotator: NameColumn
    /** Index into `labelRoles`. */
    role: Int8Array
    /** Index into `labelStates`. */
    state: Int8Array
    verdict: Int8Array
    severity: Int8Array
    category: NameColumn
  }
}

/** The judges that the trial in this row is to be judged by. */
export function judgesOf(table: RunTable, row: number): string[] {
  const { names, codes } = table.trials.judges
  return JSON.parse(names[codes[row]!]!)
}
