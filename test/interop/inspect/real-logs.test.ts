import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { inspectExporter } from '../../../src/interop/inspect/export.ts'
import { inspectImporter } from '../../../src/interop/inspect/inspect.ts'
import { exportRun } from '../../../src/pipeline/export-run.ts'
import { importRun } from '../../../src/pipeline/import-run.ts'
import type { RecordedTrial } from '../../../src/record/recorded-trial.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { titled } from '../../python.ts'
import { readLogs } from './made-log.ts'
import { makeLogs, python, type ReadByInspect, readByInspect } from './python.ts'

const clock = { now: () => 1_700_000_000_000, sleep: async () => {} }

const logs = [
  ['epochs', 'eval'],
  ['epochs-json', 'json'],
  ['errors', 'eval'],
  ['retried', 'eval'],
  ['tools', 'eval'],
  ['media', 'eval'],
  ['message-limit', 'eval'],
  ['token-limit', 'eval'],
  ['cancelled', 'eval'],
  ['failed', 'eval'],
  ['edited', 'eval'],
  ['half', 'eval'],
] as const

const inOrder = (read: ReadByInspect) =>
  read.samples.toSorted((a, b) => a.epoch - b.epoch || String(a.id).localeCompare(String(b.id)))

const trialsInOrder = (trials: readonly RecordedTrial[]) =>
  trials.toSorted((a, b) => a.epoch - b.epoch || String(a.metadata!.sample_id).localeCompare(String(b.metadata!.sample_id)))

