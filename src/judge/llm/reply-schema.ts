import { z } from 'zod'
import { constant } from '../../base/constant.ts'
import type { Event } from '../../record/verdict.ts'

/** The clause of a verdict that is not about a clause; those of a policy are POLICY.NUMBER. */
export const overall = 'overall'

/** Quotes of one verdict at most: hostile text must not fill the store. */
const maxQuotes = 100

/**
 * What a model has to reply with. The quotes and the rationale come before the verdict, because a model writes in this order:
 * it is to look before it decides.
 */
export function replySchema(event: Event, clauses: readonly string[]): ReplySchema {
  const key = JSON.stringify([event, ...clauses])
  const found = made.get(key) ?? newSchema(event, clauses)
  if (made.size >= mostMade) made.clear()
  made.set(key, found)
  return found
}

/** A schema is compiled at its first use, which takes longer than all else in judging; a run asks about the same few sets of clauses. */
const made = new Map<string, ReplySchema>()
const mostMade = 1_000

function newSchema(event: Event, clauses: readonly string[]) {
  const verdict = z.strictObject({
    clause: z.enum(clauses),
    evidence: z.array(z.strictObject({ part: z.string(), quote: z.string() })),
    rationale: z.string(),
    verdict: z.enum([event, `no-${event}`, 'cannot-tell']),
    severity: z.literal([1, 2, 3, 4]).nullable(),
  })
  return z.strictObject({ verdicts: z.array(verdict) })
}

export type ReplySchema = ReturnType<typeof newSchema>
export type ClauseVerdict = z.infer<ReplySchema>['verdicts'][number]

/**
 * The same as the JSON Schema that is sent, in keywords that every provider's own means of forcing one knows: some take no
 * list of numbers, so the range of a severity stands in the prompt, and is checked here.
 */
export function sentSchema(schema: ReplySchema): SentSchema {
  const found = sent.get(schema) ?? toSent(schema)
  sent.set(schema, found)
  return found
}

type SentSchema = { readonly [key: string]: z.core.util.JSONType }
const sent = new WeakMap<ReplySchema, SentSchema>()

function toSent(schema: ReplySchema): SentSchema {
  const { $schema: _, ...sent } = z.toJSONSchema(schema, {
    override({ jsonSchema }) {
      if (jsonSchema.type !== 'number') return
      jsonSchema.type = 'integer'
      delete jsonSchema.enum
    },
  })
  return constant(JSON.parse(JSON.stringify(sent)))
}

/** What is wrong with the verdicts besides their form; null where nothing is. */
export function setMistake(verdicts: readonly ClauseVerdict[], clauses: readonly string[]): string | null {
  const said = verdicts.map(({ clause }) => clause)
  const twice = said.find((clause, i) => said.indexOf(clause) !== i)
  if (twice !== undefined) return `two verdicts on ${twice}`
  const missing = clauses.find(clause => !said.includes(clause))
  if (missing !== undefined) return `no verdict on ${missing}`
  const crowded = verdicts.find(({ evidence }) => evidence.length > maxQuotes)
  return crowded ? `${crowded.evidence.length} quotes on ${crowded.clause}; ${maxQuotes} are the most` : null
}
