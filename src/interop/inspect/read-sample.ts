import { InputError } from '../../base/errors.ts'
import { type EventRecord, eventKeeper } from './events.ts'
import type { SampleSource } from './inspect-log.ts'
import { boundedHolding, type JsonPiece, jsonPieces, pieceValue } from './json-pieces.ts'
import { exactJson, hasUnusualNumbers } from './python-json.ts'
import { type Json, referenceIn, storable } from './storable.ts'

/** A sample with its references resolved. */
export interface ReadSample {
  values: Record<string, Json>
  /** Messages whose numbers are as they were written, where that is not how they would be written again. */
  exactMessages?: unknown
  events: EventRecord
  /** References to attachments that are not in the log. */
  unresolved: string[]
}

/** Messages of one sample: real ones have some thousands at most. */
const mostMessages = 50_000

/** Pools of what is said in the messages and events, and views of those. */
const skipped = ['events_data', 'timelines']

/**
 * Reads a sample member by member and event by event, so that what is held is what is kept.
 * @throws InputError naming the place
 */
export async function readSample({ at, bytes }: SampleSource): Promise<ReadSample> {
  const raw = new Map<string, unknown>()
  const events = eventKeeper()
  const wanted = new Set<string>()
  const attachments = new Map<string, string>()
  let exactMessages: unknown
  const hold = boundedHolding(at)
  for await (const piece of jsonPieces(bytes(), { at, each: ['events', 'attachments'], skip: skipped })) {
    const value = pieceValue(piece, at)
    if (piece.inner !== undefined && piece.key === 'events') {
      if (events.add(value)) collectReferences(value, wanted)
    } else if (piece.inner !== undefined) {
      if (wanted.has(String(piece.inner))) attachments.set(String(piece.inner), String(value))
    } else {
      hold(piece)
      if (piece.key === 'messages' && Array.isArray(value) && value.length > mostMessages)
        throw new InputError(`${at}: has ${value.length} messages; ${mostMessages} of one sample are read at most`)
      raw.set(piece.key, value)
      collectReferences(value, wanted)
      if (piece.key === 'messages' && hasUnusualNumbers(piece.bytes)) exactMessages = exactJson(piece.bytes, at)
    }
  }
  takeTranscript(raw, wanted, attachments, events.add)
  await findAttachments({ at, bytes }, wanted, attachments)
  const attachment = (reference: string) => attachments.get(reference)
  const values = Object.fromEntries([...raw].map(([key, value]) => [key, storable(value, attachment)]))
  const unresolved = [...wanted].filter(reference => !attachments.has(reference))
  return {
    values,
    events: events.record(attachment, callsIn(values.messages)),
    unresolved,
    ...(exactMessages === undefined ? {} : { exactMessages }),
  }
}

/** Attachments that stood before what refers to them. */
async function findAttachments(
  { at, bytes }: Pick<SampleSource, 'at' | 'bytes'>,
  wanted: Set<string>,
  found: Map<string, string>,
) {
  if ([...wanted].every(reference => found.has(reference))) return
  const isWanted = (piece: JsonPiece) => piece.inner !== undefined && wanted.has(String(piece.inner))
  const options = { at, each: ['attachments'], skip: [...skipped, 'events', 'messages', 'store', 'output'] }
  for await (const piece of jsonPieces(bytes(), options)) {
    if (piece.key === 'attachments' && isWanted(piece)) found.set(String(piece.inner), String(pieceValue(piece, at)))
  }
}

/** Version 1 of the format kept events and attachments together, as `transcript`. */
function takeTranscript(
  raw: Map<string, unknown>,
  wanted: Set<string>,
  attachments: Map<string, string>,
  add: (event: unknown) => boolean,
): void {
  const transcript = raw.get('transcript')
  if (typeof transcript !== 'object' || transcript === null) return
  raw.delete('transcript')
  const { events, content } = transcript as { events?: unknown; content?: unknown }
  if (Array.isArray(events)) for (const event of events) if (add(event)) collectReferences(event, wanted)
  for (const [key, text] of Object.entries(Object(content))) if (typeof text === 'string') attachments.set(key, text)
}

/** The ids of the calls that messages ask for. */
function callsIn(messages: Json | undefined): Set<unknown> {
  const calls = (Array.isArray(messages) ? messages : []).flatMap(message => Object(message).tool_calls ?? [])
  return new Set(calls.map((call: unknown) => Object(call).id))
}

function collectReferences(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    const reference = referenceIn(value)
    if (reference !== undefined) into.add(reference)
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collectReferences(item, into)
  }
}
