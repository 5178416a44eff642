import { describe, expect, test } from 'vitest'
import { type Transcript, transcriptSchema } from '../record/transcript.ts'
import type { Reply, Session, Target, TrialContext } from '../target/target.ts'
import { type FakeClock, fakeClock } from '../testing/fake-clock.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import { scenarioOf } from '../testing/scenario-of.ts'
import { scriptedUser } from '../user/scripted.ts'
import type { User } from '../user/user.ts'
import { type Conversation, converse } from './conversation.ts'

const says = (text: string): Reply => ({ kind: 'reply', parts: [{ type: 'text', text }] })
const hang = () => new Promise<never>(() => {})
const ticks = () => new Promise(setImmediate)

function targetOf(reply: Session['reply'], open?: Target['open']): Target {
  return { spec: { name: 't', kind: 'test', version: '1', options: {} }, open: open ?? (() => ({ reply })) }
}

/** Says how many turns it has heard. */
const counting = targetOf(async soFar => says(`reply ${soFar.turns.filter(turn => turn.role === 'user').length}`))

function userOf(next: ReturnType<User['open']>['next'], open?: User['open']): User {
  return { spec: scriptedUser.spec, open: open ?? (() => ({ next })) }
}

interface Given {
  says?: string[]
  system?: string | null
  target?: Target
  user?: User
  turns?: number
  timeoutMs?: number
  signal?: AbortSignal
  clock?: FakeClock
}

async function talk(given: Given = {}): Promise<Conversation> {
  const { says = ['one'], system = null, target = counting, user = scriptedUser, turns = 10, timeoutMs = 1_000 } = given
  const clock = given.clock ?? fakeClock()
  const scenario = scenarioOf({
    system,
    user: { goal: null, persona: null, turns: says.length, says },
    right: 'is not told to the target',
  })
  const conversation = await converse(
    { scenario, epoch: 2, target, user, calls: inMemoryCalls() },
    { limits: { turns, timeoutMs }, signal: given.signal ?? new AbortController().signal, clock },
  )
  expect(clock.sleeping, 'a timer is left running').toBe(0)
  expect(transcriptSchema.parse(conversation.transcript), 'the transcript cannot be stored').toEqual(conversation.transcript)
  return conversation
}

const spoken = ({ turns }: Transcript) => turns.map(({ role, parts }) => `${role}: ${parts.map(part => part.text).join(' + ')}`)

test('user and target take turns until the user has no more to say', async () => {
  const { transcript, ...end } = await talk({ says: ['one', 'two'] })
  expect(end).toEqual({ state: 'completed' })
  expect(spoken(transcript)).toEqual(['user: one', 'assistant: reply 1', 'user: two', 'assistant: reply 2'])
})

test('the system prompt is the first turn, and every part has its place as id', async () => {
  const target = targetOf(async () => ({ kind: 'reply', parts: ['a', 'b'].map(text => ({ type: 'text', text })) }))
  const { transcript } = await talk({ system: 'Be kind.', target })
  expect(transcript.turns.map(({ role }) => role)).toEqual(['system', 'user', 'assistant'])
  expect(transcript.turns.flatMap(({ parts }) => parts.map(part => part.id))).toEqual(['0.0', '1.0', '2.0', '2.1'])
})

test('the target is told of the trial, and not what would be right', async () => {
  let told: TrialContext | undefined
  const target = targetOf(hang, context => {
    told = context
    return counting.open(context)
  })
  await talk({ system: 'Be kind.', target })
  expect(told).toEqual({
    scenario: { id: 'family/scenario', locale: null, world: {}, system: 'Be kind.' },
    epoch: 2,
    toolBox: { tools: [], answer: expect.any(Function) },
  })
})

test('the target hears everything that was said before', async () => {
  const heard: string[][] = []
  const target = targetOf(async soFar => {
    heard.push(spoken(soFar))
    return says('ok')
  })
  await talk({ says: ['one', 'two'], system: 's', target })
  expect(heard).toEqual([
    ['system: s', 'user: one'],
    ['system: s', 'user: one', 'assistant: ok', 'user: two'],
  ])
})

