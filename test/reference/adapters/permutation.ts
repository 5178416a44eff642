import { maxTSignFlip } from '../../../src/stats/permutation/max-t-sign-flip.ts'
import { signFlip } from '../../../src/stats/permutation/sign-flip.ts'
import { stratifiedPermutation } from '../../../src/stats/permutation/stratified-permutation.ts'
import { twoSamplePermutation } from '../../../src/stats/permutation/two-sample-permutation.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'permutation.signFlipEnumerated': ({ differences }) => signFlip(differences),
  'permutation.twoSampleEnumerated': ({ x, y }) => {
    const { draws: permutations, ...rest } = twoSamplePermutation(x, y)
    return { ...rest, permutations }
  },
  'permutation.stratifiedEnumerated': ({ y, group, stratum }) => {
    const { draws: permutations, ...rest } = stratifiedPermutation(y, { group, stratum })
    return { ...rest, permutations }
  },
  'permutation.maxTSignFlip': ({ differences }) => maxTSignFlip(differences),
}
