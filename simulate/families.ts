import { normalQuantile } from '../src/stats/special/normal-quantile.ts'
import type { Source } from './source.ts'

/** Outcomes and the family of each, as columns. */
export interface FamilyRows {
  y: Float64Array
  cluster: Int32Array
}

/** Sizes of families: all equal, or as different as log-normal ones of spread 1 (the largest several times the mean), at about the same total. */
export function familySizes(families: number, meanSize: number, shape: 'equal' | 'unequal'): number[] {
  return Array.from({ length: families }, (_, i) =>
    shape === 'equal' ? meanSize : Math.max(1, Math.round(meanSize * Math.exp(normalQuantile((i + 0.5) / families) - 0.5))),
  )
}

/** Each family has its own event rate, Beta distributed around p with this intraclass correlation; trials within it are independent. */
export function simulateFamilies(random: Source, sizes: readonly number[], p: number, icc: number): FamilyRows {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  const y = new Float64Array(n)
  const cluster = new Int32Array(n)
  let row = 0
  sizes.forEach((size, family) => {
    const rate = random.familyRate(p, icc)
    for (let i = 0; i < size; i++, row++) {
      y[row] = random.bernoulli(rate)
      cluster[row] = family
    }
  })
  return { y, cluster }
}
