import type { MarketPack } from '../market/market-pack.ts'
import type { AgeBand } from './household.ts'

/** The band of an age in a market: minors from 13 on are teens. */
export function bandOf(age: number, { ages }: Pick<MarketPack, 'ages'>): AgeBand {
  if (age >= ages.adult) return 'adult'
  return age < 13 ? 'under-13' : 'teen'
}
