import { checkCount, checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { agreementCoefficients } from './agreement-coefficients.ts'
import { weightMatrix } from './agreement-weights.ts'

export interface FleissKappaOptions {
  /** Default 0.95. */
  level?: number
}

export interface FleissKappa extends Result {
  /** Randolph's free-marginal kappa: chance is 1 over the number of categories. */
  randolph: Result
  /** Mean share of agreeing pairs of raters within a unit. */
  percentAgreement: number | null
  /** Σ p_j², the chance that two ratings drawn from the pool agree. */
  expectedAgreement: number | null
  /** How often each category was used. */
  categoryCounts: number[]
}

/**
 * Fleiss' kappa, with Randolph's free-marginal version beside it, from counts of ratings.
 *
 * Use it when every unit was rated equally often, by whomever. It is low when one category is rare even if raters agree;
 * Randolph's is not. For unequal numbers of ratings, weights, or raters told apart use {@link chanceCorrectedAgreement}.
 *
 * Assumes independent units. Standard errors are over units (Gwet 2014), with t limits on n − 1 degrees of freedom and
 * the upper one at most 1; the textbook's null standard error is not for intervals.
 * @param counts a row a unit, a column a category: how many raters chose it; every row sums to the same number, 2 or more
 * @returns undefined without units; kappa also when one category takes every rating
 * @throws RangeError on counts that are no whole numbers, rows of unequal length or sum, `level` outside (0, 1)
 * @source Fleiss (1971), Psychol. Bull. 76:378; Randolph (2005); statsmodels `fleiss_kappa`
 * @example fleissKappa([[3, 0], [2, 1], [0, 3]]) // { estimate: 0.55, percentAgreement: 0.7777778, expectedAgreement: 0.5061728 }
 */
export function fleissKappa(counts: readonly Numbers[], { level = 0.95 }: FleissKappaOptions = {}): FleissKappa {
  checkLevel('level', level)
  const units = counts.length
  const size = counts[0]?.length ?? 0
  const flat = new Float64Array(units * size)
  const categoryCounts = new Float64Array(size)
  let ratings = 0
  counts.forEach((row, unit) => {
    if (row.length !== size) throw new RangeError(`counts[${unit}] has ${size} categories like counts[0], got ${row.length}`)
    let sum = 0
    for (let k = 0; k < size; k++) {
      checkCount(`counts[${unit}][${k}]`, row[k]!)
      flat[unit * size + k] = row[k]!
      categoryCounts[k]! += row[k]!
      sum += row[k]!
    }
    if (unit === 0) ratings = sum
    if (sum !== ratings || sum < 2)
      throw new RangeError(
        `counts[${unit}] sums to the ratings a unit, ${Math.max(2, ratings)}, got ${sum}; unequal: chanceCorrectedAgreement`,
      )
  })
  const places = Array.from(categoryCounts, (_, rank) => rank)
  const { percentAgreement, fleiss, brennanPrediger } = agreementCoefficients(
    { counts: flat, units, size },
    weightMatrix(places, 'identity'),
    level,
  )
  const used = { percentAgreement, categoryCounts: [...categoryCounts] }
  const { chanceAgreement, ...kappa } = fleiss
  const { chanceAgreement: _, ...randolph } = { ...brennanPrediger, method: "Randolph's free-marginal kappa" }
  const method = "Fleiss' kappa"
  if (units === 0) {
    const nothing = undefinedResult('no units', { level, method, n: 0 })
    return { ...nothing, ...used, expectedAgreement: null, randolph: { ...nothing, method: randolph.method } }
  }
  return { ...kappa, method, ...used, expectedAgreement: chanceAgreement, randolph }
}
