import type { FakeCall } from '../fake-call.ts'
import { argsText, type FullReply } from '../fake-reply.ts'
import { bearer, type Protocol } from '../protocol.ts'
import { readChat } from './chat-request.ts'
import { openaiMismatch, openaiStatus, openaiTrouble } from './errors.ts'

/** OpenAI chat completions, which most servers of open models speak as well. */
export const chatCompletions: Protocol = {
  api: 'chat-completions',
  idHeader: 'x-request-id',
  credentials: headers => ({ key: bearer(headers) }),
  read: readChat,
  write,
  mismatch: openaiMismatch,
  trouble: openaiTrouble,
  error: openaiStatus,
}

const finishReasons = { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter' }

function write(call: FakeCall, reply: FullReply): unknown {
  const { text, toolCalls, refusal, finish, usage } = reply
  const message = {
    role: 'assistant',
    content: text === '' && (toolCalls.length > 0 || refusal !== null) ? null : text,
    refusal,
    annotations: [],
    ...(toolCalls.length > 0 && {
      tool_calls: toolCalls.map(({ id, tool, args }) => ({
        id,
        type: 'function',
        function: { name: tool, arguments: argsText(args) },
      })),
    }),
  }
  const reason = finishReasons[finish as keyof typeof finishReasons]
  return {
    id: `chatcmpl-fake${call.n}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: call.model,
    choices: Array.from({ length: Number(call.body.n ?? 1) }, (_, index) => ({
      index,
      message,
      logprobs: null,
      finish_reason: reason,
    })),
    ...(usage && {
      usage: {
        prompt_tokens: usage.inputTokens,
        completion_tokens: usage.outputTokens,
        total_tokens: usage.inputTokens + usage.outputTokens,
        prompt_tokens_details: { cached_tokens: usage.cachedInputTokens, audio_tokens: 0 },
        completion_tokens_details: {
          reasoning_tokens: 0,
          audio_tokens: 0,
          accepted_prediction_tokens: 0,
          rejected_prediction_tokens: 0,
        },
      },
    }),
    service_tier: 'default',
    system_fingerprint: 'fp_fake',
  }
}
