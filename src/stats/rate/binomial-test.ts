import { checkCount, checkProbability } from '../check.ts'
import { binomialCdf } from '../special/binomial-cdf.ts'
import { binomialPmf } from '../special/binomial-pmf.ts'
import { binomialSf } from '../special/binomial-sf.ts'
import { type Alternative, checkAlternative, type TestResult } from '../test-result.ts'

export interface BinomialTestOptions {
  /** Rate under the null hypothesis, from 0 to 1; 0.5 by default. */
  probability?: number
  /** `less`: the rate is below it; `greater`: above it; `twoSided` by default. */
  alternative?: Alternative
}

/**
 * Exact binomial test of a rate against a stated value.
 * Valid at every n; conservative because counts are whole. Trials must be independent. For a gate, {@link rateUpperBound}
 * below the margin is the same decision as `less`, and says how far away it was.
 * The two-sided p-value sums every outcome no likelier than the one seen (within a relative 10⁻⁷).
 * @param successes whole number from 0 to n; the statistic
 * @param n whole number of trials; with 0 the p-value is undefined
 * @throws RangeError naming the argument and its value
 * @source R `binom.test(3, 10, 0.6)`
 * @example binomialTest(3, 10, { probability: 0.6 }) // { statistic: 3, pValue: 0.1011193, n: 10 }
 */
export function binomialTest(successes: number, n: number, options: BinomialTestOptions = {}): TestResult {
  const { probability = 0.5, alternative = 'twoSided' } = options
  checkCount('n', n)
  checkCount('successes', successes, n)
  checkProbability('probability', probability)
  checkAlternative(alternative)
  const result: TestResult = { statistic: successes, pValue: null, method: 'exact binomial test', n, warnings: [] }
  if (n === 0) return { ...result, statistic: null, undefinedReason: 'no trials: a rate needs at least one' }
  if (alternative === 'less') return { ...result, pValue: binomialCdf(successes, n, probability) }
  if (alternative === 'greater') return { ...result, pValue: binomialSf(successes - 1, n, probability) }
  return { ...result, pValue: twoSided(successes, n, probability) }
}

function twoSided(x: number, n: number, p: number): number {
  if (p === 0 || p === 1) return x === n * p ? 1 : 0
  const mean = n * p
  if (x === mean) return 1
  const limit = binomialPmf(x, n, p) * (1 + 1e-7)
  const asRare = (k: number) => binomialPmf(k, n, p) <= limit
  if (x < mean) {
    // Beyond the mean the probabilities fall, so the outcomes as rare as x are the last ones: k, …, n.
    const k = firstTrue(Math.ceil(mean), n, asRare)
    return Math.min(1, binomialCdf(x, n, p) + binomialSf(k - 1, n, p))
  }
  const k = Math.floor(mean) - firstTrue(0, Math.floor(mean) + 1, j => asRare(Math.floor(mean) - j))
  return Math.min(1, binomialCdf(k, n, p) + binomialSf(x - 1, n, p))
}

/** Smallest whole number from `from` to `to` where a condition, once true, stays true; `to + 1` where it never is. */
export function firstTrue(from: number, to: number, condition: (k: number) => boolean): number {
  let low = from
  let high = to + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (condition(middle)) high = middle
    else low = middle + 1
  }
  return low
}
