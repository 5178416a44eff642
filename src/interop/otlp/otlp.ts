import { extname } from 'node:path'
import { InputError } from '../../base/errors.ts'
import { nameSchema } from '../../record/text.ts'
import { type DraftTrial, foreignRow, metadataOf } from '../foreign-row.ts'
import { headsOf } from '../heads-of.ts'
import type { FieldUse, ImportedRow, Importer } from '../importer.ts'
import { stateOfFinish, turnsOf } from '../messages.ts'
import { filesAt, sourceFile } from '../source-files.ts'
import { type Attributes, numberOf, textOf } from './any-value.ts'
import { conversationOf } from './conversation.ts'
import { type Span, spansIn } from './read-spans.ts'
import { exchangeOf } from './span-messages.ts'

const fields: FieldUse[] = [
  { from: 'gen_ai.conversation.id (else traceId)', to: 'scenario' },
  { from: 'gen_ai.agent.name, service.name, gen_ai.request.model', to: 'target' },
  { from: 'gen_ai.system_instructions, gen_ai.input.messages, gen_ai.output.messages', to: 'turns' },
  { from: 'gen_ai.*.message, gen_ai.choice (events)', to: 'turns' },
  { from: 'gen_ai.prompt.*, gen_ai.completion.*', to: 'turns' },
  { from: 'gen_ai.tool.* (spans of tools)', to: 'turns' },
  { from: 'status, error.type, finish reasons', to: 'state' },
  { from: 'startTimeUnixNano, endTimeUnixNano', to: 'startedAt, durationMs' },
  { from: 'gen_ai.usage.*', to: 'metadata.usage' },
  { from: 'all other attributes of GenAI spans and their resource', to: 'metadata' },
  { from: 'spans without gen_ai.*', to: null },
]

/**
 * OpenTelemetry traces of GenAI applications, as OTLP JSON: the spans of one conversation become the transcript of one
 * production session. The newer attributes and the older events are both read. Nobody judged them yet.
 *
 * A conversation is `gen_ai.conversation.id`, else the trace. A session whose last model call failed is a target error;
 * one whose last answer was cut is a limit.
 * @source OpenTelemetry semantic conventions for generative AI, 1.27 to 1.38
 */
export const otlpImporter: Importer = {
  name: 'otlp',
  about: 'OpenTelemetry GenAI traces (OTLP JSON, or one export a line): production sessions',
  async open(path) {
    const files = filesAt(path).filter(file => ['.json', '.jsonl', '.ndjson'].includes(extname(file).toLowerCase()))
    if (files.length === 0)
      throw new InputError(`${path}: holds no .json or .jsonl file; OTLP JSON is what the collector's file exporter writes`)
    return {
      spec: { name: 'otlp', kind: 'importer', version: '1', options: {} },
      title: 'production sessions from OpenTelemetry traces',
      sources: await Promise.all(files.map(sourceFile)),
      judges: [],
      judgesOf: () => [],
      fields,
      trials: () => readSessions(files, path),
    }
  },
  sniff: path => headsOf(path).some(({ head }) => /^\s*\[?\s*\{\s*"resource(Spans|Logs)"\s*:/.test(head)),
}

async function* readSessions(files: readonly string[], path: string): AsyncGenerator<ImportedRow> {
  const { spans, total, rejected } = await spansIn(files)
  yield* rejected
  const sessions = sessionsOf(spans)
  if (sessions.size === 0 && rejected.length === 0)
    throw new InputError(
      `${path}: none of its ${total} spans has an attribute gen_ai.*; export the traces of a GenAI application`,
    )
  for (const [id, session] of sessions) {
    const { at } = session[0]!
    yield foreignRow(at, rawOf(session), () => sessionTrial(id, session, at))
  }
}

/** The GenAI spans of each conversation, in the order of time. A span without a conversation belongs to that of its trace. */
function sessionsOf(spans: readonly Span[]): Map<string, Span[]> {
  const ofTrace = new Map<string, string>()
  for (const { trace, attributes } of spans) {
    const id = textOf(attributes, 'gen_ai.conversation.id')
    if (id !== undefined && !ofTrace.has(trace)) ofTrace.set(trace, id)
  }
  const sessions = new Map<string, Span[]>()
  for (const span of spans) {
    const id = textOf(span.attributes, 'gen_ai.conversation.id') ?? ofTrace.get(span.trace) ?? span.trace
    const session = sessions.get(id)
    if (session) session.push(span)
    else sessions.set(id, [span])
  }
  for (const session of sessions.values()) session.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end))
  return sessions
}

