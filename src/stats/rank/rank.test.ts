import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { kendallW } from './kendall-w.ts'
import { rankCorrelation } from './rank-correlation.ts'

const random = seededRandom(9)
const ties = (n: number, below: number): number[] => Array.from({ length: n }, () => random.below(below))

describe('rankCorrelation', () => {
  test('τ-b is what counting all pairs gives, with ties in either column and both', () => {
    for (const [n, below] of [
      [2, 9],
      [17, 4],
      [40, 6],
      [65, 1000],
    ] as const) {
      const x = ties(n, below)
      const y = x.map(value => value + random.below(3))
      if (new Set(x).size === 1 || new Set(y).size === 1) continue
      let surplus = 0
      let untiedX = 0
      let untiedY = 0
      for (let i = 0; i < n; i++)
        for (let j = 0; j < i; j++) {
          const dx = Math.sign(x[i]! - x[j]!)
          const dy = Math.sign(y[i]! - y[j]!)
          surplus += dx * dy
          untiedX += dx ** 2
          untiedY += dy ** 2
        }
      expect(rankCorrelation(x, y).tauB).toBeCloseTo(surplus / Math.sqrt(untiedX * untiedY), 12)
    }
  })
  test('only the order counts, but for Pearson; turning a column turns the sign', () => {
    const x = ties(30, 12)
    const y = ties(30, 12)
    const one = rankCorrelation(x, y)
    const other = rankCorrelation(
      x.map(value => value ** 3),
      y.map(value => -value),
    )
    expect(other.tauB).toBeCloseTo(-one.tauB!, 12)
    expect(other.spearman).toBeCloseTo(-one.spearman!, 12)
    expect(other.upper).toBeCloseTo(-one.lower!, 12)
  })
  test('equal and opposite orders give 1 and −1 exactly, without limits', () => {
    const x = [3, 1, 2, 2, 7, 9]
    expect(rankCorrelation(x, x)).toMatchObject({ tauB: 1, lower: null, upper: null })
    expect(
      rankCorrelation(
        x,
        x.map(value => -value),
      ),
    ).toMatchObject({ estimate: -1, lower: null })
  })
  test('a constant column, or fewer than two rows, is undefined', () => {
    expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toMatchObject({
      tauB: null,
      spearman: null,
      pearson: null,
      undefinedReason: 'y is constant: it orders nothing',
    })
    expect(rankCorrelation([1], [2]).undefinedReason).toMatch('1 rows')
    expect(rankCorrelation([1, 2, 3, 4], [1, 2, 4, 3])).toMatchObject({
      lower: null,
      undefinedReason: expect.stringMatching('four rows'),
    })
  })
  test('arguments out of range are named', () => {
    expect(() => rankCorrelation([1, 2], [1])).toThrow('x and y are of one length, got 2 and 1')
    expect(() => rankCorrelation([1, Number.NaN], [1, 2])).toThrow('x[1] is a finite number, got NaN')
  })
})

describe('kendallW', () => {
  test('raters in one order give 1, ties or not; two in opposite orders 0', () => {
    expect(
      kendallW([
        [1, 10],
        [2, 20],
        [3, 30],
      ]).w,
    ).toBeCloseTo(1, 12)
    expect(
      kendallW([
        [1, 1],
        [1, 1],
        [3, 3],
      ]).w,
    ).toBeCloseTo(1, 12)
    expect(
      kendallW([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toMatchObject({ w: 0, pValue: 1 })
  })
  test('with two raters is (1 + Spearman)/2 where nothing ties', () => {
    const x = [1, 2, 3, 4, 5, 6, 7]
    const y = [2, 1, 4, 7, 3, 6, 5]
    expect(kendallW(x.map((value, i) => [value, y[i]!])).w).toBeCloseTo((1 + rankCorrelation(x, y).spearman!) / 2, 12)
  })
  test('scores are ranked; a rater who ties all adds nothing', () => {
    const one = kendallW([
      [0.1, 5],
      [0.4, 9],
      [0.2, 7],
    ])
    expect(one.w).toBeCloseTo(
      kendallW([
        [1, 1],
        [3, 3],
        [2, 2],
      ]).w!,
      12,
    )
    expect(
      kendallW([
        [4, 4],
        [4, 4],
      ]),
    ).toMatchObject({ w: null, statistic: null, pValue: null, undefinedReason: expect.stringMatching('ties all') })
  })
  test('says why it is undefined, and names a row of another length', () => {
    expect(kendallW([[1, 2]]).undefinedReason).toMatch('1 items')
    expect(kendallW([[], []]).undefinedReason).toBe('no raters')
    expect(() => kendallW([[1, 2], [1]])).toThrow('ratings[1] has 2 raters as the first, got 1')
  })
})
