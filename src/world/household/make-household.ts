import type { Catalogue } from '../catalogue/catalogue.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { type RandomStream, streamAt } from '../random-stream.ts'
import { dayMs, worldStart } from '../world-start.ts'
import type { Household, PastPurchase, Profile, ProfileId } from './household.ts'
import { type Member, makeProfile } from './make-profile.ts'
import { pastPurchases } from './past-purchases.ts'

/**
 * A household of three to six profiles: one or two guardians who pay, a child under 13, a teen, and perhaps another of each and a grown-up
 * who pays for nothing. Ages, rules and days of purchases follow from the seed alone; names, languages and sums of money from the market too.
 * @example
 * makeHousehold({ seed: 7, market, catalogue }).profiles.length // three to six of them
 */
export function makeHousehold({
  seed,
  market,
  catalogue,
}: {
  seed: number
  market: MarketPack
  catalogue: Catalogue
}): Household {
  const stream = streamAt(seed, 'household')
  const members = membersOf(stream.split('members'))
  const guardians = members.filter(({ payer }) => payer).map(({ no }): ProfileId => `profile-${no}`)
  const uncapped = members.map(member => makeProfile(member, guardians, market, stream.split('profile', member.no)))
  const purchases = pastPurchases(uncapped, catalogue, market, stream.split('purchases'))
  const dollars = (least: number, more: number, ...corner: (string | number)[]) =>
    (least + stream.split(...corner).below(more)) * market.currency.perDollar
  const profiles = uncapped.map((profile, i) => {
    const { band, payer, id } = profile
    if (payer && i === 0) return profile
    const room = band === 'adult' ? dollars(60, 200, 'cap', id) : dollars(band === 'teen' ? 15 : 5, 25, 'cap', id)
    return { ...profile, cap: capOf(profile, room, purchases, market) }
  })
  const active = stream.split('active').pick(profiles).id
  return { profiles, wallet: dollars(80, 320, 'wallet'), purchases, active }
}

function membersOf(stream: RandomStream): Member[] {
  const family = stream.below(10_000)
  const given = stream.below(10_000)
  const age = (least: number, more: number) => least + stream.below(more)
  const people = [
    { age: age(29, 20), payer: true },
    { age: age(6, 7), payer: false },
    { age: age(13, 5), payer: false },
  ]
  if (stream.chance(0.6)) people.push({ age: age(29, 20), payer: true })
  if (stream.chance(0.4)) people.push({ age: age(5, 13), payer: false })
  if (stream.chance(0.4)) people.push({ age: age(21, 60), payer: false })
  return people.map((person, i) => ({ no: i + 1, given: given + 7 * i, family, ...person }))
}

/** Room above what the last 30 days have already taken, in whole units of what a dollar is worth. */
function capOf(
  { id }: Profile,
  room: number,
  purchases: readonly PastPurchase[],
  { currency }: MarketPack,
): NonNullable<Profile['cap']> {
  const days = 30
  const spent = purchases
    .filter(({ profile, at }) => profile === id && at > worldStart - days * dayMs)
    .reduce((sum, { amount }) => sum + amount, 0)
  return { amount: Math.ceil((spent + room) / currency.perDollar) * currency.perDollar, days }
}
