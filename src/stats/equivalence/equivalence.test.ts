import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { noninferiorityPaired } from './noninferiority-paired.ts'
import { tostPaired } from './tost-paired.ts'
import { tostWelch } from './tost-welch.ts'

const random = seededRandom(3)
const draw = (n: number): number[] => Array.from({ length: n }, () => random.below(2001) / 1000 - 1)
const margins = { lowerMargin: -0.25, upperMargin: 0.25 }

test('the tests decide as their intervals do', () => {
  for (let round = 0; round < 60; round++) {
    const d = draw(40)
    const paired = tostPaired(d, margins)
    expect(paired.equivalent).toBe(paired.lower! > -0.25 && paired.upper! < 0.25)
    const welch = tostWelch(d, draw(50), margins)
    expect(welch.equivalent).toBe(welch.lower! > -0.25 && welch.upper! < 0.25)
    const noninferior = noninferiorityPaired(d, { margin: 0.2 })
    expect(noninferior.noninferior).toBe(noninferior.lower! > -0.2)
  }
})

test('turning the sign exchanges the sides', () => {
  const d = draw(12)
  const one = tostPaired(d, { lowerMargin: -0.1, upperMargin: 0.4 })
  const other = tostPaired(
    d.map(value => -value),
    { lowerMargin: -0.4, upperMargin: 0.1 },
  )
  expect(other.pLower).toBeCloseTo(one.pUpper!, 12)
  expect(other.lower).toBeCloseTo(-one.upper!, 12)
})

test('Welch with equal sizes and variances has n − 2 degrees of freedom', () => {
  expect(tostWelch([1, 2, 3], [11, 12, 13], { lowerMargin: -11, upperMargin: -9 })).toMatchObject({ estimate: -10, df: 4 })
})

describe('undefined', () => {
  test.each([
    [tostPaired([], margins), 'no differences'],
    [tostPaired([1], margins), 'one difference: no error can be estimated'],
    [tostPaired([0.1, 0.1, 0.1], margins), 'all differences are equal: no error can be estimated'],
    [tostWelch([], [1, 2], margins), 'sample x is empty'],
    [tostWelch([1], [1, 2], margins), 'a sample of one value: no error can be estimated'],
    [tostWelch([1, 1], [2, 2], margins), 'both samples are constant: no error can be estimated'],
    [noninferiorityPaired([], { margin: 1 }), 'no differences'],
    [noninferiorityPaired([0.3, 0.3], { margin: 1 }), 'all differences are equal: no error can be estimated'],
  ])('%#', (result, reason) => {
    expect(result).toMatchObject({ pValue: null, lower: null, upper: null, undefinedReason: reason })
  })
})

test('arguments out of range are named', () => {
  expect(() => tostPaired([1, 2], { lowerMargin: 1, upperMargin: 1 })).toThrow('lowerMargin is below upperMargin = 1, got 1')
  expect(() => tostWelch([1, 2], [1, 2], { lowerMargin: Number.NaN, upperMargin: 1 })).toThrow(
    'lowerMargin is a finite number, got NaN',
  )
  expect(() => tostPaired([1, 2], { ...margins, alpha: 0.5 })).toThrow('alpha lies between 0 and 0.5, got 0.5')
  expect(() => noninferiorityPaired([1, 2], { margin: 0 })).toThrow('margin is a number above 0, got 0')
  expect(() => noninferiorityPaired([1, Number.NaN], { margin: 1 })).toThrow('differences[1] is a finite number, got NaN')
})
