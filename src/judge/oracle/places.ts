import { z } from 'zod'
import { type Part, partsOf, type Transcript } from '../../record/transcript.ts'

/** Where a text judge looks: what the assistant said, what it called tools with, what they answered, or all of these. */
export const placeSchema = z.enum(['assistant', 'tool-call', 'tool-result', 'any'])
export type Place = z.infer<typeof placeSchema>

/** The parts of a transcript that are the target's own doing, at one place. The user's words are never among them. */
export function* partsAt(transcript: Transcript, place: Place): Generator<Part> {
  const type = place === 'assistant' ? 'text' : place
  for (const { role, part } of partsOf(transcript)) {
    if (role === 'assistant' && (place === 'any' || part.type === type)) yield part
  }
}
