import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { folderWith, importedRows } from '../testing/imported-rows.ts'
import { importerContract } from '../testing/importer-contract.ts'
import { tauBenchImporter } from './tau-bench.ts'

const messages = [
  { role: 'system', content: 'The policy.' },
  { role: 'user', content: 'Book it' },
  {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'c', type: 'function', function: { name: 'book', arguments: '{"id":1}' } }],
  },
  { role: 'tool', tool_call_id: 'c', name: 'book', content: 'booked' },
  { role: 'assistant', content: 'Done.' },
]
const run = (more: object = {}) => ({ task_id: 0, trial: 0, reward: 1, info: { user_cost: 0.5 }, traj: messages, ...more })

const info = { agent_info: { implementation: 'llm_agent', llm: 'model-x' }, environment_info: { domain_name: 'retail' } }
const simulation = (more: object = {}) => ({
  id: 'sim-1',
  task_id: '7',
  trial: 1,
  start_time: '2026-01-01T00:00:00.000Z',
  duration: 12.5,
  termination_reason: 'user_stop',
  reward_info: { reward: 1 },
  messages,
  ...more,
})
const results = (...simulations: object[]) => ({ info, tasks: [{ id: '7', purpose: 'of task 7' }], simulations })

async function rowsOf(content: unknown, name = 'model-airline.json') {
  const { folder, remove } = folderWith({ [name]: content })
  onTestFinished(remove)
  return importedRows(tauBenchImporter, folder)
}

describe('the contract of importers, τ-bench', () => {
  const { folder } = folderWith({
    'model-airline.json': [run(), run({ trial: 1, reward: 0 }), run({ traj: 7 }), run({ task_id: 1 })],
  })
  for (const { name, run: check } of importerContract(() => tauBenchImporter, {
    path: join(folder, 'model-airline.json'),
    items: 4,
    rejected: 1,
    kept: ['booked', 'Book it', 'user_cost'],
  }))
    test(name, check)
})

describe('the contract of importers, τ²-bench', () => {
  const { folder } = folderWith({ 'run.json': results(simulation(), simulation({ trial: 2 }), simulation({ trial: 'x' })) })
  for (const { name, run: check } of importerContract(() => tauBenchImporter, {
    path: folder,
    items: 3,
    rejected: 1,
    kept: ['sim-1', 'of task 7', 'booked'],
  }))
    test(name, check)
})

test('task, trial and reward become scenario, epoch and verdict; the name of the file says model and domain', async () => {
  const { trials, data } = await rowsOf([run({ task_id: 3, trial: 1 }), run({ task_id: 3, trial: 0, reward: 0 })])
  expect(trials[0]).toMatchObject({
    target: 'model',
    scenario: 'airline/3',
    epoch: 2,
    slice: { family: 'airline/3' },
    state: 'completed',
  })
  expect(trials.map(trial => trial.judgements[0]!.outcome)).toMatchObject([{ verdict: 'success' }, { verdict: 'no-success' }])
  expect(data.judges).toMatchObject([{ name: 'reward', event: 'success' }])
  expect(trials[0]!.turns.map(turn => turn.parts.map(part => part.type))).toEqual([
    ['text'],
    ['text'],
    ['tool-call', 'tool-result', 'text'],
  ])
  expect((await rowsOf([run()], 'my_run.json')).trials[0]).toMatchObject({ target: 'my_run', scenario: 'task/0' })
})

test('a reward that is short of 1 is no success; one that is missing or no number is the judge who failed', async () => {
  const given = [0.5, 1 - 1e-9, null, 'high', 3, undefined]
  const { trials } = await rowsOf(given.map((reward, trial) => run({ trial, reward })))
  expect(
    trials.map(({ judgements }) => [
      judgements[0]!.outcome.kind,
      'verdict' in judgements[0]!.outcome && judgements[0]!.outcome.verdict,
    ]),
  ).toEqual([
    ['judged', 'no-success'],
    ['judged', 'success'],
    ['failed', false],
    ['failed', false],
    ['failed', false],
    ['failed', false],
  ])
})

