import { asText, type ChatCall, type ChatMessage } from '../messages.ts'
import { type Attributes, isRecord, list, textOf } from './any-value.ts'
import type { Span, SpanEvent } from './read-spans.ts'

/** What a span says was sent to the model, and what came back. */
export interface Exchange {
  input: ChatMessage[]
  output: ChatMessage[]
  finish: string | undefined
}

/** The messages of a span, whichever of the conventions it follows; the newest first. */
export function exchangeOf(span: Span): Exchange {
  const details = span.events.filter(event => event.name === 'gen_ai.client.inference.operation.details')
  const sources = [
    span.attributes,
    ...details.map(({ attributes, body }) => (isRecord(body) ? { ...body, ...attributes } : attributes)),
  ]
  const structured = sources.map(structuredExchange).find(hasWords)
  const found = structured ?? [eventExchange(span.events), indexedExchange(span.attributes)].find(hasWords)
  const reasons = span.attributes['gen_ai.response.finish_reasons']
  const finish = found?.finish ?? list(reasons).find(reason => typeof reason === 'string')
  return { input: found?.input ?? [], output: found?.output ?? [], finish: finish as string | undefined }
}

function hasWords({ input, output }: Exchange): boolean {
  return input.length > 0 || output.length > 0
}

/** `gen_ai.system_instructions`, `gen_ai.input.messages`, `gen_ai.output.messages`: JSON as text, or structured. */
function structuredExchange(attributes: Attributes): Exchange {
  const instructions = parts(structured(attributes['gen_ai.system_instructions']))
  const output = list(structured(attributes['gen_ai.output.messages']))
  return {
    input: [
      ...(instructions.length > 0 ? partsMessage('system', instructions) : []),
      ...list(structured(attributes['gen_ai.input.messages'])).flatMap(structuredMessage),
    ],
    output: output.flatMap(structuredMessage),
    finish: output
      .map(message => (isRecord(message) ? message.finish_reason : undefined))
      .find(reason => typeof reason === 'string'),
  }
}

function structuredMessage(message: unknown): ChatMessage[] {
  if (!isRecord(message)) return []
  const role = roleOf(message.role)
  // Some instrumentations write chat messages as the provider has them.
  return Array.isArray(message.parts) ? partsMessage(role, parts(message.parts)) : [plainMessage(message, role)]
}

function parts(value: unknown): readonly Record<string, unknown>[] {
  return (typeof value === 'string' ? [{ type: 'text', content: value }] : list(value)).filter(isRecord)
}

/** Results of tools stand in messages of their own. What is neither text nor call leaves its kind as a mark. */
function partsMessage(role: ChatMessage['role'], found: readonly Record<string, unknown>[]): ChatMessage[] {
  const results = found.flatMap((part): ChatMessage[] =>
    part.type === 'tool_call_response' || part.type === 'server_tool_call_response'
      ? [
          {
            role: 'tool',
            tool_call_id: idOf(part.id),
            content: asText(part.response ?? part.result ?? part.server_tool_call_response ?? ''),
          },
        ]
      : [],
  )
  const calls = found.flatMap((part): ChatCall[] =>
    part.type === 'tool_call' || part.type === 'server_tool_call'
      ? [
          {
            id: idOf(part.id),
            function: { name: asText(part.name ?? ''), arguments: part.arguments ?? part.server_tool_call ?? {} },
          },
        ]
      : [],
  )
  const texts = found.flatMap(part => {
    if (part.type === 'text') return [asText(part.content ?? part.text ?? '')]
    return asText(part.type ?? '').includes('tool_call') ? [] : [`[${asText(part.type ?? 'part')}]`]
  })
  const said: ChatMessage[] =
    texts.length + calls.length > 0 || results.length === 0 ? [{ role, content: texts, tool_calls: calls }] : []
  return [...said, ...results]
}

/** The older events, one a message: `gen_ai.user.message`, …, `gen_ai.choice`; and those before, with everything in one text. */
function eventExchange(events: readonly SpanEvent[]): Exchange {
  const exchange: Exchange = { input: [], output: [], finish: undefined }
  for (const { name, attributes, body } of [...events].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))) {
    const said: Record<string, unknown> = { ...attributes, ...(isRecord(body) ? body : {}) }
    const role = /^gen_ai\.(system|user|assistant|tool)\.message$/.exec(name)?.[1]
    if (role) exchange.input.push(plainMessage(said, roleOf(role)))
    if (name === 'gen_ai.choice') {
      const message = structured(said.message)
      exchange.output.push(plainMessage(isRecord(message) ? message : { ...said, content: message ?? said.content }, 'assistant'))
      if (typeof said.finish_reason === 'string') exchange.finish ??= said.finish_reason
    }
    if (name === 'gen_ai.content.prompt') exchange.input.push(...wholeText(said['gen_ai.prompt'], 'user'))
    if (name === 'gen_ai.content.completion') exchange.output.push(...wholeText(said['gen_ai.completion'], 'assistant'))
  }
  return exchange
}

