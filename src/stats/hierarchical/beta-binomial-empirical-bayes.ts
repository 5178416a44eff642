import { checkLevel, type Numbers } from '../check.ts'
import { wilsonInterval } from '../rate/wilson-interval.ts'
import type { Result } from '../result.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkUnits } from './check-units.ts'
import { TailCounts } from './tail-counts.ts'

export interface BetaBinomialOptions {
  /** Coverage of the mean's interval and of each unit's. Default 0.95. */
  level?: number
}

export interface BetaBinomial extends Result {
  /** Beta prior over units; null at the boundary, where alpha + beta is infinite or 0. */
  alpha: number | null
  beta: number | null
  /** Intraclass correlation 1 / (alpha + beta + 1). */
  rho: number | null
  /** Without the binomial coefficients. */
  logLik: number | null
  /** The likelihood has its maximum at the edge: rho is 0 (complete pooling) or 1 (none). */
  boundary: boolean
  /** Each unit's rate, drawn towards the mean; the prior mean for a unit without trials. */
  posteriorMeans: Float64Array | null
  /** Equal-tailed credible limits of each unit's rate; null at the boundary, where they would have no width. */
  posteriorLower: Float64Array | null
  posteriorUpper: Float64Array | null
}

/**
 * Beta-binomial empirical Bayes: the mean rate over units, how much units differ, and each unit's rate partially pooled.
 *
 * Use it to compare many families, scenarios or targets with few trials each: raw rates of small units scatter too widely.
 * Not for fewer than about ten units, nor when units differ for known reasons (put those into
 * {@link logisticRegression}). Assumes units drawn from one Beta distribution and trials independent within a unit. The
 * units' limits take alpha and beta as known and are somewhat narrow.
 *
 * Maximum likelihood of Σ [log B(x + α, n − x + β) − log B(α, β)] over the mean μ = α/(α+β) and θ = 1/(α+β), by Newton on
 * their logit and log, in sums over j of the units with more than j successes, failures, trials: exact for any α + β. The
 * boundary θ = 0 is taken when Tarone's score at 0 is not positive and no interior point is more likely. Limits of the
 * mean: Wald on the logit scale from the observed information; Wilson at the boundary.
 *
 * @param successes whole numbers from 0 to trials, one a unit
 * @param trials whole numbers of at least 0, one a unit
 * @returns estimate is the mean rate. Undefined: no trials; no success or no failure anywhere (the prior shrinks to a
 *   point); no unit with two trials (rho cannot be told)
 * @throws RangeError naming the column, the index and the value
 * @source Griffiths (1973), Biometrics 29; Tarone (1979), Biometrika 66; equal to R `VGAM::vglm(…, betabinomialff)`
 * @example betaBinomialEmpiricalBayes([1, 4, 0, 7, 2], [10, 10, 10, 10, 10]) // { estimate: 0.2779916, rho: 0.220277, posteriorMeans: [0.1465329, 0.3681029, 0.07267625, 0.589673, 0.2203896] }
 */
export function betaBinomialEmpiricalBayes(
  successes: Numbers,
  trials: Numbers,
  { level = 0.95 }: BetaBinomialOptions = {},
): BetaBinomial {
  checkLevel('level', level)
  const { totalSuccesses, totalTrials, most, allOrNothing } = checkUnits(successes, trials)
  const about = {
    level,
    method: 'beta-binomial empirical Bayes',
    n: totalTrials,
    clusters: successes.length,
    warnings: [] as string[],
  }
  const nothing = { estimate: null, se: null, lower: null, upper: null, alpha: null, beta: null, rho: null, logLik: null }
  const noUnits = { posteriorMeans: null, posteriorLower: null, posteriorUpper: null }
  const undefinedFor = (undefinedReason: string): BetaBinomial => ({
    ...about,
    ...nothing,
    ...noUnits,
    boundary: false,
    undefinedReason,
  })
  if (totalTrials === 0) return undefinedFor('no trials')
  if (totalSuccesses === 0) return undefinedFor('no successes: the prior shrinks to 0; use an upper limit for zero events')
  if (totalSuccesses === totalTrials)
    return undefinedFor('no failures: the prior shrinks to 1; use an upper limit for zero events')
  if (most < 2) return undefinedFor('no unit has two trials: how much units differ cannot be told')

  const counts = new TailCounts(successes, trials, most)
  const rate = totalSuccesses / totalTrials
  if (allOrNothing) return noPooling(successes, trials, counts, about)
  const fit = counts.maximum(rate)
  if (!fit) return completePooling(successes.length, totalSuccesses, counts.logLik(rate, 0), about)

  const { mean, theta, logLik, logitVariance } = fit
  const [alpha, beta] = [mean / theta, (1 - mean) / theta]
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(logitVariance)
  return {
    ...about,
    estimate: mean,
    se: mean * (1 - mean) * Math.sqrt(logitVariance),
    lower: expit(Math.log(alpha / beta) - half),
    upper: expit(Math.log(alpha / beta) + half),
    alpha,
    beta,
    rho: theta / (1 + theta),
    logLik,
    boundary: false,
    ...posterior(successes, trials, alpha, beta, level),
  }
}

