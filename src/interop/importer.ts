import type { JudgeSpec, Spec } from '../record/manifest.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { SourceFile } from './source-files.ts'

/** A record, and the place it was read from, for whoever has to mend it. */
export interface ImportedTrial {
  trial: RecordedTrial
  /** FILE:LINE */
  at: string
}

/** A foreign data set that has been opened and checked, and not yet read. */
export interface Import {
  spec: Spec
  title: string
  sources: readonly SourceFile[]
  /** Who judged. A trial is to be judged by those that {@link judgesOf} names for it. */
  judges: readonly JudgeSpec[]
  judgesOf(trial: RecordedTrial): readonly string[]
  /**
   * The trials in the order of the files. The same trial may come twice, from two files that each hold a part of what
   * is known of it: its words and slice must then be the same, as must the verdicts that both hold. Metadata is the first's.
   * @throws InputError naming file and line
   */
  trials(): AsyncIterable<ImportedTrial>
}

/** Brings in one foreign format. */
export interface Importer {
  readonly name: string
  /** One line for `assay import --help`. */
  readonly about: string
  /** @throws InputError or UsageError when the path or its files are not of this format */
  open(path: string): Promise<Import>
}
