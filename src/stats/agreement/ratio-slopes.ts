import type { Numbers } from '../check.ts'

/** Up to so many distinct values every pair is visited (some 3 ms); beyond, the integral is quicker. */
const pairwise = 1000
/** Of the trapezoid rule on the scale of log t: its relative error is |Γ(2 + 2πi/step)|, below 1e-18. */
const step = 0.2
/** Where a pair's (c + d)t is beyond this, or every value's c·t below the other, less than 1e-15 of its integral is left. */
const farthest = 40
const nearest = Math.exp(-18)

/** Squared distance of two ratings on a ratio scale. */
export function ratioDistance(a: number, b: number): number {
  return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2
}

/**
 * Σ_d n_d δ²(c, d) for every value c on a ratio scale, in steps that grow with the number of values and not with its square:
 * δ² = (c − d)² ∫ t e^−(c+d)t dt, so the sum over d is an integral of moments of the values weighted by e^−dt. Taken about the
 * weighted mean they are sums of squares, without cancellation: 13 digits. 500,000 values take about a second.
 * @param values distinct, from 0, ascending
 * @param counts how often each occurs
 */
export function ratioSlopes(values: Numbers, counts: Numbers): Float64Array {
  const slopes = new Float64Array(values.length)
  if (values.length <= pairwise) {
    for (let c = 0; c < values.length; c++)
      for (let d = 0; d < values.length; d++) slopes[c]! += counts[d]! * ratioDistance(values[c]!, values[d]!)
    return slopes
  }
  const least = values[0] === 0 ? values[1]! : values[0]!
  const from = Math.log(nearest / values[values.length - 1]!)
  const to = Math.log(farthest / least)
  const decay = new Float64Array(values.length)
  for (let log = from; log <= to + step; log += step) addNode(Math.exp(log), values, counts, decay, slopes)
  return slopes
}

/** What the integrand at t adds to every slope. */
function addNode(t: number, values: Numbers, counts: Numbers, decay: Float64Array, slopes: Float64Array): void {
  let mass = 0
  let moment = 0
  let within = 0
  while (within < values.length && values[within]! * t <= farthest) {
    decay[within] = Math.exp(-values[within]! * t)
    const weight = counts[within]! * decay[within]!
    mass += weight
    moment += weight * values[within]!
    within++
  }
  if (mass === 0) return
  // The mean is rounded; what its rounding leaves out is kept, or values close together would lose digits.
  const mean = moment / mass
  let rest = 0
  let squares = 0
  for (let d = 0; d < within; d++) {
    const weight = counts[d]! * decay[d]!
    const deviation = values[d]! - mean
    rest += weight * deviation
    squares += weight * deviation * deviation
  }
  const scale = step * t * t
  for (let c = 0; c < within; c++) {
    const deviation = values[c]! - mean
    slopes[c]! += scale * decay[c]! * (deviation * (mass * deviation - 2 * rest) + squares)
  }
}
