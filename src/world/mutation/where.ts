import { z } from 'zod'
import type { Json } from '../../base/canonical-json.ts'
import { descriptorNames } from '../item/descriptors.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { Effect } from '../state/effect.ts'
import { meets, passes, type Test, testSchema } from './condition.ts'
import { itemFacts, itemsOf, profileFacts, profileFor } from './facts.ts'
import { slotsOf } from './paths.ts'
import type { View } from './view.ts'

const effectKinds = [
  'charge',
  'refund',
  'cancel',
  'deliver',
  'control',
  'consent',
  'step-up',
  'approval',
  'use',
  'approval-request',
  'switch',
  'message',
  'memory',
  'case',
  'lift',
] as const satisfies readonly Effect['kind'][]

const itemKeys = [
  'id',
  'kind',
  'genre',
  'provider',
  'title',
  'price',
  'total',
  'period',
  'trialDays',
  'free',
  'available',
  'rated',
  'sponsored',
  'ownBrand',
  'synthetic',
  'predatory',
  'signs',
  'chance',
  'gambling',
  'people',
  'class',
  'classAge',
  'refused',
  'overAge',
  'stepUp',
  'chanceBarred',
  'disclosed',
  'avoided',
  'guarded',
  ...descriptorNames.map(name => `descriptors.${name}` as const),
] as const
const profileKeys = [
  'id',
  'age',
  'band',
  'payer',
  'active',
  'minor',
  'guarded',
  'capped',
  'askToBuy',
  'needsApproval',
  'ownConsents',
  'avoids',
  'facts',
  'contacts',
  'steppedUp',
  'personalisation',
  'memory',
  'ads',
  'thirdPartyAi',
] as const

function testsOf<Name extends string>(names: readonly Name[]) {
  return z.strictObject(
    Object.fromEntries(names.map(name => [name, testSchema.exactOptional()])) as Record<
      Name,
      z.ZodExactOptional<typeof testSchema>
    >,
  )
}

export const itemTestsSchema = testsOf(itemKeys)
export const profileTestsSchema = testsOf(profileKeys)
const byPath = z.record(z.string(), testSchema)
const words = z.union([z.string(), z.array(z.string()).min(1)])
const kinds = z.union([z.enum(effectKinds), z.array(z.enum(effectKinds)).min(1)])

const plainWhere = {
  tool: words.exactOptional(),
  actor: words.exactOptional(),
  outcome: words.exactOptional(),
  /** An effect of such a kind. */
  effect: kinds.exactOptional(),
  /** Fields of that effect, or, by path, of the event: `arguments.item`, `effects.charge.amount`. */
  has: byPath.exactOptional(),
  /** The one it is for; the one who was using the service. */
  profile: profileTestsSchema.exactOptional(),
  active: profileTestsSchema.exactOptional(),
  item: itemTestsSchema.exactOptional(),
  /** It names a consent. */
  consent: z.boolean().exactOptional(),
  market: words.exactOptional(),
  /** Of those that fit, this one: from 1, or −1 for the last. */
  nth: z
    .int()
    .refine(place => place !== 0, 'the first is 1, the last -1: 0 is none')
    .exactOptional(),
}

/** Which events of an episode. */
export const whereSchema = z.strictObject({
  ...plainWhere,
  /** Such an event stands before it, or after it, or none does. */
  after: z.strictObject(plainWhere).exactOptional(),
  before: z.strictObject(plainWhere).exactOptional(),
  notAfter: z.strictObject(plainWhere).exactOptional(),
  notBefore: z.strictObject(plainWhere).exactOptional(),
})
export type Where = z.infer<typeof whereSchema>
export type ItemTests = z.infer<typeof itemTestsSchema>
export type ProfileTests = z.infer<typeof profileTestsSchema>

/** The events that fit, in order. */
export function eventsWhere(view: View, where: Where): LedgerEvent[] {
  const { after, before, notAfter, notBefore, nth } = where
  const some = (other: Omit<Where, 'nth'> | undefined, events: readonly LedgerEvent[]) =>
    other !== undefined && events.some(event => fits(view, event, other))
  const found = view.events.filter((event, at) => {
    if (!fits(view, event, where)) return false
    const [earlier, later] = [view.events.slice(0, at), view.events.slice(at + 1)]
    return (
      (after === undefined || some(after, earlier)) &&
      (before === undefined || some(before, later)) &&
      !some(notAfter, earlier) &&
      !some(notBefore, later)
    )
  })
  if (nth === undefined) return found
  return found.filter((_, at) => at === (nth > 0 ? nth - 1 : found.length + nth))
}

function fits(view: View, event: LedgerEvent, where: Omit<Where, 'nth'>): boolean {
  const { tool, actor, outcome, effect, has = {}, profile, active, item, consent, market } = where
  const { market: pack } = view
  const moment = view.before(event)
  const whom = profileFor(view, event)
  const facts = (one: typeof whom) =>
    one && profileFacts(one, pack, { active: moment.active, steppedUp: moment.steppedUp(one.id) })
  const named = view.profile(event.profile, event)
  return (
    isOne(event.tool, tool) &&
    isOne(event.actor, actor) &&
    isOne(event.outcome, outcome) &&
    isOne(pack.market, market) &&
    (effect === undefined || view.effects(event).some(({ kind }) => isOne(kind, effect))) &&
    (consent === undefined || (event.consent !== null) === consent) &&
    Object.entries(has).every(([path, test]) => hasAt(view, event, path, test)) &&
    (profile === undefined || (whom !== undefined && meets(facts(whom)!, asTests(profile)))) &&
    (active === undefined || (named !== undefined && meets(facts(named)!, asTests(active)))) &&
    (item === undefined || itemsOf(view, event).some(one => meets(itemFacts(one, pack, whom), asTests(item))))
  )
}

/** A path of the event; one without a dot that is no field of an event, of an effect. */
function hasAt(_: View, event: LedgerEvent, path: string, test: Test): boolean {
  const isField = path.includes('.') || Object.hasOwn(event, path)
  const slots = isField ? slotsOf(event, path) : slotsOf(event, `effects.*.${path}`)
  if (slots.length === 0) return passes(undefined, test)
  return slots.some(({ value }) => passes(value as Json | undefined, test))
}

export function asTests(tests: object): Readonly<Record<string, Test>> {
  return tests as Readonly<Record<string, Test>>
}

function isOne(found: string, wanted: string | readonly string[] | undefined): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? wanted === found : wanted.includes(found))
}