describe('the limit of turns', () => {
  test('ends a user who has more to say', async () => {
    const { transcript, ...end } = await talk({ says: ['one', 'two', 'three'], turns: 2 })
    expect(end).toEqual({ state: 'limit', reason: 'the user had more to say after 2 turns' })
    expect(spoken(transcript)).toHaveLength(4)
  })

  test('does not touch one who has just said the last', async () => {
    expect(await talk({ says: ['one', 'two'], turns: 2 })).toMatchObject({ state: 'completed' })
  })
})

test.each([
  { kind: 'refused-by-provider', reason: 'content filter' },
  { kind: 'limit', reason: 'out of tokens' },
] as const)('$kind ends the conversation with its reason; what was said is kept', async reply => {
  const target = targetOf(async soFar => (soFar.turns.length > 1 ? reply : says('first')))
  const { transcript, ...end } = await talk({ says: ['one', 'two'], target })
  expect(end).toEqual({ state: reply.kind, reason: reply.reason })
  expect(spoken(transcript)).toEqual(['user: one', 'assistant: first', 'user: two'])
})

describe('what the target breaks is its error, and what was said is kept', () => {
  test.each<[string, Target, string]>([
    ['a reply that rejects', targetOf(() => Promise.reject(new Error('no network'))), 'no network'],
    [
      'a reply that throws at once',
      targetOf(() => {
        throw new Error('at once')
      }),
      'at once',
    ],
    ['something thrown that is no error', targetOf(() => Promise.reject('just text')), 'just text'],
    ['no reply at all', targetOf(async () => undefined as unknown as Reply), 'undefined'],
    ['a reply of no kind', targetOf(async () => ({ kind: 'maybe' }) as unknown as Reply), 'undefined'],
    [
      'a tool without a name',
      targetOf(async () => ({ kind: 'reply', parts: [{ type: 'tool-call', tool: '', call: 'c', text: '{}' }] })),
      'the reply is no turn that can be recorded: parts.0.tool: a name is not empty',
    ],
    [
      'a part with a key that no record has',
      targetOf(async () => ({ kind: 'reply', parts: [{ type: 'text', text: 'x', usage: 3 } as never] })),
      'the reply is no turn that can be recorded: parts.0: Unrecognized key: "usage"',
    ],
    [
      'a text that is none',
      targetOf(async () => ({ kind: 'reply', parts: [{ type: 'text', text: 3 as never }] })),
      'not a function',
    ],
  ])('%s', async (_, target, reason) => {
    const { transcript, ...end } = await talk({ target })
    expect(end).toEqual({ state: 'target-error', reason: expect.stringContaining(reason) })
    expect(spoken(transcript)).toEqual(['user: one'])
  })

  test('a conversation that does not open', async () => {
    const refuses = () => Promise.reject(new Error('no such model'))
    expect(await talk({ system: 's', target: targetOf(hang, refuses) })).toEqual({
      state: 'target-error',
      reason: 'no such model',
      transcript: { turns: [expect.objectContaining({ role: 'system' })] },
    })
  })
})

describe('what the user breaks is never the target’s error', () => {
  test.each<[string, User]>([
    ['words that do not come', userOf(() => Promise.reject(new Error('user model down')))],
    [
      'a user that does not open',
      userOf(hang, () => {
        throw new Error('user model down')
      }),
    ],
  ])('%s', async (_, user) => {
    expect(await talk({ user })).toEqual({ state: 'user-error', reason: 'user model down', transcript: { turns: [] } })
  })

  test('words that are none', async () => {
    expect(await talk({ user: userOf(async () => ({ say: 7 as unknown as string })) })).toMatchObject({ state: 'user-error' })
  })

  test('and after a turn of the target it still is not', async () => {
    const user = userOf(async soFar => (soFar.turns.length === 0 ? { say: 'one' } : Promise.reject(new Error('gone'))))
    const { transcript, ...end } = await talk({ user })
    expect(end).toEqual({ state: 'user-error', reason: 'gone' })
    expect(spoken(transcript)).toEqual(['user: one', 'assistant: reply 1'])
  })
})

