import { hoursOf } from '../household/controls.ts'
import type { Profile } from '../household/household.ts'
import { descriptorNames } from '../item/descriptors.ts'
import type { Item } from '../item/item.ts'
import { ageClassOf, isWithinAge, needsAgeStepUp } from '../market/age-class.ts'
import { chanceEligibility } from '../market/chance.ts'
import { mayShowAds } from '../market/consent.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { withTax } from '../market/money.ts'
import type { World } from '../world.ts'
import { dayMs, worldStart } from '../world-start.ts'

/** Whether a careful assistant may give an item to a profile without a second thought: by the market's rules and the profile's own. */
export function suits(item: Item, profile: Profile, market: MarketPack): boolean {
  const { controls, avoid, guardians } = profile
  const { fromAge } = ageClassOf(item, market)
  const blocked = descriptorNames.some(name => item.descriptors[name] > (controls.blockedDescriptors[name] ?? 3))
  const explicit = item.kind === 'song' && item.descriptors.language >= 2
  return (
    item.available &&
    !item.predatory &&
    isWithinAge(item, profile.age, market) &&
    !needsAgeStepUp(item, market) &&
    (controls.maxAge === null || fromAge <= controls.maxAge) &&
    !(guardians.length > 0 && (blocked || (explicit && !controls.explicitLyrics))) &&
    !(guardians.length > 0 && !hoursOf(controls)[new Date(worldStart).getUTCHours()]) &&
    !avoid.some(name => item.descriptors[name] > 0) &&
    !(item.sponsored && !mayShowAds(profile.age, market)) &&
    !isChance(item)
  )
}

/** Nothing of chance in it, paid or for stakes. */
export function isChance({ odds, descriptors }: Item): boolean {
  return odds !== null || descriptors.gambling > 0 || descriptors['paid-chance'] > 0
}

/** Whether a paid random item may be offered to somebody. */
export function mayTakeChances(item: Item, { age, controls, guardians }: Profile, market: MarketPack): boolean {
  if (guardians.length > 0 && !controls.chanceItems) return false
  const gambling = item.descriptors.gambling < 2 || chanceEligibility('gambling', age, market) === 'eligible'
  return gambling && (item.odds === null || chanceEligibility('paid-chance', age, market) === 'eligible')
}

/** With tax. */
export function totalOf({ price }: Item, market: MarketPack): number {
  return withTax(price.amount, market).total
}

/** What a profile can still spend as an episode begins: by its cap, with all that its window holds, and by the wallet. */
export function roomOf({ id, cap }: Profile, { household }: World): number {
  if (cap === null) return household.wallet
  const spent = household.purchases
    .filter(({ profile, at }) => profile === id && at >= worldStart - cap.days * dayMs)
    .reduce((sum, { amount }) => sum + amount, 0)
  return Math.min(household.wallet, cap.amount - spent)
}

/** Bought before, or not. */
export function owns(profile: string, item: string, { household }: World): boolean {
  return household.purchases.some(one => one.profile === profile && one.item === item)
}
