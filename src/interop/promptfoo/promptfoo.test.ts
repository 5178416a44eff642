import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { folderWith, importedRows } from '../../testing/imported-rows.ts'
import { importerContract } from '../../testing/importer-contract.ts'
import { promptfooImporter } from './promptfoo.ts'

const contains = { type: 'contains', value: 'Paris' }
const rubric = { type: 'llm-rubric', value: 'is polite' }
const grade = (assertion: object | undefined, pass: unknown, more: object = {}) => ({
  pass,
  score: pass ? 1 : 0,
  reason: pass ? 'Assertion passed' : 'Assertion failed',
  ...(assertion ? { assertion } : {}),
  ...more,
})
const result = (more: object = {}) => ({
  id: 'row-1',
  promptIdx: 0,
  testIdx: 0,
  testCase: { description: 'capital', vars: { country: 'France' }, assert: [contains, rubric], metadata: {} },
  promptId: 'p1',
  provider: { id: 'openai:gpt-x', label: '' },
  prompt: { raw: 'Capital of France?', label: 'Capital of {{country}}?' },
  vars: { country: 'France' },
  response: { output: 'Paris.', tokenUsage: { total: 7 }, finishReason: 'stop' },
  failureReason: 0,
  success: true,
  score: 1,
  latencyMs: 120.4,
  gradingResult: {
    pass: true,
    score: 1,
    reason: 'All assertions passed',
    componentResults: [grade(contains, true), grade(rubric, true)],
  },
  namedScores: {},
  cost: 0.002,
  metadata: {},
  ...more,
})
const failed = (componentResults: object[], more: object = {}) =>
  result({
    success: false,
    score: 0,
    failureReason: 1,
    gradingResult: { pass: false, score: 0, reason: 'x', componentResults },
    ...more,
  })
const evaluation = (...results: unknown[]) => ({
  evalId: 'eval-1',
  results: { version: 3, timestamp: '2026-01-01T00:00:00.000Z', prompts: [], results, stats: {} },
  config: {},
  shareableUrl: null,
})

async function rowsOf(content: unknown, name = 'out.json') {
  const { folder, remove } = folderWith({ [name]: content })
  onTestFinished(remove)
  return importedRows(promptfooImporter, folder)
}
const said = (trial: RecordedTrial | undefined) =>
  trial!.judgements.map(({ judge, outcome }) => [
    judge.replace(/ [0-9a-f]{8}$/, ''),
    outcome.kind === 'judged' ? outcome.verdict : outcome.kind,
  ])

for (const [form, name, content] of [
  ['JSON', 'out.json', evaluation(result(), failed([grade(contains, false)]), result({ prompt: 7 }))],
  ['JSON Lines', 'out.jsonl', [result(), failed([grade(contains, false)]), result({ prompt: 7 })]],
] as const) {
  describe(`the contract of importers, ${form}`, () => {
    const { folder } = folderWith({ [name]: content })
    const kept = ['row-1', 'Paris.', 'Capital of France?', 'tokenUsage', 'Assertion failed', 'openai:gpt-x']
    for (const { name: what, run } of importerContract(() => promptfooImporter, { path: folder, items: 3, rejected: 1, kept }))
      test(what, run)
  })
}

test('a row is a trial: words, latency, and a judge for the whole test and each assertion', async () => {
  const { trials, data } = await rowsOf(evaluation(result()))
  expect(trials[0]).toMatchObject({
    target: 'openai:gpt-x',
    scenario: expect.stringMatching(/^capital [0-9a-f]{8}$/),
    epoch: 1,
    state: 'completed',
    durationMs: 120,
    turns: [
      { role: 'user', parts: [{ text: 'Capital of France?' }] },
      { role: 'assistant', parts: [{ text: 'Paris.' }] },
    ],
    metadata: { cost: 0.002, vars: { country: 'France' }, response: { tokenUsage: { total: 7 } } },
  })
  expect(said(trials[0])).toEqual([
    ['promptfoo', 'success'],
    ['contains', 'success'],
    ['llm-rubric', 'success'],
  ])
  expect(data.judges.map(({ event, options }) => [event, options])).toEqual([
    ['success', {}],
    ['success', contains],
    ['success', rubric],
  ])
})