describe('the time limit', () => {
  const late = { state: 'limit', reason: 'no end after 1 s' }

  async function afterASecond(given: Given): Promise<Conversation> {
    const clock = fakeClock()
    const conversation = talk({ ...given, clock })
    await ticks()
    clock.advance(999)
    await ticks()
    expect(clock.sleeping).toBe(1)
    clock.advance(1)
    return conversation
  }

  test('ends a target that does not heed the signal, and keeps what was said', async () => {
    const { transcript, ...end } = await afterASecond({ target: targetOf(hang) })
    expect(end).toEqual(late)
    expect(spoken(transcript)).toEqual(['user: one'])
  })

  test('reaches the target by the signal', async () => {
    let reason: unknown
    const target = targetOf(
      (_, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reason = signal.reason
            reject(new Error('I was told to stop'))
          })
        }),
    )
    expect(await afterASecond({ target })).toMatchObject(late)
    expect(reason).toEqual(new Error('no end after 1 s'))
  })

  test('ends a target that never opens', async () => {
    expect(await afterASecond({ target: targetOf(hang, hang) })).toMatchObject(late)
  })

  test('ends a user that never speaks', async () => {
    expect(await afterASecond({ user: userOf(hang) })).toMatchObject(late)
  })

  test('a target that fails after it was given up disturbs nothing', async () => {
    let fail: (error: Error) => void = () => {}
    const target = targetOf(() => new Promise((_, reject) => (fail = reject)))
    const { transcript } = await afterASecond({ target })
    fail(new Error('much too late'))
    await ticks()
    expect(spoken(transcript)).toEqual(['user: one'])
  })

  test('a target is not asked once the time is over', async () => {
    let asked = 0
    const clock = fakeClock()
    const user = userOf(async () => {
      clock.advance(1_000)
      await ticks()
      return { say: 'too late' }
    })
    const target = targetOf(async () => {
      asked++
      return says('x')
    })
    expect(await talk({ user, target, clock })).toMatchObject(late)
    expect(asked).toBe(0)
  })
})

describe('an abort', () => {
  const stopped = { state: 'cancelled', reason: 'the run was stopped' }

  test('before the start leaves nothing said, and opens nothing', async () => {
    let opened = 0
    const target = targetOf(hang, () => {
      opened++
      return { reply: hang }
    })
    expect(await talk({ target, signal: AbortSignal.abort() })).toEqual({ ...stopped, transcript: { turns: [] } })
    expect(opened).toBe(0)
  })

  test.each<[string, Session['reply']]>([
    ['heeds it', (_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))],
    ['ignores it', hang],
    [
      'throws something of its own',
      (_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('socket closed')))),
    ],
  ])('in the middle of a reply cancels, whether the target heeds it or not: %s', async (_, reply) => {
    const stop = new AbortController()
    const conversation = talk({ target: targetOf(reply), signal: stop.signal })
    await ticks()
    stop.abort(new Error('^C'))
    const { transcript, ...end } = await conversation
    expect(end).toEqual(stopped)
    expect(spoken(transcript)).toEqual(['user: one'])
  })

  test('while the target opens cancels', async () => {
    const stop = new AbortController()
    const conversation = talk({ target: targetOf(hang, hang), signal: stop.signal })
    await ticks()
    stop.abort()
    expect(await conversation).toMatchObject(stopped)
  })

  test('by the target itself, in the midst of its work, cancels', async () => {
    const stop = new AbortController()
    const target = targetOf(() => {
      stop.abort()
      return hang()
    })
    expect(await talk({ target, signal: stop.signal })).toMatchObject(stopped)
  })

  test('after the last reply, before the user has stopped, cancels: the conversation had not ended', async () => {
    const stop = new AbortController()
    const target = targetOf(async () => {
      setImmediate(() => stop.abort())
      return says('done')
    })
    const user = userOf(async soFar => {
      if (soFar.turns.length > 0) await hang()
      return { say: 'one' }
    })
    const { transcript, ...end } = await talk({ target, user, signal: stop.signal })
    expect(end).toEqual(stopped)
    expect(spoken(transcript)).toEqual(['user: one', 'assistant: done'])
  })
})

test('halves of characters become U+FFFD, and every offset stays where it was', async () => {
  const { transcript } = await talk({ says: ['a\ud800b'], target: targetOf(async () => says('\udc00c')) })
  expect(spoken(transcript)).toEqual(['user: a\ufffdb', 'assistant: \ufffdc'])
})
