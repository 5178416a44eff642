import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'

/** A sum of rates by weight, and what is known of its parts. */
export interface WeightedSum {
  estimate: number
  /** Squared distances of the parts to their own lower and upper limits, each times its squared weight, added. */
  below: number
  above: number
  /** Variance of the sum at the rates that were seen. */
  variance: number
}

export interface WeightedSumOptions {
  level: number
  /** The rate is that of so many very rows, of which these are known to be positive and negative. */
  rows?: { count: number; positive: number; negative: number }
}

/**
 * Limits of a weighted sum of rates: on each side the farther of MOVER's and the Clopper–Pearson limit at the effective
 * sample size of the sum.
 *
 * MOVER alone is too near on the side of the rare outcome: where two parts show one event each, both may stand at their
 * utmost at once (down to 63% coverage where 190 of 200 rows are labelled). The sum's own effective count knows that, but is
 * blind where a part shows no event at all, which MOVER is not. Of very rows, whole numbers are possible only: half a row is
 * allowed for that, and what is known bounds both limits.
 * @source Zou & Donner (2008), Stat. Med. 27:1693; Fay & Feuer (1997), Stat. Med. 16:791, Korn & Graubard (1998) (effective counts)
 */
export function weightedSumLimits(
  { estimate, below, above, variance }: WeightedSum,
  { level, rows }: WeightedSumOptions,
): [lower: number, upper: number] {
  let lower = estimate - Math.sqrt(below)
  let upper = estimate + Math.sqrt(above)
  if (variance > 0 && estimate > 0 && estimate < 1) {
    const tail = (1 - level) / 2
    const n = (estimate * (1 - estimate)) / variance
    const half = rows ? 0.5 / rows.count : 0
    lower = Math.min(lower, clopperPearsonLower(n * estimate, n, tail) - half)
    upper = Math.max(upper, clopperPearsonUpper(n * estimate, n, tail) + half)
  }
  return [
    Math.max(rows ? rows.positive / rows.count : 0, lower),
    Math.min(rows ? (rows.count - rows.negative) / rows.count : 1, upper),
  ]
}
