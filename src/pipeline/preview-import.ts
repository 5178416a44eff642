import type { Digest } from '../base/digest.ts'
import type { FieldUse, Import, Importer, RejectedRow } from '../interop/importer.ts'
import type { SourceFile } from '../interop/source-files.ts'
import { runId } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Label } from '../record/label.ts'
import type { JudgeSpec, Spec } from '../record/manifest.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { TrialState } from '../record/trial.ts'
import { importSpec } from './import-run.ts'
import { type ImportRow, importFault, importRows, namedRejects } from './import-run-rows.ts'

/** What an import would make. */
export interface ImportPreview {
  /** The run's id. */
  run: Digest
  importer: Spec
  title: string
  sources: readonly SourceFile[]
  fields: readonly FieldUse[]
  /** What has no field and is kept with the transcript: each key with the number of trials that have it, most first. */
  metadata: { key: string; trials: number }[]
  /** Further keys, which are kept and not listed. */
  moreKeys: number
  trials: number
  /** Rows that held more of a trial that another file had as well. */
  joined: number
  states: Partial<Record<TrialState, number>>
  judges: JudgePreview[]
  annotators: AnnotatorPreview[]
  rejected: number
  first: readonly RejectedRow[]
  /** Why an import would fail; null where it would not. */
  fault: string | null
}

export interface JudgePreview {
  name: string
  event: JudgeSpec['event']
  judged: number
  abstained: number
  failed: number
  /** Trials that it was to judge, and of which the source has nothing by it. */
  silent: number
}

export interface AnnotatorPreview {
  name: string
  role: Label['role']
  labelled: number
  skipped: number
}

export interface PreviewOptions {
  maxRejects?: number
  onProgress?: (trials: number) => void
  signal?: AbortSignal
}

/** Keys of metadata that are counted one by one. */
const mostKeys = 1_000

/**
 * Reads all that an import would read, in the same way, and writes nothing.
 * @throws InputError as the import would, where a file itself is at fault
 */
export async function previewImport(importer: Importer, path: string, options: PreviewOptions = {}): Promise<ImportPreview> {
  const data = await importer.open(path)
  const run = runId(importSpec(data, 1))
  const counts = new Counts(data)
  let rows = 0
  for await (const row of importRows(data, run, options.signal)) {
    counts.add(row)
    if (++rows % 1_000 > 0) continue
    options.onProgress?.(counts.trials)
    await new Promise(resolve => setImmediate(resolve))
  }
  const fault = importFault(path, counts, options.maxRejects)
  return {
    run,
    importer: data.spec,
    title: data.title,
    sources: data.sources,
    fields: data.fields,
    ...counts.result(),
    fault: fault?.message ?? null,
  }
}

class Counts {
  trials = 0
  rejected = 0
  readonly first: RejectedRow[] = []
  readonly #data: Import
  readonly #states = new Map<TrialState, number>()
  readonly #keys = new Map<string, number>()
  readonly #otherKeys = new Set<string>()
  readonly #judges = new Map<string, JudgePreview>()
  readonly #annotators = new Map<string, AnnotatorPreview>()
  #joined = 0

  constructor(data: Import) {
    this.#data = data
    for (const { name, event } of data.judges)
      this.#judges.set(name, { name, event, judged: 0, abstained: 0, failed: 0, silent: 0 })
  }

  add(row: ImportRow): void {
    if (row.kind === 'rejected') {
      this.rejected++
      if (this.first.length < namedRejects) this.first.push(row.rejected)
      return
    }
    if (row.kind === 'trial') this.#addTrial(row.trial)
    else this.#joined++
    const said = row.kind === 'trial' ? row.trial : row
    this.#addJudgements(said.judgements)
    this.#addLabels(said.labels)
  }

  #addTrial(trial: RecordedTrial): void {
    this.trials++
    this.#states.set(trial.state, (this.#states.get(trial.state) ?? 0) + 1)
    for (const key of Object.keys(trial.metadata ?? {})) {
      if (this.#keys.has(key) || this.#keys.size < mostKeys) this.#keys.set(key, (this.#keys.get(key) ?? 0) + 1)
      else if (this.#otherKeys.size < mostKeys) this.#otherKeys.add(key)
    }
    for (const name of this.#data.judgesOf(trial)) {
      const judge = this.#judges.get(name)
      if (judge) judge.silent++
    }
  }

  #addJudgements(judgements: readonly Judgement[]): void {
    for (const { judge: name, outcome } of judgements) {
      const judge = this.#judges.get(name)
      if (judge) judge[outcome.kind]++
    }
    // Of several clauses it has spoken once.
    for (const name of new Set(judgements.map(({ judge }) => judge))) {
      const judge = this.#judges.get(name)
      if (judge && judge.silent > 0) judge.silent--
    }
  }

  #addLabels(labels: readonly Label[]): void {
    for (const { annotator, role, outcome } of labels) {
      const key = `${role}/${annotator}`
      const counts = this.#annotators.get(key) ?? { name: annotator, role, labelled: 0, skipped: 0 }
      counts[outcome.kind]++
      this.#annotators.set(key, counts)
    }
  }

  result() {
    return {
      metadata: [...this.#keys].map(([key, trials]) => ({ key, trials })).sort((a, b) => b.trials - a.trials),
      moreKeys: this.#otherKeys.size,
      trials: this.trials,
      joined: this.#joined,
      states: Object.fromEntries(this.#states),
      judges: [...this.#judges.values()],
      annotators: [...this.#annotators.values()],
      rejected: this.rejected,
      first: this.first,
    }
  }
}
