/** One term of the sum: a gamma variable of this shape and scale 1, times the weight. */
export interface WeightedGamma {
  weight: number
  shape: number
}

/** Where the logarithm of the integrand's size is below this, the rest is cut. */
const negligible = -32
/** With fewer degrees than this the integrand falls too slowly for even steps. */
const few = 40

/**
 * Probability that Σ weight·Gamma(shape) is at most 0, for independent gamma variables: the distribution function of a mean
 * under Dirichlet shares, taken at the point that was subtracted from the weights.
 *
 * Gil-Pelaez: 1/2 − 1/π ∫ Im φ(u)/u du, with φ(u) = Π(1 − i·weight·u)^−shape, by the trapezoid rule in v, u = reach·sinh(v). Its
 * error is the chance that the sum lies beyond 2π/step (Davies), here under 1e-10. With few degrees the integrand falls as a
 * power of u, which sinh makes exponential; with many, sinh is hardly more than a straight line. 30 to 1000 steps.
 * @source Gil-Pelaez (1951), Biometrika 38:481; Davies (1973), Biometrika 60:415
 */
export function gammaSumCdf(terms: readonly WeightedGamma[]): number {
  const used = terms.filter(({ weight, shape }) => weight !== 0 && shape > 0)
  if (used.every(({ weight }) => weight < 0)) return 1
  if (used.every(({ weight }) => weight > 0)) return 0
  let largest = 0
  let mean = 0
  let variance = 0
  let degrees = 0
  for (const { weight, shape } of used) {
    largest = Math.max(largest, Math.abs(weight))
    mean += shape * weight
    variance += shape * weight ** 2
    degrees += shape
  }
  const spread = Math.sqrt(variance)
  const slow = degrees < few
  const reach = slow ? 1 / largest : farthest(used, 1 / spread)
  const range = Math.abs(mean) + 8 * spread + 34 * largest
  const step = slow ? Math.min(0.1, (0.45 * largest) / spread) : 5.5 / range / reach
  let total = (mean * reach) / 2
  for (let v = step; ; v += step) {
    const u = reach * Math.sinh(v)
    const size = logSize(used, u)
    if (size < negligible) break
    let angle = 0
    for (const { weight, shape } of used) angle += shape * Math.atan(weight * u)
    total += (Math.sin(angle) * Math.exp(size)) / Math.tanh(v)
  }
  return Math.min(1, Math.max(0, 0.5 - (step * total) / Math.PI))
}

/** log |φ(u)|. */
function logSize(terms: readonly WeightedGamma[], u: number): number {
  let sum = 0
  for (const { weight, shape } of terms) sum -= (shape / 2) * Math.log1p((weight * u) ** 2)
  return sum
}

/** Where the integrand has become negligible, to a factor of 2. */
function farthest(terms: readonly WeightedGamma[], from: number): number {
  let u = from
  while (logSize(terms, u) > negligible) u *= 2
  return u
}