function sessionTrial(id: string, session: readonly Span[], at: string): DraftTrial {
  const kindOf = ({ attributes }: Span) =>
    textOf(attributes, 'gen_ai.operation.name') ?? (textOf(attributes, 'gen_ai.tool.name') ? 'execute_tool' : 'chat')
  const tools = session.filter(span => kindOf(span) === 'execute_tool')
  const agents = session.filter(span => kindOf(span).endsWith('_agent'))
  const calls = session.filter(span => !tools.includes(span) && !agents.includes(span) && kindOf(span) !== 'embeddings')
  // What an agent's span says its model calls say, too: it is read where they say nothing.
  const speaking = [calls, agents].find(spans => spans.some(hasWords)) ?? []
  const last = (speaking.length > 0 ? speaking : calls.length > 0 ? calls : agents).at(-1)
  const ended = last ? endOf(last) : {}
  if (speaking.length === 0 && tools.length === 0 && ended.state !== 'target-error')
    throw new InputError(
      `${at}: session "${id}" says nothing: its spans carry no messages; turn on the capture of message content where the traces are made`,
    )
  const start = session[0]!.start
  const end = session
    .map(span => span.end)
    .sort(compare)
    .at(-1)!
  const first = calls[0] ?? agents[0] ?? session[0]!
  return {
    target: targetOf(first),
    scenario: id,
    ...ended,
    startedAt: Number(start / 1_000_000n),
    durationMs: Number((end - start) / 1_000_000n),
    turns: turnsOf(conversationOf(speaking, tools)),
    ...metadataOf({
      traces: [...new Set(session.map(({ trace }) => trace))],
      usage: usageOf(calls.length > 0 ? calls : agents),
      resource: first.resource,
      spans: session.map(spanMore),
    }),
  }
}

function hasWords(span: Span): boolean {
  const { input, output } = exchangeOf(span)
  return input.length + output.length > 0
}

function endOf(span: Span): Pick<DraftTrial, 'state' | 'reason'> {
  const { finish } = exchangeOf(span)
  const cut = stateOfFinish(finish)
  if (cut) return cut
  return span.error === undefined ? {} : { state: 'target-error', reason: span.error }
}

function targetOf({ attributes, resource }: Span): string {
  const service = textOf(resource, 'service.name')
  const named = [
    textOf(attributes, 'gen_ai.agent.name'),
    service?.startsWith('unknown_service') ? undefined : service,
    textOf(attributes, 'gen_ai.request.model', 'gen_ai.response.model'),
  ]
  const name = nameSchema.safeParse(named.find(found => found !== undefined))
  return name.success ? name.data : 'unnamed application'
}

function usageOf(spans: readonly Span[]): Record<string, number> | undefined {
  const sum = (...keys: string[]) => {
    const counts = spans.flatMap(({ attributes }) => numberOf(attributes, ...keys) ?? [])
    return counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0)
  }
  const usage = {
    inputTokens: sum('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'),
    outputTokens: sum('gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'),
  }
  const known = Object.entries(usage).filter((entry): entry is [string, number] => entry[1] !== undefined)
  return known.length === 0 ? undefined : Object.fromEntries(known)
}

const inTurns =
  /^gen_ai\.(system_instructions|input\.messages|output\.messages|(prompt|completion)(\.\d+\..*)?|tool\.call\.(arguments|result))$/

/** What a span says besides the words. */
function spanMore({ name, id, trace, start, end, attributes, error, events }: Span): Record<string, unknown> {
  const kept: Attributes = Object.fromEntries(Object.entries(attributes).filter(([key]) => !inTurns.test(key)))
  const other = events.filter(
    event => !/^gen_ai\.(\w+\.message|choice|content\.\w+|client\.inference\.operation\.details)$/.test(event.name),
  )
  return {
    name,
    trace,
    span: id,
    startedAt: Number(start / 1_000_000n),
    durationMs: Number((end - start) / 1_000_000n),
    attributes: kept,
    ...(error === undefined ? {} : { error }),
    ...(other.length === 0
      ? {}
      : { events: other.map(event => ({ name: event.name, attributes: event.attributes, body: event.body ?? null })) }),
  }
}

function rawOf(session: readonly Span[]): string {
  return JSON.stringify(session.map(({ trace, id, name, attributes }) => ({ traceId: trace, spanId: id, name, attributes })))
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
