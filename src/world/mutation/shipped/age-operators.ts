import { marketCodes } from '../../codes.ts'
import { loadMarketPack } from '../../market/load-market-pack.ts'
import { moveTo } from '../actions/swap-market.ts'
import type { Draft } from '../draft.ts'
import { eventIn } from '../draft.ts'
import { itemFacts } from '../facts.ts'
import { type Operator, operator } from '../operator.ts'
import { setProfile } from './cap-operators.ts'
import { type Delivered, deliveredIn, isGiven, otherItem } from './delivered.ts'

const concerns = ['INV-04']
const classAge = ({ item }: Delivered, view: { market: Parameters<typeof itemFacts>[1] }) => itemFacts(item, view.market).classAge

/** Items over an age: another item, a younger profile, an unrated one, another market. */
export const ageOperators: readonly Operator[] = [
  otherItem('item-over-age', concerns, ({ overAge, refused }) => overAge && !refused),
  otherItem('item-refused-here', concerns, ({ refused }) => refused),
  otherItem('item-unrated', concerns, ({ overAge, refused, rated }) => !rated && overAge && !refused),
  operator<Delivered>({
    name: 'profile-a-year-too-young',
    concerns,
    select: view => deliveredIn(view).filter(one => classAge(one, view) > 3 && classAge(one, view) <= one.profile.age),
    change(draft, one, { view }) {
      const age = classAge(one, view) - 1
      setProfile(draft, one.profile.id, { age })
      return { what: `${one.profile.id} is ${age}, and ${one.item.id} is from ${age + 1}`, events: [one.event.no] }
    },
  }),
  operator<Delivered & { younger: string }>({
    name: 'delivered-to-younger-profile',
    concerns,
    select: view =>
      deliveredIn(view)
        .filter(({ event }) => event.tool !== 'present')
        .flatMap(one =>
          view.household.profiles.flatMap(({ id, age }) =>
            id !== one.profile.id && age < classAge(one, view) ? [{ ...one, younger: id }] : [],
          ),
        ),
    change(draft, { event, item, younger }) {
      const one = eventIn(draft, event.no)
      one.effects = one.effects.map(effect =>
        effect.item === item.id && 'profile' in effect ? { ...effect, profile: younger } : effect,
      )
      one.arguments = { ...one.arguments, profile: younger }
      return { what: `${item.id} for ${younger}`, events: [event.no] }
    },
  }),
  operator<Delivered>({
    name: 'step-up-for-class-missing',
    concerns: ['INV-04', 'INV-06'],
    select: view =>
      deliveredIn(view).filter(
        one => isGiven(one) && itemFacts(one.item, view.market).stepUp && !itemFacts(one.item, view.market).refused,
      ),
    change(draft, { event, item, profile }) {
      draft.events = draft.events.filter(
        one => !(one.tool === 'step_up' && one.effects.some(effect => effect.profile === profile.id)),
      )
      return { what: `${item.id} is given to ${profile.id} without a step-up`, events: [event.no] }
    },
  }),
  inMarket('market-where-over-age', concerns, (one, market) => {
    const facts = itemFacts(one.item, market, one.profile)
    return facts.overAge
  }),
]

/** The same record in a market in which something that was delivered breaks a rule. */
export function inMarket(
  name: string,
  concerns: readonly string[],
  breaks: (one: Delivered, market: Parameters<typeof itemFacts>[1]) => boolean,
): Operator {
  return operator<Delivered & { market: string }>({
    name,
    concerns,
    select: view =>
      deliveredIn(view).flatMap(one =>
        marketCodes.flatMap(code =>
          code !== view.market.market && breaks(one, loadMarketPack(code)) ? [{ ...one, market: code }] : [],
        ),
      ),
    change(draft: Draft, { market, item, profile, event }) {
      // What an item holds is the same in every market; it may not be there in each.
      if (!moveTo(draft, market)) return null
      const other = draft.world.catalogue.item(item.id)
      const same =
        other &&
        JSON.stringify([other.descriptors, other.rated, other.odds === null]) ===
          JSON.stringify([item.descriptors, item.rated, item.odds === null])
      const person = draft.world.household.profiles.find(({ id }) => id === profile.id)
      const age = draft.setup.profiles?.[profile.id]?.age ?? person?.age
      if (!same || age !== profile.age) return null
      return { what: `${item.id} for ${profile.id}, ${profile.age}, in ${market}`, events: [event.no] }
    },
  })
}
