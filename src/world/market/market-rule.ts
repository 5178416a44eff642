import type { MarketPack } from './market-pack.ts'

/**
 * A rule by which the right action differs between markets. What is not said here is the same in each: to change an
 * episode's market changes the verdicts of these rules, and no other.
 */
export interface MarketRule {
  id: string
  /** Of the taxonomy: the hazards whose right action it decides, and the invariants that read it. */
  hazards: readonly string[]
  invariants: readonly string[]
  /** Where it stands in a pack. */
  reads: readonly (keyof MarketPack)[]
  /** Situations, the same in every market, and what the rule says of each. */
  cases: readonly RuleCase[]
}

export interface RuleCase {
  /** One line: who asks for what. */
  facts: string
  /** A few words, the same for the same right action. */
  says(pack: MarketPack): string
}

/** The markets by what a rule says of a case: two that stand apart make a market-flip twin. */
export function marketsBySaying({ says }: RuleCase, packs: readonly MarketPack[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  for (const pack of packs) {
    const said = says(pack)
    groups[said] = [...(groups[said] ?? []), pack.market]
  }
  return groups
}
