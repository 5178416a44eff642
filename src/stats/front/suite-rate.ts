import type { Numbers } from '../check.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { sum } from './answer.ts'

/** So many scenarios at least must have varied over epochs for their variance to be known. */
const varyingFrom = 5

/**
 * The rate of these very scenarios: they are all there are, and only what repeated epochs vary is uncertain.
 * Variance Σv over scenarios, v = (m/n)²·p(1−p)/(m−1); Clopper–Pearson limits at the effective sample size p(1−p)/Σv, corrected for
 * the degrees of freedom as Korn & Graubard do. Only scenarios that varied tell of it: df = (Σv)²/Σ(v²/(m−1)). Never wider than the exact
 * limits of independent trials, which hold whatever the scenarios.
 * @source Satterthwaite (1946), Biometrics Bull. 2; Hoeffding (1956), Ann. Math. Statist. 27, for unequal scenarios
 */
export function suiteRate(
  outcome: Numbers,
  scenario: Numbers | undefined,
  level: number,
): { result: Result; doubt: string | null } {
  const method = 'variance over epochs within scenarios, Clopper–Pearson at the effective sample size'
  const n = outcome.length
  const p = sum(outcome) / n
  const about = { level, method, n, estimate: p }
  const nothing = (reason: string) => ({ result: { ...undefinedResult(reason, about), estimate: p }, doubt: null })
  if (!scenario) return nothing('which rows repeat a scenario was not given')
  const counts = new Map<number, [size: number, events: number]>()
  for (let i = 0; i < n; i++) {
    const entry = counts.get(scenario[i]!) ?? [0, 0]
    entry[0]++
    entry[1] += outcome[i]!
    counts.set(scenario[i]!, entry)
  }
  let variance = 0
  let squares = 0
  let varying = 0
  for (const [size, events] of counts.values()) {
    if (size === 1) return nothing('a scenario was tried once: nothing tells how it varies over epochs')
    const share = events / size
    const own = (size / n) ** 2 * ((share * (1 - share)) / (size - 1))
    variance += own
    squares += own ** 2 / (size - 1)
    if (own > 0) varying++
  }
  // Where no scenario varied, the trials can only be taken as independent.
  const independent = variance === 0
  const df = independent ? n - counts.size : variance ** 2 / squares
  const correction = (studentTQuantile((1 + level) / 2, n - 1) / studentTQuantile((1 + level) / 2, df)) ** 2
  const effectiveN = independent ? n : Math.max(n, ((p * (1 - p)) / variance) * correction)
  const result = {
    ...about,
    se: independent ? null : Math.sqrt(variance),
    lower: clopperPearsonLower(p * effectiveN, effectiveN, (1 - level) / 2),
    upper: clopperPearsonUpper(p * effectiveN, effectiveN, (1 - level) / 2),
    df,
    warnings: independent ? ['no scenario gave different outcomes: the interval is that of independent trials'] : [],
  }
  // Limits no nearer than those of independent trials need no doubt.
  const few = effectiveN > n && varying < varyingFrom
  const doubt = `only ${varying} of ${counts.size} scenarios gave different outcomes, which do not tell how much epochs vary: run more epochs`
  return { result, doubt: few ? doubt : null }
}
