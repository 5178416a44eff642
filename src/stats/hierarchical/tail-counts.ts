import type { Numbers } from '../check.ts'

/** An interior maximum of the beta-binomial likelihood. */
export interface Fit {
  mean: number
  /** 1 / (alpha + beta). */
  theta: number
  logLik: number
  /** Variance of the logit of the mean, from the observed information. */
  logitVariance: number
}

/**
 * The beta-binomial likelihood from three counts: units with more than j successes, failures, trials, j = 0, 1, …
 *
 * log L = Σ_j [S_j log(μ + jθ) + F_j log(1 − μ + jθ) − T_j log(1 + jθ)], Skellam (1948): its cost is that of the largest
 * unit, whatever the number of units, and nothing cancels as θ goes to 0.
 */
export class TailCounts {
  readonly #successes: Float64Array
  readonly #failures: Float64Array
  readonly #trials: Float64Array
  /** Units with a trial, and those of them with nothing but successes. */
  readonly triedUnits: number
  readonly fullUnits: number

  constructor(successes: Numbers, trials: Numbers, most: number) {
    this.#successes = new Float64Array(most + 1)
    this.#failures = new Float64Array(most + 1)
    this.#trials = new Float64Array(most + 1)
    let full = 0
    for (let i = 0; i < trials.length; i++) {
      const [x, n] = [successes[i]!, trials[i]!]
      this.#successes[x]!++
      this.#failures[n - x]!++
      this.#trials[n]!++
      if (n > 0 && x === n) full++
    }
    this.triedUnits = trials.length - this.#trials[0]!
    this.fullUnits = full
    for (const counts of [this.#successes, this.#failures, this.#trials]) {
      // From "exactly j" to "more than j".
      let above = 0
      for (let j = most; j >= 0; j--) {
        const here = counts[j]!
        counts[j] = above
        above += here
      }
    }
  }

  logLik(mean: number, theta: number): number {
    let sum = 0
    for (let j = 0; j < this.#trials.length; j++) {
      if (this.#successes[j]! > 0) sum += this.#successes[j]! * Math.log(mean + j * theta)
      if (this.#failures[j]! > 0) sum += this.#failures[j]! * Math.log(1 - mean + j * theta)
      sum -= this.#trials[j]! * Math.log1p(j * theta)
    }
    return sum
  }

  /** Tarone's score: the derivative by θ at θ = 0 and the pooled rate. */
  score(rate: number): number {
    let sum = 0
    for (let j = 0; j < this.#trials.length; j++) {
      sum += j * (this.#successes[j]! / rate + this.#failures[j]! / (1 - rate) - this.#trials[j]!)
    }
    return sum
  }

  /** The maximum with θ above 0; undefined where the likelihood is highest at θ = 0. */
  maximum(rate: number): Fit | undefined {
    const atZero = this.logLik(rate, 0)
    let start = 0
    let best = Number.NEGATIVE_INFINITY
    for (let theta = 2 ** -12; theta <= 2 ** 8; theta *= 2) {
      const logLik = this.logLik(rate, theta)
      if (logLik > best) [start, best] = [theta, logLik]
    }
    const tolerance = 1e-9 * Math.max(1, Math.abs(atZero))
    if (this.score(rate) <= tolerance && best <= atZero) return undefined
    const fit = this.#climb(Math.log(rate / (1 - rate)), Math.log(start))
    return fit.theta < 1e-9 ? undefined : fit
  }

  /** Newton over the logit of the mean and the log of θ, halved where it would descend. */
  #climb(logit: number, logTheta: number): Fit {
    let at = this.#derivatives(logit, logTheta)
    for (let round = 0; round < 200; round++) {
      const [stepLogit, stepTheta] = ascent(at)
      if (Math.max(Math.abs(stepLogit), Math.abs(stepTheta)) < 1e-12) break
      let share = 1
      let next = this.#derivatives(logit + stepLogit, logTheta + stepTheta)
      while (!(next.logLik >= at.logLik - 1e-14 * Math.abs(at.logLik)) && share > 1e-10) {
        share /= 2
        next = this.#derivatives(logit + share * stepLogit, logTheta + share * stepTheta)
      }
      logit += share * stepLogit
      logTheta += share * stepTheta
      at = next
      if (logTheta < -25) break
    }
    const determinant = at.mm * at.tt - at.mt * at.mt
    return { mean: 1 / (1 + Math.exp(-logit)), theta: Math.exp(logTheta), logLik: at.logLik, logitVariance: -at.tt / determinant }
  }

  #derivatives(logit: number, logTheta: number): Derivatives {
    const mean = 1 / (1 + Math.exp(-logit))
    const theta = Math.exp(logTheta)
    let [logLik, m, t, mm, mt, tt] = [0, 0, 0, 0, 0, 0]
    for (let j = 0; j < this.#trials.length; j++) {
      const success = mean + j * theta
      const failure = 1 - mean + j * theta
      const trial = 1 + j * theta
      const [s, f, n] = [this.#successes[j]!, this.#failures[j]!, this.#trials[j]!]
      if (n === 0) break
      if (s > 0) logLik += s * Math.log(success)
      if (f > 0) logLik += f * Math.log(failure)
      logLik -= n * Math.log1p(j * theta)
      m += s / success - f / failure
      t += j * (s / success + f / failure - n / trial)
      mm -= s / success ** 2 + f / failure ** 2
      mt -= j * (s / success ** 2 - f / failure ** 2)
      tt -= j * j * (s / success ** 2 + f / failure ** 2 - n / trial ** 2)
    }
    const slope = mean * (1 - mean)
    return {
      logLik,
      m: m * slope,
      t: t * theta,
      mm: mm * slope ** 2 + m * slope * (1 - 2 * mean),
      mt: mt * slope * theta,
      tt: tt * theta ** 2 + t * theta,
    }
  }
}

/** First and second derivatives by the logit of the mean (m) and the log of θ (t). */
interface Derivatives {
  logLik: number
  m: number
  t: number
  mm: number
  mt: number
  tt: number
}

/** The Newton step where the surface is concave, otherwise a unit step up the slope; none longer than 2. */
function ascent({ m, t, mm, mt, tt }: Derivatives): [number, number] {
  const determinant = mm * tt - mt * mt
  const concave = mm < 0 && determinant > 0
  const step: [number, number] = concave ? [(mt * t - tt * m) / determinant, (mt * m - mm * t) / determinant] : [m, t]
  const length = Math.hypot(...step)
  const most = concave ? 2 : 0.5
  return length > most ? [(step[0] * most) / length, (step[1] * most) / length] : step
}
