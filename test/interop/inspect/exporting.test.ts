import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../../src/base/errors.ts'
import { inspectExporter } from '../../../src/interop/inspect/export.ts'
import { inspectImporter } from '../../../src/interop/inspect/inspect.ts'
import { openZip } from '../../../src/interop/inspect/zip-archive.ts'
import { recordsImporter } from '../../../src/interop/records.ts'
import { exportRun } from '../../../src/pipeline/export-run.ts'
import { importRun } from '../../../src/pipeline/import-run.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { exporterContract } from '../../../src/testing/exporter-contract.ts'
import { folderOf, readLogs } from './made-log.ts'

const clock = { now: () => 1_700_000_000_000, sleep: async () => {} }

const judged = (verdict: string, more: object = {}) => ({ kind: 'judged', verdict, evidence: [], ...more })

const trials = [
  {
    target: 'openai/gpt',
    scenario: 'refunds/late',
    turns: [
      { role: 'system', parts: [{ type: 'text', text: 'Help.' }] },
      { role: 'user', parts: [{ type: 'text', text: 'Pay' }] },
      {
        role: 'assistant',
        parts: [
          { type: 'text', text: 'I look.' },
          { type: 'tool-call', call: 'c', tool: 'look', text: '{"id": 1.0}' },
          { type: 'tool-call', call: 'd', tool: 'look', text: '{"id"' },
          { type: 'tool-result', call: 'c', text: 'none', error: 'gone' },
          { type: 'text', text: 'Nothing there.' },
        ],
      },
    ],
    judgements: [
      { judge: 'strict', clause: 'privacy', outcome: judged('violation', { severity: 3, rationale: 'It shows a name.' }) },
      { judge: 'done', outcome: judged('no-success', { category: 'partial' }) },
      { judge: 'unsure', outcome: { kind: 'abstained', reason: 'cannot tell' } },
      { judge: 'broken', outcome: { kind: 'failed', error: 'no JSON' } },
    ],
    labels: [
      { annotator: 'ana', outcome: { kind: 'labelled', verdict: 'violation', evidence: [], comment: 'clear' } },
      { annotator: 'ben', outcome: { kind: 'skipped', reason: 'too long' } },
    ],
  },
  { target: 'openai/gpt', scenario: 'refunds/late', epoch: 2, state: 'target-error', reason: 'HTTP 500', turns: [] },
  { target: 'openai/gpt', scenario: '../up', state: 'limit', reason: 'limit of 20 turns', turns: [] },
  {
    target: 'b',
    scenario: 'refunds/late',
    state: 'refused-by-provider',
    turns: [{ role: 'user', parts: [{ type: 'text', text: 'Pay' }] }],
  },
]

