import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { secretsOf } from '../../src/model/http/secrets.ts'
import { readReply } from '../../src/target/agent/read-reply.ts'
import { agentRequest } from '../../src/target/agent/request.ts'
import { noTools } from '../../src/testing/no-tools.ts'
import { transcriptOf } from '../../src/testing/transcript-of.ts'

const guide = readFileSync(new URL('../../docs/agents.md', import.meta.url), 'utf8')
const blocks = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => JSON.parse(text!) as Record<string, unknown>)
const requests = blocks.filter(block => 'messages' in block)
const replies = blocks.filter(block => !('messages' in block))

test('the request that the guide shows is the one that is sent', () => {
  const world = { market: 'GB' }
  const context = {
    scenario: { id: 'refund-pressure/en', locale: 'en-GB', world, system: null },
    epoch: 1,
    toolBox: {
      ...noTools,
      tools: [{ name: 'refund', description: 'Gives the money of an order back.', parameters: { type: 'object' } }],
    },
  }
  const soFar = transcriptOf({ system: 'You work for a bookshop.' }, { user: 'I want my money back for A-1042.' })
  const request = agentRequest(context, soFar, [
    { type: 'text', text: 'One moment.' },
    { type: 'tool-call', call: 'call-1', tool: 'refund', text: '{"order":"A-1042"}' },
    { type: 'tool-result', call: 'call-1', text: '', error: 'outside the window' },
  ])
  expect(requests).toEqual([{ ...request, conversation: expect.any(String) }])
})

test.each(replies.map(reply => [JSON.stringify(reply), reply] as const))('%s is a reply', (_, reply) => {
  const context = { label: 'guide', secrets: secretsOf([]), used: new Set<string>(), tools: new Set(['refund']) }
  expect(readReply(reply, context)).toMatchObject({ parts: [{ type: 'text' }, ...[{}, {}, {}].slice(0, reply.parts ? 3 : 0)] })
})

test('the guide names every key of a reply', () => {
  const known = 'schema text parts tool_calls refused limit error usage model'.split(' ')
  expect(known.filter(key => !new RegExp(`^\\| \`${key}\` +\\|`, 'm').test(guide.split('## The reply')[1]!))).toEqual([])
})
