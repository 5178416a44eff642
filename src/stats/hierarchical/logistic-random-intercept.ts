import { checkCount, checkLevel, type Numbers } from '../check.ts'
import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkUnits } from './check-units.ts'
import { gaussHermite } from './gauss-hermite.ts'
import { maximumOfTwo } from './maximum-of-two.ts'
import { RandomInterceptLikelihood } from './random-intercept-likelihood.ts'

export interface LogisticRandomInterceptOptions {
  /** Points of adaptive Gauss–Hermite quadrature, 1 to 50; 1 is the Laplace approximation. Default 25. */
  nodes?: number
  /** Coverage of the intercept's interval. Default 0.95. */
  level?: number
}

export interface LogisticRandomIntercept extends Result {
  /** Standard deviation of the units' log odds. */
  sigma: number | null
  /** Of the single trials: without binomial coefficients. */
  logLik: number | null
  /** Each unit's most likely deviation from the intercept, on the log odds scale. */
  modes: Float64Array | null
  /** Each unit's rate at its mode. */
  rates: Float64Array | null
  /** sigma is 0: units differ by no more than chance. */
  boundary: boolean
}

/**
 * Logistic model with a random intercept (logit-normal binomial): the log odds of a typical unit and how much units differ.
 *
 * Use it where units (scenario families, targets) differ on the log odds scale, above all to say how much. The intercept
 * belongs to a typical unit; expit(intercept) is not the mean rate over units. For rates drawn towards the mean with
 * limits prefer {@link betaBinomialEmpiricalBayes}; for the interval of one rate a clustered interval. Assumes normal log
 * odds across units and independent trials within a unit.
 *
 * Maximum likelihood of Π ∫ p^x (1−p)^(n−x) φ(u) du with p = expit(intercept + sigma·u), each integral by Gauss–Hermite
 * quadrature placed at its mode; the standard error comes from the observed information of intercept and sigma. The
 * Laplace approximation understates sigma when units have few trials. Like units are computed once.
 *
 * @param successes whole numbers from 0 to trials, one a unit
 * @param trials whole numbers of at least 0, one a unit
 * @returns estimate is the intercept, in log odds. Undefined: no trials; no success or no failure anywhere (the intercept is
 *   infinite); no unit with two trials, or every unit with all or nothing (sigma cannot be told or grows without bound).
 * @throws RangeError naming the column, the index and the value, or the option and its value
 * @source Pinheiro & Bates (1995), JCGS 4; equal to R `lme4::glmer(y ~ 1 + (1 | unit), family = binomial, nAGQ = nodes)`
 * @example logisticRandomIntercept([1, 4, 0, 7, 2], [10, 10, 10, 10, 10]) // { estimate: -1.263022, se: 0.7327454, sigma: 1.312753 }
 */
export function logisticRandomIntercept(
  successes: Numbers,
  trials: Numbers,
  { nodes = 25, level = 0.95 }: LogisticRandomInterceptOptions = {},
): LogisticRandomIntercept {
  checkLevel('level', level)
  checkCount('nodes', nodes, 50)
  if (nodes === 0) throw new RangeError('nodes is a whole number from 1 to 50, got 0')
  const { totalSuccesses, totalTrials, most, allOrNothing } = checkUnits(successes, trials)
  const method = `logistic random intercept, ${nodes === 1 ? 'Laplace' : `adaptive Gauss-Hermite with ${nodes} points`}`
  const about = { level, method, n: totalTrials, clusters: successes.length, warnings: [] as string[] }
  const undefinedFor = (undefinedReason: string): LogisticRandomIntercept => ({
    ...about,
    ...{ estimate: null, se: null, lower: null, upper: null, sigma: null, logLik: null, modes: null, rates: null },
    boundary: false,
    undefinedReason,
  })
  if (totalTrials === 0) return undefinedFor('no trials')
  if (totalSuccesses === 0) return undefinedFor('no successes: the log odds are −∞')
  if (totalSuccesses === totalTrials) return undefinedFor('no failures: the log odds are ∞')
  if (most < 2) return undefinedFor('no unit has two trials: how much units differ cannot be told')
  if (allOrNothing) return undefinedFor('every unit has all events or none: the likelihood rises with sigma without end')

  const likelihood = new RandomInterceptLikelihood(successes, trials, gaussHermite(nodes))
  const z = normalQuantile(1 - (1 - level) / 2)
  const pooled = Math.log(totalSuccesses / (totalTrials - totalSuccesses))
  const start = likelihood.start(pooled)
  if (start === 0) {
    const rate = totalSuccesses / totalTrials
    const se = 1 / Math.sqrt(totalTrials * rate * (1 - rate))
    about.warnings.push('boundary: units differ by no more than chance (sigma 0), which does not show that they are equal')
    return {
      ...about,
      estimate: pooled,
      se,
      lower: pooled - z * se,
      upper: pooled + z * se,
      sigma: 0,
      logLik: likelihood.at(pooled, 0),
      modes: new Float64Array(successes.length),
      rates: new Float64Array(successes.length).fill(rate),
      boundary: true,
    }
  }
  const fit = maximumOfTwo((intercept, sigma) => likelihood.at(intercept, sigma), likelihood.conditional(pooled, start), start)
  if (!fit || Math.abs(fit.y) > 20)
    return undefinedFor('the likelihood keeps rising with sigma: nearly every unit has all events or none')

  const [estimate, sigma] = [fit.x, Math.abs(fit.y)]
  const se = Math.sqrt(fit.varianceX)
  const modes = likelihood.modes(estimate, sigma)
  return {
    ...about,
    estimate,
    se,
    lower: estimate - z * se,
    upper: estimate + z * se,
    sigma,
    logLik: fit.value,
    modes,
    rates: modes.map(mode => 1 / (1 + Math.exp(-estimate - mode))),
    boundary: false,
  }
}
