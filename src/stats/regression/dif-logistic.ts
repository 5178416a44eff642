import { checkAllFinite, checkBinary, checkSameLength, type Numbers } from '../check.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import { logisticRegression } from './logistic-regression.ts'

export interface DifColumns {
  /** Outcome of each row, 0 or 1. */
  y: Numbers
  /** What the groups are matched on: total score or ability. */
  matching: Numbers
  /** Whole-number code of each row's group. */
  group: Numbers
}

/** A likelihood-ratio test. */
export interface DifTest {
  statistic: number | null
  df: number
  pValue: number | null
}

export interface DifLogistic {
  /** Does the group shift the log odds at equal matching score? */
  uniform: DifTest
  /** Does the group change the slope by the matching score? */
  nonuniform: DifTest
  /** Either. */
  total: DifTest
  /** Gain in Nagelkerke's R² from matching alone to both group terms: below .035 negligible, from .07 large. */
  rSquaredGain: number | null
  groups: number
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Differential item functioning by logistic regression: does an item work differently in groups (languages) of equal
 * ability?
 *
 * Use it when DIF may depend on ability (nonuniform), or with a fine matching score or more than two groups; with two groups
 * and a coarse score {@link mantelHaenszel} is the field's first choice. Judge size as well as p: with many rows small
 * differences are significant. Assumes independent rows and a matching score not itself biased by the group.
 *
 * Likelihood-ratio tests between y ~ s, y ~ s + group, y ~ s + group + s·group, with G − 1 degrees of freedom for each term.
 * Sizes by the gain in R² after Jodoin & Gierl (2001).
 *
 * @returns a test is undefined (null) where a model it compares is: one group, outcomes all alike, separated by the columns,
 *   or collinear with them (all of one group at one score)
 * @throws RangeError naming the column, the index and the value
 * @source Swaminathan & Rogers (1990), J. Educ. Meas. 27; R `glm` deviances
 * @example difLogistic({ y: [0, 0, 1, 0, 1, 1, 0, 1, 0, 1], matching: [1, 2, 3, 4, 5, 1, 2, 3, 4, 5], group: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1] }) // { uniform: { statistic: 0.4391098, df: 1, pValue: 0.5075524 }, rSquaredGain: 0.1679177 }
 */
export function difLogistic({ y, matching, group }: DifColumns): DifLogistic {
  checkBinary('y', y)
  checkSameLength('y', y, 'matching', matching)
  checkAllFinite('matching', matching)
  const { index, count } = clusterIndex('group', group, 'y', y)
  const n = y.length
  const extra = Math.max(0, count - 1)
  const about = { groups: count, method: 'DIF by logistic regression, likelihood-ratio tests', n, warnings: [] as string[] }
  if (count < 2) {
    const none = { statistic: null, df: extra, pValue: null }
    return {
      ...about,
      uniform: none,
      nonuniform: none,
      total: none,
      rSquaredGain: null,
      undefinedReason: `two groups are needed, got ${count}`,
    }
  }

  const shifts: Record<string, Numbers> = {}
  const slopes: Record<string, Numbers> = {}
  for (let g = 1; g < count; g++) {
    shifts[`group ${g}`] = Float64Array.from(index, of => (of === g ? 1 : 0))
    slopes[`matching · group ${g}`] = Float64Array.from(index, (of, i) => (of === g ? matching[i]! : 0))
  }
  const alone = logisticRegression(y, { matching })
  const shifted = logisticRegression(y, { matching, ...shifts })
  const crossed = logisticRegression(y, { matching, ...shifts, ...slopes })
  const reason = alone.undefinedReason ?? shifted.undefinedReason ?? crossed.undefinedReason
  return {
    ...about,
    uniform: ratioTest(alone.deviance, shifted.deviance, extra),
    nonuniform: ratioTest(shifted.deviance, crossed.deviance, extra),
    total: ratioTest(alone.deviance, crossed.deviance, 2 * extra),
    rSquaredGain:
      alone.deviance === null || crossed.deviance === null
        ? null
        : nagelkerke(y, crossed.deviance) - nagelkerke(y, alone.deviance),
    ...(reason !== undefined && { undefinedReason: reason }),
  }
}

function ratioTest(smaller: number | null, larger: number | null, df: number): DifTest {
  if (smaller === null || larger === null) return { statistic: null, df, pValue: null }
  const statistic = Math.max(0, smaller - larger)
  return { statistic, df, pValue: chiSquareSf(statistic, df) }
}

/** 1 − exp((D − D₀)/n), over its largest value 1 − exp(−D₀/n). */
function nagelkerke(y: Numbers, deviance: number): number {
  const n = y.length
  let events = 0
  for (let i = 0; i < n; i++) events += y[i]!
  const nullDeviance = -2 * (events * Math.log(events / n) + (n - events) * Math.log(1 - events / n))
  return -Math.expm1((deviance - nullDeviance) / n) / -Math.expm1(-nullDeviance / n)
}
