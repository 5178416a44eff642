import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze, type ResultRow, type SliceKey } from '../../src/analysis/analyze.ts'
import type { Clock } from '../../src/base/clock.ts'
import type { Importer } from '../../src/interop/importer.ts'
import { importRun } from '../../src/pipeline/import-run.ts'
import { trialId } from '../../src/record/identity.ts'
import type { JudgeSpec } from '../../src/record/manifest.ts'
import { type Verdict, verdicts } from '../../src/record/verdict.ts'
import type { RunTable } from '../../src/store/run-table.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store, TrialRecord } from '../../src/store/store.ts'

/** A data set that is not part of this repository: a folder below the one that ASSAY_DATA names. */
export interface DataSet {
  folder: string
  /** Why its tests cannot run; undefined when they can. */
  missing: string | undefined
  /** The name of its tests, which says so. */
  title: string
}

export function dataSet(name: string, title: string): DataSet {
  const root = process.env.ASSAY_DATA
  const folder = join(root ?? '', name)
  const missing = root
    ? existsSync(folder)
      ? undefined
      : `the folder that ASSAY_DATA names has no ${name}`
    : 'ASSAY_DATA is not set; it names the folder of the data sets'
  return { folder, missing, title: missing ? `${title} (skipped: ${missing})` : title }
}

export interface ImportedRun {
  store: Store
  id: string
  judges: JudgeSpec[]
  table: RunTable
  rows(by: readonly SliceKey[]): ResultRow[]
  trial(target: string, scenario: string): Promise<TrialRecord>
  close(): Promise<void>
}

export const clock: Clock = { now: () => Date.UTC(2026, 0, 1), sleep: async () => {} }

/** Imports a path into a store of its own. */
export async function imported(importer: Importer, path: string): Promise<ImportedRun> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-real-data-'))
  const store = sqliteStore(join(folder, 'assay.db'))
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const { run } = await importRun(store, importer, path, { clock }).catch(async error => {
    await close()
    throw error
  })
  const table = await store.table(run)
  const judges = await store.judges(run)
  return {
    store,
    id: run,
    judges,
    table,
    rows: by => analyze(table, judges, { by }),
    async trial(target, scenario) {
      const found = await store.trial(trialId({ run, target, scenario, epoch: 1 }))
      if (!found) throw new Error(`no trial ${target} / ${scenario}`)
      return found
    },
    close,
  }
}

/** What a judge, or an annotator, said of each trial: null where it reached no verdict. */
export function verdictsOf(table: RunTable, who: { judge: string } | { annotator: string }): (Verdict | null)[] {
  return saidBy(table, who, (said, i) => (said.verdict[i]! < 0 ? null : verdicts[said.verdict[i]!]!))
}

/** The class of its own that it gave each trial; null where it gave none. */
export function categoriesOf(table: RunTable, who: { judge: string } | { annotator: string }): (string | null)[] {
  return saidBy(table, who, ({ category }, i) => (category.codes[i]! < 0 ? null : category.names[category.codes[i]!]!))
}

function saidBy<T>(
  { trials, judgements, labels }: RunTable,
  who: { judge: string } | { annotator: string },
  read: (said: RunTable['judgements'] | RunTable['labels'], i: number) => T | null,
): (T | null)[] {
  const said = 'judge' in who ? judgements : labels
  const speaker = 'judge' in who ? judgements.judge : labels.annotator
  const wanted = 'judge' in who ? who.judge : who.annotator
  const column = new Array<T | null>(trials.count).fill(null)
  for (let i = 0; i < said.count; i++) {
    if (speaker.names[speaker.codes[i]!] === wanted) column[said.trial[i]!] = read(said, i)
  }
  return column
}

/** The rows of the table whose target and slice are these. */
export function rowsWhere({ trials }: RunTable, wanted: { target?: string; stratum?: string; family?: string }): number[] {
  const is = (column: { names: readonly string[]; codes: Int32Array }, row: number, name: string | undefined) =>
    name === undefined || column.names[column.codes[row]!] === name
  return Array.from({ length: trials.count }, (_, row) => row).filter(
    row =>
      is(trials.target, row, wanted.target) &&
      is(trials.slices.stratum, row, wanted.stratum) &&
      is(trials.slices.family, row, wanted.family),
  )
}

/** True when nothing left the denominator unseen. */
export function addsUp({ outcome, rate, bounds }: ResultRow): boolean {
  const { trials, verdicts: said, n } = outcome
  const judged = said.happened + said['not-happened']
  return (
    sum(Object.values(trials)) === n &&
    sum(Object.values(said)) === trials.completed &&
    rate.n === judged &&
    (judged === 0 ? rate.estimate === null : rate.estimate === said.happened / judged) &&
    bounds.lowest === said.happened / n &&
    bounds.highest === (said.happened + n - judged) / n
  )
}

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)

/** A number as the reference tables print it: `.084`, `1.000`, `-.172`. */
export function printed(value: number | null): string {
  return value === null ? 'undefined' : value.toFixed(3).replace(/^(-?)0\./, '$1.')
}