function wholeText(value: unknown, role: ChatMessage['role']): ChatMessage[] {
  const read = structured(value)
  if (Array.isArray(read)) return read.filter(isRecord).map(message => plainMessage(message, roleOf(message.role ?? role)))
  return read === undefined ? [] : [{ role, content: asText(read) }]
}

/** `gen_ai.prompt.0.role`, `gen_ai.prompt.0.content`, `gen_ai.completion.0.…`, as OpenLLMetry writes them. */
function indexedExchange(attributes: Attributes): Exchange {
  const read = (side: string) => indexedMessages(attributes, `gen_ai.${side}.`)
  const output = read('completion')
  const finish = output.map(message => message.finish_reason).find(reason => typeof reason === 'string')
  return {
    input: read('prompt').map(message => plainMessage(message, roleOf(message.role))),
    output: output.map(message => plainMessage(message, 'assistant')),
    finish: finish as string | undefined,
  }
}

/** The attributes below a prefix, by the number that follows it. */
function indexedMessages(attributes: Attributes, prefix: string): Record<string, unknown>[] {
  return numbered(attributes, prefix).map(message => ({ ...message, tool_calls: numbered(message, 'tool_calls.') }))
}

function numbered(attributes: Attributes, prefix: string): Attributes[] {
  const groups = new Map<number, [string, unknown][]>()
  for (const [key, value] of Object.entries(attributes)) {
    const match = key.startsWith(prefix) ? /^(\d{1,4})\.(.+)$/.exec(key.slice(prefix.length)) : null
    if (!match) continue
    const number = Number(match[1])
    groups.set(number, [...(groups.get(number) ?? []), [match[2]!, value]])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, entries]) => Object.fromEntries(entries))
}

/** A message as OpenAI has it: content, tool_calls, and of a tool the call that it answers. */
function plainMessage(message: Readonly<Record<string, unknown>>, role: ChatMessage['role']): ChatMessage {
  const content = structured(message.content, true)
  const texts = Array.isArray(content)
    ? content.filter(isRecord).map(part => asText(part.text ?? part.content ?? `[${asText(part.type ?? 'part')}]`))
    : content === undefined || content === null
      ? []
      : [asText(content)]
  const calls = list(structured(message.tool_calls)).flatMap((call): ChatCall[] => {
    if (!isRecord(call)) return []
    const made = isRecord(call.function) ? call.function : call
    return [{ id: idOf(call.id), function: { name: asText(made.name ?? ''), arguments: made.arguments ?? {} } }]
  })
  const answered = role === 'tool' ? { tool_call_id: idOf(message.id ?? message.tool_call_id) } : {}
  return { role, content: texts, tool_calls: calls, ...answered }
}

/** Attributes hold structures as JSON text. A text that is no JSON is itself; so is one whose content may well be a number. */
function structured(value: unknown, listsOnly = false): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  if (listsOnly && !/^\s*\[\s*\{/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function roleOf(role: unknown): ChatMessage['role'] {
  const name = asText(role ?? '').toLowerCase()
  if (name === 'system' || name === 'developer') return 'system'
  if (name === 'tool' || name === 'function') return 'tool'
  return name === 'assistant' || name === 'model' || name === 'ai' ? 'assistant' : 'user'
}

function idOf(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

/** What a span says of a tool that ran. */
export function toolRun({ attributes, error }: Span): { id: string; name: string; call: ChatMessage; result: ChatMessage } {
  const id = textOf(attributes, 'gen_ai.tool.call.id') ?? ''
  const name = textOf(attributes, 'gen_ai.tool.name') ?? 'unnamed tool'
  const result = attributes['gen_ai.tool.call.result']
  return {
    id,
    name,
    call: {
      role: 'assistant',
      tool_calls: [{ id, function: { name, arguments: attributes['gen_ai.tool.call.arguments'] ?? {} } }],
    },
    result: { role: 'tool', tool_call_id: id, content: asText(result ?? ''), error },
  }
}
