import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import type { Part, Role, Turn } from '../../record/transcript.ts'
import type { Episode } from '../episode.ts'
import type { Setup } from '../household/setup.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { World } from '../world.ts'
import type { Subject } from './subject.ts'

/** A part whose text can be changed. */
export type DraftedPart = { -readonly [Key in keyof Part]: Part[Key] } & Part
export interface DraftedTurn {
  role: Role
  parts: DraftedPart[]
}

/**
 * An episode in the hands of an operator: everything may be changed, dropped and added. Until it is settled, numbers of events and ids of parts are
 * those of the original, and new ones have numbers and ids that nothing else has: so references stay with what they were made to.
 */
export interface Draft {
  readonly subject: Subject
  world: World
  inert: Episode | undefined
  setup: Setup
  envelope: Episode['envelope']
  requests: NonNullable<Episode['requests']> | undefined
  events: LedgerEvent[]
  turns: DraftedTurn[]
  /** Of the call of an event: its arguments and result as recorded, so that its words in the transcript can follow a change. */
  readonly recorded: Map<number, { arguments: string; result: string }>
  next: { event: number; part: number }
}

export function openDraft(subject: Subject): Draft {
  const { setup, envelope, requests, events, transcript } = structuredClone(subject.episode)
  return {
    subject,
    world: subject.world,
    inert: subject.inert,
    setup: setup as Setup,
    envelope,
    requests,
    events,
    turns: transcript.turns as DraftedTurn[],
    recorded: new Map(
      events.map(event => [event.no, { arguments: canonicalJson(event.arguments), result: canonicalJson(event.result as Json) }]),
    ),
    next: { event: Math.max(0, ...events.map(({ no }) => no)) + 1, part: 0 },
  }
}

/** The event of the draft with the number that it had in the original. */
export function eventIn(draft: Draft, no: number): LedgerEvent {
  const event = draft.events.find(one => one.no === no)
  if (event === undefined) throw new RangeError(`draft: there is no event ${no}`)
  return event
}

/** Turn and place of a part; undefined where there is none of that id. */
export function placeOf(draft: Draft, id: string | null): { turn: DraftedTurn; at: number; no: number } | undefined {
  for (const [no, turn] of draft.turns.entries()) {
    const at = turn.parts.findIndex(part => part.id === id)
    if (at >= 0) return { turn, at, no }
  }
  return undefined
}

/** The parts of an event's call: the call, and its result where there is one. */
export function partsOfCall(draft: Draft, { part: id }: Pick<LedgerEvent, 'part' | 'actor'>): DraftedPart[] {
  const place = placeOf(draft, id)
  const call = place?.turn.parts[place.at]
  if (place === undefined || call?.type !== 'tool-call') return []
  return place.turn.parts.filter(part => part === call || (part.type === 'tool-result' && part.call === call.call))
}

/** An id that no part has. */
export function newPart(draft: Draft): string {
  draft.next.part += 1
  return `new.${draft.next.part}`
}

/** Adds parts to the agent's turn that holds a part, right behind it; to a turn of their own at the end where it is not known. */
export function addAfter(draft: Draft, id: string | null, parts: readonly DraftedPart[]): void {
  const place = placeOf(draft, id)
  if (place?.turn.role === 'assistant') {
    place.turn.parts.splice(place.at + 1, 0, ...parts)
    return
  }
  const next = place ? draft.turns[place.no + 1] : draft.turns.at(-1)
  if (next?.role === 'assistant') {
    if (place) next.parts.unshift(...parts)
    else next.parts.push(...parts)
  } else draft.turns.splice(place ? place.no + 1 : draft.turns.length, 0, { role: 'assistant', parts: [...parts] })
}

/** The agent says something more: behind all that it has said. @returns the part */
export function addReply(draft: Draft, text: string): DraftedPart {
  const part: DraftedPart = { type: 'text', id: newPart(draft), text }
  const last = draft.turns.findLast(({ role }) => role === 'assistant')
  if (last) last.parts.push(part)
  else draft.turns.push({ role: 'assistant', parts: [part] })
  return part
}

/** A turn of its own at the end. */
export function addTurn(draft: Draft, role: Role, text: string): DraftedPart {
  const part: DraftedPart = { type: 'text', id: newPart(draft), text }
  draft.turns.push({ role, parts: [part] })
  return part
}

export function asTurns(turns: readonly DraftedTurn[]): Turn[] {
  return turns as Turn[]
}
