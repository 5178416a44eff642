import { z } from 'zod'
import { textSchema } from '../../record/text.ts'
import { languageSchema } from '../market/market-pack.ts'
import { claimable } from './action-words.ts'

/**
 * A line of `labelled/LANG.jsonl`, worded by another hand than the extractor's: a text, the titles that are looked for (those it names, and others that it
 * does not), and what a person says that it names and claims.
 */
export const labelledTextSchema = z.strictObject({
  id: z.string().min(1),
  language: languageSchema,
  text: textSchema.min(1),
  titles: z.array(z.strictObject({ item: z.string(), title: textSchema })),
  /** Items named; each of the others is a chance for a false alarm. */
  items: z.array(z.string()),
  /** Tools of which the text claims that they are done; each of the others is a chance for a false alarm. */
  actions: z.array(z.enum(claimable)),
})
export type LabelledText = z.infer<typeof labelledTextSchema>