test('NaN as Python writes it is a failed judgement, and stays readable in the metadata', async () => {
  const { trials } = await rowsOf(
    `[${JSON.stringify(run({ reward: 0, info: { user_cost: 0 } })).replaceAll(':0,"info":{"user_cost":0}', ':NaN,"info":{"user_cost":NaN}')}]`,
  )
  expect(trials[0]!.judgements[0]!.outcome).toMatchObject({ kind: 'failed' })
  expect(trials[0]!.metadata).toMatchObject({ reward: 'NaN', info: { user_cost: 'NaN' } })
})

test('a run that broke is a target error without a verdict, and counted', async () => {
  const { trials, data } = await rowsOf([run({ reward: 0, traj: [], info: { error: 'status 500', traceback: '…' } })])
  expect(trials[0]).toMatchObject({
    state: 'target-error',
    reason: 'status 500',
    judgements: [],
    metadata: { info: { traceback: '…' } },
  })
  expect(data.judgesOf(trials[0]!)).toEqual(['reward'])
})

test.each([
  ['user_stop', 'completed', 1],
  ['agent_stop', 'completed', 1],
  ['too_many_errors', 'completed', 1],
  ['max_steps', 'limit', 1],
  ['context_window_exceeded', 'limit', 1],
  ['user_error', 'user-error', 0],
  ['infrastructure_error', 'target-error', 0],
  ['something new', 'target-error', 0],
])('τ²-bench: a run that ended by %s is %s', async (termination_reason, state, judgements) => {
  const { trials } = await rowsOf(results(simulation({ termination_reason })))
  expect(trials[0]).toMatchObject({
    target: 'model-x',
    scenario: 'retail/7',
    epoch: 2,
    state,
    durationMs: 12_500,
    startedAt: Date.UTC(2026, 0, 1),
  })
  expect(trials[0]!.judgements).toHaveLength(judgements)
})

test("τ²-bench: the user's own tools stand in the user's turn", async () => {
  const { trials } = await rowsOf(
    results(
      simulation({
        messages: [
          { role: 'user', content: null, tool_calls: [{ id: 'u', name: 'toggle', arguments: { on: true }, requestor: 'user' }] },
          { role: 'tool', tool_messages: [{ role: 'tool', id: 'u', tool_call_id: 'u', content: 'on', requestor: 'user' }] },
          { role: 'assistant', content: 'Good.' },
        ],
      }),
    ),
  )
  expect(trials[0]!.turns).toMatchObject([
    {
      role: 'user',
      parts: [
        { type: 'tool-call', tool: 'toggle', text: '{"on":true}' },
        { type: 'tool-result', call: 'call-1', text: 'on' },
      ],
    },
    { role: 'assistant', parts: [{ text: 'Good.' }] },
  ])
})

test('what is no run is rejected with place and reason, and the rest is read', async () => {
  const { trials, rejected } = await rowsOf([
    run(),
    run(),
    run({ task_id: null }),
    run({ trial: 2, traj: [{ role: 'judge' }] }),
    7,
    run({ trial: 3 }),
  ])
  expect(trials).toHaveLength(2)
  expect(rejected.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
    'model-airline.json:1: task "airline/0", trial 0 stands at model-airline.json:1 already; keep one of the two',
    expect.stringContaining('"task_id"'),
    expect.stringContaining('"traj.0.role": unknown value "judge"'),
    expect.stringContaining('is no record'),
  ])
})

test.each([
  ['a table', 'a,b\n1,2', /is not a τ-bench result/],
  ['another object', { a: 1 }, /missing key "info"/],
])('%s is refused as a whole', async (_, content, message) => {
  await expect(rowsOf(content)).rejects.toThrow(message)
})
