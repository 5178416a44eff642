import { checkAllFinite, checkBinary, checkSameLength, type Numbers } from '../check.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'
import { drawFirst, forEachCombination } from './combinations.ts'
import {
  arrangements,
  checkDraws,
  MAX_ARRANGEMENTS,
  type PermutationOptions,
  type PermutationResult,
  undefinedPermutation,
} from './permutation-result.ts'
import { TailCounts } from './tail-counts.ts'

export interface StratifiedPermutationOptions extends PermutationOptions {
  /** 1 for the rows of the group tested, 0 for the others. */
  group: Numbers
  /** The stratum of each row, as whole numbers. */
  stratum: Numbers
}

/**
 * Permutation test within strata: all relabellings that keep each stratum's group sizes.
 *
 * Use it when groups are compared inside blocks (hazard, locale, day) that differ in level. Strata holding one group only
 * are harmless and tell nothing.
 *
 * Assumes rows exchangeable within strata under the null. Statistic: the sum of y over group 1. Two-sided about the mean of
 * the permutation distribution, Σ k_s·ȳ_s.
 * @param y the observations, finite
 * @param options `group` and `stratum`, columns of y's length; `random` and `draws` serve above 2²² relabellings, where
 * p = (1 + count)/(1 + draws)
 * @returns undefined without rows, where no stratum holds both groups, or with too many relabellings and no `random`
 * @throws RangeError naming the argument and its value
 * @source Lehmann (1975), Nonparametrics §3; R coin `oneway_test(y ~ group | stratum, distribution = "exact")`
 * @example stratifiedPermutation([1, 4, 2, 6, 3, 9], { group: [0, 1, 0, 1, 0, 1], stratum: [1, 1, 1, 2, 2, 2] }) // { statistic: 19, pTwoSided: 0.1111111, pGreater: 0.1111111, draws: 9 }
 */
export function stratifiedPermutation(
  y: Numbers,
  { group, stratum, random, draws = 9999 }: StratifiedPermutationOptions,
): PermutationResult {
  checkDraws(draws)
  checkSameLength('y', y, 'group', group)
  checkBinary('group', group)
  const rows = clusterIndex('stratum', stratum, 'y', y)
  checkAllFinite('y', y)
  const about = { method: 'permutation within strata', n: y.length }
  if (y.length === 0) return undefinedPermutation('no observations', about)
  const strata = splitStrata(y, group, rows.index, rows.sizes)
  const count = strata.reduce((product, { values, chosen }) => product * arrangements(values.length, chosen), 1)
  if (count === 1) return undefinedPermutation('no stratum holds both groups', about)
  const enumerated = count <= MAX_ARRANGEMENTS
  if (!enumerated && random === undefined)
    return undefinedPermutation('the relabellings are too many to enumerate: pass random to sample them', about)

  // Deviations from the stratum means: the permutation mean becomes 0.
  let expected = 0
  let observed = 0
  let size = 0
  for (const { values, chosen, mean } of strata) {
    expected += chosen * mean
    values.forEach((value, i) => {
      if (i < chosen) observed += value
      size += Math.abs(value)
    })
  }
  const tails = new TailCounts(observed, 1e-10 * size)
  if (enumerated) for (const sum of allSums(strata)) tails.add(sum)
  else for (let draw = 0; draw < draws; draw++) tails.add(drawSum(strata, random!))
  return { statistic: observed + expected, ...tails.pValues(enumerated), enumerated, ...about, warnings: [] }
}

interface Stratum {
  /** Deviations from the mean, those of group 1 first. */
  values: Float64Array
  mean: number
  /** Rows of group 1. */
  chosen: number
  order: Int32Array
}

function splitStrata(y: Numbers, group: Numbers, index: Int32Array, sizes: Float64Array): Stratum[] {
  const strata = Array.from(sizes, size => ({
    values: new Float64Array(size),
    mean: 0,
    chosen: 0,
    order: Int32Array.from({ length: size }, (_, i) => i),
  }))
  const others = new Int32Array(sizes.length)
  for (let i = 0; i < y.length; i++) {
    const s = index[i]!
    const { values } = strata[s]!
    if (group[i] === 1) values[strata[s]!.chosen++] = y[i]!
    else values[values.length - ++others[s]!] = y[i]!
  }
  for (const one of strata) {
    one.mean = one.values.reduce((sum, value) => sum + value, 0) / one.values.length
    for (let i = 0; i < one.values.length; i++) one.values[i]! -= one.mean
  }
  return strata
}

function allSums(strata: readonly Stratum[]): Float64Array {
  let sums = new Float64Array(1)
  for (const { values, chosen } of strata) {
    const own: number[] = []
    forEachCombination(values.length, chosen, picked => {
      let sum = 0
      for (const i of picked) sum += values[i]!
      own.push(sum)
    })
    const next = new Float64Array(sums.length * own.length)
    let at = 0
    for (const before of sums) for (const sum of own) next[at++] = before + sum
    sums = next
  }
  return sums
}

function drawSum(strata: readonly Stratum[], random: NonNullable<PermutationOptions['random']>): number {
  let sum = 0
  for (const { values, chosen, order } of strata) {
    drawFirst(order, 0, values.length, chosen, random)
    for (let i = 0; i < chosen; i++) sum += values[order[i]!]!
  }
  return sum
}
