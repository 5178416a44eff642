import { checkBinary, checkLevel, checkProbability, checkSameLength, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'

export interface BrierOptions {
  /** Default 0.95. */
  level?: number
}

export interface BrierScore extends Result {
  /** 1 − Brier/uncertainty: gain over always saying the base rate; null when all outcomes are alike. */
  skill: number | null
  /** Murphy's parts over distinct forecasts: Brier = reliability − resolution + uncertainty. */
  reliability: number | null
  resolution: number | null
  uncertainty: number | null
  /** Mean negative log likelihood, probabilities brought into [1e−15, 1 − 1e−15]. */
  logLoss: number | null
}

/**
 * Brier score of a judge's probabilities, with Murphy's decomposition and the log loss. Lower is better.
 *
 * Use it to compare judges on the same items: it rewards both calibration (low reliability term) and telling items apart
 * (high resolution). The decomposition groups equal forecasts, so with continuous probabilities every item is a group of
 * its own and the parts say nothing: round the probabilities first, or use {@link expectedCalibrationError}.
 *
 * Assumes independent items. Limits are normal, from the spread of the squared errors.
 * @param probabilities forecasts of the event, from 0 to 1
 * @param outcomes 1 where it happened, 0 where not, as long as `probabilities`
 * @returns undefined without items; with one item the limits are undefined
 * @throws RangeError on columns of different length, a probability outside [0, 1], an outcome that is not 0 or 1
 * @source Brier (1950), Mon. Weather Rev. 78:1; Murphy (1973), J. Appl. Meteorol. 12:595
 * @example brierScore([0.1, 0.4, 0.8, 0.8], [0, 0, 1, 0]) // { estimate: 0.2125, reliability: 0.0875, resolution: 0.0625, uncertainty: 0.1875 }
 */
export function brierScore(probabilities: Numbers, outcomes: Numbers, { level = 0.95 }: BrierOptions = {}): BrierScore {
  checkLevel('level', level)
  checkForecasts(probabilities, outcomes)
  const n = probabilities.length
  const about = { level, method: 'Brier score, normal limits', n, warnings: [] as string[] }
  if (n === 0) {
    const none = { skill: null, reliability: null, resolution: null, uncertainty: null, logLoss: null }
    return { ...undefinedResult('no items', about), se: null, ...none }
  }
  let squares = 0
  let loss = 0
  let events = 0
  const groups = new Map<number, [count: number, events: number]>()
  for (let i = 0; i < n; i++) {
    const p = probabilities[i]!
    const y = outcomes[i]!
    squares += (p - y) ** 2
    const clipped = Math.min(1 - 1e-15, Math.max(1e-15, p))
    loss -= Math.log(y === 1 ? clipped : 1 - clipped)
    events += y
    const group = groups.get(p)
    if (group) {
      group[0]++
      group[1] += y
    } else groups.set(p, [1, y])
  }
  const estimate = squares / n
  const base = events / n
  let reliability = 0
  let resolution = 0
  for (const [p, [count, happened]] of groups) {
    reliability += (count / n) * (p - happened / count) ** 2
    resolution += (count / n) * (happened / count - base) ** 2
  }
  const uncertainty = base * (1 - base)
  const parts = {
    skill: uncertainty === 0 ? null : 1 - estimate / uncertainty,
    reliability,
    resolution,
    uncertainty,
    logLoss: loss / n,
  }
  if (n < 2)
    return {
      ...undefinedResult('one item has no standard error, so the limits are undefined', about),
      estimate,
      se: null,
      ...parts,
    }
  let spread = 0
  for (let i = 0; i < n; i++) spread += ((probabilities[i]! - outcomes[i]!) ** 2 - estimate) ** 2
  const se = Math.sqrt(spread / (n - 1) / n)
  const half = normalQuantile(1 - (1 - level) / 2) * se
  return { ...about, estimate, se, lower: Math.max(0, estimate - half), upper: Math.min(1, estimate + half), ...parts }
}

/** @throws RangeError */
export function checkForecasts(probabilities: Numbers, outcomes: Numbers): void {
  checkSameLength('probabilities', probabilities, 'outcomes', outcomes)
  for (let i = 0; i < probabilities.length; i++)
    if (!(probabilities[i]! >= 0 && probabilities[i]! <= 1)) checkProbability(`probabilities[${i}]`, probabilities[i]!)
  checkBinary('outcomes', outcomes)
}
