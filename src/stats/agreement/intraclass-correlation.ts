import { checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { fSf } from '../special/f-sf.ts'
import { fLimits, type Limits, mapLimits, ratingLimits } from './icc-limits.ts'
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
  const [dfSubjects, dfError, dfWithin] = [n - 1, (n - 1) * (k - 1), n * (k - 1)]
  const about = (name: string, df2: number) => ({
    level,
    method: `ICC(${name})`,
    n,
    df1: dfSubjects,
    df2,
    warnings: [] as string[],
  })
  const undefinedIcc = (name: string, df2: number, reason: string, estimate: number | null = null): Icc => ({
    ...undefinedResult(reason, about(name, df2)),
    ...about(name, df2),
    estimate,
    statistic: null,
    pValue: null,
  })
  const none = nothingToTell(n, k, squares.total)
  if (none) {
    return {
      icc11: undefinedIcc('1,1', dfWithin, none),
      icc21: undefinedIcc('2,1', dfError, none),
      icc31: undefinedIcc('3,1', dfError, none),
      icc1k: undefinedIcc('1,k', dfWithin, none),
      icc2k: undefinedIcc('2,k', dfError, none),
      icc3k: undefinedIcc('3,k', dfError, none),
      msSubjects: null,
      msRaters: null,
      msError: null,
      n,
      raters: k,
      warnings,
    }
  }
  const msSubjects = squares.subjects / dfSubjects
  const msRaters = squares.raters / (k - 1)
  const msError = squares.error / dfError
  const msWithin = (squares.raters + squares.error) / dfWithin
  const tail = (1 - level) / 2
  const icc = (name: string, estimate: number, ms: number, df2: number, limits: (f: number) => Limits): Icc => {
    const f = msSubjects / ms
    if (ms === 0 || !Number.isFinite(f))
      return undefinedIcc(name, df2, 'ratings leave no residual variance: F is infinite and the limits are undefined', estimate)
    const [lower, upper] = limits(f)
    return { ...about(name, df2), estimate, lower, upper, statistic: f, pValue: fSf(f, dfSubjects, df2) }
  }
  const one = (ms: number) => (msSubjects - ms) / (msSubjects + (k - 1) * ms)
  const mean = (ms: number) => (msSubjects - ms) / msSubjects
  const oneLimits = (df2: number) => (f: number) => mapLimits(fLimits(f, dfSubjects, df2, tail), x => (x - 1) / (x + k - 1))
  const meanLimits = (df2: number) => (f: number) => mapLimits(fLimits(f, dfSubjects, df2, tail), x => 1 - 1 / x)
  const estimate21 = (msSubjects - msError) / (msSubjects + (k - 1) * msError + (k * (msRaters - msError)) / n)
  const estimate2k = (msSubjects - msError) / (msSubjects + (msRaters - msError) / n)
  const agreement = () => ratingLimits({ estimate: estimate21, msSubjects, msRaters, msError, n, k, tail })
  const agreementOfMeans = () => mapLimits(agreement(), limit => (limit * k) / (1 + limit * (k - 1)))
  return {
    icc11: icc('1,1', one(msWithin), msWithin, dfWithin, oneLimits(dfWithin)),
    icc21: icc('2,1', estimate21, msError, dfError, agreement),
    icc31: icc('3,1', one(msError), msError, dfError, oneLimits(dfError)),
    icc1k: icc('1,k', mean(msWithin), msWithin, dfWithin, meanLimits(dfWithin)),
    icc2k: icc('2,k', estimate2k, msError, dfError, agreementOfMeans),
    icc3k: icc('3,k', mean(msError), msError, dfError, meanLimits(dfError)),
    msSubjects,
    msRaters,
    msError,
    n,
    raters: k,
    warnings,
  }
}

function nothingToTell(n: number, k: number, total: number): string | undefined {
  if (n < 2) return 'fewer than two subjects with every rating'
  if (k < 2) return 'fewer than two raters'
  return total === 0 ? 'all ratings are equal' : undefined
}
