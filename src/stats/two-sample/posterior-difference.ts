import { checkFinite, checkLevel, checkPositive } from '../check.ts'
import type { Result } from '../result.ts'
import { findRoot } from '../special/find-root.ts'

/** Posterior of a difference of two rates. */
export interface PosteriorDifference extends Result {
  /** Probability that the first rate is the greater. */
  probabilityGreater: number
  /** Probability that the difference is above the region of practical equivalence, [−rope, rope]. */
  probabilityAboveRope: number
  /** Probability that it is below. */
  probabilityBelowRope: number
}

export interface PosteriorOptions {
  /** Probability inside the interval, between 0 and 1; 0.95 by default. */
  level?: number
  /** Half-width of the region of practical equivalence, from 0 to 1; 0 by default. */
  rope?: number
}

/** Probability below or above a point. */
export type TailOf = (d: number, side: Side) => number
export type Side = 'below' | 'above'

/** @throws RangeError naming the argument and its value */
export function checkPosterior(level: number, rope: number, prior: readonly number[]): void {
  checkLevel('level', level)
  checkFinite('rope', rope)
  if (rope < 0 || rope > 1) throw new RangeError(`rope is a number from 0 to 1, got ${rope}`)
  prior.forEach((value, i) => {
    checkPositive(`prior[${i}]`, value)
  })
}

/** Equal-tailed interval and probabilities of a difference in (−1, 1) from its tails. */
export function summarizePosterior(tailOf: TailOf, level: number, rope: number) {
  const tail = (1 - level) / 2
  return {
    lower: findRoot(d => tailOf(d, 'below') - tail, -1, 1),
    upper: findRoot(d => tail - tailOf(d, 'above'), -1, 1),
    probabilityAboveRope: tailOf(rope, 'above'),
    probabilityBelowRope: tailOf(-rope, 'below'),
  }
}
