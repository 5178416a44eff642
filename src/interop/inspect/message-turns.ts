import { z } from 'zod'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { asText, type ChatMessage, turnsOf } from '../messages.ts'
import { bounded, type Json } from './storable.ts'

const contentSchema = z.looseObject({ type: z.string() })

const callSchema = z.looseObject({
  id: z.string().nullish(),
  function: z.string().nullish(),
  arguments: z.json(),
})

export const messageSchema = z.looseObject({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: z.union([z.string(), z.array(contentSchema)]).default(''),
  tool_calls: z.array(callSchema).nullish(),
  tool_call_id: z.union([z.string(), z.array(z.string())]).nullish(),
  error: z.union([z.string(), z.looseObject({ type: z.string().optional(), message: z.string() })]).nullish(),
  /** As `error` was called in version 1. */
  tool_error: z.string().nullish(),
})

export type Message = z.output<typeof messageSchema>

/** What of a message is not in the turns, and how many of their parts are its own. */
export interface MessageDetails {
  role: Message['role']
  parts: number
  [key: string]: Json
}

/** What the turns say of a message. */
const inTurns = new Set(['role', 'content', 'tool_calls', 'error', 'tool_error'])

/**
 * The turns of a sample's messages. What is no text leaves its kind as a mark, such as `[image]`, and is kept with the
 * details, as is reasoning, which was not said.
 * @param exact the same messages with numbers as they were written
 */
export function inspectTurns(
  messages: readonly Message[],
  exact?: unknown,
): { turns: RecordedTrial['turns']; details: MessageDetails[] } {
  const chats = messages.map((message, i) => chatsOf(message, Array.isArray(exact) ? exact[i] : message))
  return {
    turns: turnsOf(chats.flat()),
    details: messages.map((message, i) => ({
      role: message.role,
      parts: chats[i]!.reduce((sum, chat) => sum + partsOf(chat), 0),
      ...detailsOf(message),
    })),
  }
}

/** One message, and for each tool that the provider itself called in it two more. */
function chatsOf(message: Message, exact: unknown): ChatMessage[] {
  const chats: ChatMessage[] = []
  let texts: string[] = []
  for (const part of typeof message.content === 'string' ? [{ type: 'text', text: message.content }] : message.content) {
    if (part.type !== 'tool_use' || message.role !== 'assistant') {
      texts.push(...textOf(part))
      continue
    }
    const id = asText(part.id)
    const call = { id, function: { name: toolName(part.name), arguments: asText(part.arguments) } }
    chats.push({ role: 'assistant', content: texts, tool_calls: [call] })
    chats.push({
      role: 'tool',
      content: asText(part.result ?? ''),
      tool_call_id: id,
      error: part.error ? asText(part.error) : null,
    })
    texts = []
  }
  const { role, tool_call_id: answered } = message
  if (role === 'tool')
    return [{ role, content: texts, tool_call_id: typeof answered === 'string' ? answered : null, error: errorOf(message) }]
  const calls = role === 'assistant' ? callsOf(message, exact) : []
  return [...chats, { role, content: texts, tool_calls: calls }]
}

function callsOf(message: Message, exact: unknown): NonNullable<ChatMessage['tool_calls']> {
  const written: unknown[] = Object(exact).tool_calls ?? []
  return (message.tool_calls ?? []).map((call, i) => ({
    id: call.id ?? null,
    function: { name: toolName(call.function), arguments: asText(Object(written[i]).arguments ?? call.arguments) },
  }))
}

function textOf(part: z.output<typeof contentSchema>): string[] {
  if (part.type === 'text') return [asText(part.text ?? '')]
  // Reasoning was not said to anybody, and what is meant for the provider alone is no content.
  return part.type === 'reasoning' || part.type === 'data' ? [] : [`[${part.type}]`]
}

/** A model may call what is no name; the name as it was called is then among the details. */
function toolName(name: unknown): string {
  const usable = asText(name ?? '')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 200)
  return usable === '' ? 'unnamed' : usable.toWellFormed()
}

export function errorOf({ error, tool_error: older }: Pick<Message, 'error' | 'tool_error'>): string | null {
  return (typeof error === 'string' ? error : error?.message) || older || null
}

function partsOf(chat: ChatMessage): number {
  if (chat.role === 'tool') return 1
  const texts = typeof chat.content === 'string' ? [chat.content] : (chat.content ?? [])
  return texts.filter(text => text !== '').length + (chat.tool_calls?.length ?? 0)
}

function detailsOf(message: Message): Record<string, Json> {
  const rest = Object.entries(message).filter(([key, value]) => !inTurns.has(key) && value !== null && value !== undefined)
  const calls = (message.tool_calls ?? []).map(({ arguments: _, ...call }) => call)
  const listed = typeof message.content !== 'string'
  const error = typeof message.error === 'object' ? (message.error?.type ?? null) : null
  return {
    ...(Object.fromEntries(rest) as Record<string, Json>),
    ...(calls.length > 0 ? { tool_calls: calls as Json } : {}),
    ...(listed ? { content: bounded(message.content as Json) } : {}),
    ...(error === null ? {} : { error_type: error }),
  }
}
