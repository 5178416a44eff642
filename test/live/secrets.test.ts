import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { type FakeCall, type FakeReply, type FakeServer, fakeServer } from '../../src/testing/fake-server.ts'
import { assay, startAssay } from '../assay.ts'
import { everythingKept, type Found } from './everything-kept.ts'
import { writeLiveSuite } from './live-suite.ts'

/** As many forms as keys have: with the mark of a vendor, without any, with what JSON escapes. */
const planted = {
  OPENAI_API_KEY: 'sk-proj-Vb7PlantedOne4Kd82Lq0Xr',
  ANTHROPIC_API_KEY: 'Hn3PlantedTwo9Ws5Tz1My6Ue',
  GEMINI_API_KEY: 'AIzaJp8PlantedThree2Gc7Ro4Fv',
  OPENAI_COMPATIBLE_API_KEY: 'Dk5/PlantedFour"6Yb\\3Nx+1Aw=',
  TEAM_TOKEN: 'Basic Qe9PlantedFive0Si7Lh2Cj',
}
const keys = Object.values(planted)

let root = ''
let server: FakeServer
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'assay-secrets-'))
  server = await fakeServer({ reply: said })
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

/** All headers that came, as a server may quote them: a key with its scheme and without. */
function echoOf({ headers }: FakeCall): string {
  return Object.entries(headers)
    .flatMap(([name, value]) => [`${name}: ${value}`, String(value).replace(/^\S+ /, '')])
    .join(' | ')
}

const header = 'header=x-team:TEAM_TOKEN'
const models = () => [
  `openai:gpt-5?base_url=${server.url}/v1&${header}`,
  `openai:gpt-4.1?base_url=${server.url}/v1&api=chat&${header}`,
  `anthropic:claude?base_url=${server.url}/v1&${header}`,
  `google:gemini?base_url=${server.url}/v1beta&${header}`,
  `openai-compatible:m@${server.url}/v1?${header}`,
]
const judge = () => ['--judge', `openai-compatible:judge@${server.url}/v1?${header}`]

const isJudge = ({ model }: FakeCall) => model === 'judge'
const verdict = (rationale: string, quote = 'Order'): FakeReply => ({
  text: JSON.stringify({
    verdicts: [{ clause: 'stays-firm.1', evidence: [{ part: '0.0', quote }], rationale, verdict: 'violation', severity: 1 }],
  }),
})
/** A wait that no call has the patience for: it is given up at once. */
const giveUp = { 'retry-after': '1000' }
const error = (status: number) => (echoed: string) => ({
  status,
  headers: giveUp,
  rawBody: JSON.stringify({ error: { message: `no such key: ${echoed}`, type: echoed, code: echoed } }),
})

const ofTargets: Record<string, (echoed: string) => FakeReply> = {
  'replies that say the keys': echoed => ({ text: echoed }),
  'a refusal that says them': echoed => ({ refusal: echoed }),
  'HTTP 422': error(422),
  'HTTP 400': error(400),
  'HTTP 500': error(500),
  'HTTP 429': error(429),
  'an error in plain text': echoed => ({ status: 400, rawBody: echoed }),
  'an error page': echoed => ({
    status: 502,
    rawBody: `<html><body>${echoed}</body></html>`,
    headers: { ...giveUp, 'content-type': 'text/html' },
  }),
  'a redirect': echoed => ({
    status: 302,
    rawBody: '',
    headers: { location: `http://${encodeURIComponent(keys[1]!)}.example/?${encodeURIComponent(echoed)}` },
  }),
  'JSON that is cut off': echoed => ({ rawBody: `{"choices":[{"message":{"content":${JSON.stringify(echoed)}` }),
  'an error inside a 200': echoed => ({ rawBody: JSON.stringify({ error: { message: echoed } }) }),
  'another shape': echoed => ({
    rawBody: JSON.stringify({ [echoed]: echoed, choices: [{ finish_reason: echoed, message: { content: [echoed] } }] }),
  }),
}
const ofJudges: Record<string, (echoed: string) => FakeReply> = {
  'a rationale that says them': echoed => verdict(echoed),
  'a quote that says them': echoed => verdict('It says so.', echoed),
  'prose that says them': echoed => ({ text: echoed }),
  'HTTP 422': error(422),
  'HTTP 500': error(500),
}

/** The n-th scenario meets the n-th behaviour: first those of targets, then those of judges. */
const behaviours = [...Object.values(ofTargets), ...Object.values(ofJudges)]
const targetCases = Object.keys(ofTargets).length

function said(call: FakeCall): FakeReply {
  const n = Number(/Order 0-(\d+):/.exec(call.messages.map(({ text }) => text).join())![1])
  const about = n < targetCases ? 'target' : 'judge'
  if (isJudge(call)) return about === 'judge' ? behaviours[n]!(echoOf(call)) : verdict('It says so.')
  return about === 'target' ? behaviours[n]!(echoOf(call)) : { text: 'Certainly.' }
}

