import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkTwoRates, emptyGroup, type RateCounts, type TwoRatesOptions } from './rate-counts.ts'

/**
 * Ratio of two independent rates, first / second, with the log interval (Katz).
 * Says how many times as often something happens; unstable at few events (fewer than 5 on a side: a warning), where a
 * difference is easier to trust. Trials must be independent. `se` is that of the logarithm.
 * Formula: exp(log(p₁/p₂) ± z √(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)).
 * @param first successes and trials of the first group
 * @param second those of the second; undefined without trials in a group or without successes in the second; without
 * successes in the first the ratio is 0 and the limits are undefined
 * @throws RangeError naming the argument and its value
 * @source Katz et al. (1978), Biometrics 34:469; statsmodels `confint_proportions_2indep(method='log', compare='ratio')`
 * @example riskRatio({ successes: 7, n: 30 }, { successes: 12, n: 35 }) // { estimate: 0.6805556, lower: 0.3075056, upper: 1.50617 }
 */
export function riskRatio(first: RateCounts, second: RateCounts, options: TwoRatesOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'risk ratio, log interval'
  checkTwoRates(first, second, level)
  const n = first.n + second.n
  if (first.n === 0 || second.n === 0) return { ...emptyGroup(first, second, method, level), se: null }
  if (second.successes === 0)
    return undefinedResult('no successes in the second group: division by 0', { se: null, method, level, n })
  if (first.successes === 0) {
    const reason = 'no successes in the first group: the log interval has no limits'
    return undefinedResult(reason, { estimate: 0, se: null, method, level, n })
  }
  const estimate = first.successes / first.n / (second.successes / second.n)
  const se = Math.sqrt(1 / first.successes - 1 / first.n + 1 / second.successes - 1 / second.n)
  const spread = Math.exp(normalQuantile(1 - (1 - level) / 2) * se)
  const few = Math.min(first.successes, second.successes)
  const warnings = few < 5 ? [`only ${few} successes in a group: the log interval is unreliable`] : []
  return { estimate, se, lower: estimate / spread, upper: estimate * spread, level, method, n, warnings }
}
