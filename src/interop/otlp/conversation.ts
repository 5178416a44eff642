import type { ChatMessage } from '../messages.ts'
import type { Span } from './read-spans.ts'
import { exchangeOf, toolRun } from './span-messages.ts'

/** A message with the time at which it is first heard of. */
interface Heard {
  message: ChatMessage
  key: string
  time: bigint
}

/**
 * The messages of a conversation from its model calls, in the order of time. Each call repeats what was said before, as much as
 * the application chose to send: what is known already is not said again.
 */
export function conversationOf(calls: readonly Span[], tools: readonly Span[]): ChatMessage[] {
  const heard: Heard[] = []
  for (const span of calls) {
    const { input, output } = exchangeOf(span)
    const sent = input.map(message => ({ message, key: keyOf(message), time: span.start }))
    heard.push(...newOf(heard, sent), ...output.map(message => ({ message, key: keyOf(message), time: span.end })))
  }
  for (const span of tools) addToolRun(heard, span)
  return heard.map(({ message }) => message)
}

/** Of what was sent, the part that goes beyond what was heard: after all of it, or after the end of it that was sent again. */
function newOf(heard: readonly Heard[], sent: readonly Heard[]): Heard[] {
  // Instructions are sent with every call; those that are new are heard where they come.
  const known = new Set(heard.flatMap(({ message, key }) => (message.role === 'system' ? [key] : [])))
  const instructions = sent.filter(({ message, key }) => message.role === 'system' && !known.has(key))
  const spoken = heard.filter(({ message }) => message.role !== 'system')
  const asked = sent.filter(({ message }) => message.role !== 'system')
  const most = Math.min(spoken.length, asked.length)
  for (let overlap = most; overlap > 0; overlap--) {
    const from = spoken.length - overlap
    const same = asked.slice(0, overlap).every(({ key }, i) => key === spoken[from + i]!.key)
    if (same) return [...instructions, ...asked.slice(overlap)]
  }
  // A history that was edited or cut in its middle still begins as it did.
  const differs = asked.findIndex(({ key }, i) => key !== spoken[i]?.key)
  return [...instructions, ...(differs < 0 ? [] : asked.slice(differs))]
}

/** Two tellings of one message: its role, words and calls. The ids of calls are left out, since not every telling has them. */
function keyOf({ role, content, tool_calls }: ChatMessage): string {
  const words = (typeof content === 'string' ? [content] : [...(content ?? [])]).join('').trim()
  const calls = (tool_calls ?? []).map(({ function: { name, arguments: given } }) => [name, normal(given)])
  return JSON.stringify([role, words, calls])
}

/** Arguments are told as text or as an object, with blanks or without. */
function normal(given: unknown): unknown {
  if (typeof given !== 'string') return given
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

/** A tool that ran adds its result, where the messages do not tell it, or its error. */
function addToolRun(heard: Heard[], span: Span): void {
  const { id, name, call, result } = toolRun(span)
  const asks = ({ message }: Heard) =>
    (message.tool_calls ?? []).some(asked => (id !== '' ? asked.id === id : asked.function.name === name))
  const asked = heard.findLastIndex(item => asks(item) && item.time <= span.end)
  const answer = heard.find(({ message }) => message.role === 'tool' && id !== '' && message.tool_call_id === id)
  if (answer) {
    if (result.error) answer.message = { ...answer.message, error: result.error }
    return
  }
  if (asked >= 0 && id === '' && heard[asked + 1]?.message.role === 'tool') return
  const placed = (message: ChatMessage): Heard => ({ message, key: keyOf(message), time: span.end })
  if (asked >= 0) {
    const later = heard.findIndex((item, i) => i > asked && item.message.role !== 'tool')
    heard.splice(later < 0 ? heard.length : later, 0, placed(result))
    return
  }
  const next = heard.findIndex(({ time }) => time >= span.end)
  heard.splice(next < 0 ? heard.length : next, 0, placed(call), placed(result))
}
