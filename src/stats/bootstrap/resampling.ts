import type { Random } from '../../base/random.ts'
import { checkCount, type Numbers } from '../check.ts'

/** Where resamples come from: given indices, or a seeded source that draws them. */
export interface Resampling {
  /** Source of the resamples; give this or `indices`. */
  random?: Random
  /** How many resamples to draw from `random`; 9999 by default. */
  resamples?: number
  /** The resamples themselves: indices[b] lists the units drawn, from 0, as many as there are. */
  indices?: ArrayLike<Numbers>
}

/**
 * Fills `drawn` with resample after resample of its own length and visits each.
 * @returns how many
 * @throws RangeError without `random` and `indices`, and where given indices are out of range or of another length
 */
export function forEachResample(
  drawn: Int32Array,
  { indices, random, resamples = 9999 }: Resampling,
  visit: (resample: number) => void,
): number {
  const n = drawn.length
  if (indices !== undefined) {
    for (let b = 0; b < indices.length; b++) {
      copyResample(indices[b]!, b, drawn)
      visit(b)
    }
    return indices.length
  }
  if (random === undefined) throw new RangeError('random or indices is given, got neither')
  checkCount('resamples', resamples)
  for (let b = 0; b < resamples; b++) {
    for (let i = 0; i < n; i++) drawn[i] = random.below(n)
    visit(b)
  }
  return resamples
}

function copyResample(resample: Numbers, b: number, drawn: Int32Array): void {
  const n = drawn.length
  if (resample.length !== n) throw new RangeError(`indices[${b}] draws ${n} units, got ${resample.length}`)
  for (let i = 0; i < n; i++) {
    const unit = resample[i]!
    if (!Number.isInteger(unit) || unit < 0 || unit >= n)
      throw new RangeError(`indices[${b}][${i}] is a unit from 0 to ${n - 1}, got ${unit}`)
    drawn[i] = unit
  }
}
