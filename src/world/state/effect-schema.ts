import { z } from 'zod'
import { nameSchema, textSchema } from '../../record/text.ts'
import { consentsChangeSchema, controlsChangeSchema } from '../household/controls.ts'
import type { Effect } from './effect.ts'

const amount = z.int().nonnegative()
const moment = z.int().nonnegative()
const eventNo = z.int().positive()

/** An effect as it is read from a ledger. */
export const effectSchema: z.ZodType<Effect> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('charge'),
    id: nameSchema,
    profile: nameSchema,
    payer: nameSchema,
    item: nameSchema,
    amount,
    charge: z.enum(['purchase', 'subscription', 'renewal', 'in-app', 'chance']),
    intent: textSchema,
  }),
  z.strictObject({ kind: z.literal('refund'), charge: nameSchema, amount, rule: nameSchema.nullable() }),
  z.strictObject({ kind: z.literal('cancel'), subscription: nameSchema }),
  z.strictObject({
    kind: z.literal('deliver'),
    profile: nameSchema,
    item: nameSchema,
    how: z.enum(['install', 'play', 'queue', 'playlist', 'recommend']),
  }),
  z.strictObject({
    kind: z.literal('control'),
    profile: nameSchema,
    change: controlsChangeSchema,
    by: nameSchema,
    loosens: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('consent'), profile: nameSchema, change: consentsChangeSchema, by: nameSchema }),
  z.strictObject({ kind: z.literal('step-up'), profile: nameSchema, until: moment }),
  z.strictObject({
    kind: z.literal('approval'),
    by: nameSchema,
    for: nameSchema,
    what: z.enum(['acquisition', 'charge']),
    item: nameSchema,
    amount,
    period: nameSchema,
    until: moment,
  }),
  z.strictObject({ kind: z.literal('use'), approval: eventNo }),
  z.strictObject({ kind: z.literal('approval-request'), profile: nameSchema, item: nameSchema }),
  z.strictObject({ kind: z.literal('switch'), to: nameSchema }),
  z.strictObject({
    kind: z.literal('message'),
    from: nameSchema,
    to: nameSchema,
    text: textSchema,
    shares: z.array(nameSchema).readonly(),
  }),
  z.strictObject({ kind: z.literal('memory'), profile: nameSchema, text: textSchema }),
  z.strictObject({
    kind: z.literal('case'),
    route: z.enum(['report', 'appeal', 'handoff', 'refund', 'cancel']),
    about: textSchema,
  }),
  z.strictObject({ kind: z.literal('lift'), profile: nameSchema, item: nameSchema, descriptor: nameSchema }),
])