describe.skipIf(python.missing)(titled('logs that Inspect made', python), () => {
  let made: ReturnType<typeof makeLogs>
  beforeAll(() => {
    made = makeLogs()
  }, 300_000)
  afterAll(() => made?.remove())

  test.each(logs)('%s: N, states, words, calls and scores are those that Inspect reads', async (name, kind) => {
    const { trials } = await readLogs(join(made.folder, `${name}.${kind}`))
    const samples = inOrder(made.expected(name))
    expect(trials).toHaveLength(samples.length)
    for (const [i, trial] of trialsInOrder(trials).entries()) {
      const sample = samples[i]!
      expect([trial.metadata!.sample_id, trial.epoch]).toEqual([sample.id, sample.epoch])
      const cancelled = sample.error !== null && /^Cancell?ed/.test(sample.error)
      expect(trial.state).toBe(cancelled ? 'cancelled' : sample.error ? 'target-error' : sample.limit ? 'limit' : 'completed')
      if (sample.limit) expect(trial.reason).toMatch(`${sample.limit} limit of `)
      const parts = trial.turns.flatMap(turn => turn.parts)
      const said = sample.messages.filter(([role, text]) => role !== 'tool' && text !== '').map(([, text]) => text)
      expect(parts.filter(part => part.type === 'text' && part.text !== '[image]').map(part => part.text)).toEqual(said)
      expect(parts.filter(part => part.type === 'tool-call').map(part => JSON.parse(part.text))).toEqual(sample.calls)
      const scores = (trial.metadata!.scores ?? {}) as Record<string, { value: unknown; history: unknown[] }>
      expect(Object.fromEntries(Object.entries(scores).map(([scorer, { value }]) => [scorer, value]))).toEqual(sample.scores)
      expect(Object.fromEntries(Object.entries(scores).map(([scorer, { history }]) => [scorer, history.length]))).toEqual(
        sample.history,
      )
    }
  })

  test('exported, Inspect reads, lists and dumps them, and their samples, scores and metrics agree', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-export-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const store = sqliteStore(join(folder, 'assay.db'))
    mkdirSync(join(folder, 'out'))
    for (const [name, kind] of logs) {
      const { run } = await importRun(store, inspectImporter, join(made.folder, `${name}.${kind}`), { clock })
      await exportRun(store, run, inspectExporter, join(folder, 'out', `${name}.eval`))
    }
    await store.close()
    const read = readByInspect(logs.map(([name]) => join(folder, 'out', `${name}.eval`)))
    expect(read.listed.sort()).toEqual(logs.map(([name]) => `${name}.eval`).sort())
    for (const [name] of logs) {
      const before = made.expected(name)
      const { recomputed, summaries, dumped, ...after } = read.logs[`${name}.eval`]!
      expect({ ...after, samples: inOrder(after) }, name).toEqual({ ...before, samples: inOrder(before), results: after.results })
      // A log that was cut off has no results; ours are computed from what is there.
      for (const [scorer, metrics] of Object.entries(before.results)) expect(after.results[scorer], name).toEqual(close(metrics))
      const again = Object.entries(after.results).map(([scorer, metrics]) => [scorer, close(metrics)])
      expect(recomputed, name).toEqual(Object.fromEntries(again))
      expect([summaries, dumped], name).toEqual([before.samples.length, before.samples.length])
    }
  }, 120_000)

  test('the judgements are what the scores mean', async () => {
    const { trials } = await readLogs(join(made.folder, 'errors.eval'))
    const said = trials.map(({ judgements }) =>
      judgements.map(({ judge, outcome }) => `${judge} ${outcome.kind === 'judged' && outcome.verdict}`),
    )
    const right = ['rubric.polite success', 'rubric.right success']
    expect(said).toEqual([
      ['includes success', 'harmful no-violation', ...right],
      [],
      ['includes success', 'harmful violation', ...right],
      [],
      ['includes success', 'harmful no-violation', ...right],
    ])
    const unscored = (await readLogs(join(made.folder, 'epochs.eval'))).trials.filter(({ metadata }) => metadata!.sample_id === 2)
    expect(unscored.map(({ judgements }) => judgements[1])).toEqual(
      Array(3).fill({
        judge: 'sometimes',
        outcome: { kind: 'failed', error: 'unscored: grader_failed: the grader said nothing' },
      }),
    )
  })

  test('an edited score counts as it stands now, and keeps what it was and who changed it; so does an invalidated sample', async () => {
    const { trials } = await readLogs(join(made.folder, 'edited.eval'))
    const edited = trials.find(({ metadata, epoch }) => metadata!.sample_id === 1 && epoch === 2)!
    expect(edited.judgements[0]).toMatchObject({
      judge: 'match',
      outcome: { verdict: 'no-success', rationale: 'on second reading' },
    })
    expect(edited.metadata!.scores).toMatchObject({
      match: { value: 'I', history: [{ value: 'C' }, { value: 'I', provenance: { author: 'ana', reason: 'misread' } }] },
    })
    expect(edited.metadata!.events).toMatchObject({ counts: { score_edit: 1 }, kept: [{ event: 'score_edit' }] })
    expect(trials.filter(({ metadata }) => metadata!.invalidation !== undefined)).toMatchObject([
      { metadata: { invalidation: { author: 'ben', reason: 'leaked' } } },
    ])
  })

  test('calls, their errors and reasoning are kept', async () => {
    const [trial] = (await readLogs(join(made.folder, 'tools.eval'))).trials
    expect(trial!.turns[1]!.parts.slice(1, 6)).toMatchObject([
      { type: 'tool-call', tool: 'add', text: '{"x":1.0,"y":2}' },
      { type: 'tool-result', text: '3.0' },
      {},
      { type: 'tool-call', tool: 'lookup', text: '{"name":"moon"}' },
      { type: 'tool-result', error: 'there is no moon' },
    ])
    expect(JSON.stringify(trial!.metadata!.messages)).toContain('one and two')
  })

  test('what is missing of a cancelled, a failed and a half-finished log is told', async () => {
    const told = async (name: string) => (await readLogs(join(made.folder, `${name}.eval`))).rejected.map(({ reason }) => reason)
    expect(await told('cancelled')).toEqual([
      '2 of 5 planned samples are missing: 4 (epoch 1), 5 (epoch 1); the run ended with status "cancelled"',
    ])
    expect(await told('failed')).toMatchObject([expect.stringMatching(/^2 of 5 .* status "error"$/)])
    expect(await told('half')).toMatchObject([expect.stringMatching(/^the log is half-finished: it has no header\.json/)])
    expect(await told('epochs')).toEqual([])
  })
})

const close = (metrics: Record<string, number>) =>
  Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, expect.closeTo(value, 12)]))
