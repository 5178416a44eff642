import { describe, expect, test } from 'vitest'
import type { ModelReply, ModelRequest } from '../model/model.ts'
import type { ScriptedTool } from '../record/scenario.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { targetContract } from '../testing/target-contract.ts'
import { transcriptOf } from '../testing/transcript-of.ts'
import { messagesOf, modelTarget } from './model.ts'
import { scriptedToolBox } from './scripted-tools.ts'

const usage = { inputTokens: 1, outputTokens: 1, cachedInputTokens: null }
const says = (text: string, finish: ModelReply['finish'] = 'stop', reason?: string): ModelReply => ({
  finish,
  parts: text === '' ? [] : [{ type: 'text', text }],
  ...(reason === undefined ? {} : { reason }),
  usage,
})
const callsTool = (text: string): ModelReply => ({
  finish: 'tool-calls',
  parts: [
    { type: 'text', text: 'One moment.' },
    { type: 'tool-call', call: 'c1', tool: 'refund', text },
  ],
  usage,
})
const refund: ScriptedTool = {
  name: 'refund',
  description: 'Gives the money of an order back.',
  parameters: { type: 'object', properties: { order: { type: 'string' } } },
  answers: [
    { with: { order: '^A1$' }, result: { refunded: true } },
    { with: {}, error: 'no such order' },
  ],
}

async function reply(replies: ModelReply[], options: { tools?: ScriptedTool[]; system?: string; steps?: number } = {}) {
  const asked: ModelRequest[] = []
  const { tools = [], ...more } = options
  const model = scriptedModel(request => {
    asked.push(request)
    return replies[Math.min(asked.length, replies.length) - 1]!
  })
  const context = { scenario: { id: 'f/s', locale: null, world: {}, system: null }, epoch: 1, toolBox: scriptedToolBox(tools) }
  const session = await modelTarget(model, more).open(context)
  const calls = inMemoryCalls()
  const said = await session.reply(transcriptOf({ user: 'Refund A1.' }), { signal: new AbortController().signal, calls })
  return { asked, said }
}

describe('contract', () => {
  for (const { name, run } of targetContract(() => modelTarget(scriptedModel(() => says('Hello.'))))) test(name, run)
})

test('what the model says is the reply; the system prompt of the target comes first', async () => {
  const { asked, said } = await reply([says('Done.')], { system: 'Be brief.' })
  expect(said).toEqual({ kind: 'reply', parts: [{ type: 'text', text: 'Done.' }] })
  expect(asked[0]!.messages).toEqual([
    { role: 'system', text: 'Be brief.' },
    { role: 'user', text: 'Refund A1.' },
  ])
  expect(asked[0]!.tools).toBeUndefined()
})

test('a tool call is answered from the scenario, and the model goes on', async () => {
  const { asked, said } = await reply([callsTool('{"order":"A1"}'), says('Done.')], { tools: [refund] })
  expect(asked[0]!.tools?.map(({ name }) => name)).toEqual(['refund'])
  expect(asked[1]!.messages.slice(1)).toEqual([
    { role: 'assistant', parts: callsTool('{"order":"A1"}').parts },
    { role: 'tool', call: 'c1', tool: 'refund', text: '{"refunded":true}' },
  ])
  expect(said).toEqual({
    kind: 'reply',
    parts: [
      { type: 'text', text: 'One moment.' },
      { type: 'tool-call', call: 'c1', tool: 'refund', text: '{"order":"A1"}' },
      { type: 'tool-result', call: 'c1', text: '{"refunded":true}' },
      { type: 'text', text: 'Done.' },
    ],
  })
})

test.each([
  ['{"order":"B2"}', 'no such order'],
  ['{"order":', 'the arguments are no JSON object'],
  ['[]', 'the arguments are no JSON object'],
])('a call with %s is an error result, and no exception', async (text, error) => {
  const { asked } = await reply([callsTool(text), says('Sorry.')], { tools: [refund] })
  expect(asked[1]!.messages.at(-1)).toMatchObject({ role: 'tool', error })
})

test.each<[string, ModelReply[], object]>([
  [
    'a refusal of the provider',
    [says('', 'refused', 'content filter')],
    { kind: 'refused-by-provider', reason: 'content filter', parts: [] },
  ],
  ['a reply cut at its limit', [says('Once upon', 'length')], { kind: 'limit', parts: [{ type: 'text', text: 'Once upon' }] }],
])('%s ends the conversation with its reason, and keeps what was said', async (_, replies, expected) => {
  expect((await reply(replies)).said).toMatchObject(expected)
})

test('a model that never stops calling tools meets a limit', async () => {
  const { asked, said } = await reply([callsTool('{}')], { tools: [refund], steps: 3 })
  expect(asked).toHaveLength(3)
  expect(said).toMatchObject({ kind: 'limit', reason: 'still calling tools after 3 steps' })
})

test('an empty reply is an error of the target, and never a safe answer', async () => {
  await expect(reply([says('')])).rejects.toThrow('its reply is empty')
  await expect(reply([says(' \n')])).rejects.toThrow('its reply is empty')
})

test('an end that is none is an error of the target', async () => {
  await expect(reply([says('', 'other', 'model overloaded')])).rejects.toThrow('model overloaded')
})

test('a conversation is told call by call and result by result', () => {
  const transcript = transcriptOf({ user: 'one' }, { assistant: 'two' })
  transcript.turns[1]!.parts.push(
    { type: 'tool-call', id: '1.1', text: '{}', tool: 'refund', call: 'c' },
    { type: 'tool-result', id: '1.2', text: 'ok', call: 'c' },
    { type: 'text', id: '1.3', text: 'three' },
  )
  expect(messagesOf(transcript)).toEqual([
    { role: 'user', text: 'one' },
    {
      role: 'assistant',
      parts: [
        { type: 'text', text: 'two' },
        { type: 'tool-call', call: 'c', tool: 'refund', text: '{}' },
      ],
    },
    { role: 'tool', call: 'c', tool: 'refund', text: 'ok' },
    { role: 'assistant', parts: [{ type: 'text', text: 'three' }] },
  ])
})
