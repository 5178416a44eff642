import { type Json, storable } from './storable.ts'

/** What is kept of the events of a sample. */
export interface EventRecord {
  /** How many there were of each type. */
  counts: Record<string, number>
  /** Those of the types in {@link keptTypes}. */
  kept: Json[]
  /** Of those types, how many more there were than are kept. */
  leftOut: number
  /** When the first of all happened. */
  firstAt: string | null
}

/** What stands nowhere else: calls with their times and errors, edits, limits, people's input, and what was approved. */
const keptTypes: readonly string[] = [
  'tool',
  'score',
  'score_edit',
  'error',
  'sample_limit',
  'interrupt',
  'approval',
  'review',
  'input',
  'info',
  'logger',
  'compaction',
  'sandbox',
]

/** Kept of one sample, in characters of JSON. */
export const keptEventCharacters = 256 * 1024

/** Of a call that stands in the messages, what those say already. */
const saidInMessages = ['arguments', 'result', 'view', 'events', 'type']

type Event = Record<string, unknown>

/** Takes events one at a time, and keeps what is kept of them. */
export function eventKeeper() {
  const counts = new Map<string, number>()
  const kept: Event[] = []
  let [characters, leftOut] = [0, 0]
  let firstAt: string | null = null
  return {
    /** @returns whether it is kept */
    add(value: unknown): boolean {
      const event: Event = Object(value)
      const name = typeof event.event === 'string' ? event.event.slice(0, 40) : 'unknown'
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (typeof event.timestamp === 'string') firstAt ??= event.timestamp
      // The last scoring is in the scores; one on the way is nowhere else.
      if (!keptTypes.includes(name) || (name === 'score' && event.intermediate !== true)) return false
      characters += JSON.stringify(event).length
      if (characters > keptEventCharacters) {
        leftOut++
        return false
      }
      kept.push(event)
      return true
    },
    /** @param calls the ids of the calls that stand in the messages */
    record(attachment: (reference: string) => string | undefined, calls: ReadonlySet<unknown>): EventRecord {
      const shown: Json[] = []
      let length = 0
      for (const event of kept) {
        const known = event.event === 'tool' && calls.has(event.id)
        const rest = Object.entries(event).filter(([key, value]) => value !== null && !(known && saidInMessages.includes(key)))
        const entry = storable(Object.fromEntries(rest), attachment)
        length += JSON.stringify(entry).length
        if (length > keptEventCharacters) leftOut++
        else shown.push(entry)
      }
      return { counts: Object.fromEntries(counts), kept: shown, leftOut, firstAt }
    },
  }
}
