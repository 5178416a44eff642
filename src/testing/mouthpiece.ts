import { makeApi } from '../model/make-model.ts'
import type { ModelReply, ModelRequest } from '../model/model.ts'
import { answerWith, type LoopbackServer, loopbackServer } from './loopback-server.ts'

export interface Asked {
  reply(): Promise<ModelReply>
  /** The one request that is sent for it. */
  sent(): Promise<{ method: string; path: string; headers: Record<string, unknown>; body: Record<string, unknown> }>
  /** How many requests were. */
  count(): number
}

/**
 * A model whose server says, word for word, what a test puts in its mouth.
 * @param uri without parameters; the base URL ends in `/v9`
 */
export function mouthpiece(uri: string, env: Readonly<Record<string, string>>) {
  let started: Promise<LoopbackServer> | undefined
  let next: unknown
  return {
    /** @param parameters of the URI, begun by & */
    async ask(body: unknown, request: Partial<ModelRequest> = {}, parameters = ''): Promise<Asked> {
      started ??= loopbackServer((_, response) => answerWith(response, next))
      const server = await started
      next = body
      const before = server.received.length
      const { api, sampling } = makeApi(`${uri}?base_url=${server.origin}/v9/${parameters}`, { env, clock: { now: () => 0 } })
      const whole: ModelRequest = { messages: [{ role: 'user', text: 'Hi' }], sampling, ...request }
      const reply = () => api.call(whole, { signal: new AbortController().signal })
      return {
        reply,
        async sent() {
          await reply()
          const { method, path, headers, body } = server.received.at(-1)!
          return { method, path, headers, body: JSON.parse(body) }
        },
        count: () => server.received.length - before,
      }
    },
    close: async () => (await started)?.close(),
  }
}

/** A conversation with all there is: two tool calls in one turn, of which one failed, and a turn that said nothing. */
export const sampleConversation: Required<Pick<ModelRequest, 'messages' | 'tools'>> = {
  messages: [
    { role: 'system', text: 'You sell books.' },
    { role: 'user', text: 'Find “Émile”.' },
    {
      role: 'assistant',
      parts: [
        { type: 'text', text: 'I look.' },
        { type: 'tool-call', call: 'c1', tool: 'find', text: '{"title":"Émile"}' },
        { type: 'tool-call', call: 'c2', tool: 'find', text: '{}' },
      ],
    },
    { role: 'tool', call: 'c1', tool: 'find', text: '[]' },
    { role: 'tool', call: 'c2', tool: 'find', text: '', error: 'no title' },
    { role: 'assistant', parts: [{ type: 'text', text: '' }] },
    { role: 'user', text: 'Thanks.' },
  ],
  tools: [
    { name: 'find', description: 'Finds a book.', parameters: { type: 'object', properties: { title: { type: 'string' } } } },
  ],
}

export const sampleSchema: NonNullable<ModelRequest['schema']> = {
  name: 'verdict',
  schema: {
    type: 'object',
    properties: { verdict: { type: 'string', enum: ['yes', 'no'] } },
    required: ['verdict'],
    additionalProperties: false,
  },
}
