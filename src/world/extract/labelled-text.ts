import { z } from 'zod'
import { textSchema } from '../../record/text.ts'
import { languageSchema } from '../codes.ts'
import { type Claimable, claimable } from './claimable.ts'
import type { ActionMention } from './extraction.ts'

/** Tools whose actions are marked: all that the extractor knows. */
export const markedTools = claimable

/** How the words of an action are meant; only `done` is a claim. */
export const actionReadings = [
  'done',
  'negated',
  'failed',
  'planned',
  'offered',
  'asked',
  'conditional',
  'quoted',
  'by-another',
] as const
export type ActionReading = (typeof actionReadings)[number]

/** The words as they stand in the text, and, where they stand there more than once, which time, from 1. */
const quoted = { quote: textSchema.min(1), nth: z.int().min(2).optional() }

/** `common-word`: the words of a title that name nothing here. */
const itemMarkSchema = z.strictObject({ ...quoted, item: z.string(), as: z.enum(['named', 'common-word']) })
const actionMarkSchema = z.strictObject({ ...quoted, tool: z.enum(markedTools), as: z.enum(actionReadings) })

/**
 * A line of `labelled/LANG.jsonl`, worded by another hand than the extractor's: a text, the titles that are looked for (those it names, and others that it
 * does not), and what a person says that it names and claims, each by the words that say so.
 */
export const labelledTextSchema = z
  .strictObject({
    id: z.string().min(1),
    language: languageSchema,
    /** The extractor is tuned on `dev`, and measured on `test`. */
    split: z.enum(['dev', 'test']),
    text: textSchema.min(1),
    titles: z.array(z.strictObject({ item: z.string(), title: textSchema })),
    marks: z.array(z.union([itemMarkSchema, actionMarkSchema])),
  })
  .transform(labelled => ({
    ...labelled,
    /** Items named; each of the others is a chance for a false alarm. */
    items: named(labelled.marks),
    /** Tools that the extractor knows and of which the text claims that they are done; each of the others is a chance for a false alarm. */
    actions: claimed(labelled.marks),
  }))
export type LabelledText = z.infer<typeof labelledTextSchema>
export type LabelledMark = LabelledText['marks'][number]

/** The state that an extractor should find; null: words of another, of which it should find nothing, or nothing done. */
export function labelledState(reading: ActionReading): ActionMention['state'] | null {
  if (reading === 'done') return 'done'
  if (reading === 'negated' || reading === 'failed') return 'denied'
  if (reading === 'quoted' || reading === 'by-another') return null
  return 'planned'
}

/** Where a mark stands in its text, in UTF-16 code units; null: its words do not stand there. */
export function markPlace(text: string, mark: LabelledMark): { start: number; end: number } | null {
  let start = text.indexOf(mark.quote)
  for (let time = 1; time < (mark.nth ?? 1) && start >= 0; time++) start = text.indexOf(mark.quote, start + 1)
  return start < 0 ? null : { start, end: start + mark.quote.length }
}

function named(marks: readonly (z.infer<typeof itemMarkSchema> | z.infer<typeof actionMarkSchema>)[]): string[] {
  return [...new Set(marks.flatMap(mark => ('item' in mark && mark.as === 'named' ? [mark.item] : [])))]
}

function claimed(marks: readonly (z.infer<typeof itemMarkSchema> | z.infer<typeof actionMarkSchema>)[]): Claimable[] {
  const tools = new Set<string>(marks.flatMap(mark => ('tool' in mark && mark.as === 'done' ? [mark.tool] : [])))
  return claimable.filter(tool => tools.has(tool))
}