test.each<[string, object]>([
  ['marked by promptfoo', grade(rubric, false, { reason: 'some words', metadata: { graderError: true } })],
  ['an HTTP 500', grade(rubric, false, { reason: 'API error: 500 Internal Server Error\n{"error":"down"}' })],
  ['a reply that is no JSON', grade(rubric, false, { reason: 'Could not extract JSON from llm-rubric response' })],
  ['no reply', grade(rubric, false, { reason: 'No output' })],
  ['without its assertion, as older versions leave it', grade(undefined, false, { reason: 'quota exceeded' })],
  ['a verdict that is no truth value', grade(rubric, 'yes', { score: 1 })],
])('a grader that failed is no verdict on the target, nor is the whole test: %s', async (_, broken) => {
  const { trials } = await rowsOf(evaluation(failed([grade(contains, true), broken])))
  expect(trials[0]!.state).toBe('completed')
  expect(said(trials[0])).toEqual([
    ['promptfoo', 'failed'],
    ['contains', 'success'],
    ['llm-rubric', 'failed'],
  ])
})

test('a negated grader that failed is no pass, and code that threw is no fail', async () => {
  const negated = { type: 'not-llm-rubric', value: 'is rude' }
  const code = { type: 'javascript', value: 'boom()' }
  const { trials } = await rowsOf(
    evaluation(
      failed([
        grade(negated, true, { score: 1, reason: 'API error: 503' }),
        grade(code, false, { reason: 'Custom function threw error: boom is not defined' }),
        grade(rubric, false, { reason: 'Error handling is described rudely' }),
      ]),
    ),
  )
  expect(said(trials[0])).toEqual([
    ['promptfoo', 'failed'],
    ['not-llm-rubric', 'failed'],
    ['javascript', 'failed'],
    ['llm-rubric', 'no-success'],
  ])
})

test('what the provider could not answer is a target error, whose judges are missing and counted', async () => {
  const down = {
    response: { error: 'API error: 429' },
    error: 'API error: 429',
    failureReason: 2,
    success: false,
    gradingResult: null,
  }
  const { trials, data } = await rowsOf(evaluation(result(down), result({ ...down, response: undefined, error: 'timed out' })))
  expect(trials.map(({ state, reason, judgements }) => [state, reason, judgements])).toEqual([
    ['target-error', 'API error: 429', []],
    ['target-error', 'timed out', []],
  ])
  expect(data.judgesOf(trials[0]!).map(name => name.split(' ')[0])).toEqual(['promptfoo', 'contains', 'llm-rubric'])
})

test('an error after the answer is the judge who failed', async () => {
  const { trials } = await rowsOf(
    evaluation(result({ failureReason: 2, success: false, error: 'Error: no such file', gradingResult: null })),
  )
  expect(trials[0]!.state).toBe('completed')
  expect(trials[0]!.judgements).toEqual([{ judge: 'promptfoo', outcome: { kind: 'failed', error: 'Error: no such file' } }])
})

test('an answer that was cut is a limit, one that was held back is refused by the provider', async () => {
  const cut = (finishReason: string) => result({ response: { output: 'Par', finishReason } })
  expect((await rowsOf(evaluation(cut('length'), cut('content_filter')))).trials.map(({ state }) => state)).toEqual([
    'limit',
    'refused-by-provider',
  ])
})

test('a test without assertions, which promptfoo passes, was judged by nobody', async () => {
  const none = result({ testCase: { vars: { a: 1 } }, gradingResult: { pass: true, score: 1, reason: 'No assertions' } })
  const { trials, data } = await rowsOf(evaluation(none))
  expect([trials[0]!.judgements, data.judgesOf(trials[0]!)]).toEqual([[], []])
})

test('repeats of the same test, prompt and provider are epochs; another test or provider is another trial', async () => {
  const other = result({ testIdx: 3, testCase: { description: 'capital', vars: { country: 'Spain' }, assert: [contains] } })
  const { trials } = await rowsOf(evaluation(result(), result({ testIdx: 1 }), other, result({ provider: { id: 'b' } })))
  expect(trials.map(({ target, epoch }) => `${target} ${epoch}`)).toEqual([
    'openai:gpt-x 1',
    'openai:gpt-x 2',
    'openai:gpt-x 1',
    'b 1',
  ])
  expect(new Set(trials.map(({ scenario }) => scenario)).size).toBe(2)
})

