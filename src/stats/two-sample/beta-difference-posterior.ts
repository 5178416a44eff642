import { betaQuantileTails } from '../special/beta-quantile.ts'
import { betaTails } from '../special/beta-tails.ts'
import { binomialDensityOf } from '../special/binomial-density.ts'
import { integrate } from '../special/integrate.ts'
import {
  checkPosterior,
  type PosteriorDifference,
  type PosteriorOptions,
  type Side,
  summarizePosterior,
  type TailOf,
} from './posterior-difference.ts'
import { checkTwoRates, type RateCounts } from './rate-counts.ts'

export interface BetaDifferenceOptions extends PosteriorOptions {
  /** Shapes of the beta prior of both rates, above 0: pseudo-counts of successes and failures; [1, 1] by default. */
  prior?: readonly [alpha: number, beta: number]
}

/**
 * Posterior of the difference of two independent rates, first − second, under beta priors: P(first > second), mean,
 * equal-tailed interval, and the probabilities beyond a region of practical equivalence. No Monte Carlo.
 * For few trials, and for readers who ask how sure we are that A is better. For the same items in both groups use
 * {@link dirichletDifferencePosterior}. Trials must be independent.
 * Integrates the density of one rate against the distribution of the other, to about 10⁻¹⁰.
 * @param first successes and trials of the first group
 * @param second those of the second; a group without trials keeps its prior, with a warning
 * @returns `estimate` is the posterior mean, `se` the posterior standard deviation
 * @throws RangeError naming the argument and its value
 * @source Bowyer et al. (2025), Don't use the CLT in LLM evals with fewer than a few hundred datapoints
 * @example betaDifferencePosterior({ successes: 3, n: 12 }, { successes: 9, n: 12 }) // { estimate: -0.4285714, lower: -0.7217122, upper: -0.08154929, probabilityGreater: 0.008465858 }
 */
export function betaDifferencePosterior(
  first: RateCounts,
  second: RateCounts,
  options: BetaDifferenceOptions = {},
): PosteriorDifference {
  const { level = 0.95, rope = 0, prior = [1, 1] } = options
  checkTwoRates(first, second, level)
  checkPosterior(level, rope, prior)
  const one = shape(first, prior)
  const two = shape(second, prior)
  // The narrower density is integrated against the wider distribution, never the reverse: no hidden steps.
  const tailOf: TailOf = (d, side) =>
    one.sd < two.sd ? differenceTail(one, two, d, side) : differenceTail(two, one, -d, side === 'below' ? 'above' : 'below')
  return {
    estimate: one.mean - two.mean,
    se: Math.hypot(one.sd, two.sd),
    probabilityGreater: tailOf(0, 'above'),
    ...summarizePosterior(tailOf, level, rope),
    level,
    method: `Beta posteriors, prior Beta(${prior[0]}, ${prior[1]})`,
    n: first.n + second.n,
    warnings: first.n === 0 || second.n === 0 ? ['a group has no trials: its rate has the prior alone'] : [],
  }
}

interface Shape {
  a: number
  b: number
  mean: number
  sd: number
}

function shape({ successes, n }: RateCounts, prior: readonly [number, number]): Shape {
  const a = prior[0] + successes
  const b = prior[1] + n - successes
  const mean = a / (a + b)
  return { a, b, mean, sd: Math.sqrt((mean * (1 - mean)) / (a + b + 1)) }
}

/** P(X − Y < d) or P(X − Y > d), integrating over the density of X where the distribution of Y is neither 0 nor 1. */
function differenceTail(X: Shape, Y: Shape, d: number, side: Side): number {
  const from = Math.max(0, d)
  const to = Math.min(1, 1 + d)
  if (from >= to) return d > 0 === (side === 'below') ? 1 : 0
  const total = X.a + X.b
  const density = (x: number, rest: number) => ((X.a * X.b) / total) * (binomialDensityOf(X.a, X.b, total, x, rest) / (x * rest))
  const least = clamp(betaQuantileTails(1e-16, 1, X.a, X.b)[0], from, to)
  const middle = clamp(X.mean, from, to)
  const most = clamp(betaQuantileTails(1, 1e-16, X.a, X.b)[0], from, to)
  // X − Y < d where Y > x − d; certain where X < from, impossible where X > to.
  const index = side === 'below' ? 1 : 0
  let sum = side === 'below' ? betaTails(from, 1 - from, X.a, X.b)[0] : betaTails(to, 1 - to, X.a, X.b)[1]
  for (const [start, end] of [
    [least, middle],
    [middle, most],
  ] as const) {
    sum += integrate(
      (x, fromStart, toEnd) => {
        const above0 = start === 0 ? fromStart : x
        const below1 = end === 1 ? toEnd : 1 - x
        const y = start === d ? fromStart : x - d
        const restOfY = end === 1 + d ? toEnd : 1 - x + d
        return density(above0, below1) * betaTails(y, restOfY, Y.a, Y.b)[index]
      },
      start,
      end,
    )
  }
  return sum
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high)
}
