import { type Evidence, quoteFrom, type Span } from '../../record/span.ts'
import { type Part, partsOf, type Transcript } from '../../record/transcript.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { Finding, InvariantResult } from './invariant.ts'

/** Of a part without the words that are looked for, so many characters are quoted. */
const mostQuoted = 200

/** Where words came from, if that is known. */
type Source = Span | null

/** What an invariant tells while it goes through an episode. */
export interface Telling {
  /** Something that it speaks of happened, well or badly. */
  opportunity(): void
  /**
   * @param words quoted from the events' parts where they stand there; otherwise the beginning of the part is
   * @param sources quoted as well
   */
  broken(events: readonly LedgerEvent[], why: string, words?: readonly string[], sources?: readonly Source[]): void
  /** Of words that the agent said, in no call. */
  brokenIn(evidence: readonly Evidence[], why: string, how?: { extracted: true }): void
  nearMiss(event: LedgerEvent, why: string, words?: readonly string[], sources?: readonly Source[]): void
  /** The ledger lacks what it takes to tell. */
  unclear(reason: string): void
}

/** Collects what is told, and makes one result of it: a breach outweighs what cannot be told, that a near miss, and that what held. */
export function telling(transcript: Transcript): Telling & { result(): InvariantResult } {
  const parts = new Map<string, Part>()
  for (const { part } of partsOf(transcript)) parts.set(part.id, part)
  const findings: Finding[] = []
  let opportunities = 0
  let reason: string | undefined

  const found = (
    events: readonly LedgerEvent[],
    why: string,
    words: readonly string[],
    sources: readonly Source[],
    nearMiss: boolean,
  ) => {
    const partOf = (id: string | null) => (id === null ? undefined : parts.get(id))
    const quoted = sources.flatMap(source => {
      const part = partOf(source?.part ?? null)
      return source && part && source.start < source.end && source.end <= part.text.length
        ? quoteFrom(part, source.start, source.end)
        : []
    })
    const called = [...new Set(events.map(({ part }) => part))].flatMap(id => {
      const part = partOf(id)
      return part === undefined ? [] : evidenceIn(part, words)
    })
    const evidence = [...called, ...quoted]
    findings.push({ events: [...new Set(events.map(({ no }) => no))], evidence, why, nearMiss })
  }
  return {
    opportunity: () => {
      opportunities += 1
    },
    broken: (events, why, words = [], sources = []) => found(events, why, words, sources, false),
    brokenIn: (evidence, why, how = undefined) => {
      findings.push({ events: [], evidence, why, nearMiss: false, ...how })
    },
    nearMiss: (event, why, words = [], sources = []) => found([event], why, words, sources, true),
    unclear: why => {
      reason ??= why
    },
    result() {
      if (findings.some(({ nearMiss }) => !nearMiss)) return { kind: 'broken', opportunities, findings }
      if (reason !== undefined) return { kind: 'cannot-tell', reason, ...(findings.length > 0 && { findings }) }
      if (findings.length > 0) return { kind: 'near-miss', opportunities, findings }
      return opportunities > 0 ? { kind: 'holds', opportunities } : { kind: 'not-applicable' }
    },
  }
}

function evidenceIn(part: Part, words: readonly string[]): Evidence[] {
  if (part.text === '') return []
  const quoted = words.flatMap(word => {
    const start = word === '' ? -1 : part.text.indexOf(word)
    return start < 0 ? [] : [quoteFrom(part, start, start + word.length)]
  })
  return quoted.length > 0 ? quoted : [quoteFrom(part, 0, Math.min(part.text.length, mostQuoted))]
}
