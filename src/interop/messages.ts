import { z } from 'zod'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { DraftPart, DraftTurn } from '../record/transcript.ts'

/** A message in the style of OpenAI's chat completions, as far as a transcript has a place for it. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant' | 'tool'
  /** Several texts become several parts. */
  content?: string | readonly string[] | null | undefined
  tool_calls?: readonly ChatCall[] | null | undefined
  tool_call_id?: string | null | undefined
  /** What a tool said when it refused or broke. */
  error?: string | null | undefined
  /** Whose tool it is that answers; the assistant's, where it does not say. */
  requestor?: 'user' | 'assistant' | undefined
}

export interface ChatCall {
  id?: string | null | undefined
  function: { name: string; arguments: unknown }
}

/** All that the agent did between two words of the user is one turn: its texts, calls and their results. */
export function turnsOf(messages: readonly ChatMessage[]): RecordedTrial['turns'] {
  const turns: (DraftTurn & { parts: DraftPart[] })[] = []
  /** Calls that wait for their result, of the latest message first: foreign ids may be empty or repeat; ours count. */
  let open: { foreign: string; call: string }[] = []
  let calls = 0
  for (const message of messages) {
    const role = message.role === 'tool' ? (message.requestor ?? 'assistant') : message.role
    const last = turns.at(-1)
    const goesOn = last?.role === role && (role === 'assistant' || message.role === 'tool')
    const turn = goesOn ? last : { role, parts: [] }
    if (turn !== last) turns.push(turn)
    const texts = textsOf(message.content)
    if (message.role === 'tool') {
      const at = open.findIndex(call => call.foreign === (message.tool_call_id ?? ''))
      const [answered] = at < 0 ? [] : open.splice(at, 1)
      const error = message.error ? { error: message.error } : {}
      turn.parts.push({ type: 'tool-result', call: answered?.call ?? 'unasked', text: texts.join('\n'), ...error })
      continue
    }
    for (const text of texts) if (text !== '') turn.parts.push({ type: 'text', text })
    const asked = (message.tool_calls ?? []).map(({ id, function: { name, arguments: given } }) => {
      const call = `call-${++calls}`
      turn.parts.push({ type: 'tool-call', call, tool: name, text: asText(given) })
      return { foreign: id ?? '', call }
    })
    open = [...asked, ...open]
  }
  return turns
}

/** Text as it is; anything else as JSON. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function textsOf(content: ChatMessage['content']): readonly string[] {
  return typeof content === 'string' ? [content] : (content ?? [])
}

const contentPartSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  refusal: z.string().optional(),
})

const callSchema = z.union([
  z.looseObject({ id: z.string().nullish(), function: z.looseObject({ name: z.string(), arguments: z.json() }) }),
  z
    .looseObject({ id: z.string().nullish(), custom: z.looseObject({ name: z.string(), input: z.string() }) })
    .transform(({ id, custom }) => ({ id, function: { name: custom.name, arguments: custom.input } })),
  // τ²-bench writes calls without the wrapper.
  z
    .looseObject({ id: z.string().nullish(), name: z.string(), arguments: z.json() })
    .transform(({ id, name, arguments: given }) => ({ id, function: { name, arguments: given } })),
])

const roles = ['system', 'developer', 'user', 'assistant', 'tool', 'function'] as const

/** A foreign chat message: what OpenAI documents, its older spellings, and whatever else stands in it. */
export const foreignMessageSchema = z.looseObject({
  role: z.enum(roles),
  content: z.union([z.string(), z.array(contentPartSchema)]).nullish(),
  refusal: z.string().nullish(),
  tool_calls: z.array(callSchema).nullish(),
  function_call: z.looseObject({ name: z.string(), arguments: z.string() }).nullish(),
  tool_call_id: z.string().nullish(),
  name: z.string().nullish(),
  error: z.json().optional(),
  requestor: z.enum(['user', 'assistant']).nullish(),
})

export type ForeignMessage = z.output<typeof foreignMessageSchema>

export interface ReadMessages {
  turns: RecordedTrial['turns']
  /** What has no place in a turn, with the number of its message (from 0), for the metadata. */
  rest: Record<string, unknown>[]
}

/** The turns of foreign messages, and what of them has no place in a turn. */
export function readMessages(messages: readonly ForeignMessage[]): ReadMessages {
  return {
    turns: turnsOf(messages.map(chatMessage)),
    rest: messages.flatMap((message, index) => {
      const kept = restOf(message)
      return Object.keys(kept).length === 0 ? [] : [{ message: index, ...kept }]
    }),
  }
}

function chatMessage(message: ForeignMessage): ChatMessage {
  const { role, tool_calls, function_call, tool_call_id, error, requestor } = message
  const refusal = message.refusal ? [message.refusal] : []
  return {
    role: role === 'developer' ? 'system' : role === 'function' ? 'tool' : role,
    content: [...contentTexts(message.content), ...refusal],
    tool_calls: [...(tool_calls ?? []), ...(function_call ? [{ id: '', function: function_call }] : [])],
    tool_call_id,
    error: errorText(error, message.content),
    requestor: requestor ?? undefined,
  }
}

function errorText(error: unknown, content: ForeignMessage['content']): string | undefined {
  if (error === true) return contentTexts(content).join('\n') || 'the tool reports an error'
  return error === undefined || error === null || error === false || error === '' ? undefined : asText(error)
}

/** Pictures and sounds leave their kind as a mark in the text; they themselves are kept as metadata. */
function contentTexts(content: ForeignMessage['content']): string[] {
  if (typeof content === 'string') return [content]
  return (content ?? []).map(part => part.text ?? part.refusal ?? `[${part.type}]`)
}

const read = ['content', 'refusal', 'tool_calls', 'function_call', 'tool_call_id', 'error', 'requestor']

function restOf(message: ForeignMessage): Record<string, unknown> {
  const plainRole = message.role !== 'developer' && message.role !== 'function'
  const known = new Set([...read, ...(plainRole ? ['role'] : []), ...(message.role === 'tool' ? ['name'] : [])])
  const rest = Object.entries(message).filter(([key, value]) => !known.has(key) && value !== null && value !== undefined)
  const hasMore = Array.isArray(message.content) && message.content.some(part => (part.text ?? part.refusal) === undefined)
  return { ...Object.fromEntries(rest), ...(hasMore ? { content: message.content } : {}) }
}

/**
 * The state that a finish reason means: an answer that was cut is a limit, one that the provider held back is refused.
 * Undefined for a reason that ends an answer in the ordinary way.
 */
export function stateOfFinish(reason: string | null | undefined): { state: RecordedTrial['state']; reason: string } | undefined {
  const said = reason?.toLowerCase()
  if (said === 'length' || said === 'max_tokens' || said === 'max_output_tokens')
    return { state: 'limit', reason: `the answer was cut: finish reason "${reason}"` }
  if (said === 'content_filter' || said === 'safety' || said === 'content-filter')
    return { state: 'refused-by-provider', reason: `the provider held the answer back: finish reason "${reason}"` }
  return undefined
}
