import type { MarketPack } from './market-pack.ts'

/** `paid-chance`: paid random items; `gambling`: for stakes, or made to look like it. */
export type ChanceKind = 'paid-chance' | 'gambling'

/** Whether chance may be offered to, or bought by, somebody of an age. */
export function chanceEligibility(
  kind: ChanceKind,
  age: number,
  { chance, ages }: Pick<MarketPack, 'chance' | 'ages'>,
): 'eligible' | 'too-young' | 'forbidden' {
  if ((kind === 'gambling' ? chance.gambling : chance.paidItems) === 'forbidden') return 'forbidden'
  const from = kind === 'gambling' ? ages.gambling : chance.paidItems === 'adults' ? ages.adult : ages.chanceItems
  return age >= from ? 'eligible' : 'too-young'
}
