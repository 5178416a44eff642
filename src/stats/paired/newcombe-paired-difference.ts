import { wilsonLimits } from '../rate/wilson-interval.ts'
import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkPairs, noPairs, type PairedCounts, type PairedOptions } from './paired-counts.ts'

/** Newcombe's paired interval, also without the continuity correction of φ. */
export interface NewcombePairedResult extends Result {
  /** Correlation of the two outcomes with the n/2 correction, towards 0; 0 when all pairs share an outcome of one system. */
  phi: number | null
  phiUncorrected: number | null
  lowerUncorrected: number | null
  upperUncorrected: number | null
}

/**
 * Newcombe's square-and-add interval for the difference of two paired rates, first − second: Wilson limits of both
 * margins, joined by their correlation φ.
 * A closed form with good coverage, a little wide when few pairs are discordant; {@link tangoDifference} is the default.
 * Pairs must be independent: with families use a clustered difference.
 * Some tools give this name to the Wilson interval of the discordant share, which has no width without discordant pairs.
 * @param table the four counts of pairs
 * @returns undefined without pairs
 * @throws RangeError naming the argument and its value
 * @source Newcombe (1998), Stat. Med. 17:2635, method 10
 * @example newcombePairedDifference({ n11: 1, n10: 1, n01: 7, n00: 12 }) // { estimate: -0.2857143, lower: -0.5069202, upper: -0.02555912 }
 */
export function newcombePairedDifference(table: PairedCounts, options: PairedOptions = {}): NewcombePairedResult {
  const { level = 0.95 } = options
  const method = 'Newcombe square-and-add, paired'
  const n = checkPairs(table, level)
  if (n === 0)
    return { ...noPairs(method, level), phi: null, phiUncorrected: null, lowerUncorrected: null, upperUncorrected: null }
  const { n11, n10, n01, n00 } = table
  const z = normalQuantile(1 - (1 - level) / 2)
  const [x1, x2] = [n11 + n10, n11 + n01]
  const [p1, p2] = [x1 / n, x2 / n]
  const [l1, u1] = wilsonLimits(x1, n, z)
  const [l2, u2] = wilsonLimits(x2, n, z)
  const estimate = (n10 - n01) / n
  const cross = n11 * n00 - n10 * n01
  const corrected = cross > n / 2 ? cross - n / 2 : Math.min(cross, 0)
  const margins = Math.sqrt(x1 * (n - x1) * (x2 * (n - x2)))
  const limits = (phi: number) => [estimate - joined(p1 - l1, u2 - p2, phi), estimate + joined(p2 - l2, u1 - p1, phi)] as const
  const phi = margins > 0 ? corrected / margins : 0
  const phiUncorrected = margins > 0 ? cross / margins : 0
  const [lower, upper] = limits(phi)
  const [lowerUncorrected, upperUncorrected] = limits(phiUncorrected)
  return { estimate, lower, upper, phi, phiUncorrected, lowerUncorrected, upperUncorrected, level, method, n, warnings: [] }
}

/** √(a² − 2φab + b²), written so that it is 0 and not a rounding error at φ = 1 and a = b. */
function joined(a: number, b: number, phi: number): number {
  return Math.sqrt((a - b) ** 2 + 2 * Math.max(0, 1 - phi) * a * b)
}
