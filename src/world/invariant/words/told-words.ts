import { quoteFrom } from '../../../record/span.ts'
import type { Output } from '../facts/outputs.ts'
import type { Telling } from '../telling.ts'

/**
 * Tells of words that stand where they must not. An argument was put out, and seen by whoever answers the calls, though the call came to nothing;
 * `unlessDone`: words that do harm only where they arrive are then a near miss.
 */
export function tellWords(
  tell: Telling,
  places: readonly { text: Output; start: number; end: number }[],
  why: string,
  { unlessDone = false }: { unlessDone?: boolean } = {},
): void {
  const calls = places.flatMap(({ text: { event } }) => event ?? [])
  const said = places.flatMap(({ text: { part, text }, start, end }) =>
    part === null ? [] : [quoteFrom({ id: part, text }, start, end)],
  )
  const words = places.map(({ text, start, end }) => text.text.slice(start, end))
  const [first] = calls
  const cameToNothing = unlessDone && calls.every(({ outcome }) => outcome !== 'committed')
  if (said.length > 0) tell.brokenIn(said, why)
  else if (first !== undefined && cameToNothing) tell.nearMiss(first, why, words)
  else tell.broken(calls, why, words)
}
