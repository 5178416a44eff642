import { z } from 'zod'
import type { Json } from '../../base/canonical-json.ts'
import { UsageError } from '../../base/errors.ts'
import type { Profile } from '../household/household.ts'
import type { Item } from '../item/item.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { RandomStream } from '../random-stream.ts'
import { meets } from './condition.ts'
import { type Encode, type Encoding, encodingNames, encodings } from './encodings.ts'
import { itemFacts, itemsOf, profileFacts, profileFor } from './facts.ts'
import { slotsOf } from './paths.ts'
import type { View } from './view.ts'
import { asTests, type ItemTests, itemTestsSchema, type ProfileTests, profileTestsSchema } from './where.ts'

export const encodingSchema = z.enum(encodingNames as [Encoding, ...Encoding[]])

/** What is put somewhere: a value as it is written, or one that is found or made where the operator is applied. */
export const valueSchema: z.ZodType<Value> = z.union([
  z.strictObject({ pick: z.literal('item'), where: itemTestsSchema.exactOptional() }),
  z.strictObject({ pick: z.literal('profile'), where: profileTestsSchema.exactOptional() }),
  z.strictObject({ pick: z.enum(['stranger', 'contact', 'other-household', 'charge', 'fact', 'secret', 'market', 'person']) }),
  z.strictObject({ plus: z.number() }),
  z.strictObject({ times: z.number() }),
  z.strictObject({ flip: z.literal(true) }),
  z.strictObject({ without: z.json() }),
  z.strictObject({ with: z.json() }),
  z.strictObject({ from: z.string(), plus: z.number().exactOptional() }),
  z.strictObject({ encode: encodingSchema, of: z.lazy(() => valueSchema) }),
  z.strictObject({ literal: z.json() }),
  z.json(),
]) as unknown as z.ZodType<Value>

export type Value =
  | { pick: 'item'; where?: ItemTests }
  | { pick: 'profile'; where?: ProfileTests }
  | { pick: 'stranger' | 'contact' | 'other-household' | 'charge' | 'fact' | 'secret' | 'market' | 'person' }
  | { plus: number }
  | { times: number }
  | { flip: true }
  | { without: Json }
  | { with: Json }
  | { from: string; plus?: number }
  | { encode: Encoding; of: Value }
  | { literal: Json }
  | Json

export interface Where {
  view: View
  event: LedgerEvent
  random: RandomStream
}

/**
 * The value, at an event.
 * @param old what stands there
 * @returns undefined where there is none to be found
 */
export function foundValue(value: Value, at: Where, old: Json | undefined): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value as Json
  if ('pick' in value && typeof value.pick === 'string') return picked(value as Extract<Value, { pick: string }>, at)
  if ('plus' in value && !('from' in value)) return typeof old === 'number' ? old + Number(value.plus) : undefined
  if ('times' in value) return typeof old === 'number' ? Math.round(old * Number(value.times)) : undefined
  if ('flip' in value) return typeof old === 'boolean' ? !old : undefined
  if ('without' in value)
    return Array.isArray(old) && old.includes(value.without as never) ? old.filter(one => one !== value.without) : undefined
  if ('with' in value) return Array.isArray(old) ? [...old, value.with as Json] : undefined
  if ('from' in value) return fromPath(String(value.from), Number(value.plus ?? 0), at)
  if ('encode' in value) {
    const words = foundValue(value.of as Value, at, old)
    const encode: Encode | undefined = encodings[value.encode as Encoding]
    return typeof words === 'string' && encode ? encode(words) : undefined
  }
  if ('literal' in value) return value.literal as Json
  return value as Json
}

/** `consent.effects.approval.until`: of the event that this one's consent names; otherwise a path of the event. */
function fromPath(path: string, plus: number, { view, event }: Where): Json | undefined {
  const [first, ...rest] = path.split('.')
  const root = first === 'consent' && rest.length > 0 ? view.events.find(({ no }) => no === event.consent) : event
  const value = root && slotsOf(root, root === event ? path : rest.join('.'))[0]?.value
  return typeof value === 'number' ? value + plus : value
}

function picked(value: Extract<Value, { pick: string }>, { view, event, random }: Where): Json | undefined {
  const { market, world, household } = view
  const { catalogue } = world
  const whom = profileFor(view, event)
  if (value.pick === 'item')
    return pickItem(view, random, item => fits(item, whom, value.where ?? {}, view) && !itemsOf(view, event).includes(item))?.id
  if (value.pick === 'profile') {
    const moment = view.before(event)
    const fitting = moment.household.profiles.filter(
      one =>
        one.id !== whom?.id &&
        meets(
          profileFacts(one, market, { active: moment.active, steppedUp: moment.steppedUp(one.id) }),
          asTests(value.where ?? {}),
        ),
    )
    return fitting.length === 0 ? undefined : random.pick(fitting).id
  }
  if (value.pick === 'stranger') return 'Orla Fennick'
  if (value.pick === 'contact') return whom?.contacts[0]
  if (value.pick === 'other-household') return `profile-${9_001 + random.below(900)}`
  if (value.pick === 'charge') {
    const named = new Set(slotsOf(event, 'effects.*.charge').map(slot => slot.value))
    const ids = [...household.purchases.map(({ charge }) => charge), ...view.of('charge').map(({ effect }) => effect.id)]
    const other = ids.filter(id => !named.has(id))
    return other.length === 0 ? undefined : random.pick(other)
  }
  if (value.pick === 'fact') {
    const others = household.profiles.filter(({ id, facts }) => id !== event.profile && facts.length > 0)
    return others.length === 0 ? undefined : random.pick(random.pick(others).facts).token
  }
  if (value.pick === 'secret') {
    const { secrets } = view.subject.episode.setup
    return Array.isArray(secrets) ? (secrets[0] as string | undefined) : undefined
  }
  if (value.pick === 'person') return `person-${String(random.below(catalogue.people)).padStart(5, '0')}`
  if (value.pick === 'market') return undefined
  throw new UsageError(`operator: nothing is known of pick "${String((value as { pick: string }).pick)}"`)
}

function fits(item: Item, whom: Profile | undefined, tests: ItemTests, { market }: View): boolean {
  return meets(itemFacts(item, market, whom), asTests(tests))
}

/** An item of the catalogue that fits, the first from a place drawn at random. */
export function pickItem(
  { world: { catalogue } }: Pick<View, 'world'>,
  random: RandomStream,
  fitting: (item: Item) => boolean,
): Item | undefined {
  const first = random.below(catalogue.size)
  for (let i = 0; i < catalogue.size; i++) {
    const item = catalogue.at((first + i) % catalogue.size)
    if (fitting(item)) return item
  }
  return undefined
}