test('with several prompts the prompt is part of the target, and the scenario the same', async () => {
  const { trials } = await rowsOf(evaluation(result(), result({ promptIdx: 1, prompt: { raw: 'Name it.', label: 'short' } })))
  expect(trials.map(({ target }) => target)).toEqual(['openai:gpt-x · Capital of {{country}}?', 'openai:gpt-x · short'])
  expect(trials[0]!.scenario).toBe(trials[1]!.scenario)
})

test('judges: a metric names one, the same assertion twice is counted, metric-only ones are none, people are people', async () => {
  const named = { ...rubric, metric: 'Tone' }
  const { trials } = await rowsOf(
    evaluation(
      failed([
        grade(named, true),
        grade(named, false),
        grade({ type: 'is-json' }, true),
        grade({ type: 'latency', threshold: 5, metricOnly: true }, false),
        grade({ type: 'human' }, false, { reason: 'rude' }),
      ]),
    ),
  )
  expect(said(trials[0])).toEqual([
    ['promptfoo', 'no-success'],
    ['Tone', 'success'],
    ['Tone #2', 'no-success'],
    ['is-json', 'success'],
  ])
  expect(trials[0]!.labels).toMatchObject([
    { annotator: 'human', outcome: { kind: 'labelled', verdict: 'no-success', comment: 'rude' } },
  ])
})

test('the members of a set are judges, beside the set; the details of one assertion are not', async () => {
  const members = [grade(contains, true), grade(rubric, false)]
  const set = { ...grade(undefined, true, { metadata: { assertionSet: { type: 'assert-set' } } }), componentResults: members }
  const script = {
    ...grade({ type: 'python', value: 'f.py' }, true),
    componentResults: [grade({ type: 'python', value: 'f.py' }, true)],
  }
  const { trials } = await rowsOf(evaluation(failed([set, ...members, script, ...script.componentResults])))
  expect(said(trials[0])).toEqual([
    ['promptfoo', 'no-success'],
    ['assert-set', 'success'],
    ['contains', 'success'],
    ['llm-rubric', 'no-success'],
    ['python', 'success'],
  ])
})

test('chat prompts and tool calls become turns; a plug-in and a strategy become hazard and attack', async () => {
  const chat = JSON.stringify([
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: 'Hi' },
  ])
  const { trials } = await rowsOf(
    evaluation(
      result({
        prompt: { raw: chat, label: 'chat' },
        response: { output: [{ id: 'c', type: 'function', function: { name: 'look', arguments: '{"x":1}' } }] },
        metadata: { pluginId: 'pii:direct', strategyId: 'jailbreak' },
      }),
      result({ response: { output: { answer: 42 } } }),
    ),
  )
  expect(trials[0]).toMatchObject({
    slice: { hazard: 'pii:direct', attack: 'jailbreak' },
    turns: [
      { role: 'system' },
      { role: 'user' },
      { role: 'assistant', parts: [{ type: 'tool-call', tool: 'look', text: '{"x":1}' }] },
    ],
  })
  expect(trials[1]!.turns[1]!.parts[0]!.text).toBe('{"answer":42}')
})

test('the older table is read: one output a column', async () => {
  const output = (text: string, pass: boolean) => ({
    pass,
    score: Number(pass),
    text,
    prompt: `Capital of France?`,
    latencyMs: 5,
    gradingResult: { pass, score: Number(pass), reason: '', componentResults: [grade(contains, pass)] },
  })
  const head = {
    prompts: [
      { provider: 'a', label: 'p', raw: 'p' },
      { provider: 'b', label: 'p', raw: 'p' },
    ],
    vars: ['country'],
  }
  const body = [
    { outputs: [output('Paris', true), output('Rome', false)], vars: ['France'], test: { vars: { country: 'France' } } },
  ]
  const { trials } = await rowsOf({ results: { version: 2, table: { head, body } } })
  expect(trials.map(trial => [trial.target, trial.turns[1]!.parts[0]!.text, said(trial)[0]])).toEqual([
    ['a', 'Paris', ['promptfoo', 'success']],
    ['b', 'Rome', ['promptfoo', 'no-success']],
  ])
})

