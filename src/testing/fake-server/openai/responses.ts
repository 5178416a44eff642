import type { FakeCall } from '../fake-call.ts'
import { argsText, type FullReply } from '../fake-reply.ts'
import { bearer, type Protocol } from '../protocol.ts'
import { openaiMismatch, openaiStatus, openaiTrouble } from './errors.ts'
import { readResponses } from './responses-request.ts'

/** OpenAI Responses. */
export const responses: Protocol = {
  api: 'responses',
  idHeader: 'x-request-id',
  credentials: headers => ({ key: bearer(headers) }),
  read: readResponses,
  write,
  mismatch: openaiMismatch,
  trouble: openaiTrouble,
  error: openaiStatus,
}

const incomplete = { length: 'max_output_tokens', 'content-filter': 'content_filter' }

function write(call: FakeCall, reply: FullReply): unknown {
  const { body, n } = call
  const reason = incomplete[reply.finish as keyof typeof incomplete]
  const now = Math.floor(Date.now() / 1000)
  return {
    id: `resp_fake${n}`,
    object: 'response',
    created_at: now,
    status: reason ? 'incomplete' : 'completed',
    completed_at: reason ? null : now,
    background: false,
    error: null,
    incomplete_details: reason ? { reason } : null,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: body.max_tool_calls ?? null,
    model: call.model,
    output: output(reply, n, reason ? 'incomplete' : 'completed'),
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    previous_response_id: null,
    reasoning: body.reasoning ?? { effort: null, summary: null },
    service_tier: 'default',
    store: body.store ?? true,
    temperature: body.temperature ?? 1,
    text: body.text ?? { format: { type: 'text' } },
    tool_choice: body.tool_choice ?? 'auto',
    tools: body.tools ?? [],
    top_p: body.top_p ?? 1,
    truncation: body.truncation ?? 'disabled',
    usage: reply.usage && {
      input_tokens: reply.usage.inputTokens,
      input_tokens_details: { cached_tokens: reply.usage.cachedInputTokens },
      output_tokens: reply.usage.outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: reply.usage.inputTokens + reply.usage.outputTokens,
    },
    user: null,
    metadata: body.metadata ?? {},
  }
}

function output({ text, refusal, toolCalls }: FullReply, n: number, status: string): unknown[] {
  const content = [
    ...(text === '' && (refusal !== null || toolCalls.length > 0)
      ? []
      : [{ type: 'output_text', text, annotations: [], logprobs: [] }]),
    ...(refusal === null ? [] : [{ type: 'refusal', refusal }]),
  ]
  return [
    ...(content.length === 0 ? [] : [{ type: 'message', id: `msg_fake${n}`, status, role: 'assistant', content }]),
    ...toolCalls.map(({ id, tool, args }, i) => ({
      type: 'function_call',
      id: `fc_fake${n}x${i}`,
      call_id: id,
      name: tool,
      arguments: argsText(args),
      status: 'completed',
    })),
  ]
}
