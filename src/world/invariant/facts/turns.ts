import type { Span } from '../../../record/span.ts'
import { partsOf } from '../../../record/transcript.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { EpisodeFacts } from './episode-facts.ts'

/**
 * Whether nobody said or did anything between two events of the agent's: they are of one turn of the transcript, or, where that is not
 * known, no user's event stands between them.
 */
export function isOneTurn(one: LedgerEvent, other: LedgerEvent, { episode: { events }, turn }: EpisodeFacts): boolean {
  const [from, to] = [turn(one), turn(other)]
  if (from !== null && to !== null) return from === to
  return !events.slice(events.indexOf(one), events.indexOf(other)).some(({ actor }) => actor === 'user')
}

/** Turns of the agent's that follow a place in the transcript, by their numbers. */
export function answersAfter(turn: number, { episode: { transcript } }: EpisodeFacts): number[] {
  return transcript.turns.flatMap(({ role }, no) => (role === 'assistant' && no > turn ? [no] : []))
}

/** All of a part; null where the transcript has none of that id. */
export function wholePart(id: string, { episode: { transcript } }: EpisodeFacts): Span | null {
  for (const { part } of partsOf(transcript)) if (part.id === id) return { part: id, start: 0, end: part.text.length }
  return null
}
