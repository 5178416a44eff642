import type { JudgeSpec, Manifest } from '../../record/manifest.ts'
import type { RunTable } from '../../store/run-table.ts'
import type { TrialRecord } from '../../store/store.ts'

/** A run, as it is handed to an exporter. */
export interface ExportedRun {
  manifest: Manifest
  judges: readonly JudgeSpec[]
  /** The narrow columns: states, verdicts, slices. */
  table: RunTable
  /** Every planned trial with its attempts, judgements and labels, in the order of the table; those without an attempt too. */
  trials(): AsyncIterable<TrialRecord>
}

/** Writes a run in one foreign format. */
export interface Exporter {
  readonly name: string
  /** One line for `assay export --help`. */
  readonly about: string
  /** Of the file it writes, without the dot. */
  readonly extension: string
  /** Further files that it writes for a run beside the one at a path; none where this is not said. */
  besides?(path: string, run: ExportedRun): readonly string[]
  /**
   * Writes the file beside its place and moves it there when it is whole.
   * @returns what the file holds, in the order it is to be told, such as `{ trials: 200, judgements: 400 }`
   */
  write(run: ExportedRun, path: string): Promise<Record<string, number>>
}
