import { checkAllFinite, type Numbers } from '../check.ts'
import { checkDraws, type PermutationOptions, type PermutationResult, undefinedPermutation } from './permutation-result.ts'
import { forEachSignFlip, MAX_FLIPPED, sampleSignFlips } from './sign-flips.ts'
import { TailCounts } from './tail-counts.ts'

export type SignFlipOptions = PermutationOptions

export interface SignFlipResult extends PermutationResult {
  /** The least two-sided p these data could have given: 2/2^k with k differences unlike 0, for a sample 1/(1 + draws). */
  smallestPValue: number | null
}

/**
 * Sign-flip (paired permutation) test of differences: all 2^n ways of turning each difference about 0.
 *
 * Use it to compare two targets on the same independent items, whatever the scores' distribution. When items repeat or
 * come in families use {@link clusteredSignFlip}.
 *
 * Assumes independent differences, symmetric about 0 under the null, as when both arms are exchangeable. Statistic: their
 * sum. p = share of sign vectors whose sum is at least (at most, in size at least) the observed; ties count.
 * @param differences one a pair, finite; zeros may stay, they change nothing
 * @param options `random` and `draws` serve above 22 differences, where p = (1 + count)/(1 + draws)
 * @returns undefined without differences, or with more than 22 and no `random`
 * @throws RangeError naming the argument and its value
 * @source Fisher (1935), The Design of Experiments §21; R exactRankTests `perm.test(d)`; Phipson & Smyth (2010) for sampled p
 * @example signFlip([4, 6, 3, 1, 1, -4, 3]) // { statistic: 14, pTwoSided: 0.1875, pGreater: 0.09375, pLess: 0.953125 }
 */
export function signFlip(differences: Numbers, { random, draws = 9999 }: SignFlipOptions = {}): SignFlipResult {
  checkDraws(draws)
  checkAllFinite('differences', differences)
  const n = differences.length
  const about = { method: 'sign flip', n }
  const unable = (reason: string): SignFlipResult => ({ ...undefinedPermutation(reason, about), smallestPValue: null })
  if (n === 0) return unable('no differences')
  const enumerated = n <= MAX_FLIPPED
  if (!enumerated && random === undefined)
    return unable(`2^${n} sign vectors are too many to enumerate: pass random to sample them`)

  let observed = 0
  let size = 0
  let unequal = 0
  for (let i = 0; i < n; i++) {
    observed += differences[i]!
    size += Math.abs(differences[i]!)
    if (differences[i] !== 0) unequal++
  }
  const tails = new TailCounts(observed, 1e-10 * size)
  const visit = (signs: Int8Array): void => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += signs[i]! * differences[i]!
    tails.add(sum)
  }
  if (enumerated) forEachSignFlip(n, visit)
  else sampleSignFlips(n, draws, random!, visit)
  const smallestPValue = enumerated ? Math.min(1, 2 / 2 ** unequal) : 1 / (1 + draws)
  return { statistic: observed, ...tails.pValues(enumerated), enumerated, smallestPValue, ...about, warnings: [] }
}
