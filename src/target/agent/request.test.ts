import { expect, test } from 'vitest'
import { noTools } from '../../testing/no-tools.ts'
import { transcriptOf } from '../../testing/transcript-of.ts'
import { agentRequest } from './request.ts'

const context = {
  scenario: { id: 'f/s', locale: 'en-GB', world: { market: 'GB' }, system: 'Be kind.' },
  epoch: 2,
  toolBox: noTools,
}

test('the whole conversation is told, with what was done in the turn so far', () => {
  const soFar = transcriptOf({ system: 'Be kind.' }, { user: 'Hi \ud800' }, { assistant: ['Hel', 'lo'] }, { user: 'Refund.' })
  const request = agentRequest(context, soFar, [
    { type: 'tool-call', call: 'c1', tool: 'refund', text: '{"order":"A1"}' },
    { type: 'tool-result', call: 'c1', text: '', error: 'no such order' },
  ])
  expect(request).toEqual({
    schema: 'assay.agent/1',
    trial: { scenario: 'f/s', epoch: 2, locale: 'en-GB', world: { market: 'GB' } },
    system: 'Be kind.',
    messages: [
      { role: 'user', text: 'Hi \uFFFD' },
      { role: 'assistant', text: 'Hello', tool_calls: [] },
      { role: 'user', text: 'Refund.' },
      { role: 'assistant', text: '', tool_calls: [{ id: 'c1', name: 'refund', arguments: { order: 'A1' } }] },
      { role: 'tool', id: 'c1', name: 'refund', text: '', error: 'no such order' },
    ],
    tools: [],
  })
})

test.each(['{"a":', '[1]', '7', '', '{"a":1e999}', '{"a":'.repeat(70)])(
  'arguments %.20s stay the text that was written',
  text => {
    const { messages } = agentRequest(context, transcriptOf({ user: 'x' }), [{ type: 'tool-call', call: 'c', tool: 't', text }])
    expect(messages[1]).toMatchObject({ tool_calls: [{ arguments: text }] })
  },
)
