import { describe, expect, test } from 'vitest'
import { toolCall, transcriptOf } from '../testing/transcript-of.ts'
import { partsOf, placeTurns, resultOf, type ToolCallPart, transcriptSchema } from './transcript.ts'

describe('placing turns', () => {
  test('gives every part its turn and its place in it', () => {
    const turns = placeTurns([
      { role: 'user', parts: [{ type: 'text', text: 'a' }] },
      { role: 'assistant', parts: [{ type: 'text', text: 'b' }, ...toolCall('1', 'search', {}, { result: 1 })] },
      { role: 'user', parts: [] },
    ])
    expect(turns.map(({ parts }) => parts.map(({ id }) => id))).toEqual([['0.0'], ['1.0', '1.1', '1.2'], []])
  })

  test('counts on from the turns that are there', () => {
    const [turn] = placeTurns([{ role: 'user', parts: [{ type: 'text', text: 'a' }] }], 12)
    expect(turn!.parts[0]!.id).toBe('12.0')
  })

  test('keeps the length of a text that has no UTF-8 form, so that every span stays where it was', () => {
    const [turn] = placeTurns([{ role: 'user', parts: [{ type: 'text', text: 'a\ud800b\udc00' }] }])
    expect(turn!.parts[0]!.text).toBe('a\ufffdb\ufffd')
  })

  test('leaves what it was given as it is', () => {
    const draft = Object.freeze({ type: 'text' as const, text: 'a' })
    placeTurns([{ role: 'user', parts: [draft] }])
    expect(draft).toEqual({ type: 'text', text: 'a' })
  })

  test('makes what the schema accepts', () => {
    const transcript = transcriptOf(
      { system: 'Be kind.' },
      { user: ['Hi', ''] },
      { assistant: ['Hello', ...toolCall('1', 'search', 'no JSON', { error: 'broken' })] },
    )
    expect(transcriptSchema.parse(transcript)).toEqual(transcript)
  })
})

describe('the schema', () => {
  const part = { type: 'text', id: '0.0', text: 'a' }
  const withPart = (change: object) => ({ turns: [{ role: 'user', parts: [{ ...part, ...change }] }] })

  test.each<[string, unknown]>([
    ['a part id that is none', withPart({ id: '0' })],
    ['a part of no kind', withPart({ type: 'image' })],
    ['a key that no part has', withPart({ colour: 'red' })],
    ['a part without a text', withPart({ text: undefined })],
    ['a role of nobody', { turns: [{ role: 'tool', parts: [] }] }],
    ['no turns', {}],
    ['metadata that is no JSON', { turns: [], metadata: { at: new Date(0) } }],
  ])('refuses %s', (_, value) => {
    expect(transcriptSchema.safeParse(value).success).toBe(false)
  })

  test('gives text without a UTF-8 form one, wherever it stands', () => {
    const call = { type: 'tool-result', id: '0.0', text: 'x\ud800', call: 'y\ud800', error: 'z\ud800' }
    const [turn] = transcriptSchema.parse({ turns: [{ role: 'assistant', parts: [call] }] }).turns
    expect(turn!.parts[0]).toEqual({ ...call, text: 'x\ufffd', call: 'y\ufffd', error: 'z\ufffd' })
  })
})

test('parts come in the order they happened, with the role of their turn', () => {
  const transcript = transcriptOf({ user: ['a', 'b'] }, { assistant: ['c'] }, { user: [] }, { user: ['d'] })
  expect([...partsOf(transcript)].map(({ role, part }) => `${role} ${part.id} ${part.text}`)).toEqual([
    'user 0.0 a',
    'user 0.1 b',
    'assistant 1.0 c',
    'user 3.0 d',
  ])
})

describe('the result of a call', () => {
  const call = (id: string): ToolCallPart => ({ type: 'tool-call', id: '0.0', call: id, tool: 'search', text: '{}' })
  const transcript = transcriptOf(
    { assistant: [...toolCall('1', 'search', {}), ...toolCall('2', 'search', {}, { result: 'two' })] },
    { assistant: toolCall('3', 'search', {}, { error: 'three' }) },
    { assistant: [{ type: 'tool-result', call: '2', text: 'two again' }] },
  )

  test('is the part that answers it, wherever it stands', () => {
    expect(resultOf(transcript, call('2'))).toMatchObject({ id: '0.2', text: 'two' })
    expect(resultOf(transcript, call('3'))).toMatchObject({ id: '1.1', error: 'three' })
  })

  test('is undefined where none came', () => {
    expect(resultOf(transcript, call('1'))).toBeUndefined()
    expect(resultOf(transcript, call('4'))).toBeUndefined()
  })
})
