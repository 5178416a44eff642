import { type Random, seededRandom } from '../../base/random.ts'
import type { Limits } from '../bootstrap/bootstrap-intervals.ts'
import { checkCount, checkLevel, type Numbers } from '../check.ts'
import { type AgreementWeights, checkWeights, weightMatrix } from './agreement-weights.ts'
import { categoryCodes } from './category-codes.ts'
import { type Contribution, impreciseDirichletLimits } from './imprecise-dirichlet.ts'
import type { Measurement } from './krippendorff-disagreement.ts'
import { populationAlpha, populationChance, populationKappa } from './population-agreement.ts'
import { unitKinds } from './unit-kinds.ts'

export interface AgreementLimitsOptions {
  /** Of alpha. Default `nominal`. */
  measurement?: Measurement
  /** Of AC, Brennan–Prediger, Fleiss and kappa. Default `identity`. */
  weights?: AgreementWeights
  /** Every category that raters could have used. Default: those that occur. */
  categories?: Numbers
  /** Default 0.95. */
  level?: number
  /** Source of the draws. Default: a fixed seed, so that the same ratings have the same limits. */
  random?: Random
  /** Default 2000. */
  draws?: number
}

export interface AgreementLimits {
  /** Each null where the coefficient is undefined; kappa with other than two raters, too. */
  alpha: Limits | null
  ac: Limits | null
  brennanPrediger: Limits | null
  fleiss: Limits | null
  kappa: Limits | null
  level: number
  method: string
  undefinedReason?: string
}

/** Ratings that nearly all differ are measurements: no single unit decides, and draws would only cost time. */
const mostCategories = 101
const mostKinds = 2000

/**
 * Limits of the agreement coefficients that hold with few disagreements and rare classes, for any raters and missing ratings.
 *
 * Use them where the large-sample limits fail: 50 units, a class of 5%, or raters who disagree on 3%. There the t and
 * bootstrap limits of {@link krippendorffAlpha}, {@link cohenKappa} and {@link chanceCorrectedAgreement} cover .81 to .92, and these
 * .95 or more; with many disagreements both are as wide. Raters who never disagree get an interval, too. On a long scale whose
 * ends nobody confused the lower limits are wide: the one more unit may be split from end to end.
 *
 * Assumes independent units. Units rated alike are of one kind. The shares of the kinds are Dirichlet with their counts as
 * parameters, and one more unit is taken to be rated in the way that moves the limit most: alike in a category, or split
 * between two. Limits are the outermost quantiles of the coefficients of infinitely many units.
 * @param ratings a column a rater, all of one length; NaN is missing
 * @returns undefined with one category, without a unit that has two ratings, and with more than 101 categories (a scale of 0 to
 * 100) or 2,000 kinds of units: such ratings are measurements, and the standard errors of the coefficients serve
 * @throws RangeError on columns of different length, a rating outside the categories, `level` outside (0, 1)
 * @source the imprecise Dirichlet model, Walley (1996), J. R. Stat. Soc. B 58:3, with s = 1, over units: Rubin (1981), Ann. Stat. 9:130
 * @example agreementLimits([[1, 1, 1], [1, 1, 1]]) // { alpha: null, undefinedReason: 'one category only' }
 */
export function agreementLimits(ratings: readonly Numbers[], options: AgreementLimitsOptions = {}): AgreementLimits {
  const { measurement = 'nominal', weights = 'identity', level = 0.95, random = seededRandom(1), draws = 2000 } = options
  checkLevel('level', level)
  checkWeights(weights)
  checkCount('draws', draws)
  const { categories, columns, units } = categoryCodes(ratings, options.categories)
  const q = categories.length
  const { kinds, counts, extras } = unitKinds(columns, units, q)
  const nothing = { alpha: null, ac: null, brennanPrediger: null, fleiss: null, kappa: null }
  const about = { level, method: 'imprecise Dirichlet model over units' }
  const undefinedReason =
    q < 2
      ? 'one category only'
      : kinds.every(codes => codes.length < 2)
        ? 'no unit has two ratings'
        : q > mostCategories
          ? `${q} categories are more than ${mostCategories}: the ratings are measurements`
          : kinds.length > mostKinds
            ? `${kinds.length} kinds of units are more than ${mostKinds}`
            : undefined
  if (undefinedReason) return { ...nothing, ...about, undefinedReason }

  const credit = weightMatrix(categories, weights)
  const alpha = populationAlpha(categories, measurement)
  const chance = populationChance(credit, q, alpha.size)
  const kappa = columns.length === 2 ? populationKappa(weightMatrix([...categories.keys()], weights), q, chance.end) : null
  const contribution = (codes: readonly number[]): Contribution => {
    const entries = [...alpha.entries(codes), ...chance.entries(codes), ...(kappa?.entries(codes) ?? [])]
    return { places: Int32Array.from(entries, ([at]) => at), amounts: Float64Array.from(entries, ([, amount]) => amount) }
  }
  const limits = impreciseDirichletLimits({
    kinds: kinds.map(contribution),
    counts,
    extras: extras.map(contribution),
    size: kappa?.end ?? chance.end,
    statistics: (sums, into) => {
      into[0] = alpha.value(sums)
      chance.values(sums, into, 1)
      if (kappa) into[4] = kappa.value(sums)
    },
    results: kappa ? 5 : 4,
    level,
    random,
    draws,
  })
  return {
    alpha: limits[0]!,
    ac: limits[1]!,
    brennanPrediger: limits[2]!,
    fleiss: limits[3]!,
    kappa: limits[4] ?? null,
    ...about,
  }
}
