import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { difLogistic } from './dif-logistic.ts'
import { logisticRegression } from './logistic-regression.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'
import { stratifiedCounts } from './stratified-counts.ts'

// Mantel-Haenszel.

test('one stratum: the odds ratio of the table, with Woolf’s standard error', () => {
  const fit = mantelHaenszel({ a: [12], b: [5], c: [6], d: [9] })
  expect(fit.estimate).toBeCloseTo((12 * 9) / (5 * 6), 12)
  expect(fit.se).toBeCloseTo(Math.sqrt(1 / 12 + 1 / 5 + 1 / 6 + 1 / 9), 12)
})

test('exchanging the groups inverts the odds ratio and its limits', () => {
  const [one, other] = [
    mantelHaenszel({ a: [12, 3], b: [5, 8], c: [6, 4], d: [9, 2] }),
    mantelHaenszel({ a: [6, 4], b: [9, 2], c: [12, 3], d: [5, 8] }),
  ]
  expect(other.estimate).toBeCloseTo(1 / one.estimate!, 12)
  expect(other.lower).toBeCloseTo(1 / one.upper!, 12)
  expect(other.deltaDif).toBeCloseTo(-one.deltaDif!, 12)
  expect(other.chiSquare).toBeCloseTo(one.chiSquare!, 12)
})

test('empty strata and strata of one observation say nothing', () => {
  const plain = mantelHaenszel({ a: [12], b: [5], c: [6], d: [9] })
  const padded = mantelHaenszel({ a: [12, 0, 1], b: [5, 0, 0], c: [6, 0, 0], d: [9, 0, 0] })
  expect(padded.estimate).toBe(plain.estimate)
  expect(padded.chiSquare).toBe(plain.chiSquare)
  expect(padded.strata).toBe(1)
})

test('an infinite or zero odds ratio has no limits, and says why', () => {
  const infinite = mantelHaenszel({ a: [4], b: [0], c: [2], d: [3] })
  expect(infinite).toMatchObject({
    estimate: Number.POSITIVE_INFINITY,
    deltaDif: Number.NEGATIVE_INFINITY,
    se: null,
    lower: null,
    etsClass: null,
  })
  expect(infinite.undefinedReason).toMatch(/infinite/)
  expect(infinite.pValue).toBeGreaterThan(0)
  expect(mantelHaenszel({ a: [0], b: [4], c: [2], d: [3] })).toMatchObject({
    estimate: 0,
    deltaDif: Number.POSITIVE_INFINITY,
    upper: null,
  })
})

test('Mantel-Haenszel is undefined where no stratum compares anything', () => {
  for (const tables of [
    { a: [], b: [], c: [], d: [] },
    { a: [5], b: [0], c: [4], d: [0] },
    { a: [5, 0], b: [2, 0], c: [0, 3], d: [0, 4] },
  ]) {
    expect(mantelHaenszel(tables)).toMatchObject({
      estimate: null,
      chiSquare: null,
      undefinedReason: 'no stratum holds both groups and both outcomes',
    })
  }
})

test('ETS classes', () => {
  expect(mantelHaenszel({ a: [50], b: [50], c: [50], d: [50] }).etsClass).toBe('A')
  expect(mantelHaenszel({ a: [60], b: [40], c: [46], d: [54] }).etsClass).toBe('B')
  expect(mantelHaenszel({ a: [900], b: [100], c: [500], d: [500] }).etsClass).toBe('C')
})

test('rows give the tables', () => {
  const random = seededRandom(3)
  const rows = { outcome: [] as number[], group: [] as number[], stratum: [] as number[] }
  for (let i = 0; i < 300; i++) {
    rows.outcome.push(random.below(2))
    rows.group.push(random.below(2))
    rows.stratum.push(random.below(5) * 1000)
  }
  const { a, b, c, d } = stratifiedCounts(rows)
  expect([a, b, c, d].map(column => column.length)).toEqual([5, 5, 5, 5])
  expect([a, b, c, d].flatMap(column => Array.from(column)).reduce((sum, count) => sum + count)).toBe(300)
})

// Logistic regression.

test('a two-by-two table: the log odds ratio and Woolf’s standard error', () => {
  const y = [...Array(12).fill(1), ...Array(5).fill(0), ...Array(6).fill(1), ...Array(9).fill(0)]
  const x = [...Array(17).fill(1), ...Array(15).fill(0)]
  const slope = logisticRegression(y, { x }).coefficients[1]!
  expect(slope.estimate).toBeCloseTo(Math.log((12 * 9) / (5 * 6)), 10)
  expect(slope.se).toBeCloseTo(Math.sqrt(1 / 12 + 1 / 5 + 1 / 6 + 1 / 9), 10)
})

test('another unit of a column changes its coefficient and nothing else', () => {
  const y = [0, 1, 0, 1, 1, 0, 1, 1]
  const x = [1, 2, 3, 4, 5, 6, 7, 8]
  const [a, b] = [logisticRegression(y, { x }), logisticRegression(y, { x: x.map(value => 1e6 + 1000 * value) })]
  expect(b.coefficients[1]!.estimate! * 1000).toBeCloseTo(a.coefficients[1]!.estimate!, 6)
  expect(b.deviance).toBeCloseTo(a.deviance!, 9)
})

