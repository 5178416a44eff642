import { checkLevel, type Numbers } from '../check.ts'
import { type AgreementCoefficients, agreementCoefficients } from './agreement-coefficients.ts'
import { type AgreementWeights, checkWeights, weightMatrix } from './agreement-weights.ts'
import { categoryCodes } from './category-codes.ts'

export interface ChanceCorrectedOptions {
  /** Every category that raters could have used: AC and Brennan–Prediger depend on how many. Default: those that occur. */
  categories?: Numbers
  /** Partial credit by the distance of the categories' numbers. Default `identity`: AC1; the others give AC2. */
  weights?: AgreementWeights
  /** Default 0.95. */
  level?: number
}

export interface ChanceCorrectedAgreement extends AgreementCoefficients {
  /** Ascending, with how often each was used. */
  categories: number[]
  categoryCounts: number[]
  /** Units with a rating, and those with two or more. */
  n: number
  pairedUnits: number
  warnings: string[]
}

/**
 * Gwet's AC1 or AC2, Brennan–Prediger and generalised Fleiss' kappa, for any number of raters with missing ratings.
 *
 * The three differ only in what they call chance: AC from how uncertain the categories are, Brennan–Prediger from their
 * number, Fleiss from the pooled shares. When violations are rare Fleiss (and Cohen) can be near 0 while raters agree on
 * 98%; AC and Brennan–Prediger stay near the percentage. When everyone agrees on one category AC is 1 and Fleiss undefined.
 *
 * Assumes independent units drawn from a population of units; raters are taken as fixed. The standard error is over
 * units, the limits t with n − 1 degrees of freedom, the upper one at most 1.
 * @param ratings a column a rater, all of one length; NaN is missing
 * @returns undefined without a unit that has two ratings, with one category, or (Fleiss) when one category takes all;
 * with one unit the limits are undefined
 * @throws RangeError on columns of different length, a rating outside the categories, `level` outside (0, 1)
 * @source Gwet (2008), Br. J. Math. Stat. Psychol. 61:29; Gwet (2014), Handbook of Inter-Rater Reliability, ch. 5; R `irrCAC`
 * @example chanceCorrectedAgreement([[1, 1, 1, 2], [1, 1, 1, 1]]).ac // { estimate: 0.68, se: 0.3968, lower: -0.5827947, upper: 1 }
 */
export function chanceCorrectedAgreement(
  ratings: readonly Numbers[],
  options: ChanceCorrectedOptions = {},
): ChanceCorrectedAgreement {
  const { weights = 'identity', level = 0.95 } = options
  checkLevel('level', level)
  checkWeights(weights)
  const { categories, columns, units } = categoryCodes(ratings, options.categories)
  const size = categories.length
  const counts = new Float64Array(units * size)
  const raters = new Int32Array(units)
  const categoryCounts = new Float64Array(size)
  for (const codes of columns)
    for (let unit = 0; unit < units; unit++) {
      const code = codes[unit]!
      if (code < 0) continue
      counts[unit * size + code]!++
      categoryCounts[code]!++
      raters[unit]!++
    }
  let n = 0
  let pairedUnits = 0
  for (const m of raters) {
    if (m > 0) n++
    if (m > 1) pairedUnits++
  }
  const coefficients = agreementCoefficients({ counts, units, size }, weightMatrix(categories, weights), level)
  const warnings = pairedUnits < n ? [`${n - pairedUnits} units with one rating count towards chance agreement only`] : []
  return { ...coefficients, categories: [...categories], categoryCounts: [...categoryCounts], n, pairedUnits, warnings }
}
