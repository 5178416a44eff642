import type { Numbers } from '../check.ts'

/**
 * Probability of so few events in all: the sum of independent beta-binomial counts, one a family, by convolution.
 *
 * Each family has its own rate, Beta distributed around p with intraclass correlation `icc`; at 0 the sum is binomial. Work in
 * proportion to families × events × family size.
 * @param events whole number
 * @param sizes trials of each family
 * @param p rate over families, between 0 and 1
 * @param icc intraclass correlation, from 0 to below 1
 * @source Skellam (1948), J. R. Stat. Soc. B 10 (the beta-binomial)
 * @example clusteredCountCdf(0, [3, 3], 0.02, 0.5) // 0.9287794
 */
export function clusteredCountCdf(events: number, sizes: Numbers, p: number, icc: number): number {
  let total = new Float64Array(events + 1)
  total[0] = 1
  for (let g = 0; g < sizes.length; g++) {
    const one = countDensity(Math.min(events, sizes[g]!), sizes[g]!, p, icc)
    const next = new Float64Array(events + 1)
    for (let i = 0; i <= events; i++) {
      if (total[i] === 0) continue
      for (let j = 0; j < one.length && i + j <= events; j++) next[i + j]! += total[i]! * one[j]!
    }
    total = next
  }
  return Math.min(
    1,
    total.reduce((sum, value) => sum + value, 0),
  )
}

/** P(0), …, P(most) of one family's events. With ICC ρ the urn starts with p and 1 − p balls and adds ρ/(1−ρ) at each draw. */
function countDensity(most: number, size: number, p: number, icc: number): Float64Array {
  const added = icc / (1 - icc)
  const density = new Float64Array(most + 1)
  let none = 1
  for (let i = 0; i < size; i++) none *= (1 - p + i * added) / (1 + i * added)
  density[0] = none
  for (let j = 1; j <= most; j++)
    density[j] = ((density[j - 1]! * (size - j + 1)) / j) * ((p + (j - 1) * added) / (1 - p + (size - j) * added))
  return density
}
