import type { FakeCall } from '../fake-call.ts'
import { argsObject, type FullReply } from '../fake-reply.ts'
import { bearer, type Protocol } from '../protocol.ts'
import { anthropicMismatch, anthropicStatus, anthropicTrouble } from './errors.ts'
import { readAnthropic } from './request.ts'

/** Anthropic messages. */
export const messages: Protocol = {
  api: 'messages',
  idHeader: 'request-id',
  credentials: headers => ({ key: String(headers['x-api-key'] ?? '') || bearer(headers) }),
  read: readAnthropic,
  write,
  mismatch: anthropicMismatch,
  trouble: anthropicTrouble,
  error: anthropicStatus,
}

const stopReasons = { stop: 'end_turn', length: 'max_tokens', 'tool-calls': 'tool_use', 'content-filter': 'refusal' }

function write(call: FakeCall, { text, toolCalls, refusal, finish, usage }: FullReply): unknown {
  const refused = refusal !== null || finish === 'content-filter'
  return {
    id: `msg_fake${call.n}`,
    type: 'message',
    role: 'assistant',
    model: call.model,
    content: [
      ...(text === '' ? [] : [{ type: 'text', text, citations: null }]),
      ...toolCalls.map(({ id, tool, args }) => ({ type: 'tool_use', id, name: tool, input: argsObject(args) })),
    ],
    stop_reason: refused ? 'refusal' : stopReasons[finish as keyof typeof stopReasons],
    stop_sequence: null,
    ...(refused && { stop_details: { type: 'refusal', category: null, explanation: refusal } }),
    ...(usage && {
      usage: {
        // Unlike the others, Anthropic does not count what came from the cache among the input.
        input_tokens: usage.inputTokens - usage.cachedInputTokens,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: usage.cachedInputTokens,
        cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
        output_tokens: usage.outputTokens,
        service_tier: 'standard',
      },
    }),
  }
}
