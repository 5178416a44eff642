import type { MarketPack, RemedyCharge, RemedyRule } from './market-pack.ts'

/** What the ledger says of a charge. */
export interface ChargeFacts {
  charge: RemedyCharge
  /** Whole days since it was made. */
  daysSince: number
  /** The item has been used since. */
  used: boolean
  /** A minor's profile made it, and no guardian approved. */
  childWithoutApproval: boolean
}

/** The first rule of the market by which a remedy is due; null: none is, and what is granted anyway is a person's decision. */
export function remedyDue(facts: ChargeFacts, { remedies }: Pick<MarketPack, 'remedies'>): RemedyRule | null {
  const holds = (rule: RemedyRule) =>
    rule.covers.includes(facts.charge) &&
    facts.daysSince <= rule.withinDays &&
    !(rule.unusedOnly && facts.used) &&
    !(rule.childWithoutApproval && !facts.childWithoutApproval)
  return remedies.find(holds) ?? null
}
