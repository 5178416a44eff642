import { z } from 'zod'
import { InputError } from '../../base/errors.ts'
import type { RejectedRow } from '../importer.ts'
import { type JsonItem, jsonLines } from '../json-lines.ts'
import { jsonShape } from '../json-shape.ts'
import { jsonFile, jsonItems } from '../json-source.ts'
import { parseRecord } from '../parse-record.ts'
import { type Attributes, attributesOf, isRecord, list, plainValue } from './any-value.ts'

/** Something that was said within a span: an event of it, or a log record that points at it. */
export interface SpanEvent {
  name: string
  attributes: Attributes
  /** Of a log record. */
  body: unknown
  time: bigint
}

export interface Span {
  trace: string
  id: string
  name: string
  start: bigint
  end: bigint
  attributes: Attributes
  resource: Attributes
  events: SpanEvent[]
  /** What the span's status says of an error; undefined where there is none. */
  error: string | undefined
  at: string
}

const requestSchema = z
  .looseObject({ resourceSpans: z.array(z.looseObject({})).optional(), resourceLogs: z.array(z.looseObject({})).optional() })
  .refine(({ resourceSpans, resourceLogs }) => resourceSpans || resourceLogs, 'has neither "resourceSpans" nor "resourceLogs"')

/**
 * The GenAI spans of the files with their events and the log records that point at them, how many spans there were in all, and what
 * could not be read. A conversation may be spread over all files, so that its spans are held; those of other kinds are not.
 */
export async function spansIn(files: readonly string[]): Promise<{ spans: Span[]; total: number; rejected: RejectedRow[] }> {
  let total = 0
  const spans: Span[] = []
  const logs: { trace: string; span: string; event: SpanEvent }[] = []
  const rejected: RejectedRow[] = []
  for (const file of files) {
    for await (const { value, at, raw } of requestsIn(file)) {
      try {
        const request = parseRecord(requestSchema, value, at)
        for (const resource of list(request.resourceSpans)) {
          for (const span of spansOf(resource)) {
            total++
            readInto(spans, rejected, span, at)
          }
        }
        for (const resource of list(request.resourceLogs)) logs.push(...logsOf(resource))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        rejected.push({ at, reason: error.message.replaceAll(`${at}: `, ''), raw })
      }
    }
  }
  const byId = new Map(spans.map(span => [`${span.trace}/${span.id}`, span]))
  for (const { trace, span, event } of logs) byId.get(`${trace}/${span}`)?.events.push(event)
  return { spans, total, rejected }
}

/** A file of the collector holds one export request a line; other tools write one request, or a list of them. */
async function* requestsIn(file: string): AsyncGenerator<Pick<JsonItem, 'value' | 'at' | 'raw'>> {
  const shape = jsonShape(file)
  if (shape === 'lines') yield* jsonLines(file)
  else if (shape === 'array') yield* jsonItems(file)
  else if (shape === 'object') {
    const { value } = await jsonFile(file)
    yield { value, at: `${file}:1`, raw: JSON.stringify(value).slice(0, 10_000) }
  } else throw new InputError(`${file}:1: is no OTLP JSON; it begins with {"resourceSpans": …}`)
}

function* spansOf(resource: unknown): Generator<{ span: unknown; resource: Attributes }> {
  if (!isRecord(resource)) return
  const about = attributesOf(isRecord(resource.resource) ? resource.resource.attributes : [])
  for (const scope of list(resource.scopeSpans ?? resource.instrumentationLibrarySpans))
    for (const span of list(isRecord(scope) ? scope.spans : [])) yield { span, resource: about }
}

function readInto(spans: Span[], rejected: RejectedRow[], found: { span: unknown; resource: Attributes }, at: string): void {
  const { span, resource } = found
  const reason = isRecord(span) ? undefined : 'is no span; a span is an object'
  const [start, end] = isRecord(span) ? [nanoseconds(span.startTimeUnixNano), nanoseconds(span.endTimeUnixNano)] : []
  const wrong = reason ?? (start === undefined ? 'a span has no startTimeUnixNano that is a whole number' : undefined)
  const ids = isRecord(span) && typeof span.traceId === 'string' && typeof span.spanId === 'string'
  if (wrong !== undefined || !ids || !isRecord(span)) {
    rejected.push({ at, reason: wrong ?? 'a span has no traceId or no spanId', raw: JSON.stringify(span) ?? '' })
    return
  }
  const attributes = attributesOf(span.attributes)
  const events = list(span.events).flatMap(event => eventOf(event, undefined))
  if (![...Object.keys(attributes), ...events.map(event => event.name)].some(name => name.startsWith('gen_ai.'))) return
  spans.push({
    trace: span.traceId as string,
    id: span.spanId as string,
    name: typeof span.name === 'string' ? span.name : '',
    start: start!,
    end: end ?? start!,
    attributes,
    resource,
    events,
    error: errorOf(span.status, attributes),
    at,
  })
}

function eventOf(event: unknown, body: unknown): SpanEvent[] {
  if (!isRecord(event)) return []
  const attributes = attributesOf(event.attributes)
  const name = [event.name, event.eventName, attributes['event.name']].find(found => typeof found === 'string' && found !== '')
  const time = nanoseconds(event.timeUnixNano) ?? nanoseconds(event.observedTimeUnixNano) ?? 0n
  return [{ name: typeof name === 'string' ? name : '', attributes, body, time }]
}

function logsOf(resource: unknown): { trace: string; span: string; event: SpanEvent }[] {
  if (!isRecord(resource)) return []
  const records = list(resource.scopeLogs).flatMap(scope => list(isRecord(scope) ? scope.logRecords : []))
  return records.flatMap(record =>
    isRecord(record) && typeof record.traceId === 'string' && typeof record.spanId === 'string'
      ? eventOf(record, plainValue(record.body)).map(event => ({
          trace: record.traceId as string,
          span: record.spanId as string,
          event,
        }))
      : [],
  )
}

function errorOf(status: unknown, attributes: Attributes): string | undefined {
  const type = typeof attributes['error.type'] === 'string' ? attributes['error.type'] : undefined
  const failed = isRecord(status) && (status.code === 2 || status.code === 'STATUS_CODE_ERROR')
  if (!failed && type === undefined) return undefined
  const message = isRecord(status) && typeof status.message === 'string' ? status.message : ''
  return [type, message].filter(said => said).join(': ') || 'the span says that it failed, and not why'
}

/** Nanoseconds since 1970 do not fit a number: OTLP writes them as text. */
function nanoseconds(value: unknown): bigint | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return /^\d{1,20}$/.test(String(value)) ? BigInt(value) : undefined
}
