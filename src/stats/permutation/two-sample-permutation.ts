import { checkAllFinite, type Numbers } from '../check.ts'
import { forEachCombination, sampleCombinations } from './combinations.ts'
import {
  arrangements,
  checkDraws,
  MAX_ARRANGEMENTS,
  type PermutationOptions,
  type PermutationResult,
  undefinedPermutation,
} from './permutation-result.ts'
import { TailCounts } from './tail-counts.ts'

export type TwoSamplePermutationOptions = PermutationOptions

/**
 * Permutation test of the difference in means of two independent samples: all ways of splitting the pooled values.
 *
 * Use it for small samples of scores from different items, or where normality is out of the question. Items that both arms
 * saw call for {@link signFlip}; strata for {@link stratifiedPermutation}.
 *
 * Assumes independent values, of one distribution under the null: unequal spread with unequal sizes breaks the level.
 * Statistic: mean(x) − mean(y). p = share of the choose(n₁+n₂, n₁) splits as extreme; ties count.
 * @param x first sample, finite
 * @param y second sample, finite
 * @param options `random` and `draws` serve above 2²² splits (about 12 + 12), where p = (1 + count)/(1 + draws)
 * @returns undefined where a sample is empty, or there are too many splits and no `random`
 * @throws RangeError naming the argument and its value
 * @source Fisher (1935); Pitman (1937), J. R. Stat. Soc. Suppl. 4; R exactRankTests `perm.test(x, y)`
 * @example twoSamplePermutation([6, 4, 1, 0, 4], [5, 7, 3, 5, 1, 1]) // { statistic: -0.6666667, pTwoSided: 0.7077922, draws: 462 }
 */
export function twoSamplePermutation(
  x: Numbers,
  y: Numbers,
  { random, draws = 9999 }: TwoSamplePermutationOptions = {},
): PermutationResult {
  checkDraws(draws)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  const n1 = x.length
  const n2 = y.length
  const n = n1 + n2
  const about = { method: 'two-sample permutation of the difference in means', n }
  if (n1 === 0 || n2 === 0) return undefinedPermutation(`sample ${n1 === 0 ? 'x' : 'y'} is empty`, about)
  const enumerated = arrangements(n, n1) <= MAX_ARRANGEMENTS
  if (!enumerated && random === undefined)
    return undefinedPermutation(`choose(${n}, ${n1}) splits are too many to enumerate: pass random to sample them`, about)

  const pooled = Float64Array.from({ length: n }, (_, i) => (i < n1 ? x[i]! : y[i - n1]!))
  // Centred, so that ties are judged by the values' spread and not by how far they lie from 0.
  const centre = pooled.reduce((sum, value) => sum + value, 0) / n
  let total = 0
  let size = 0
  for (let i = 0; i < n; i++) {
    pooled[i]! -= centre
    total += pooled[i]!
    size += Math.abs(pooled[i]!)
  }
  const difference = (chosen: Int32Array): number => {
    let sum = 0
    for (let i = 0; i < n1; i++) sum += pooled[chosen[i]!]!
    return sum / n1 - (total - sum) / n2
  }
  const observed = difference(Int32Array.from({ length: n1 }, (_, i) => i))
  const tails = new TailCounts(observed, (1e-10 * size) / Math.min(n1, n2))
  const visit = (chosen: Int32Array): void => tails.add(difference(chosen))
  if (enumerated) forEachCombination(n, n1, visit)
  else sampleCombinations(n, n1, draws, random!, visit)
  return { statistic: observed, ...tails.pValues(enumerated), enumerated, ...about, warnings: [] }
}
