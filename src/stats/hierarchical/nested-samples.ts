import { checkAllFinite, checkLevel, checkPositive, type Numbers } from '../check.ts'
import { clusterIndex, clusterTotals } from '../cluster/cluster-index.ts'
import type { Result } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { allAlike } from './crossed-one-facet.ts'

export interface NestedSamplesOptions {
  /** Cost of one more item, above 0. Default 1. */
  costItem?: number
  /** Cost of one more sample of an item, above 0. Default 1. */
  costSample?: number
  /** Coverage of the mean's interval. Default 0.95. */
  level?: number
}

export interface NestedSamples extends Result {
  /** Variance of the items' true means; chance can make it negative. */
  varItem: number | null
  /** Variance of the samples of one item. */
  varSample: number | null
  /** Samples of each item that make the mean most precise for the money: √(costItem/costSample · varSample/varItem). */
  optimalSamplesPerItem: number | null
}

/**
 * Items and repeated samples of each: how much of the variance lies between items and how much within, the standard error
 * of the mean, and how many samples of an item are worth their cost.
 *
 * Use it to plan: more scenarios or more epochs. Assumes items drawn from a population and exchangeable samples within an
 * item. The mean is that of the item means, each item alike. With unequal samples the components come from the ANOVA
 * with n₀ = (N − Σn²/N)/(I − 1); se² = varItem/I + varSample/I² · Σ 1/nᵢ; t limits with I − 1 degrees of freedom.
 *
 * @param score finite, one a sample
 * @param item whole-number code of each sample's item
 * @returns estimate is the mean over items. Undefined: no scores; one item (no se); no item sampled twice (components);
 *   the best number of samples where varItem is not above 0 (samples of one item would do).
 * @throws RangeError naming the column, the index and the value, or the option and its value
 * @source Miller (2024), Adding Error Bars to Evals; Cochran (1977), Sampling Techniques, §10.6; R `anova(lm(y ~ item))`
 * @example nestedSamples([0, 1, 1, 1, 0, 0, 1, 1], [1, 1, 2, 2, 3, 3, 4, 4], { costItem: 4 }) // { estimate: 0.625, se: 0.2393568, varItem: 0.1666667, varSample: 0.125, optimalSamplesPerItem: 1.732051 }
 */
export function nestedSamples(
  score: Numbers,
  item: Numbers,
  { costItem = 1, costSample = 1, level = 0.95 }: NestedSamplesOptions = {},
): NestedSamples {
  checkPositive('costItem', costItem)
  checkPositive('costSample', costSample)
  checkLevel('level', level)
  checkAllFinite('score', score)
  const index = clusterIndex('item', item, 'score', score)
  const { count: items, sizes } = index
  const n = score.length
  const about = { level, method: 'one-way ANOVA of samples in items', n, clusters: items, warnings: [] as string[] }
  const noLimits = { se: null, lower: null, upper: null, varItem: null, varSample: null, optimalSamplesPerItem: null }
  if (n === 0) return { ...about, ...noLimits, estimate: null, undefinedReason: 'no scores' }

  const means = clusterTotals(score, 0, index).map((total, i) => total / sizes[i]!)
  const estimate = means.reduce((sum, mean) => sum + mean, 0) / items
  if (items === 1)
    return { ...about, ...noLimits, estimate, undefinedReason: 'one item: the variance between items cannot be told' }
  if (items === n)
    return {
      ...about,
      ...onceEach(means, estimate, level),
      undefinedReason: 'no item was sampled twice: its variance cannot be parted',
    }

  if (allAlike([score])) {
    about.warnings.push('all scores are alike: the interval has no width and says nothing')
    const none = {
      varItem: 0,
      varSample: 0,
      optimalSamplesPerItem: null,
      undefinedReason: 'optimalSamplesPerItem: all scores are alike',
    }
    return { ...about, estimate: score[0]!, ...tLimits(score[0]!, 0, items - 1, level), ...none }
  }

  let [within, squaredSizes, sum] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    within += (score[i]! - means[index.index[i]!]!) ** 2
    sum += score[i]!
  }
  let [between, perItem] = [0, 0]
  for (let i = 0; i < items; i++) {
    between += sizes[i]! * (means[i]! - sum / n) ** 2
    squaredSizes += sizes[i]! ** 2
    perItem += 1 / sizes[i]!
  }
  const varSample = within / (n - items)
  const varItem = (between / (items - 1) - varSample) / ((n - squaredSizes / n) / (items - 1))
  const variance = varItem / items + (varSample * perItem) / items ** 2
  const optimalSamplesPerItem = varItem > 0 ? Math.sqrt(((costItem / costSample) * varSample) / varItem) : null
  if (varItem < 0)
    about.warnings.push(
      `the variance between items is negative (${varItem.toPrecision(3)}): items differ by less than their samples would have them`,
    )
  const reason = optimalSamplesPerItem === null && {
    undefinedReason: 'optimalSamplesPerItem: no variance between items, so that every sample may go to one item',
  }
  // Unequal samples can leave nothing of a negative component's variance; it is then that of the samples alone.
  const se = Math.sqrt(variance >= 0 ? variance : (varSample * perItem) / items ** 2)
  return { ...about, estimate, ...tLimits(estimate, se, items - 1, level), varItem, varSample, optimalSamplesPerItem, ...reason }
}

function onceEach(means: Float64Array, estimate: number, level: number) {
  const items = means.length
  const variance = means.reduce((sum, mean) => sum + (mean - estimate) ** 2, 0) / (items - 1)
  return {
    estimate,
    ...tLimits(estimate, Math.sqrt(variance / items), items - 1, level),
    varItem: null,
    varSample: null,
    optimalSamplesPerItem: null,
  }
}

function tLimits(estimate: number, se: number, df: number, level: number) {
  const half = studentTQuantile(1 - (1 - level) / 2, df) * se
  return { se, df, lower: estimate - half, upper: estimate + half }
}
