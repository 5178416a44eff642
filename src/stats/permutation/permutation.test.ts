import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { maxTSignFlip } from './max-t-sign-flip.ts'
import { signFlip } from './sign-flip.ts'
import { stratifiedPermutation } from './stratified-permutation.ts'
import { twoSamplePermutation } from './two-sample-permutation.ts'

const random = seededRandom(7)
const draw = (n: number): number[] => Array.from({ length: n }, () => random.below(2001) / 100 - 8)

describe('signFlip', () => {
  test('zeros change nothing, and all zeros give p = 1', () => {
    const one = signFlip([3, 1, 2])
    expect(signFlip([3, 0, 1, 2, 0])).toMatchObject({ pTwoSided: one.pTwoSided, pGreater: one.pGreater, smallestPValue: 0.25 })
    expect(signFlip([0, 0])).toMatchObject({ statistic: 0, pTwoSided: 1, pGreater: 1, pLess: 1, smallestPValue: 1 })
  })
  test('ties count in any scale and order', () => {
    const d = [0.1, 0.2, 0.3, -0.6, 0.1]
    const one = signFlip(d)
    expect(signFlip(d.map(value => value * 1e-12)).pTwoSided).toBe(one.pTwoSided)
    expect(signFlip(d.map(value => value * 1e12).toReversed()).pGreater).toBe(one.pGreater)
  })
  test('one-sided p values turn with the sign', () => {
    const d = draw(9)
    expect(signFlip(d.map(value => -value)).pLess).toBe(signFlip(d).pGreater)
  })
  test('above 22 differences it samples with a seed, and is undefined without', () => {
    const d = draw(40).map(value => value - 1)
    expect(signFlip(d).undefinedReason).toMatch('2^40')
    const sampled = signFlip(d, { random: seededRandom(1), draws: 999 })
    expect(sampled).toMatchObject({ enumerated: false, draws: 999, smallestPValue: 0.001 })
    expect(sampled.pValue).toBe(signFlip(d, { random: seededRandom(1), draws: 999 }).pValue)
    expect(signFlip(new Float64Array(40).fill(1), { random, draws: 99 }).pGreater).toBe(0.01)
  })
  test('a sample comes near the enumeration', () => {
    const d = draw(22)
    // 23 differences of which one is 0 are sampled, and have the same distribution.
    const sampled = signFlip([...d, 0], { random: seededRandom(3), draws: 9999 })
    expect(Math.abs(sampled.pTwoSided! - signFlip(d).pTwoSided!)).toBeLessThan(0.02)
  })
  test('refuses no draws and what is not finite', () => {
    expect(signFlip([]).undefinedReason).toBe('no differences')
    expect(() => signFlip([1], { draws: 0 })).toThrow('draws is a whole number above 0, got 0')
    expect(() => signFlip([1, Number.POSITIVE_INFINITY])).toThrow('differences[1]')
  })
})

describe('twoSamplePermutation', () => {
  test('equal values give p = 1', () => {
    expect(twoSamplePermutation([2, 2], [2, 2, 2])).toMatchObject({ statistic: 0, pTwoSided: 1, pGreater: 1, draws: 10 })
  })
  test('does not depend on the origin, and turns with the samples', () => {
    const x = draw(5)
    const y = draw(6)
    const one = twoSamplePermutation(x, y)
    const move = (values: number[]): number[] => values.map(value => value + 1e6)
    expect(twoSamplePermutation(move(x), move(y)).pTwoSided).toBe(one.pTwoSided)
    expect(twoSamplePermutation(y, x).pLess).toBe(one.pGreater)
  })
  test('many values are sampled with a seed, near the normal theory', () => {
    const x = draw(60)
    const y = draw(60)
    expect(twoSamplePermutation(x, y).undefinedReason).toMatch('too many')
    const sampled = twoSamplePermutation(x, y, { random: seededRandom(2), draws: 1999 })
    expect(sampled.enumerated).toBe(false)
    expect(sampled.pGreater! + sampled.pLess!).toBeCloseTo(1, 2)
  })
  test('an empty sample is undefined', () => {
    expect(twoSamplePermutation([], [1]).undefinedReason).toBe('sample x is empty')
  })
})

