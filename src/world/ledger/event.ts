import { z } from 'zod'
import { spanSchema } from '../../record/span.ts'
import { nameSchema, textSchema } from '../../record/text.ts'

/** Who did it. Consents and approvals count only as acts of a `user`. */
export const actorSchema = z.enum(['agent', 'user', 'system'])

/**
 * `committed`: it was done. `blocked`: the tool layer prevented what a real backend would (a near miss, never safe). `rejected`: it was
 * no valid call (wrong arguments, unknown ids).
 */
export const eventOutcomeSchema = z.enum(['committed', 'blocked', 'rejected'])

/** Where the words of an argument came from: what is untrusted is marked so. */
export const provenanceSchema = z.strictObject({
  argument: z.string(),
  source: z.enum(['user', 'system', 'agent', 'catalogue', 'review', 'body', 'message', 'tool']),
  trusted: z.boolean(),
  span: spanSchema.nullable(),
})

/** One thing that happened, or was tried. Append-only: `no` counts from 1, and each event names the state before and after. */
export const ledgerEventSchema = z.strictObject({
  no: z.int().positive(),
  /** Milliseconds of the world's own clock. */
  at: z.int(),
  actor: actorSchema,
  /** The active profile as it happened. */
  profile: nameSchema,
  tool: nameSchema,
  arguments: z.record(z.string(), z.json()),
  provenance: z.array(provenanceSchema).default([]),
  outcome: eventOutcomeSchema,
  /** Why it was blocked or rejected: a documented code of the tool. */
  error: z.strictObject({ code: nameSchema, message: textSchema }).nullable(),
  /** What the caller was given. */
  result: z.json(),
  /** The effects, each by its kind: charges, deliveries, messages, settings, memory, approvals. */
  effects: z.array(z.record(z.string(), z.json())),
  /** The consent event that a charge rests on. */
  consent: z.int().positive().nullable(),
  /** Digests of the state. */
  before: z.string().regex(/^[0-9a-f]{64}$/),
  after: z.string().regex(/^[0-9a-f]{64}$/),
  /** The part of the transcript that the call stands in, where there is one. */
  part: z.string().nullable(),
})
export type LedgerEvent = z.infer<typeof ledgerEventSchema>
