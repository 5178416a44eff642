import type { Numbers } from '../check.ts'
import { checkCount } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import type { SequenceTracker } from './confidence-sequence.ts'
import { CapitalGrid } from './hedged-capital.ts'

/** Options of {@link hedgedInterval}. */
export interface HedgedIntervalOptions {
  /** Probability of ever missing, over all times together; between 0 and 1, 0.05 unless told. */
  alpha?: number
  /** The means 0, 1/grid, …, 1 are tried: a whole number of at least 2, 1000 unless told. */
  grid?: number
}

/**
 * Hedged betting confidence sequence for the mean of scores in [0, 1], read at the last time.
 *
 * The narrowest here for graded scores, valid whenever one stops. It costs `grid` steps an observation (about 2 µs at 1,000);
 * {@link empiricalBernsteinSequence} costs next to nothing and is somewhat wider. For yes-or-no events prefer
 * {@link betaBinomialMixtureInterval}.
 *
 * Assumptions: each observation lies in [0, 1] and has the same mean given those before it (independent trials in random
 * order do). Correlated families break this.
 *
 * Formula: the means of a grid whose {@link hedgedCapital} is below 1/α, widened by one grid step on both sides and cut to [0, 1].
 * Undefined without observations, and where every mean of the grid is rejected (more precise than the grid: choose a finer one).
 *
 * @param x observations, each from 0 to 1
 * @param options alpha (0.05): probability of ever missing, over all times; grid (1000): number of steps from 0 to 1
 * @throws RangeError when an observation, alpha or grid is out of range
 * @source Waudby-Smith & Ramdas (2024), J. R. Stat. Soc. B 86, theorem 3; Python `confseq` betting_cs
 * @example hedgedInterval([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]) // { estimate: 0.1, lower: 0, upper: 0.557 }
 */
export function hedgedInterval(x: Numbers, options: HedgedIntervalOptions = {}): Result {
  const tracker = hedgedTracker(options)
  for (let i = 0; i < x.length; i++) tracker.push(x[i]!)
  return tracker.result()
}

/**
 * {@link hedgedInterval} one observation at a time, for a live display.
 * @param options alpha (0.05) and grid (1000)
 * @throws RangeError when alpha, grid, or later an observation, is out of range
 * @example hedgedTracker({ alpha: 0.05 }).result() // { estimate: null, lower: null, upper: null, undefinedReason: 'no observations yet' }
 */
export function hedgedTracker(options: HedgedIntervalOptions = {}): SequenceTracker {
  const { alpha = 0.05, grid = 1000 } = options
  checkCount('grid', grid)
  if (grid < 2) throw new RangeError(`grid is a whole number of at least 2, got ${grid}`)
  const means = Float64Array.from({ length: grid + 1 }, (_, i) => i / grid)
  const capital = new CapitalGrid(means, alpha)
  let n = 0
  let sum = 0
  return {
    push: x => {
      capital.push(x)
      n++
      sum += x
    },
    result: () => {
      const about = { level: 1 - alpha, method: 'hedged betting confidence sequence', n }
      if (n === 0) return undefinedResult('no observations yet', about)
      const limit = Math.log(1 / alpha)
      let first = 0
      while (first <= grid && capital.logCapital(first) >= limit) first++
      if (first > grid) return undefinedResult(`every mean on the grid of ${grid} steps is rejected; choose a finer grid`, about)
      let last = grid
      while (capital.logCapital(last) >= limit) last--
      return {
        estimate: sum / n,
        lower: Math.max(0, first - 1) / grid,
        upper: Math.min(grid, last + 1) / grid,
        ...about,
        warnings: [],
      }
    },
  }
}