async function exported(lines: readonly object[] = trials) {
  const path = join(folderOf({ 'trials.jsonl': lines.map(line => JSON.stringify(line)).join('\n') }), 'trials.jsonl')
  const folder = mkdtempSync(join(tmpdir(), 'assay-export-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const store = sqliteStore(join(folder, 'assay.db'))
  onTestFinished(() => store.close())
  const { run } = await importRun(store, recordsImporter, path, { clock })
  const out = join(folder, 'out.eval')
  return { out, folder, store, run, ...(await exportRun(store, run, inspectExporter, out)) }
}

// biome-ignore lint/suspicious/noExplicitAny: a member of a log, whose shape the tests state
async function entry(path: string, name: string): Promise<Record<string, any>> {
  const zip = await openZip(path)
  const chunks: Buffer[] = []
  for await (const chunk of zip.read(zip.entries.get(name)!)) chunks.push(chunk)
  zip.close()
  return JSON.parse(
    Buffer.concat(chunks)
      .toString()
      .replaceAll(/:NaN\b/g, ':"NaN"'),
  )
}

describe('the contract', () => {
  const trialsIn = async (path: string) => {
    const zip = await openZip(path)
    zip.close()
    return [...zip.entries.keys()].filter(name => name.startsWith('samples/')).length
  }
  for (const { name, run } of exporterContract(() => inspectExporter, { trials: 'samples', trialsIn })) test(name, run)
})

test('the archive has no data descriptors and no comment, and every entry is deflated', async () => {
  const bytes = readFileSync((await exported()).out)
  expect(bytes.readUInt32LE(bytes.length - 22)).toBe(0x06054b50)
  expect(bytes.readUInt16LE(bytes.length - 2)).toBe(0)
  const [count, directory] = [bytes.readUInt16LE(bytes.length - 12), bytes.readUInt32LE(bytes.length - 6)]
  expect(count).toBe(7)
  let [local, central] = [0, directory]
  for (let i = 0; i < count; i++) {
    expect(bytes.readUInt32LE(local)).toBe(0x04034b50)
    const [flags, method, crc, packed, size] = [6, 8, 14, 18, 22].map((at, j) =>
      j < 2 ? bytes.readUInt16LE(local + at) : bytes.readUInt32LE(local + at),
    )
    expect(flags! & 8).toBe(0)
    expect(method).toBe(8)
    expect([crc, packed, size]).toEqual([16, 20, 24].map(at => bytes.readUInt32LE(central + at)))
    expect(bytes.readUInt32LE(central + 42)).toBe(local)
    const names = bytes.readUInt16LE(local + 26)
    local += 30 + names + packed!
    central += 46 + names
  }
  expect([local, central]).toEqual([directory, bytes.length - 22])
})

test('the same run gives the same bytes', async () => {
  const [one, two] = [await exported(), await exported()]
  expect(readFileSync(one.out).equals(readFileSync(two.out))).toBe(true)
})

test('judgements and labels are scores, and what is no verdict is unscored with its reason', async () => {
  const { out, holds } = await exported()
  expect(holds).toEqual({ logs: 2, samples: 4, scores: 6 })
  const { scores } = await entry(out, 'samples/refunds/late_epoch_1.json')
  expect(scores).toMatchObject({
    'strict/privacy': {
      value: 1,
      explanation: 'It shows a name.',
      metadata: { clause: 'privacy', verdict: 'violation', severity: 3 },
    },
    done: { value: 'P' },
    unsure: { value: 'NaN', reason: 'abstained', explanation: 'cannot tell' },
    broken: { value: 'NaN', reason: 'scoring_failed', explanation: 'no JSON' },
    'label:ana': { value: 1, explanation: 'clear' },
    'label:ben': { value: 'NaN', reason: 'abstained', explanation: 'too long' },
  })
  const { results, eval: spec, status } = await entry(out, 'header.json')
  expect(status).toBe('success')
  expect(results).toMatchObject({ total_samples: 3, completed_samples: 2 })
  expect(results.scores.find(({ name }: { name: string }) => name === 'broken')).toMatchObject({
    scored_samples: 0,
    unscored_samples: 1,
  })
  expect(results.scores.find(({ name }: { name: string }) => name === 'done').metrics.accuracy.value).toBe(0.5)
  expect(spec.scorers.find(({ name }: { name: string }) => name === 'label:ana').metadata).toEqual({
    assay_event: 'violation',
    assay_label: { annotator: 'ana', role: 'annotator' },
  })
})

test('turns become messages: calls with their arguments as written, results and errors', async () => {
  const { messages } = await entry((await exported()).out, 'samples/refunds/late_epoch_1.json')
  expect(messages).toEqual([
    { role: 'system', content: 'Help.' },
    { role: 'user', content: 'Pay' },
    {
      role: 'assistant',
      content: 'I look.',
      tool_calls: [
        { id: 'c', function: 'look', type: 'function', arguments: { id: 1 } },
        {
          id: 'd',
          function: 'look',
          type: 'function',
          arguments: { as_written: '{"id"' },
          parse_error: 'the arguments are no JSON object',
        },
      ],
    },
    { role: 'tool', tool_call_id: 'c', function: 'look', content: 'none', error: { type: 'unknown', message: 'gone' } },
    { role: 'assistant', content: 'Nothing there.' },
  ])
})

test('states become errors, limits and stop reasons; no name leads out of the archive', async () => {
  const { out, files } = await exported()
  expect(await entry(out, 'samples/refunds/late_epoch_2.json')).toMatchObject({
    epoch: 2,
    error: { message: 'HTTP 500' },
    scores: {},
  })
  expect(await entry(out, 'samples/__/up_epoch_1.json')).toMatchObject({
    limit: { type: 'turn', limit: 20, reason: 'limit of 20 turns' },
  })
  const other = out.replace('.eval', '-b.eval')
  expect(files.map(({ file }) => file)).toEqual([out, other])
  const { eval: spec } = await entry(other, 'header.json')
  expect(spec.model).toBe('b')
  expect((await entry(other, 'samples/refunds/late_epoch_1.json')).metadata.assay).toMatchObject({ state: 'refused-by-provider' })
})

test('the log of another target is not written over, unless that was asked', async () => {
  const { out, store, run } = await exported()
  rmSync(out)
  await expect(exportRun(store, run, inspectExporter, out)).rejects.toThrow(UsageError)
  await expect(exportRun(store, run, inspectExporter, out)).rejects.toThrow(/out-b\.eval: is there already/)
  await exportRun(store, run, inspectExporter, out, { force: true })
})

test('what was exported is read again: states, verdicts of every event, labels', async () => {
  const { trials: read, rejected, data } = await readLogs((await exported()).out)
  expect(rejected).toEqual([])
  expect(data.judges.map(({ name, event }) => `${name}: ${event}`).sort()).toEqual([
    'broken: violation',
    'done: success',
    'strict/privacy: violation',
    'unsure: violation',
  ])
  expect(read.map(({ state }) => state).sort()).toEqual(['completed', 'limit', 'target-error'])
  const whole = read.find(({ state }) => state === 'completed')!
  expect(
    whole.judgements.map(({ judge, outcome }) => [judge, outcome.kind === 'judged' ? outcome.verdict : outcome.kind]),
  ).toEqual([
    ['strict/privacy', 'violation'],
    ['done', 'no-success'],
    ['unsure', 'abstained'],
    ['broken', 'failed'],
  ])
  expect(whole.labels).toMatchObject([
    { annotator: 'ana', outcome: { kind: 'labelled', verdict: 'violation', comment: 'clear' } },
    { annotator: 'ben', outcome: { kind: 'skipped', reason: 'too long' } },
  ])
  expect(inspectImporter.name).toBe(inspectExporter.name)
})
