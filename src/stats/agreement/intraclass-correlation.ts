import { checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { fQuantile } from '../special/f-quantile.ts'
import { fSf } from '../special/f-sf.ts'
import { twoWaySquares } from './two-way-squares.ts'

export interface IntraclassCorrelationOptions {
  /** Default 0.95. */
  level?: number
}

/** One of the six coefficients, with the F test that it is 0. */
export interface Icc extends Result {
  statistic: number | null
  df1: number
  df2: number
  pValue: number | null
}

export interface IntraclassCorrelations {
  /** One rating: raters differ by subject (1), are a sample of raters (2), are the only raters of interest (3). */
  icc11: Icc
  icc21: Icc
  icc31: Icc
  /** The mean of all k ratings, in the same three designs. */
  icc1k: Icc
  icc2k: Icc
  icc3k: Icc
  msSubjects: number | null
  msRaters: number | null
  msError: number | null
  /** Subjects with every rating, and raters. */
  n: number
  raters: number
  warnings: string[]
}

/**
 * The six intraclass correlations of Shrout and Fleiss for numerical ratings, with F tests and limits.
 *
 * ICC(2,1) is the usual answer for "how alike would another rater's scores be"; ICC(3,1) ignores raters' levels and so
 * measures consistency; ICC(·,k) is about the mean of the k raters. For categories or missing ratings use
 * {@link krippendorffAlpha}.
 *
 * Assumes a two-way layout without interaction, normal errors of equal variance, independent subjects. Limits of ICC(1)
 * and ICC(3) are exact under it; those of ICC(2) use Satterthwaite's degrees of freedom (McGraw & Wong). Estimates may be
 * negative.
 * @param ratings a column a rater, 2 or more, of one length; a subject with a NaN is left out
 * @returns undefined with fewer than 2 subjects or raters or when all ratings are equal; without any residual variance
 * F and the limits are undefined
 * @throws RangeError on columns of different length, infinite ratings, `level` outside (0, 1)
 * @source Shrout & Fleiss (1979), Psychol. Bull. 86:420; McGraw & Wong (1996), Psychol. Methods 1:30; R `psych::ICC(lmer = FALSE)`
 * @example intraclassCorrelation([[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]]).icc21 // { estimate: 0.2897638, lower: 0.01878651, upper: 0.7610844 }
 */
export function intraclassCorrelation(
  ratings: readonly Numbers[],
  { level = 0.95 }: IntraclassCorrelationOptions = {},
): IntraclassCorrelations {
  checkLevel('level', level)
  const { n, dropped, squares } = twoWaySquares(ratings)
  const k = ratings.length
  const warnings = dropped > 0 ? [`${dropped} subjects with a missing rating are left out`] : []
  const degrees: [number, number] = [n - 1, (n - 1) * (k - 1)]
  const none =
    n < 2
      ? 'fewer than two subjects with every rating'
      : k < 2
        ? 'fewer than two raters'
        : squares.total === 0
          ? 'all ratings are equal'
          : undefined
  const about = (name: string, df2: number) => ({
    level,
    method: `ICC(${name})`,
    n,
    df1: degrees[0],
    df2,
    warnings: [] as string[],
  })
  if (none) {
    const undefinedIcc = (name: string, df2: number): Icc => ({
      ...undefinedResult(none, about(name, df2)),
      ...about(name, df2),
      statistic: null,
      pValue: null,
    })
    const all = {
      icc11: undefinedIcc('1,1', n * (k - 1)),
      icc21: undefinedIcc('2,1', degrees[1]),
      icc31: undefinedIcc('3,1', degrees[1]),
    }
    const means = {
      icc1k: undefinedIcc('1,k', n * (k - 1)),
      icc2k: undefinedIcc('2,k', degrees[1]),
      icc3k: undefinedIcc('3,k', degrees[1]),
    }
    return { ...all, ...means, msSubjects: null, msRaters: null, msError: null, n, raters: k, warnings }
  }
  const msSubjects = squares.subjects / (n - 1)
  const msRaters = squares.raters / (k - 1)
  const msError = squares.error / degrees[1]
  const msWithin = (squares.raters + squares.error) / (n * (k - 1))
  const tail = (1 - level) / 2
  const icc = (name: string, estimate: number, ms: number, df2: number, limits: (f: number) => [number, number]): Icc => {
    const f = msSubjects / ms
    if (ms === 0 || !Number.isFinite(f)) {
      const reason = 'ratings leave no residual variance: F is infinite and the limits are undefined'
      return { ...undefinedResult(reason, about(name, df2)), ...about(name, df2), estimate, statistic: null, pValue: null }
    }
    const [lower, upper] = limits(f)
    return { ...about(name, df2), estimate, lower, upper, statistic: f, pValue: fSf(f, degrees[0], df2) }
  }
  const single = (df2: number) => (f: number) =>
    fLimits(f, degrees[0], df2, tail).map(x => (x - 1) / (x + k - 1)) as [number, number]
  const mean = (df2: number) => (f: number) => fLimits(f, degrees[0], df2, tail).map(x => 1 - 1 / x) as [number, number]
  const estimate21 = (msSubjects - msError) / (msSubjects + (k - 1) * msError + (k * (msRaters - msError)) / n)
  const agreement = () => agreementLimits({ estimate: estimate21, msSubjects, msRaters, msError, n, k, tail })
  const spread = (limit: number) => (limit * k) / (1 + limit * (k - 1))
  return {
    icc11: icc('1,1', (msSubjects - msWithin) / (msSubjects + (k - 1) * msWithin), msWithin, n * (k - 1), single(n * (k - 1))),
    icc21: icc('2,1', estimate21, msError, degrees[1], agreement),
    icc31: icc('3,1', (msSubjects - msError) / (msSubjects + (k - 1) * msError), msError, degrees[1], single(degrees[1])),
    icc1k: icc('1,k', (msSubjects - msWithin) / msSubjects, msWithin, n * (k - 1), mean(n * (k - 1))),
    icc2k: icc(
      '2,k',
      (msSubjects - msError) / (msSubjects + (msRaters - msError) / n),
      msError,
      degrees[1],
      () => agreement().map(spread) as [number, number],
    ),
    icc3k: icc('3,k', (msSubjects - msError) / msSubjects, msError, degrees[1], mean(degrees[1])),
    msSubjects,
    msRaters,
    msError,
    n,
    raters: k,
    warnings,
  }
}

function fLimits(f: number, df1: number, df2: number, tail: number): [number, number] {
  return [f / fQuantile(1 - tail, df1, df2), f * fQuantile(1 - tail, df2, df1)]
}

interface AgreementDesign {
  estimate: number
  msSubjects: number
  msRaters: number
  msError: number
  n: number
  k: number
  tail: number
}

/** Limits of ICC(2,1): Satterthwaite's degrees of freedom for the mixture of rater and error variance. */
function agreementLimits({ estimate, msSubjects, msRaters, msError, n, k, tail }: AgreementDesign): [number, number] {
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
