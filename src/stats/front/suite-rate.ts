import type { Numbers } from '../check.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { sum } from './answer.ts'

/**
 * The rate of these very scenarios: they are all there are, and only what repeated epochs vary is uncertain.
 * Variance Σ(m/n)²·p(1−p)/(m−1) over scenarios; Clopper–Pearson limits at the effective sample size p(1−p)/v, corrected for
 * the degrees of freedom as Korn & Graubard do.
 */
export function suiteRate(outcome: Numbers, scenario: Numbers | undefined, level: number): Result {
  const method = 'variance over epochs within scenarios, Clopper–Pearson at the effective sample size'
  const n = outcome.length
  const p = sum(outcome) / n
  const about = { level, method, n, estimate: p }
  if (!scenario) return { ...undefinedResult('which rows repeat a scenario was not given', about), estimate: p }
  const counts = new Map<number, [size: number, events: number]>()
  for (let i = 0; i < n; i++) {
    const entry = counts.get(scenario[i]!) ?? [0, 0]
    entry[0]++
    entry[1] += outcome[i]!
    counts.set(scenario[i]!, entry)
  }
  let variance = 0
  let df = 0
  for (const [size, events] of counts.values()) {
    if (size === 1)
      return { ...undefinedResult('a scenario was tried once: nothing tells how it varies over epochs', about), estimate: p }
    const share = events / size
    variance += (size / n) ** 2 * ((share * (1 - share)) / (size - 1))
    df += size - 1
  }
  // Where no scenario varied, the trials can only be taken as independent.
  const independent = variance === 0
  const correction = (studentTQuantile((1 + level) / 2, n - 1) / studentTQuantile((1 + level) / 2, df)) ** 2
  const effectiveN = (independent ? n : (p * (1 - p)) / variance) * correction
  return {
    ...about,
    se: independent ? null : Math.sqrt(variance),
    lower: clopperPearsonLower(p * effectiveN, effectiveN, (1 - level) / 2),
    upper: clopperPearsonUpper(p * effectiveN, effectiveN, (1 - level) / 2),
    df,
    warnings: independent ? ['no scenario gave different outcomes: the interval is that of independent trials'] : [],
  }
}