type About = { level: number; method: string; n: number; clusters: number; warnings: string[] }

/** rho = 0: units do not differ by more than chance. */
function completePooling(units: number, totalSuccesses: number, logLik: number, about: About): BetaBinomial {
  const mean = totalSuccesses / about.n
  about.warnings.push(
    'boundary: units differ by no more than chance; every unit is given the pooled rate, which does not show that they are equal',
  )
  return {
    ...about,
    estimate: mean,
    se: Math.sqrt((mean * (1 - mean)) / about.n),
    ...wilsonOf(totalSuccesses, about.n, about.level),
    alpha: null,
    beta: null,
    rho: 0,
    logLik,
    boundary: true,
    posteriorMeans: new Float64Array(units).fill(mean),
    posteriorLower: null,
    posteriorUpper: null,
  }
}

/** rho = 1: every unit gave all its trials or none, and is taken at its word. The mean then weighs units alike. */
function noPooling(successes: Numbers, trials: Numbers, counts: TailCounts, about: About): BetaBinomial {
  const mean = counts.fullUnits / counts.triedUnits
  about.warnings.push('boundary: every unit has all events or none; nothing is pooled')
  const posteriorMeans = Float64Array.from(successes, (x, i) => (trials[i] === 0 ? mean : x / trials[i]!))
  return {
    ...about,
    estimate: mean,
    se: Math.sqrt((mean * (1 - mean)) / counts.triedUnits),
    ...wilsonOf(counts.fullUnits, counts.triedUnits, about.level),
    alpha: null,
    beta: null,
    rho: 1,
    logLik: counts.fullUnits * Math.log(mean) + (counts.triedUnits - counts.fullUnits) * Math.log(1 - mean),
    boundary: true,
    posteriorMeans,
    posteriorLower: null,
    posteriorUpper: null,
  }
}

/** Limits are computed once for each pair of counts: a million small units hold few distinct ones. */
function posterior(successes: Numbers, trials: Numbers, alpha: number, beta: number, level: number) {
  const units = successes.length
  const posteriorMeans = new Float64Array(units)
  const posteriorLower = new Float64Array(units)
  const posteriorUpper = new Float64Array(units)
  const known = new Map<string, number>()
  for (let i = 0; i < units; i++) {
    const [x, n] = [successes[i]!, trials[i]!]
    posteriorMeans[i] = (x + alpha) / (n + alpha + beta)
    const key = `${x} ${n}`
    const same = known.get(key)
    posteriorLower[i] = same === undefined ? betaQuantile((1 - level) / 2, x + alpha, n - x + beta) : posteriorLower[same]!
    posteriorUpper[i] = same === undefined ? betaQuantile((1 + level) / 2, x + alpha, n - x + beta) : posteriorUpper[same]!
    if (same === undefined) known.set(key, i)
  }
  return { posteriorMeans, posteriorLower, posteriorUpper }
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function wilsonOf(successes: number, n: number, level: number): { lower: number | null; upper: number | null } {
  const { lower, upper } = wilsonInterval(successes, n, { level })
  return { lower, upper }
}
