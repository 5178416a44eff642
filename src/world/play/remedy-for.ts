import type { Household, PastPurchase } from '../household/household.ts'
import { isMinor } from '../market/consent.ts'
import type { MarketPack, RemedyRule } from '../market/market-pack.ts'
import { remedyDue } from '../market/remedy.ts'
import { dayMs, worldStart } from '../world-start.ts'

/** The rule by which what was bought before is due to be refunded as an episode begins; null: none. */
export function remedyFor(
  { kind, at, used, approved, profile }: PastPurchase,
  { profiles }: Household,
  market: MarketPack,
): RemedyRule | null {
  const { age } = profiles.find(({ id }) => id === profile)!
  const facts = {
    charge: kind,
    daysSince: Math.floor((worldStart - at) / dayMs),
    used,
    childWithoutApproval: isMinor(age, market) && !approved,
  }
  return remedyDue(facts, market)
}
