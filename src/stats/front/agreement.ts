import type { Random } from '../../base/random.ts'
import { agreementLimits } from '../agreement/agreement-limits.ts'
import { type ChanceCorrectedAgreement, chanceCorrectedAgreement } from '../agreement/chance-corrected-agreement.ts'
import { type CohenKappa, cohenKappa } from '../agreement/cohen-kappa.ts'
import { type KrippendorffAlpha, krippendorffAlpha } from '../agreement/krippendorff-alpha.ts'
import type { Measurement } from '../agreement/krippendorff-disagreement.ts'
import type { Limits } from '../bootstrap/bootstrap-intervals.ts'
import { checkOneOf, type Numbers } from '../check.ts'
import type { Result } from '../result.ts'

export interface AgreementQuestion {
  /** Default `nominal`. */
  measurement?: Measurement
  /** Every category that raters could have used. Default: those that occur. */
  categories?: Numbers
  /** Default 0.95. */
  level?: number
  /** Source of the draws for the limits. Default: a fixed seed, so that the same ratings have the same limits. */
  random?: Random
}

export interface AgreementAnswer {
  /** The one to quote, and why. */
  headline: 'alpha' | 'ac'
  why: string
  alpha: KrippendorffAlpha
  /** AC1 (nominal) or AC2 (ordered), with percent agreement and class counts. */
  chanceCorrected: ChanceCorrectedAgreement
  /** Two raters only. */
  kappa: CohenKappa | null
  percentAgreement: number | null
  /** Why the intervals may cover less than their level; also among the warnings. Null where they hold. */
  doubt: string | null
  warnings: string[]
}

/** With so many units the limits of the standard errors hold for measurements, if nothing gross went unseen. */
const enoughMeasured = 100

/** Where the commonest class takes more than this, chance-corrected coefficients of the Cohen family say little. */
const skewed = 0.9

/**
 * How well raters agree: every figure with its interval, beside percent agreement and class counts.
 *
 * Krippendorff's alpha is quoted, except where everyone agrees (it is undefined) or one class takes more than 90% (it falls
 * although raters agree): there AC1. The limits are not those of the standard errors, which cover .81 to .92 with 50 units where
 * a class or a disagreement is rare, but those of the imprecise Dirichlet model ({@link agreementLimits}): one more unit is
 * counted, rated in the way that hurts most. Ratings with more than 101 values are measurements and keep the standard errors, under 100
 * units with a doubt.
 * @param ratings a column a rater, all of one length; NaN is missing
 * @throws RangeError naming the argument and its value
 * @example agreement([[1, 1, 1, 1], [1, 1, 1, 1]]).headline // 'ac'
 */
export function agreement(ratings: readonly Numbers[], question: AgreementQuestion = {}): AgreementAnswer {
  const { measurement = 'nominal', level = 0.95, categories, random } = question
  checkOneOf('measurement', measurement, ['nominal', 'ordinal', 'interval', 'ratio'])
  const weights = measurement === 'nominal' ? 'identity' : measurement === 'ordinal' ? 'quadratic' : 'linear'
  const given = categories === undefined ? {} : { categories }
  const plain = {
    alpha: krippendorffAlpha(ratings, { measurement, level }),
    chanceCorrected: chanceCorrectedAgreement(ratings, { weights, level, ...given }),
    kappa: ratings.length === 2 ? cohenKappa(ratings[0]!, ratings[1]!, { weights, level, ...given }) : null,
  }
  const limits = agreementLimits(ratings, { measurement, weights, level, ...given, ...(random ? { random } : {}) })
  const alpha = withLimits(plain.alpha, limits.alpha)
  const doubt =
    alpha.lower !== null && limits.alpha === null && alpha.n < enoughMeasured
      ? `${alpha.n} units of measurements on a scale without ends: the limits of the standard errors take what was seen as typical; measure ${enoughMeasured} or more, or rate in classes`
      : null
  const chanceCorrected = {
    ...plain.chanceCorrected,
    ac: withLimits(plain.chanceCorrected.ac, limits.ac),
    brennanPrediger: withLimits(plain.chanceCorrected.brennanPrediger, limits.brennanPrediger),
    fleiss: withLimits(plain.chanceCorrected.fleiss, limits.fleiss),
  }
  const all = alpha.counts.reduce((a, b) => a + b, 0)
  const largest = all === 0 ? 0 : Math.max(...alpha.counts) / all
  const [headline, why] =
    alpha.estimate === null
      ? (['ac', `alpha is undefined: ${alpha.undefinedReason}`] as const)
      : largest > skewed
        ? ([
            'ac',
            `one class takes ${(largest * 100).toFixed(0)}% of the ratings, where alpha falls although raters agree`,
          ] as const)
        : (['alpha', 'classes are mixed enough for alpha'] as const)
  return {
    headline,
    why,
    alpha,
    chanceCorrected,
    kappa: plain.kappa && withLimits(plain.kappa, limits.kappa),
    percentAgreement: alpha.percentAgreement,
    doubt,
    warnings: [...new Set([...alpha.warnings, ...chanceCorrected.warnings, ...(doubt === null ? [] : [doubt])])],
  }
}

/** The coefficient with limits that hold; without any (undefined, one unit, or measurements) as it is. */
function withLimits<T extends Result>(result: T, limits: Limits | null): T {
  if (limits === null || result.lower === null) return result
  return {
    ...result,
    ...limits,
    method: `${result.method}, limits of the imprecise Dirichlet model`,
    warnings: result.warnings.filter(warning => !warning.includes('the interval has no width')),
  }
}
