import { checkAllFinite, checkCount, checkSameLength, type Numbers } from '../check.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import type { TestResult } from '../test-result.ts'

export interface CochranArmitageOptions {
  /** Position of each group on the scale; 1, 2, 3, … by default. */
  scores?: Numbers
}

/**
 * Cochran–Armitage test of a linear trend of rates over ordered groups, such as severity levels or turns.
 * Stronger than {@link chiSquareTest} when rates rise or fall steadily; blind to rises that turn. Trials must be independent.
 * Formula: χ² = [Σ sᵢ(xᵢ − nᵢp)]² / (p(1−p)[Σ nᵢsᵢ² − (Σ nᵢsᵢ)²/N]), one degree of freedom.
 * @param successes whole number for each group
 * @param n whole number of trials for each group
 * @returns undefined without trials, when all or none succeed, and when all trials share one score
 * @throws RangeError naming the argument and its value
 * @source Cochran (1954), Biometrics 10:417; Armitage (1955), Biometrics 11:375; R `prop.trend.test(c(15, 10, 13), c(33, 27, 33))`
 * @example cochranArmitageTrend([15, 10, 13], [33, 27, 33]) // { statistic: 0.2508047, df: 1, pValue: 0.616509 }
 */
export function cochranArmitageTrend(successes: Numbers, n: Numbers, options: CochranArmitageOptions = {}): TestResult {
  const { scores = Array.from(n, (_, i) => i + 1) } = options
  checkSameLength('successes', successes, 'n', n)
  checkSameLength('scores', scores, 'n', n)
  checkAllFinite('scores', scores)
  let [total, events, moment] = [0, 0, 0]
  for (let i = 0; i < n.length; i++) {
    checkCount(`n[${i}]`, n[i]!)
    checkCount(`successes[${i}]`, successes[i]!, n[i]!)
    total += n[i]!
    events += successes[i]!
    moment += n[i]! * scores[i]!
  }
  const result: TestResult = { statistic: null, df: 1, pValue: null, method: 'Cochran–Armitage trend', n: total, warnings: [] }
  if (total === 0) return { ...result, undefinedReason: 'no trials' }
  if (events === 0 || events === total) return { ...result, undefinedReason: 'all or none succeed: there is nothing to trend' }
  const centre = moment / total
  const p = events / total
  let [association, spread] = [0, 0]
  for (let i = 0; i < n.length; i++) {
    association += (scores[i]! - centre) * (successes[i]! - n[i]! * p)
    spread += n[i]! * (scores[i]! - centre) ** 2
  }
  if (spread === 0) return { ...result, undefinedReason: 'all trials share one score: there is no scale to trend over' }
  const statistic = association ** 2 / (p * (1 - p) * spread)
  return { ...result, statistic, pValue: chiSquareSf(statistic, 1) }
}
