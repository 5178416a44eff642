import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkTwoRates, emptyGroup, type RateCounts, type TwoRatesOptions } from './rate-counts.ts'

/**
 * Odds ratio of two independent rates, first to second, with the logit interval (Woolf).
 * The measure of logistic regression and of Mantel–Haenszel; at cells under 5 (a warning) use {@link fisherExact}, which has
 * a conditional estimate with exact limits. Trials must be independent. `se` is that of the logarithm.
 * Formula: exp(log(x₁m₂/(x₂m₁)) ± z √(1/x₁ + 1/m₁ + 1/x₂ + 1/m₂)), m the failures.
 * @param first successes and trials of the first group
 * @param second those of the second; undefined without trials in a group, and where the ratio would divide by 0; where it is 0 its
 * limits are undefined
 * @throws RangeError naming the argument and its value
 * @source Woolf (1955), Ann. Hum. Genet. 19:251; statsmodels `confint_proportions_2indep(method='logit', compare='odds-ratio')`
 * @example oddsRatio({ successes: 7, n: 30 }, { successes: 12, n: 35 }) // { estimate: 0.5833333, lower: 0.1947997, upper: 1.746808 }
 */
export function oddsRatio(first: RateCounts, second: RateCounts, options: TwoRatesOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'odds ratio, logit interval'
  checkTwoRates(first, second, level)
  const n = first.n + second.n
  if (first.n === 0 || second.n === 0) return { ...emptyGroup(first, second, method, level), se: null }
  const cells = [first.successes, first.n - first.successes, second.successes, second.n - second.successes] as const
  const [x1, m1, x2, m2] = cells
  if (x2 === 0 || m1 === 0) {
    const reason = x2 === 0 ? 'no successes in the second group: division by 0' : 'no failures in the first group: division by 0'
    return undefinedResult(reason, { se: null, method, level, n })
  }
  if (x1 === 0 || m2 === 0) {
    const reason = `no ${x1 === 0 ? 'successes in the first' : 'failures in the second'} group: the logit interval has no limits`
    return undefinedResult(reason, { estimate: 0, se: null, method, level, n })
  }
  const estimate = (x1 / m1) * (m2 / x2)
  const se = Math.sqrt(1 / x1 + 1 / m1 + 1 / x2 + 1 / m2)
  const spread = Math.exp(normalQuantile(1 - (1 - level) / 2) * se)
  const few = Math.min(...cells)
  const warnings = few < 5 ? [`a cell holds only ${few}: the logit interval is unreliable, see fisherExact`] : []
  return { estimate, se, lower: estimate / spread, upper: estimate * spread, level, method, n, warnings }
}
