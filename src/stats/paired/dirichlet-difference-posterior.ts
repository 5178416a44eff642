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
} from '../two-sample/posterior-difference.ts'
import { checkPairs, type PairedCounts } from './paired-counts.ts'

export interface DirichletDifferenceOptions extends PosteriorOptions {
  /** Pseudo-counts of n11, n10, n01 and n00, above 0; [1, 1, 1, 1] by default. */
  prior?: readonly [n11: number, n10: number, n01: number, n00: number]
}

/**
 * Posterior of the difference of two paired rates, first − second, under a Dirichlet prior: P(first > second), mean,
 * standard deviation (`se`), equal-tailed interval, and the probabilities beyond a region of practical equivalence.
 * For few items, and for readers who ask how sure we are that A is better; the frequentist default is {@link mcnemarMidP} with
 * {@link tangoDifference}. Pairs must be independent.
 * P(first > second) is closed: P(Beta(n₁₀+α, n₀₁+α) > ½). The difference is S(2R − 1) with S, the discordant share, and R, the
 * first's share of it, independent betas; integrated over S to about 10⁻¹⁰.
 * @param table the four counts of pairs; without pairs the prior alone, with a warning
 * @throws RangeError naming the argument and its value
 * @source Bowyer et al. (2025), Don't use the CLT in LLM evals with fewer than a few hundred datapoints
 * @example dirichletDifferencePosterior({ n11: 9, n10: 3, n01: 4, n00: 5 }) // { estimate: -0.04, se: 0.1174079, lower: -0.2721988, upper: 0.1925029, probabilityGreater: 0.3632813 }
 */
export function dirichletDifferencePosterior(table: PairedCounts, options: DirichletDifferenceOptions = {}): PosteriorDifference {
  const { level = 0.95, rope = 0, prior = [1, 1, 1, 1] } = options
  const n = checkPairs(table, level)
  checkPosterior(level, rope, prior)
  const [a, b, c, d] = [table.n11 + prior[0], table.n10 + prior[1], table.n01 + prior[2], table.n00 + prior[3]]
  const total = a + b + c + d
  const [first, second] = [b / total, c / total]
  const tailOf: TailOf = (x, side) =>
    x >= 0 ? positiveTail(x, side, b, c, a + d) : positiveTail(-x, side === 'below' ? 'above' : 'below', c, b, a + d)
  return {
    estimate: first - second,
    se: Math.sqrt((first + second - (first - second) ** 2) / (total + 1)),
    probabilityGreater: tailOf(0, 'above'),
    ...summarizePosterior(tailOf, level, rope),
    level,
    method: `Dirichlet posterior, prior (${prior.join(', ')})`,
    n,
    warnings: n === 0 ? ['no pairs: this is the prior alone'] : [],
  }
}

/** P(D < x) or P(D > x) for x of at least 0, D = S(2R − 1), S ~ Beta(b + c, concordant), R ~ Beta(b, c). */
function positiveTail(x: number, side: Side, b: number, c: number, concordant: number): number {
  const index = side === 'below' ? 0 : 1
  if (x === 0) return betaTails(0.5, 0.5, b, c)[index]
  if (x >= 1) return side === 'below' ? 1 : 0
  const shape = b + c
  const total = shape + concordant
  const density = (s: number, rest: number) =>
    ((shape * concordant) / total) * (binomialDensityOf(shape, concordant, total, s, rest) / (s * rest))
  const least = Math.max(x, betaQuantileTails(1e-16, 1, shape, concordant)[0])
  const most = Math.max(x, betaQuantileTails(1, 1e-16, shape, concordant)[0])
  // D = x runs through the mean of R where S is x / (2E[R] − 1): beside the peak of S, where the integrand may turn quickly.
  const turn = b > c ? (x * shape) / (b - c) : 1
  const inside = [shape / total, turn].map(s => Math.min(Math.max(s, least), most)).sort((p, q) => p - q)
  const points = [least, ...inside, most]
  // Where S < x, D is below x whatever R.
  let sum = side === 'below' ? betaTails(x, 1 - x, shape, concordant)[0] : 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [start, end] = [points[i]!, points[i + 1]!]
    sum += integrate(
      (s, fromStart, toEnd) => {
        const over = start === x ? fromStart : s - x
        const rest = end === 1 ? toEnd : 1 - s
        return density(s, rest) * betaTails((s + x) / (2 * s), over / (2 * s), b, c)[index]
      },
      start,
      end,
    )
  }
  return sum
}