/** Where a key, or eight characters of one, stands in any spelling. */
function leaks(everything: readonly Found[]): string[] {
  const needles = keys.flatMap(key => {
    const word = /Planted\w+/.exec(key)!
    const parts = [key, key.slice(0, word.index + 8), word[0]]
    return parts.flatMap(part => [
      part,
      JSON.stringify(part).slice(1, -1),
      encodeURIComponent(part),
      Buffer.from(part).toString('base64').slice(0, -4),
    ])
  })
  return everything.flatMap(({ where, bytes }) =>
    needles.filter(needle => bytes.includes(needle)).map(needle => `${where}: ${needle}`),
  )
}

test('no key is kept or said, whatever targets and judges answer', { timeout: 120_000 }, async () => {
  const folder = join(root, 'run')
  mkdirSync(folder)
  writeLiveSuite(folder, behaviours.length)
  const everything: Found[] = []
  const run = async (...words: string[]) => {
    const { stdout, stderr, code } = await assay(words, { cwd: folder, env: { ...planted, ASSAY_DEBUG: '1' } })
    everything.push({ where: `assay ${words.slice(0, 2).join(' ')}`, bytes: Buffer.from(stdout + stderr) })
    expect([0, 5], stderr).toContain(code)
  }
  const command = ['run', 'suite', '--attempts', '1', ...models().flatMap(uri => ['--target', uri]), ...judge()]
  await run(...command)
  await run(...command, '--json')
  await run('runs', '--json')
  await run('analyze', 'latest', '--trials')
  const path = join(folder, '.assay', 'assay.db')
  const store = sqliteStore(path)
  const { id } = (await store.runs())[0]!.manifest
  const states = Object.groupBy(await Promise.all((await store.trials(id)).map(({ id }) => store.trial(id))), trial =>
    `${trial!.attempts[0]?.state} ${trial!.judgements[0]?.outcome.kind ?? ''}`.trim(),
  )
  await store.close()
  // One of each end: words of a target, of a judge, and errors of both.
  expect(Object.keys(states).sort()).toEqual(['completed failed', 'completed judged', 'refused-by-provider', 'target-error'])
  for (const trials of Object.values(states)) await run('show', trials![0]!.trial.id)
  everything.push(...everythingKept(folder, path))
  expect(leaks(everything)).toEqual([])
  // What is looked through, and what would be found there.
  expect(everything.some(({ where, bytes }) => where.startsWith('transcript') && bytes.includes('Order 0-1'))).toBe(true)
  expect(everything.some(({ where, bytes }) => where.startsWith('call') && bytes.includes('Certainly.'))).toBe(true)
  for (const key of keys)
    expect(server.countOf(({ headers }) => Object.values(headers).join(' ').includes(key))).toBeGreaterThanOrEqual(targetCases)
})

test('no key lies in the files of a run that was killed', { timeout: 60_000 }, async () => {
  const folder = join(root, 'killed')
  mkdirSync(folder)
  writeLiveSuite(folder, 1)
  const command = ['run', 'suite', '--target', models().at(-1)!, ...judge(), '--epochs', '1000']
  const before = server.count()
  const { child, ended } = startAssay(command, { cwd: folder, env: planted })
  const watch = setInterval(() => server.count() > before + 500 && child.kill('SIGKILL'), 5)
  const { stdout, stderr } = await ended
  clearInterval(watch)
  const everything = everythingKept(folder, join(folder, '.assay', 'assay.db'))
  expect(everything.map(({ where }) => where)).toContain(join(folder, '.assay', 'assay.db-wal'))
  expect(leaks([...everything, { where: 'output', bytes: Buffer.from(stdout + stderr) }])).toEqual([])
})

test.each([
  ['in the URL', () => `openai-compatible:m@${server.url.replace('//', `//me:${encodeURIComponent(keys[1]!)}@`)}/v1`],
  ['as the name of a variable', () => `openai-compatible:m@${server.url}/v1?api_key_env=${keys[0]}`],
  ['as a header', () => `openai-compatible:m@${server.url}/v1?header=x-team:${encodeURIComponent(keys[1]!)}!`],
  ['as a parameter', () => `openai-compatible:m@${server.url}/v1?api_key=${keys[1]}`],
])('a key that was written %s is refused, and not said again', async (name, uri) => {
  const folder = join(root, name.replaceAll(' ', '-'))
  mkdirSync(folder)
  writeLiveSuite(folder, 1)
  const { code, stdout, stderr } = await assay(['run', 'suite', '--target', uri(), '--json'], { cwd: folder, env: planted })
  expect(code).toBe(2)
  expect(
    leaks([
      ...everythingKept(folder, join(folder, '.assay', 'assay.db')),
      { where: 'output', bytes: Buffer.from(stdout + stderr) },
    ]),
  ).toEqual([])
})
