import { fQuantile } from '../special/f-quantile.ts'

export type Limits = [lower: number, upper: number]

/** Limits of the F ratio of the true mean squares. */
export function fLimits(f: number, df1: number, df2: number, tail: number): Limits {
  return [f / fQuantile(1 - tail, df1, df2), f * fQuantile(1 - tail, df2, df1)]
}

export function mapLimits([lower, upper]: Limits, of: (limit: number) => number): Limits {
  return [of(lower), of(upper)]
}

interface RatingDesign {
  estimate: number
  msSubjects: number
  msRaters: number
  msError: number
  n: number
  k: number
  tail: number
}

/** Limits of ICC(2,1): Satterthwaite's degrees of freedom for the mixture of rater and error variance. */
export function ratingLimits({ estimate, msSubjects, msRaters, msError, n, k, tail }: RatingDesign): Limits {
  const fRaters = msRaters / msError
  const rest = n * (1 + (k - 1) * estimate) - k * estimate
  const numerator = (k - 1) * (n - 1) * (k * estimate * fRaters + rest) ** 2
  const df = numerator / ((n - 1) * (k * estimate * fRaters) ** 2 + rest ** 2)
  const high = fQuantile(1 - tail, n - 1, df)
  const low = fQuantile(1 - tail, df, n - 1)
  const pooled = k * msRaters + (k * n - k - n) * msError
  return [
    (n * (msSubjects - high * msError)) / (high * pooled + n * msSubjects),
    (n * (low * msSubjects - msError)) / (pooled + n * low * msSubjects),
  ]
}