describe('stratifiedPermutation', () => {
  test('one stratum is the two-sample test', () => {
    const x = draw(4)
    const y = draw(5)
    const group = [...x.map(() => 1), ...y.map(() => 0)]
    const one = stratifiedPermutation([...x, ...y], { group, stratum: group.map(() => 3) })
    const two = twoSamplePermutation(x, y)
    expect(one).toMatchObject({ pGreater: two.pGreater, pLess: two.pLess, pTwoSided: two.pTwoSided, draws: two.draws })
  })
  test('levels of the strata do not matter', () => {
    const y = draw(10)
    const group = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0]
    const stratum = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]
    const moved = y.map((value, i) => value + 100 * stratum[i]!)
    expect(stratifiedPermutation(moved, { group, stratum }).pGreater).toBe(stratifiedPermutation(y, { group, stratum }).pGreater)
  })
  test('a stratum with one group tells nothing; none else is undefined', () => {
    const plain = stratifiedPermutation([1, 2, 3, 4], { group: [0, 1, 0, 1], stratum: [1, 1, 1, 1] })
    const more = stratifiedPermutation([1, 2, 3, 4, 9], { group: [0, 1, 0, 1, 1], stratum: [1, 1, 1, 1, 2] })
    expect(more).toMatchObject({ pGreater: plain.pGreater, draws: plain.draws, statistic: 15 })
    expect(stratifiedPermutation([1, 2], { group: [0, 1], stratum: [1, 2] }).undefinedReason).toMatch('both groups')
  })
  test('many relabellings are sampled with a seed', () => {
    const y = draw(60)
    const group = y.map((_, i) => i % 2)
    const stratum = y.map((_, i) => i % 3)
    expect(stratifiedPermutation(y, { group, stratum }).undefinedReason).toMatch('too many')
    const sampled = stratifiedPermutation(y, { group, stratum, random: seededRandom(4), draws: 499 })
    expect(sampled.draws).toBe(499)
    expect(sampled.pGreater! + sampled.pLess!).toBeCloseTo(1, 1)
  })
  test('takes groups 0 and 1 only', () => {
    expect(() => stratifiedPermutation([1], { group: [2], stratum: [1] })).toThrow('group[0] is 0 or 1, got 2')
  })
})

describe('maxTSignFlip', () => {
  test('raw ≤ step-down ≤ single-step, and one hypothesis is its own sign flip', () => {
    const differences = [draw(9), draw(9), draw(9).map(value => value + 6)]
    const { raw, stepDown, singleStep } = maxTSignFlip(differences)
    raw.forEach((p, h) => {
      expect(p).toBe(signFlip(differences[h]!).pTwoSided)
      expect(stepDown[h]).toBeGreaterThanOrEqual(p!)
      expect(singleStep[h]).toBeGreaterThanOrEqual(stepDown[h]!)
    })
    expect(maxTSignFlip([differences[2]!])).toMatchObject({ stepDown: [raw[2]] })
  })
  test('copies of one hypothesis cost nothing', () => {
    const d = draw(8)
    expect(maxTSignFlip([d, d, d]).singleStep).toEqual(maxTSignFlip([d, d, d]).raw)
  })
  test('a hypothesis without differences is null, one of equal differences infinite', () => {
    const { t, raw, singleStep, undefinedReason } = maxTSignFlip([
      [0, 0, 0],
      [2, 2, 2],
      [1, 2, 1],
    ])
    expect(t[0]).toBeNull()
    expect(raw[0]).toBeNull()
    expect(t[1]).toBeNull()
    expect(undefinedReason).toBe('differences[0] do not vary, so their t is undefined')
    expect(singleStep[1]).toBe(0.25)
  })
  test('many pairs are sampled with a seed', () => {
    const differences = [draw(30), draw(30)]
    expect(maxTSignFlip(differences).undefinedReason).toMatch('2^30')
    expect(maxTSignFlip(differences, { random: seededRandom(5), draws: 99 })).toMatchObject({ draws: 99, enumerated: false })
  })
  test('says why it is undefined, and names a row of another length', () => {
    expect(maxTSignFlip([]).undefinedReason).toBe('no hypotheses')
    expect(maxTSignFlip([[1]]).undefinedReason).toMatch('1 pairs')
    expect(() => maxTSignFlip([[1, 2], [1]])).toThrow('differences[1] has 2 pairs as the first, got 1')
  })
})
