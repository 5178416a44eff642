import type { Numbers } from '../check.ts'
import type { Quadrature } from './gauss-hermite.ts'

/** The logit-normal binomial likelihood; units with the same counts are computed once. */
export class RandomInterceptLikelihood {
  readonly #kind: Int32Array
  readonly #successes: number[] = []
  readonly #trials: number[] = []
  readonly #units: number[] = []
  /** Where each kind's integrand had its mode last: the next search begins there. */
  readonly #mode: Float64Array
  readonly #quadrature: Quadrature

  constructor(successes: Numbers, trials: Numbers, quadrature: Quadrature) {
    this.#quadrature = quadrature
    const kinds = new Map<string, number>()
    this.#kind = Int32Array.from(trials, (n, i) => {
      const key = `${successes[i]} ${n}`
      let kind = kinds.get(key)
      if (kind === undefined) {
        kind = kinds.size
        kinds.set(key, kind)
        this.#successes.push(successes[i]!)
        this.#trials.push(n)
        this.#units.push(0)
      }
      this.#units[kind]!++
      return kind
    })
    this.#mode = new Float64Array(kinds.size)
  }

  at(intercept: number, sigma: number): number {
    let sum = 0
    for (let kind = 0; kind < this.#units.length; kind++) sum += this.#units[kind]! * this.#logIntegral(kind, intercept, sigma)
    return sum
  }

  /** The intercept whose mean rate over units is about that of the pooled log odds (Zeger, Liang & Albert 1988). */
  conditional(pooled: number, sigma: number): number {
    return pooled * Math.sqrt(1 + 0.346 * sigma ** 2)
  }

  /** A sigma to climb from, or 0 where the likelihood is highest at 0: no positive score there, and no better point. */
  start(pooled: number): number {
    const rate = 1 / (1 + Math.exp(-pooled))
    let score = 0
    for (let kind = 0; kind < this.#units.length; kind++) {
      const [x, n] = [this.#successes[kind]!, this.#trials[kind]!]
      score += this.#units[kind]! * ((x - n * rate) ** 2 - n * rate * (1 - rate))
    }
    let [best, most] = [0, this.at(pooled, 0)]
    for (const sigma of [0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.4, 2, 3, 4, 6, 8]) {
      const logLik = this.at(this.conditional(pooled, sigma), sigma)
      if (logLik > most) [best, most] = [sigma, logLik]
    }
    return best === 0 && score > 1e-9 ? 0.05 : best
  }

  /** sigma · u at each unit's mode. */
  modes(intercept: number, sigma: number): Float64Array {
    return Float64Array.from(this.#kind, kind => sigma * this.#findMode(kind, intercept, sigma))
  }

  #logIntegral(kind: number, intercept: number, sigma: number): number {
    const { points, logWeights } = this.#quadrature
    const mode = this.#findMode(kind, intercept, sigma)
    const rate = 1 / (1 + Math.exp(-intercept - sigma * mode))
    const spread = 1 / Math.sqrt(1 + sigma ** 2 * this.#trials[kind]! * rate * (1 - rate))
    let sum = 0
    const peak = this.#logJoint(kind, intercept, sigma, mode)
    for (let k = 0; k < points.length; k++) {
      const point = points[k]!
      sum += Math.exp(logWeights[k]! + point ** 2 / 2 + this.#logJoint(kind, intercept, sigma, mode + spread * point) - peak)
    }
    return peak + Math.log(spread * sum)
  }

  /** log p^x (1−p)^(n−x) − u²/2. */
  #logJoint(kind: number, intercept: number, sigma: number, u: number): number {
    const logOdds = intercept + sigma * u
    const logOnePlus = logOdds > 0 ? logOdds + Math.log1p(Math.exp(-logOdds)) : Math.log1p(Math.exp(logOdds))
    return this.#successes[kind]! * logOdds - this.#trials[kind]! * logOnePlus - u ** 2 / 2
  }

  #findMode(kind: number, intercept: number, sigma: number): number {
    const [x, n] = [this.#successes[kind]!, this.#trials[kind]!]
    let u = this.#mode[kind]!
    for (let round = 0; round < 100; round++) {
      const rate = 1 / (1 + Math.exp(-intercept - sigma * u))
      const step = (sigma * (x - n * rate) - u) / (1 + sigma ** 2 * n * rate * (1 - rate))
      // The slope falls steadily, so a step of at most 1/sigma on the log odds scale cannot circle.
      const most = 1 / Math.abs(sigma)
      u += Math.max(-most, Math.min(most, step))
      if (Math.abs(step) < 1e-14 * Math.max(1, Math.abs(u))) break
    }
    this.#mode[kind] = u
    return u
  }
}
