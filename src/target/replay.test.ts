import { describe, expect, test } from 'vitest'
import { type RecordedTrial, recordedTrialSchema } from '../record/recorded-trial.ts'
import type { TrialState } from '../record/trial.ts'
import { recordingOf } from '../store/recording.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import { noTools } from '../testing/no-tools.ts'
import { targetContract } from '../testing/target-contract.ts'
import { type ShortTurn, transcriptOf } from '../testing/transcript-of.ts'
import { replayTarget } from './replay.ts'
import type { Reply, TrialContext } from './target.ts'

const scenario: TrialContext['scenario'] = { id: 'family/scenario', locale: null, world: {}, system: null }

function recorded(
  turns: readonly ShortTurn[],
  more: { state?: TrialState; reason?: string; epoch?: number } = {},
): RecordedTrial {
  const { turns: placed } = transcriptOf(...turns)
  return recordedTrialSchema.parse({
    target: 't',
    scenario: scenario.id,
    turns: placed.map(({ role, parts }) => ({ role, parts: parts.map(({ id: _, ...part }) => part) })),
    ...more,
  })
}

/** The reply to what was said so far, from a recording of these trials. */
async function reply(
  trials: readonly RecordedTrial[],
  soFar: readonly ShortTurn[],
  context: Partial<TrialContext> = {},
): Promise<Reply> {
  const session = await replayTarget(recordingOf(trials, 'rec.jsonl'), 't').open({
    scenario,
    epoch: 1,
    toolBox: noTools,
    ...context,
  })
  return session.reply(transcriptOf(...soFar), { signal: new AbortController().signal, calls: inMemoryCalls() })
}
const texts = (said: Reply) => (said.kind === 'reply' ? said.parts.map(part => part.text) : said)

const twoTurns = recorded([{ user: 'one' }, { assistant: ['first', 'and more'] }, { user: 'two' }, { assistant: 'second' }])

describe('contract', () => {
  const make = () => replayTarget(recordingOf([twoTurns], 'rec.jsonl'), 't')
  for (const { name, run } of targetContract(make, { context: { scenario, epoch: 1 }, says: ['one', 'two'] })) test(name, run)
})

test('it says again what was recorded, turn by turn', async () => {
  expect(texts(await reply([twoTurns], [{ user: 'one' }]))).toEqual(['first', 'and more'])
  expect(texts(await reply([twoTurns], [{ user: 'one' }, { assistant: 'first' }, { user: 'two' }]))).toEqual(['second'])
})

test('it answers for its own target, scenario and epoch only', async () => {
  const again = recorded([{ user: 'one' }, { assistant: 'another time' }], { epoch: 2 })
  expect(texts(await reply([twoTurns, again], [{ user: 'one' }], { epoch: 2 }))).toEqual(['another time'])
  await expect(reply([twoTurns], [{ user: 'one' }], { epoch: 2 })).rejects.toThrow(
    'rec.jsonl holds no recording of scenario "family/scenario", epoch 2',
  )
  await expect(reply([{ ...twoTurns, target: 'u' }], [{ user: 'one' }])).rejects.toThrow('holds no recording')
})

test('where the user says something else, the recording is no answer', async () => {
  await expect(reply([twoTurns], [{ user: 'ONE' }])).rejects.toThrow(
    "the user's turn 1 differs from the recording in rec.jsonl: the scenario has changed since",
  )
  await expect(reply([twoTurns], [{ user: 'one' }, { assistant: 'first' }, { user: 'zwei' }])).rejects.toThrow(
    "the user's turn 2 differs",
  )
})

test('where the system prompt was another, the recording is no answer', async () => {
  const withPrompt = recorded([{ system: 'Be kind.' }, { user: 'one' }, { assistant: 'first' }])
  expect(texts(await reply([withPrompt], [{ system: 'Be kind.' }, { user: 'one' }]))).toEqual(['first'])
  await expect(reply([withPrompt], [{ system: 'Be rude.' }, { user: 'one' }])).rejects.toThrow('the system prompt differs')
  await expect(reply([withPrompt], [{ user: 'one' }])).rejects.toThrow('the system prompt differs')
  await expect(reply([twoTurns], [{ system: 'Be kind.' }, { user: 'one' }])).rejects.toThrow('the system prompt differs')
})

test.each(['limit', 'refused-by-provider'] as const)('a recorded %s comes again, where it came then', async state => {
  const ended = recorded([{ user: 'one' }, { assistant: 'first' }, { user: 'two' }], { state, reason: 'because' })
  expect(texts(await reply([ended], [{ user: 'one' }]))).toEqual(['first'])
  expect(await reply([ended], [{ user: 'one' }, { assistant: 'first' }, { user: 'two' }])).toEqual({
    kind: state,
    reason: 'because',
  })
  expect(await reply([recorded([], { state })], [{ user: 'one' }])).toEqual({ kind: state, reason: 'no reason was recorded' })
})

test.each(['target-error', 'user-error', 'cancelled'] as const)('a recorded %s is an error, and says so', async state => {
  const ended = recorded([{ user: 'one' }], { state, reason: 'because' })
  await expect(reply([ended], [{ user: 'one' }])).rejects.toThrow(`recorded as ${state}: because`)
})

test('a recording that is shorter than the conversation has no reply, and says which', async () => {
  const soFar = [{ user: 'one' }, { assistant: 'first' }, { user: 'two' }, { assistant: 'second' }, { user: 'three' }]
  await expect(reply([twoTurns], soFar)).rejects.toThrow("rec.jsonl has no reply to the user's turn 3")
  await expect(reply([recorded([{ user: 'one' }])], [{ user: 'one' }])).rejects.toThrow("no reply to the user's turn 1")
})

test('all that was done before the user spoke again is one reply, however the recording splits it', async () => {
  const split = recorded([
    { assistant: 'welcome' },
    { user: 'one' },
    { assistant: 'a' },
    { assistant: 'b' },
    { user: 'two' },
    { assistant: 'c' },
  ])
  expect(texts(await reply([split], [{ user: 'one' }]))).toEqual(['a', 'b'])
  expect(texts(await reply([split], [{ user: 'one' }, { assistant: 'a' }, { user: 'two' }]))).toEqual(['c'])
})

test('a turn of the user that was not answered then is not answered with a later reply', async () => {
  const skipped = recorded([{ user: 'one' }, { user: 'two' }, { assistant: 'to two' }])
  await expect(reply([skipped], [{ user: 'one' }])).rejects.toThrow("no reply to the user's turn 1")
})

test('an empty reply is a reply', async () => {
  expect(await reply([recorded([{ user: 'one' }, { assistant: [] }])], [{ user: 'one' }])).toEqual({ kind: 'reply', parts: [] })
})

test('what it replays stands in its spec', () => {
  const spec = (trials: RecordedTrial[]) => replayTarget(recordingOf(trials, 'any name'), 't').spec
  expect(spec([twoTurns])).toEqual(spec([structuredClone(twoTurns)]))
  expect(spec([twoTurns])).not.toEqual(spec([recorded([{ user: 'one' }])]))
})