test.each([
  ['wrong types', { success: 'yes' }, /"success"/],
  ['a missing prompt', { prompt: undefined }, /missing key "prompt"/],
  ['an unknown failure reason', { failureReason: 9 }, /"failureReason"/],
])('a row with %s is rejected, and the others are read', async (_, more, reason) => {
  const { trials, rejected } = await rowsOf(evaluation(result(more), result()))
  expect(trials).toHaveLength(1)
  expect(rejected).toMatchObject([{ at: 'out.json:1', reason: expect.stringMatching(reason) }])
})

test('half a character, control characters in names and very long ones do no harm', async () => {
  const { trials } = await rowsOf(
    evaluation(
      result({
        provider: `a\u0007${'x'.repeat(500)}`,
        testCase: { description: 'line\nbreak \ud800', assert: [{ type: 'contains', metric: 'm\n\ud800' }] },
        response: { output: 'x\ud800' },
        gradingResult: { pass: true, componentResults: [grade({ type: 'contains', metric: 'm\n\ud800' }, true)] },
      }),
    ),
  )
  expect(trials[0]!.turns[1]!.parts[0]!.text).toBe('x\ufffd')
  expect(trials[0]!.target.length).toBeLessThan(200)
})

test.each([
  ['nothing of promptfoo', { a: 1 }, /has no list "results.results" and no "table" \(found a\)/],
  ['a list', [1], /is no promptfoo result/],
])('a file with %s is refused', async (_, content, message) => {
  await expect(rowsOf(content)).rejects.toThrow(message)
})

const cli = process.env.ASSAY_PROMPTFOO
test.skipIf(!cli)(
  `promptfoo itself writes what is read here${cli ? '' : ' (skipped: ASSAY_PROMPTFOO is not set; it names the path of its CLI)'}`,
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-promptfoo-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(
      join(folder, 'broken.cjs'),
      'module.exports = class { id() { return "broken" } async callApi() { return { error: "API error: 500" } } }',
    )
    const config = {
      prompts: ['Say {{word}}'],
      providers: ['echo'],
      tests: [
        { vars: { word: 'yes' }, assert: [{ type: 'contains', value: 'yes' }] },
        { vars: { word: 'no' }, assert: [{ type: 'contains', value: 'yes' }] },
        { vars: { word: 'rubric' }, assert: [{ type: 'llm-rubric', value: 'is polite', provider: 'file://broken.cjs' }] },
        { vars: { word: 'none' } },
      ],
    }
    writeFileSync(join(folder, 'promptfooconfig.json'), JSON.stringify(config))
    const environment = {
      ...process.env,
      PROMPTFOO_CONFIG_DIR: folder,
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
    }
    for (const name of ['out.json', 'out.jsonl']) {
      const command = [cli!, 'eval', '-c', 'promptfooconfig.json', '--repeat', '2', '--no-cache', '--no-table', '-o', name]
      try {
        execFileSync(process.execPath, command, { cwd: folder, env: environment, stdio: 'pipe' })
      } catch (error) {
        // 100: some test failed, as it should.
        expect((error as { status: number }).status).toBe(100)
      }
      const { trials, rejected } = await importedRows(promptfooImporter, join(folder, name))
      expect(rejected).toEqual([])
      const told = trials.map(
        trial =>
          `${trial.turns[0]!.parts[0]!.text} ${trial.epoch}: ${said(trial).map(([judge, verdict]) => `${judge} ${verdict}`)}`,
      )
      expect(told.sort()).toEqual([
        'Say no 1: promptfoo no-success,contains no-success',
        'Say no 2: promptfoo no-success,contains no-success',
        'Say none 1: ',
        'Say none 2: ',
        'Say rubric 1: promptfoo failed,llm-rubric failed',
        'Say rubric 2: promptfoo failed,llm-rubric failed',
        'Say yes 1: promptfoo success,contains success',
        'Say yes 2: promptfoo success,contains success',
      ])
    }
  },
)
