import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { analyze } from '../analysis/analyze.ts'
import { jsonlExporter } from '../interop/export/jsonl.ts'
import { recordsImporter } from '../interop/records.ts'
import { transcriptDigest } from '../record/identity.ts'
import { sqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Store, TrialRecord } from '../store/store.ts'
import { everyRecord } from '../testing/exported-run-of.ts'
import { sampleJudge, sampleManifest } from '../testing/sample-records.ts'
import { exportRun } from './export-run.ts'
import { importRun } from './import-run.ts'

let folder = ''
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-export-'))
  store = sqliteStore(join(folder, 'assay.db'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const clock = { now: () => 0, sleep: async () => {} }

/** A run with {@link everyRecord} in it, and a second judge who has not answered. */
async function kept(): Promise<string> {
  const manifest = sampleManifest({ judges: [sampleJudge(), sampleJudge('silent')] })
  const records = everyRecord().map(({ trial, ...more }) => ({ ...more, trial: { ...trial, judges: ['gave-in', 'silent'] } }))
  const moved = records.map(record => ({ ...record, trial: { ...record.trial, run: manifest.id } }))
  await store.createRun(
    manifest,
    moved.map(record => record.trial),
  )
  await store.write({
    attempts: moved.flatMap(record => record.attempts),
    judged: moved.flatMap(({ trial, judgements, attempts }) =>
      attempts.length ? [{ trial: trial.id, attempt: 1, judgements }] : [],
    ),
    labelled: moved.flatMap(({ trial, labels, attempts }) => (attempts.length ? [{ trial: trial.id, attempt: 1, labels }] : [])),
  })
  return manifest.id
}

async function records(run: string): Promise<TrialRecord[]> {
  const trials = await store.trials(run)
  return Promise.all(trials.map(async trial => (await store.trial(trial.id))!))
}

test('JSON Lines bring a run back: words, states, verdicts, labels, slices, and who has not answered', async () => {
  const run = await kept()
  const path = join(folder, 'trials.jsonl')
  const { untried, planned } = await exportRun(store, run, jsonlExporter, path)
  const again = await importRun(store, recordsImporter, path, { clock })

  const tried = (await records(run)).filter(({ attempts }) => attempts.length > 0)
  expect({ untried, planned }).toEqual({ untried: 1, planned: tried.length + 1 })
  const essence = ({ trial, attempts, judgements, labels }: TrialRecord) => {
    const { state, reason, startedAt, durationMs, transcript } = attempts[0]!
    const { target, scenario, epoch, slice, judges } = trial
    const digest = transcriptDigest(transcript ?? { turns: [] })
    const metadata = transcript?.metadata
    return { target, scenario, epoch, slice, judges, state, reason, startedAt, durationMs, digest, metadata, judgements, labels }
  }
  expect((await records(again.run)).map(essence)).toEqual(tried.map(essence))

  const outcomes = async (id: string) =>
    analyze(await store.table(id), await store.judges(id)).map(({ source, outcome }) => ({
      who: source.name,
      n: outcome.n - outcome.trials.pending,
      verdicts: outcome.verdicts,
    }))
  expect(await outcomes(again.run)).toEqual((await outcomes(run)).filter(({ who }) => who !== 'oracles'))
})

test('an interrupted export leaves nothing', async () => {
  const run = await kept()
  const stop = new AbortController()
  const path = join(folder, 'trials.jsonl')
  const onProgress = (done: number) => done === 3 && stop.abort(new DOMException('interrupted', 'AbortError'))
  const before = readdirSync(folder)
  await expect(exportRun(store, run, jsonlExporter, path, { signal: stop.signal, onProgress })).rejects.toThrow('interrupted')
  expect(readdirSync(folder)).toEqual(before)
})

test('a second file is not written over either', async () => {
  const run = await kept()
  const path = join(folder, 'trials.jsonl')
  await exportRun(store, run, jsonlExporter, path)
  rmSync(path)
  await expect(exportRun(store, run, jsonlExporter, path)).rejects.toThrow('trials.run.json: is there already')
  await exportRun(store, run, jsonlExporter, path, { force: true })
})
