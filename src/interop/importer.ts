import type { JudgeSpec, Spec } from '../record/manifest.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { SourceFile } from './source-files.ts'

/** A record, and the place it was read from, for whoever has to mend it. */
export interface ImportedTrial {
  trial: RecordedTrial
  /** FILE:LINE, or where a format has no lines FILE:PLACE */
  at: string
}

/** What stood where a trial should have been, and cannot be read: it is counted, named, and kept for whoever mends it. */
export interface RejectedRow {
  at: string
  /** What is wrong, what was found, what would do. */
  reason: string
  /** The row as it stood. */
  raw: string
}

export type ImportedRow = ImportedTrial | RejectedRow

/** What becomes of one field of the source, for `--dry-run`. */
export interface FieldUse {
  /** The column or key, as it is called in the source. */
  from: string
  /** Where it goes, such as `scenario`, `slice.locale`, `judge gpt-4`, `label ana`, `turn 1`, `metadata`; null: left out knowingly. */
  to: string | null
}

/** A foreign data set that has been opened and checked, and not yet read. */
export interface Import {
  spec: Spec
  title: string
  sources: readonly SourceFile[]
  /** Who judged. A trial is to be judged by those that {@link judgesOf} names for it. */
  judges: readonly JudgeSpec[]
  judgesOf(trial: RecordedTrial): readonly string[]
  /** In the order of the source. What is not named here, and is kept, stands in a trial's metadata. */
  fields: readonly FieldUse[]
  /**
   * The trials in the order of the files, and what could not be read as one. The same trial may come twice, from two files that each hold a part of what
   * is known of it: its words, slice and state must then be the same, as must the verdicts that both hold. Metadata comes together.
   * @throws InputError naming file and line, where the file itself cannot be read on
   */
  trials(): AsyncIterable<ImportedRow>
}

/** Brings in one foreign format. */
export interface Importer {
  readonly name: string
  /** One line for `assay import --help`. */
  readonly about: string
  /** @throws InputError or UsageError when the path or its files are not of this format */
  open(path: string): Promise<Import>
  /**
   * Whether what is there looks like this format, by its names and first bytes (`headsOf`): for a path that is given
   * without a format. Of anything else, or nothing, it says no; it never throws.
   */
  sniff?(path: string): boolean | Promise<boolean>
}
