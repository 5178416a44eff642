import { checkPositive } from '../check.ts'
import type { Result } from '../result.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { checkRate, type RateOptions } from './rate-options.ts'

export interface BetaPosteriorOptions extends RateOptions {
  /** Shapes of the beta prior, both above 0: pseudo-counts of successes and failures; [1, 1] (uniform) by default. */
  prior?: readonly [alpha: number, beta: number]
}

/**
 * Posterior of a rate under a beta prior: its mean, standard deviation (`se`) and equal-tailed interval.
 * Use it where a prior is wanted and stated, as with few trials; unlike {@link jeffreysInterval} the limits are never 0 or 1.
 * Trials must be independent and exchangeable.
 * Formula: Beta(α + x, β + n − x).
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 the prior itself is returned, with a warning
 * @returns `estimate` is the posterior mean
 * @throws RangeError naming the argument and its value
 * @source Bowyer et al. (2025), Don't use the CLT in LLM evals with fewer than a few hundred datapoints; R `qbeta(.025, 4, 8)`
 * @example betaPosterior(3, 10) // { estimate: 0.3333333, lower: 0.1092634, upper: 0.6097426 }
 */
export function betaPosterior(successes: number, n: number, options: BetaPosteriorOptions = {}): Result {
  const { level = 0.95, prior = [1, 1] } = options
  checkRate(successes, n, level)
  checkPositive('prior[0]', prior[0])
  checkPositive('prior[1]', prior[1])
  const a = prior[0] + successes
  const b = prior[1] + (n - successes)
  const mean = a / (a + b)
  const tail = (1 - level) / 2
  return {
    estimate: mean,
    se: Math.sqrt((mean * (1 - mean)) / (a + b + 1)),
    lower: betaQuantile(tail, a, b),
    upper: betaQuantile(1 - tail, a, b),
    level,
    method: `Beta posterior, prior Beta(${prior[0]}, ${prior[1]})`,
    n,
    warnings: n === 0 ? ['no trials: this is the prior alone'] : [],
  }
}
