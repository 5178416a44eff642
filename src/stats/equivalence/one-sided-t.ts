import type { Numbers } from '../check.ts'
import { studentTCdf } from '../special/student-t-cdf.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { studentTSf } from '../special/student-t-sf.ts'

/** A mean difference on t, as one-sided tests and intervals need it. */
export interface TDifference {
  estimate: number
  se: number
  df: number
}

export interface Moments {
  mean: number
  /** With n − 1; not a number below two values. */
  variance: number
}

export function moments(values: Numbers): Moments {
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i]!
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2
  return { mean, variance: squares / (n - 1) }
}

/** P value against H0: difference ≤ bound. */
export function pGreaterThan({ estimate, se, df }: TDifference, bound: number): number {
  return studentTSf((estimate - bound) / se, df)
}

/** P value against H0: difference ≥ bound. */
export function pLessThan({ estimate, se, df }: TDifference, bound: number): number {
  return studentTCdf((estimate - bound) / se, df)
}

/** The interval that the one-sided tests at α decide by: level 1 − 2α. */
export function intervalOfTwoOneSided(
  { estimate, se, df }: TDifference,
  alpha: number,
): { lower: number; upper: number; level: number } {
  const half = studentTQuantile(1 - alpha, df) * se
  return { lower: estimate - half, upper: estimate + half, level: 1 - 2 * alpha }
}

/** A mean difference of pairs on t, or why it has no error; the mean stands where there is one. */
export function meanOfPairs(differences: Numbers): TDifference | { reason: string; estimate: number | null } {
  const n = differences.length
  if (n === 0) return { reason: 'no differences', estimate: null }
  const { mean, variance } = moments(differences)
  if (n === 1) return { reason: 'one difference: no error can be estimated', estimate: mean }
  const se = Math.sqrt(variance / n)
  if (essentiallyConstant(se, mean)) return { reason: 'all differences are equal: no error can be estimated', estimate: mean }
  return { estimate: mean, se, df: n - 1 }
}

/** A standard error that is only rounding, as R's `t.test` judges it. */
export function essentiallyConstant(se: number, ...means: number[]): boolean {
  return se <= 10 * Number.EPSILON * Math.max(...means.map(Math.abs))
}

/** @throws RangeError */
export function checkMargins(lowerMargin: number, upperMargin: number): void {
  for (const [name, value] of Object.entries({ lowerMargin, upperMargin })) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} is a finite number, got ${value}`)
  }
  if (!(lowerMargin < upperMargin)) throw new RangeError(`lowerMargin is below upperMargin = ${upperMargin}, got ${lowerMargin}`)
}

/** One-sided: an interval of level 1 − 2α goes with it. @throws RangeError */
export function checkAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`alpha lies between 0 and 0.5, got ${alpha}`)
}
