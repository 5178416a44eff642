import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { Effect } from '../state/effect.ts'
import { secondMs } from '../world-start.ts'
import { addAfter, type Draft, type DraftedPart, newPart, partsOfCall, placeOf } from './draft.ts'

/** An event that did not happen, as an operator writes it; what is left out is as of an agent's call that was committed. */
export interface NewEvent extends Partial<Omit<LedgerEvent, 'effects' | 'arguments' | 'result'>> {
  tool: string
  arguments?: { [key: string]: Json }
  effects?: readonly Effect[]
  result?: Json
}

/** Takes an event out: of the ledger, of the transcript, or of both as though it had never been. */
export function dropEvent(draft: Draft, event: LedgerEvent, from: 'both' | 'ledger' | 'transcript' = 'both'): void {
  if (from !== 'ledger') {
    const parts = event.actor === 'agent' ? partsOfCall(draft, event) : []
    for (const turn of draft.turns) turn.parts = turn.parts.filter(part => !parts.includes(part))
  }
  if (from !== 'transcript') draft.events = draft.events.filter(one => one !== event)
}

/** The event once more, behind the first, with its call in the transcript. */
export function repeatEvent(draft: Draft, event: LedgerEvent, afterMs = secondMs): LedgerEvent {
  const copy: LedgerEvent = structuredClone(event)
  copy.no = draft.next.event++
  copy.at += afterMs
  if (event.actor === 'agent') copy.part = copyCall(draft, event)
  draft.events.splice(draft.events.indexOf(event) + 1, 0, copy)
  pushOn(draft, copy)
  return copy
}

/** Adds an event right before or behind another; an agent's gets a call in the transcript. At the end where none is named. */
export function insertEvent(
  draft: Draft,
  given: NewEvent,
  { before, after }: { before?: LedgerEvent; after?: LedgerEvent },
): LedgerEvent {
  const near = before ?? after ?? draft.events.at(-1)
  const { actor = 'agent', effects = [], arguments: args = {}, result = {}, ...more } = given
  const event: LedgerEvent = {
    no: draft.next.event++,
    at: near === undefined ? 0 : near.at + (before ? 0 : secondMs),
    actor,
    profile: near?.profile ?? draft.subject.world.household.active,
    arguments: args as LedgerEvent['arguments'],
    provenance: [],
    outcome: 'committed',
    error: null,
    result: result as LedgerEvent['result'],
    effects: effects as unknown as LedgerEvent['effects'],
    consent: null,
    before: '0'.repeat(64),
    after: '0'.repeat(64),
    part: null,
    ...more,
  }
  const at = before ? draft.events.indexOf(before) : after ? draft.events.indexOf(after) + 1 : draft.events.length
  draft.events.splice(at, 0, event)
  if (actor === 'agent' && given.part === undefined) event.part = addCall(draft, event, { before, after })
  else if (actor === 'user' && given.part === undefined) event.part = near?.part ?? null
  pushOn(draft, event)
  return event
}

/** Puts an event elsewhere in the ledger. Moments stay in their order: it takes the time of its new place, and so do the others. */
export function moveEvent(
  draft: Draft,
  event: LedgerEvent,
  { before, after }: { before?: LedgerEvent; after?: LedgerEvent },
): void {
  const moments = draft.events.map(({ at }) => at)
  const rest = draft.events.filter(one => one !== event)
  const at = before ? rest.indexOf(before) : after ? rest.indexOf(after) + 1 : rest.length
  rest.splice(at, 0, event)
  draft.events = rest
  for (const [place, one] of rest.entries()) one.at = moments[place]!
  const near = before ?? after ?? rest.at(-2)
  if (event.actor !== 'agent') {
    // Beside a call, what the user does on their device stands in no part that is known to be before or after it.
    event.part = event.part === null || near === undefined ? null : near.part
    return
  }
  const parts = partsOfCall(draft, event)
  const anchor = near && partsOfCall(draft, near)
  if (parts.length === 0 || anchor === undefined || anchor.length === 0) return
  for (const turn of draft.turns) turn.parts = turn.parts.filter(part => !parts.includes(part))
  const place = placeOf(draft, before ? anchor[0]!.id : anchor.at(-1)!.id)!
  place.turn.parts.splice(before ? place.at : place.at + 1, 0, ...parts)
}

/** Sets an event's clock, and moves all that come later on by as much, so that time does not go back. */
export function shiftFrom(draft: Draft, event: LedgerEvent, byMs: number): void {
  for (const one of draft.events.slice(draft.events.indexOf(event))) one.at += byMs
}

/** Later events give way where an event would else happen after them. */
function pushOn(draft: Draft, event: LedgerEvent): void {
  const rest = draft.events.slice(draft.events.indexOf(event) + 1)
  const late = rest.length === 0 ? 0 : event.at - rest[0]!.at
  if (late > 0) for (const one of rest) one.at += late
}

function copyCall(draft: Draft, event: LedgerEvent): string | null {
  const parts = partsOfCall(draft, event)
  if (parts.length === 0) return event.part
  const call = newPart(draft)
  const copies = parts.map(
    (part, i): DraftedPart => ({ ...structuredClone(part), id: i === 0 ? call : newPart(draft), call }) as DraftedPart,
  )
  addAfter(draft, parts.at(-1)!.id, copies)
  return call
}

function addCall(
  draft: Draft,
  event: LedgerEvent,
  { before, after }: { before?: LedgerEvent | undefined; after?: LedgerEvent | undefined },
): string {
  const id = newPart(draft)
  const parts: DraftedPart[] = [
    { type: 'tool-call', id, tool: event.tool, call: id, text: JSON.stringify(event.arguments) },
    { type: 'tool-result', id: newPart(draft), call: id, text: canonicalJson(event.result as Json) },
  ]
  const near = before ?? after
  const anchor = near && partsOfCall(draft, near)
  const place = before && anchor?.[0] ? placeOf(draft, anchor[0].id) : undefined
  if (place) place.turn.parts.splice(place.at, 0, ...parts)
  else addAfter(draft, anchor?.at(-1)?.id ?? near?.part ?? lastCall(draft), parts)
  return id
}

function lastCall(draft: Draft): string | null {
  return draft.turns.findLast(({ role }) => role === 'assistant')?.parts.at(-1)?.id ?? null
}
