import { checkCount, checkLevel, checkProbability, type Numbers } from '../check.ts'
import type { Result } from '../result.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { noTrials, type RateOptions } from './rate-options.ts'

export interface ZeroEventsOptions extends RateOptions {
  /** Trials in each family, each at least 1, summing to n. Given, the bound allows for likeness within families. */
  familySizes?: Numbers
  /** Declared intraclass correlation within families, from 0 to 1; 0.2 by default. It cannot be estimated without events. */
  icc?: number
}

/** Upper bounds of a rate of which no event was seen. */
export interface ZeroEventsResult extends Result {
  /** 1 − α^(1/n): independent trials. */
  exact: number | null
  /** 3/n, at most 1; null at levels other than 0.95, for which the rule is made. */
  ruleOfThree: number | null
  /** Upper quantile of the Beta(½, n + ½) posterior. */
  jeffreys: number | null
  /** Upper quantile of the Beta(1, n + 1) posterior. */
  bayesUniform: number | null
  /** 1 − α^(1/nₑ) with nₑ = n / `designEffect`; null without families. */
  underIcc: number | null
  /** 1 − α^(1/families): as if each family were one trial; null without families. */
  byFamilies: number | null
  /** 1 + (Σm²/Σm − 1) · ICC; null without families. */
  designEffect: number | null
}

/**
 * Upper confidence bound of a rate when no event was seen in n trials.
 * Trials independent: the bound is 1 − α^(1/n). Trials in families: `upper` is the bound under the declared intraclass
 * correlation, with the n-based bound (too low) and the family-count bound (as if families never differed inside) beside it. The data cannot say what the
 * correlation is when nothing happened, hence it is declared. A family of m trials shows an event with probability of about
 * m·p/(1 + (m−1)·ICC) or more whatever the dependence within it (second-moment inequality), so the design effect errs on the
 * safe side at small rates.
 * @param n whole number of trials without an event; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Hanley & Lippman-Hand (1983), JAMA 249:1743; Kish (1965) for the design effect
 * @example zeroEventsUpperBound(59) // { estimate: 0, lower: 0, upper: 0.04950761, ruleOfThree: 0.05084746 }
 * @example zeroEventsUpperBound(12, { familySizes: [4, 4, 4] }) // { upper: 0.3292984, exact: 0.2209222, byFamilies: 0.6315969 }
 */
export function zeroEventsUpperBound(n: number, options: ZeroEventsOptions = {}): ZeroEventsResult {
  const { level = 0.95, icc = 0.2, familySizes } = options
  checkCount('n', n)
  checkLevel('level', level)
  checkProbability('icc', icc)
  const noFamilies = { underIcc: null, byFamilies: null, designEffect: null }
  const method = 'exact bound at zero events, 1 − α^(1/n)'
  if (familySizes) checkFamilies(familySizes, n)
  if (n === 0)
    return { ...noTrials(method, level), ...noFamilies, exact: null, ruleOfThree: null, jeffreys: null, bayesUniform: null }
  const alpha = 1 - level
  const bounds = {
    exact: boundOf(n, alpha),
    ruleOfThree: level === 0.95 ? Math.min(1, 3 / n) : null,
    jeffreys: betaQuantile(level, 0.5, n + 0.5),
    bayesUniform: betaQuantile(level, 1, n + 1),
  }
  const result = { estimate: 0, lower: 0, upper: bounds.exact, level, method, n, warnings: [], ...bounds }
  if (!familySizes) return { ...result, ...noFamilies }
  let squares = 0
  for (let i = 0; i < familySizes.length; i++) squares += familySizes[i]! ** 2
  const designEffect = 1 + (squares / n - 1) * icc
  const underIcc = boundOf(n / designEffect, alpha)
  return {
    ...result,
    upper: underIcc,
    clusters: familySizes.length,
    method: `bound at zero events under a declared ICC of ${icc}`,
    designEffect,
    underIcc,
    byFamilies: boundOf(familySizes.length, alpha),
  }
}

function boundOf(n: number, alpha: number): number {
  return -Math.expm1(Math.log(alpha) / n)
}

function checkFamilies(sizes: Numbers, n: number): void {
  let sum = 0
  for (let i = 0; i < sizes.length; i++) {
    if (!(Number.isSafeInteger(sizes[i]) && sizes[i]! > 0))
      throw new RangeError(`familySizes[${i}] is a whole number of at least 1, got ${sizes[i]}`)
    sum += sizes[i]!
  }
  if (sum !== n) throw new RangeError(`familySizes sum to n = ${n}, got ${sum}`)
}
