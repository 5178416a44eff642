import { type ChanceCorrectedAgreement, chanceCorrectedAgreement } from '../agreement/chance-corrected-agreement.ts'
import { type CohenKappa, cohenKappa } from '../agreement/cohen-kappa.ts'
import { type KrippendorffAlpha, krippendorffAlpha } from '../agreement/krippendorff-alpha.ts'
import type { Measurement } from '../agreement/krippendorff-disagreement.ts'
import type { Numbers } from '../check.ts'

export interface AgreementQuestion {
  /** Default `nominal`. */
  measurement?: Measurement
  /** Every category that raters could have used. Default: those that occur. */
  categories?: Numbers
  /** Default 0.95. */
  level?: number
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
  warnings: string[]
}

/** Where the commonest class takes more than this, chance-corrected coefficients of the Cohen family say little. */
const skewed = 0.9

/**
 * How well raters agree: every figure with its interval, beside percent agreement and class counts.
 *
 * Krippendorff's alpha is quoted, except where everyone agrees (it is undefined) or one class takes more than 90% (it falls
 * although raters agree): there AC1.
 * @param ratings a column a rater, all of one length; NaN is missing
 * @throws RangeError naming the argument and its value
 * @example agreement([[1, 1, 1, 1], [1, 1, 1, 1]]).headline // 'ac'
 */
export function agreement(ratings: readonly Numbers[], question: AgreementQuestion = {}): AgreementAnswer {
  const { measurement = 'nominal', level = 0.95, categories } = question
  const weights = measurement === 'nominal' ? 'identity' : measurement === 'ordinal' ? 'quadratic' : 'linear'
  const given = categories === undefined ? {} : { categories }
  const alpha = krippendorffAlpha(ratings, { measurement, level })
  const chanceCorrected = chanceCorrectedAgreement(ratings, { weights, level, ...given })
  const kappa = ratings.length === 2 ? cohenKappa(ratings[0]!, ratings[1]!, { weights, level, ...given }) : null
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
    kappa,
    percentAgreement: alpha.percentAgreement,
    warnings: [...new Set([...alpha.warnings, ...chanceCorrected.warnings])],
  }
}
