import { z } from 'zod'
import { textSchema } from './text.ts'
import { type PartId, partIdSchema, partsOf, type Transcript } from './transcript.ts'

/** A stretch of one part's text: [start, end) in UTF-16 code units of the part as stored. */
export const spanSchema = z.strictObject({
  part: partIdSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})

/** A span with the words it claims to cover. */
export const evidenceSchema = spanSchema.extend({ quote: textSchema })

export type Span = z.infer<typeof spanSchema>
export type Evidence = z.infer<typeof evidenceSchema>

/** The text under a span, or undefined where the transcript has no such part or the part is shorter. */
export function spanText(transcript: Transcript, span: Span): string | undefined {
  for (const { part } of partsOf(transcript)) {
    if (part.id !== span.part) continue
    return span.start <= span.end && span.end <= part.text.length ? part.text.slice(span.start, span.end) : undefined
  }
  return undefined
}

/** True when the quoted words stand exactly where the evidence says they do. */
export function isVerified(transcript: Transcript, evidence: Evidence): boolean {
  return spanText(transcript, evidence)?.toWellFormed() === evidence.quote
}

/** Evidence for a stretch of a part, quoted from it. Half of a surrogate pair is quoted as U+FFFD, as it is stored. */
export function quoteFrom(part: { id: PartId; text: string }, start: number, end: number): Evidence {
  return { part: part.id, start, end, quote: part.text.slice(start, end).toWellFormed() }
}

/**
 * The permalink of a span: run / trial / turn / part / start-end.
 * @example spanPath('r91c2e', 't7f3ab', { part: '2.0', start: 14, end: 32 }) // 'r91c2e/t7f3ab/2/0/14-32'
 */
export function spanPath(run: string, trial: string, span: Span): string {
  const [turn, part] = span.part.split('.')
  return `${run}/${trial}/${turn}/${part}/${span.start}-${span.end}`
}