test('rows that are clusters of their own: CR0 is the heteroscedasticity-robust error', () => {
  const y = [0, 1, 0, 1, 1, 0, 1, 1]
  const fit = logisticRegression(y, {}, { cluster: [1, 2, 3, 4, 5, 6, 7, 8] })
  // Intercept alone: the robust variance equals the model's, 1/(n p q).
  expect(fit.coefficients[0]!.seCR0).toBeCloseTo(fit.coefficients[0]!.se!, 10)
  expect(fit.warnings[0]).toMatch(/8 clusters/)
})

test.each([
  ['no rows', [], { x: [] }, /no rows/],
  ['all alike', [1, 1, 1], { x: [1, 2, 3] }, /every y is 1/],
  ['a constant column', [0, 1, 0], { x: [0.1, 0.1, 0.1] }, /collinear: column "x" is constant/],
  ['a copied column', [0, 1, 0, 1], { x: [1, 1, 2, 2], z: [3, 3, 5, 5] }, /collinear: column "z"/],
  [
    'a sum of columns',
    [0, 1, 0, 1, 1, 0],
    { x: [1, 2, 3, 4, 5, 6], z: [1, 0, 0, 1, 0, 0], s: [2, 2, 3, 5, 5, 6] },
    /collinear: column "s"/,
  ],
  ['more columns than rows', [0, 1], { x: [1, 2], z: [2, 1] }, /collinear/],
  ['complete separation', [0, 0, 0, 1, 1, 1], { x: [1, 2, 3, 4, 5, 6] }, /separated: .*"x"/],
  ['quasi-complete separation', [0, 0, 1, 0, 1, 1], { x: [1, 2, 3, 3, 5, 6] }, /separated: .*"x"/],
  ['a group without events', [0, 0, 0, 1, 0, 1], { x: [1, 1, 1, 0, 0, 0] }, /separated: .*"x"/],
])('undefined: %s', (_, y, columns, reason) => {
  const fit = logisticRegression(y, columns as Record<string, number[]>)
  expect(fit.undefinedReason).toMatch(reason)
  expect(fit.deviance).toBeNull()
  expect(fit.coefficients.every(one => one.estimate === null && one.se === null && one.lower === null)).toBe(true)
})

test('nearly separated data are fitted', () => {
  const y = Array.from({ length: 2000 }, (_, i) => (i < 1000 ? (i === 0 ? 1 : 0) : i === 1999 ? 0 : 1))
  const x = y.map((_, i) => (i < 1000 ? 0 : 1))
  expect(logisticRegression(y, { x }).coefficients[1]!.estimate).toBeCloseTo(2 * Math.log(999), 8)
})

test('one cluster: the estimate stands, robust errors are undefined', () => {
  const fit = logisticRegression([0, 1, 0, 1], { x: [1, 2, 3, 4] }, { cluster: [9, 9, 9, 9] })
  expect(fit.coefficients[1]).toMatchObject({ seCR0: null, seCR1: null, lower: null, pValue: null })
  expect(fit.coefficients[1]!.estimate).toBeGreaterThan(0)
  expect(fit.undefinedReason).toMatch(/one cluster/)
})

// DIF.

test('DIF does not hang on the codes of the groups', () => {
  const random = seededRandom(5)
  const matching = Array.from({ length: 200 }, () => random.below(20))
  const group = Array.from({ length: 200 }, () => random.below(3))
  const y = matching.map((score, i) => (random.below(30) < score + 3 * group[i]! ? 1 : 0))
  const [a, b] = [difLogistic({ y, matching, group }), difLogistic({ y, matching, group: group.map(code => 50 - 7 * code) })]
  expect(a.uniform.df).toBe(2)
  expect(a.total.df).toBe(4)
  expect(b.uniform.statistic).toBeCloseTo(a.uniform.statistic!, 8)
  expect(b.nonuniform.statistic).toBeCloseTo(a.nonuniform.statistic!, 8)
  expect(a.total.statistic).toBeCloseTo(a.uniform.statistic! + a.nonuniform.statistic!, 8)
})

test('DIF is undefined for one group, and where a model is separated', () => {
  expect(difLogistic({ y: [0, 1, 0], matching: [1, 2, 3], group: [4, 4, 4] })).toMatchObject({
    uniform: { statistic: null, pValue: null },
    undefinedReason: 'two groups are needed, got 1',
  })
  const fit = difLogistic({ y: [0, 1, 0, 1, 1, 1], matching: [1, 2, 3, 1, 2, 3], group: [0, 0, 0, 1, 1, 1] })
  expect(fit.uniform.statistic).toBeNull()
  expect(fit.undefinedReason).toMatch(/separated/)
})

test('arguments out of range name themselves', () => {
  expect(() => mantelHaenszel({ a: [1], b: [-1], c: [1], d: [1] })).toThrow('b[0] is a whole number from 0, got -1')
  expect(() => mantelHaenszel({ a: [1], b: [1, 2], c: [1], d: [1] })).toThrow('a and b are of one length, got 1 and 2')
  expect(() => logisticRegression([0, 2], {})).toThrow('y[1] is 0 or 1, got 2')
  expect(() => logisticRegression([0, 1], { x: [1] })).toThrow('y and x are of one length, got 2 and 1')
  expect(() => logisticRegression([0, 1], { x: [1, Number.NaN] })).toThrow('x[1] is a finite number, got NaN')
  expect(() => logisticRegression([0, 1], {}, { level: 0 })).toThrow('level lies between 0 and 1, got 0')
  expect(() => difLogistic({ y: [0, 1], matching: [1, 2], group: [0.5, 1] })).toThrow(RangeError)
  expect(() => stratifiedCounts({ outcome: [1], group: [2], stratum: [0] })).toThrow('group[0] is 0 or 1, got 2')
})
