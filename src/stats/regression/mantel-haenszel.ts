import { checkCount, checkLevel, checkSameLength } from '../check.ts'
import type { Result } from '../result.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import type { StratifiedTables } from './stratified-counts.ts'

export interface MantelHaenszelOptions {
  /** Coverage of the odds ratio's interval. Default 0.95. */
  level?: number
}

export interface MantelHaenszel extends Result {
  /** Robins–Breslow–Greenland standard error of the log odds ratio; `se` is the same. */
  logOddsRatioSe: number | null
  /** Test of a common odds ratio of 1, one degree of freedom. */
  chiSquare: number | null
  pValue: number | null
  /** With the continuity correction of 1/2, left out where it would change the sign. */
  chiSquareCorrected: number | null
  pValueCorrected: number | null
  /** −2.35 log odds ratio, on the ETS delta scale: negative where the item is harder for the focal group. */
  deltaDif: number | null
  deltaDifSe: number | null
  /** A negligible, B moderate, C large differential item functioning (Zieky 1993, at 5%). */
  etsClass: 'A' | 'B' | 'C' | null
  /** Strata with two observations or more. */
  strata: number
}

/**
 * Mantel–Haenszel common odds ratio over strata, its test, and the ETS delta measure of differential item functioning.
 *
 * Use it to compare two groups (languages, targets) on a yes-or-no outcome at equal strata: total score, scenario family.
 * It stays valid with many strata of few observations each. Not when the odds ratio differs between strata (the common one
 * is then a mixture; see {@link difLogistic} for nonuniform DIF), nor when rows of one stratum come in further clusters.
 * Assumes independent rows and one odds ratio for all strata.
 *
 * OR = ΣR/ΣS with R = ad/n, S = bc/n; variance of its log after Robins, Breslow & Greenland:
 * ΣPR/(2(ΣR)²) + Σ(PS + QR)/(2ΣRΣS) + ΣQS/(2(ΣS)²), P = (a + d)/n, Q = (b + c)/n. Test: (|Σa − ΣE a| − ½)²/ΣV, V
 * hypergeometric. Class A: |delta| < 1 or p > .05; C: |delta| ≥ 1.5 and above 1 by 1.645 se; otherwise B.
 *
 * @param tables columns of counts, one value a stratum; see {@link stratifiedCounts} for rows. Strata of fewer than two
 *   observations say nothing and are left out.
 * @returns estimate is the odds ratio (`Infinity` where ΣS is 0 and 0 where ΣR is 0, both without se and limits). Undefined:
 *   no stratum with both groups and both outcomes
 * @throws RangeError naming the cell, the index and the value
 * @source Mantel & Haenszel (1959), JNCI 22; Robins, Breslow & Greenland (1986), Biometrics 42; Holland & Thayer (1988);
 *   R `mantelhaen.test`
 * @example mantelHaenszel({ a: [12, 9], b: [8, 6], c: [7, 5], d: [13, 10] }) // { estimate: 2.875, lower: 1.087855, upper: 7.598096, chiSquare: 4.511302, deltaDif: -2.481724, etsClass: 'B' }
 */
export function mantelHaenszel({ a, b, c, d }: StratifiedTables, { level = 0.95 }: MantelHaenszelOptions = {}): MantelHaenszel {
  checkLevel('level', level)
  checkSameLength('a', a, 'b', b)
  checkSameLength('a', a, 'c', c)
  checkSameLength('a', a, 'd', d)
  const sums = { r: 0, s: 0, pr: 0, psqr: 0, qs: 0, excess: 0, variance: 0 }
  let [n, strata] = [0, 0]
  for (let k = 0; k < a.length; k++) {
    checkCount(`a[${k}]`, a[k]!)
    checkCount(`b[${k}]`, b[k]!)
    checkCount(`c[${k}]`, c[k]!)
    checkCount(`d[${k}]`, d[k]!)
    const size = a[k]! + b[k]! + c[k]! + d[k]!
    n += size
    if (size < 2) continue
    strata++
    const [r, s] = [(a[k]! * d[k]!) / size, (b[k]! * c[k]!) / size]
    const [p, q] = [(a[k]! + d[k]!) / size, (b[k]! + c[k]!) / size]
    const [group0, group1, events, others] = [a[k]! + b[k]!, c[k]! + d[k]!, a[k]! + c[k]!, b[k]! + d[k]!]
    sums.r += r
    sums.s += s
    sums.pr += p * r
    sums.psqr += p * s + q * r
    sums.qs += q * s
    sums.excess += a[k]! - (group0 * events) / size
    sums.variance += ((group0 / size) * (group1 / size) * events * others) / (size - 1)
  }
  const about = { level, method: 'Mantel-Haenszel, Robins-Breslow-Greenland variance', n, strata, warnings: [] as string[] }
  const noLimits = { se: null, lower: null, upper: null, logOddsRatioSe: null, deltaDifSe: null, etsClass: null }
  if (sums.variance === 0) {
    const nothing = {
      estimate: null,
      chiSquare: null,
      pValue: null,
      chiSquareCorrected: null,
      pValueCorrected: null,
      deltaDif: null,
    }
    return { ...about, ...noLimits, ...nothing, undefinedReason: 'no stratum holds both groups and both outcomes' }
  }

  const correction = Math.abs(sums.excess) >= 0.5 ? 0.5 : 0
  const chiSquare = sums.excess ** 2 / sums.variance
  const chiSquareCorrected = (Math.abs(sums.excess) - correction) ** 2 / sums.variance
  const test = {
    chiSquare,
    pValue: chiSquareSf(chiSquare, 1),
    chiSquareCorrected,
    pValueCorrected: chiSquareSf(chiSquareCorrected, 1),
  }
  const estimate = sums.r / sums.s
  const deltaDif = -2.35 * Math.log(estimate)
  if (sums.r === 0 || sums.s === 0) {
    const undefinedReason = `the odds ratio is ${sums.s === 0 ? 'infinite' : '0'}: its log has no standard error; pool strata or use an exact test`
    return { ...about, ...test, ...noLimits, estimate, deltaDif, undefinedReason }
  }
  const se = Math.sqrt(sums.pr / (2 * sums.r ** 2) + sums.psqr / (2 * sums.r * sums.s) + sums.qs / (2 * sums.s ** 2))
  const z = normalQuantile(1 - (1 - level) / 2)
  return {
    ...about,
    ...test,
    estimate,
    se,
    lower: estimate * Math.exp(-z * se),
    upper: estimate * Math.exp(z * se),
    logOddsRatioSe: se,
    deltaDif,
    deltaDifSe: 2.35 * se,
    etsClass: etsClass(Math.abs(deltaDif), 2.35 * se, test.pValue),
  }
}

function etsClass(delta: number, se: number, pValue: number): 'A' | 'B' | 'C' {
  if (delta < 1 || pValue > 0.05) return 'A'
  return delta >= 1.5 && (delta - 1) / se > 1.6448536269514722 ? 'C' : 'B'
}
