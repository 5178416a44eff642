import { checkPositive, checkProbability } from '../check.ts'
import { cephes } from './cephes.ts'
import { gammaTails, poissonDensity } from './gamma-tails.ts'
import { guardedNewton } from './guarded-newton.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Quantile of the gamma distribution.
 * @param p probability, from 0 to 1; 0 gives 0 and 1 gives Infinity
 * @param shape above 0
 * @param scale above 0; the mean is shape · scale
 * @returns 0 where the quantile is below the smallest number (tiny shapes)
 * @throws RangeError naming the argument and its value
 * @source R `qgamma(0.95, shape = 2, scale = 1.5)`
 * @example gammaQuantile(0.95, 2, 1.5) // 7.115797
 */
export function gammaQuantile(p: number, shape: number, scale = 1): number {
  checkProbability('p', p)
  checkPositive('shape', shape)
  checkPositive('scale', scale)
  if (p === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  const q = 1 - p
  const first = start(p, shape)
  if (first < -745) return 0
  const log = guardedNewton(-745, 709, first, logX => {
    const x = Math.exp(logX)
    const [lower, upper] = gammaTails(x, shape)
    const slope = shape * poissonDensity(x, shape)
    return p <= q ? [Math.log(lower / p), slope / lower] : [Math.log(q / upper), slope / upper]
  })
  return Math.exp(log) * scale
}

/** Logarithm of a first guess: Wilson–Hilferty, or the power law of the lower tail where that is no good. */
function start(p: number, shape: number): number {
  const cubeRoot = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))
  if (shape > 0.5 && cubeRoot > 0.2) return Math.log(shape) + 3 * Math.log(cubeRoot)
  return Math.min(Math.log(shape + 1), (Math.log(p) + cephes.lgam(shape + 1)) / shape)
}
