// An agent behind a URL: `node server.ts`, then `--target http://127.0.0.1:8000/`. The contract is docs/agents.md.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Message =
  | { role: 'user' | 'assistant'; text: string }
  | { role: 'tool'; id: string; name: string; text: string; error?: string }

function reply(messages: Message[], tools: { name: string }[]): object {
  const last = messages.at(-1)!
  if (last.role === 'tool') return { text: last.error ? `I cannot do that: ${last.error}.` : 'Done, the money is on its way.' }
  const order = /\b[A-Z]-?\d+\b/.exec(last.text)?.[0]
  if (!order) return { text: 'Which order is it?' }
  if (!tools.some(tool => tool.name === 'refund')) return { text: `I cannot refund order ${order}.` }
  return { text: 'One moment.', tool_calls: [{ name: 'refund', arguments: { order } }] }
}

const server = createServer(async (request, response) => {
  const { messages, tools } = JSON.parse(await text(request))
  response.setHeader('content-type', 'application/json').end(JSON.stringify(reply(messages, tools)))
})
server.listen(Number(process.env.PORT ?? 8000), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
