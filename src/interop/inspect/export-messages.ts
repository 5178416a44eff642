import type { DraftPart, Turn } from '../../record/transcript.ts'
import { exactJson } from './python-json.ts'
import type { Json } from './storable.ts'

/** A message as Inspect writes it. */
export type OutMessage = { role: string; [key: string]: unknown }

type Details = Record<string, Json>

/**
 * The messages of a transcript. Where the trial came from Inspect, its details say which parts were one message, and what
 * else stood in it; else a new message begins where a text follows a call or a result.
 */
export function messagesOf(turns: readonly Turn[], details: Json | undefined): OutMessage[] {
  const parts = turns.flatMap(turn => turn.parts)
  const told = detailsOf(details)
  const total = told.reduce((sum, { parts }) => sum + Number(parts), 0)
  if (told.length === 0 || total !== parts.length) return turns.flatMap(messagesOfTurn)
  let at = 0
  return told.map(detail => {
    const own = parts.slice(at, at + Number(detail.parts))
    at += own.length
    return message(String(detail.role), own, detail, parts)
  })
}

function detailsOf(details: Json | undefined): Details[] {
  const isDetail = (item: Json): item is Details =>
    typeof item === 'object' &&
    item !== null &&
    !Array.isArray(item) &&
    Number.isInteger(item.parts) &&
    typeof item.role === 'string'
  return Array.isArray(details) && details.every(isDetail) ? details : []
}

function messagesOfTurn(turn: Turn): OutMessage[] {
  const groups: { role: string; parts: Turn['parts'] }[] = []
  for (const part of turn.parts) {
    const last = groups.at(-1)
    const role = part.type === 'tool-result' ? 'tool' : turn.role
    const before = last?.parts.at(-1)?.type
    const goesOn = last?.role === role && role !== 'tool' && !(part.type === 'text' && before === 'tool-call')
    if (goesOn) last.parts.push(part)
    else groups.push({ role, parts: [part] })
  }
  if (groups.length === 0) groups.push({ role: turn.role, parts: [] })
  return groups.map(({ role, parts }) => message(role, parts, {}, turn.parts))
}

/** Fields of our own, or that are made anew. */
const ours = ['role', 'parts', 'error_type', 'tool_calls', 'content']

function message(role: string, parts: readonly DraftPart[], details: Details, all: readonly DraftPart[]): OutMessage {
  const rest = Object.fromEntries(Object.entries(details).filter(([key]) => !ours.includes(key)))
  const listed = Array.isArray(details.content) ? details.content : undefined
  const texts = parts.filter(part => part.type === 'text').map(part => part.text)
  if (role === 'tool') {
    const [result] = parts
    if (result?.type !== 'tool-result') return { ...rest, role, content: listed ?? texts.join('\n') }
    const asked = all.find(part => part.type === 'tool-call' && part.call === result.call)
    const error = result.error === undefined ? {} : { error: { type: details.error_type ?? 'unknown', message: result.error } }
    const call = { tool_call_id: result.call, ...(asked?.type === 'tool-call' ? { function: asked.tool } : {}) }
    return { ...call, ...rest, role, content: listed ?? result.text, ...error }
  }
  const content = listed ?? contentOf(texts)
  if (role !== 'assistant') return { ...rest, role, content: parts.some(part => part.type !== 'text') ? spoken(parts) : content }
  const known: Json[] = Array.isArray(details.tool_calls) ? details.tool_calls : []
  // Those that the provider itself called stand in the content, before the message's own.
  const calls = parts
    .filter(part => part.type === 'tool-call')
    .slice(listed && known.length > 0 ? -known.length : listed ? Number.MAX_SAFE_INTEGER : 0)
  return {
    ...rest,
    role,
    content,
    ...(calls.length > 0 ? { tool_calls: calls.map((call, i) => toolCall(call, Object(known[i] ?? {}))) } : {}),
  }
}

function contentOf(texts: readonly string[]): unknown {
  return texts.length > 1 ? texts.map(text => ({ type: 'text', text })) : (texts[0] ?? '')
}

/** What a user did with tools of their own, which Inspect has no place for. */
function spoken(parts: readonly DraftPart[]): string {
  return parts.map(part => (part.type === 'text' ? part.text : `[${part.type}] ${part.text}`)).join('\n')
}

function toolCall(call: DraftPart & { type: 'tool-call' }, details: Details): Record<string, unknown> {
  const given = { id: call.call, function: call.tool, type: 'function', ...details }
  try {
    const value = exactJson(Buffer.from(call.text), call.tool)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...given, arguments: value }
  } catch {
    // Told below.
  }
  return {
    ...given,
    arguments: { as_written: call.text },
    parse_error: details.parse_error ?? 'the arguments are no JSON object',
  }
}
