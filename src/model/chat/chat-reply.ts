import { errorInside } from '../http/error-inside.ts'
import type { Secrets } from '../http/secrets.ts'
import type { ModelPart, ModelReply, Usage } from '../model.ts'
import { ModelError } from '../model-error.ts'
import { type DraftReply, finishReply } from '../reply-parts.ts'

interface From {
  label: string
  secrets: Secrets
  /** For calls that come without an id, as of some servers. */
  nameCall(): string
}

/**
 * Reads a chat completion. Checked by hand: the fields are few, and a schema library costs more here than all the rest.
 * @throws ModelError `malformed` where it is none, or what an error in place of one says
 */
export function chatReply(text: string, from: From): ModelReply {
  const body = parse(text, from)
  const { choices, usage, model, system_fingerprint: fingerprint } = body
  const choice = Array.isArray(choices) ? choices[0] : undefined
  if (!isObject(choice)) throw errorInside(text, from) ?? malformed('no choices', from)
  const { message, finish_reason: finish } = choice
  if (!isObject(message)) throw malformed('no message in its choice', from)
  const parts = [...textPart(message.content, from), ...callParts(message.tool_calls, from)]
  const draft: DraftReply = {
    ...ending(finish, message.refusal, parts),
    parts,
    usage: usageOf(usage),
    answeredBy: model,
    fingerprint,
  }
  return finishReply(draft, from.secrets, from.label)
}

function parse(text: string, from: From): Record<string, unknown> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw malformed(
      `no JSON (${text.length === 0 ? 'it is empty' : `${text.length} characters, cut off or of another form`})`,
      from,
    )
  }
  if (!isObject(body)) throw malformed('no JSON object', from)
  return body
}

function textPart(content: unknown, from: From): ModelPart[] {
  if (content == null || content === '') return []
  if (typeof content !== 'string') throw malformed('a content that is no text', from)
  return [{ type: 'text', text: content }]
}

function callParts(calls: unknown, from: From): ModelPart[] {
  if (calls == null) return []
  if (!Array.isArray(calls)) throw malformed('tool_calls that are no list', from)
  return calls.map(call => {
    const { name, arguments: text } = isObject(call) && isObject(call.function) ? call.function : {}
    if (typeof name !== 'string' || typeof text !== 'string') {
      throw malformed('a tool call without a name, or whose arguments are no text', from)
    }
    const id = typeof call.id === 'string' && call.id !== '' ? call.id : from.nameCall()
    return { type: 'tool-call', call: id, tool: name, text }
  })
}

function ending(finish: unknown, refusal: unknown, parts: readonly ModelPart[]): Pick<DraftReply, 'finish' | 'reason'> {
  if (typeof refusal === 'string' && refusal !== '') return { finish: 'refused', reason: refusal }
  const calls = parts.some(part => part.type === 'tool-call')
  switch (finish) {
    case 'length':
      return { finish }
    case 'content_filter':
      return { finish: 'refused', reason: finish }
    // Some servers say `stop` after a tool call.
    case 'stop':
      return { finish: calls ? 'tool-calls' : 'stop' }
    case 'tool_calls':
    case 'function_call':
      return calls ? { finish: 'tool-calls' } : { finish: 'other', reason: `${finish}, and no call` }
    default:
      return { finish: 'other', reason: typeof finish === 'string' ? finish.slice(0, 200) : 'no finish_reason' }
  }
}

function usageOf(usage: unknown): { [K in keyof Usage]?: unknown } {
  if (!isObject(usage)) return {}
  const details = usage.prompt_tokens_details
  return {
    inputTokens: usage.prompt_tokens,
    outputTokens: usage.completion_tokens,
    cachedInputTokens: isObject(details) ? details.cached_tokens : null,
  }
}

function malformed(what: string, { label }: From): ModelError {
  return new ModelError('malformed', `${label}: the reply is no chat completion: ${what}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
