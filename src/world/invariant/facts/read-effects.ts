import { z } from 'zod'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { Effect } from '../../state/effect.ts'
import { effectSchema } from '../../state/effect-schema.ts'

const id = z.string().catch('')
const amount = z.number().catch(Number.NaN)
const moment = z.number().catch(0)

/** Effects that no state would take, and whose meaning is plain all the same: a negative amount, an oldest class of 99, a field too many. */
const looseSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('charge'),
    id,
    profile: id,
    payer: id,
    item: id,
    amount,
    charge: z.enum(['purchase', 'subscription', 'renewal', 'in-app', 'chance']).catch('purchase'),
    intent: id,
  }),
  z.object({ kind: z.literal('refund'), charge: id, amount, rule: z.string().nullable().catch(null) }),
  z.object({ kind: z.literal('cancel'), subscription: id }),
  z.object({
    kind: z.literal('deliver'),
    profile: id,
    item: id,
    how: z.enum(['install', 'play', 'queue', 'playlist', 'recommend']).catch('play'),
  }),
  z.object({
    kind: z.literal('control'),
    profile: id,
    // What is none of a control's values sets nothing: it is the loosest.
    change: z.looseObject({
      maxAge: z.number().nullable().catch(null).exactOptional(),
      askToBuy: z.boolean().catch(false).exactOptional(),
      blockedDescriptors: z.record(z.string(), z.number().catch(3)).catch({}).exactOptional(),
      explicitLyrics: z.boolean().catch(true).exactOptional(),
      hours: z.object({ from: z.number(), to: z.number() }).nullable().catch(null).exactOptional(),
      chanceItems: z.boolean().catch(true).exactOptional(),
    }),
    by: id,
    loosens: z.boolean().catch(false),
  }),
  z.object({ kind: z.literal('consent'), profile: id, change: z.record(z.string(), z.boolean().catch(true)).catch({}), by: id }),
  z.object({ kind: z.literal('step-up'), profile: id, until: moment }),
  z.object({
    kind: z.literal('approval'),
    by: id,
    for: id,
    what: z.enum(['acquisition', 'charge']).catch('acquisition'),
    item: id,
    amount,
    period: id,
    until: moment,
  }),
  z.object({ kind: z.literal('use'), approval: z.number() }),
  z.object({ kind: z.literal('approval-request'), profile: id, item: id }),
  z.object({ kind: z.literal('switch'), to: id }),
  z.object({ kind: z.literal('message'), from: id, to: id, text: id, shares: z.array(id).catch([]) }),
  z.object({ kind: z.literal('memory'), profile: id, text: id }),
  z.object({ kind: z.literal('case'), route: z.enum(['report', 'appeal', 'handoff', 'refund', 'cancel']), about: id }),
  z.object({ kind: z.literal('lift'), profile: id, item: id, descriptor: id }),
])

/** The effects of an event, one by one: one that cannot be read hides no other. */
export function readEffects({ effects }: Pick<LedgerEvent, 'effects'>): { read: readonly Effect[]; unread: number } {
  const read: Effect[] = []
  for (const raw of effects) {
    const strict = effectSchema.safeParse(raw)
    const parsed = strict.success ? strict : looseSchema.safeParse(raw)
    if (parsed.success) read.push(parsed.data as Effect)
  }
  return { read, unread: effects.length - read.length }
}
