import { describe, expect, test } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

const digits = 1e-6

function expectInterval(found: ReturnType<typeof wilsonInterval>, lower: number, upper: number, within = digits): void {
  expect(Math.abs(found.lower! - lower), `lower ${found.lower} is not ${lower}`).toBeLessThanOrEqual(within)
  expect(Math.abs(found.upper! - upper), `upper ${found.upper} is not ${upper}`).toBeLessThanOrEqual(within)
}

test.each([
  // R: prop.test(k, n, correct = FALSE)$conf.int
  [3, 10, 0.1077913, 0.6032219],
  [0, 500, 0, 0.0076243],
  [500, 500, 0.9923757, 1],
])('%i of %i agrees with R', (k, n, lower, upper) => {
  expectInterval(wilsonInterval(k, n), lower, upper)
})

test.each([
  // Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3; four decimals are printed there.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i agrees with the published table', (k, n, lower, upper) => {
  expectInterval(wilsonInterval(k, n), lower, upper, 0.5e-4)
})

test.each([
  // Roots of (k/n − p)² = z² p (1 − p) / n, by mpmath with 40 digits.
  [1, 1, 0.95, 0.206549314377, 1],
  [0, 1, 0.95, 0, 0.793450685623],
  [3, 10, 0.9, 0.126876583903, 0.55830020413],
  [3, 10, 0.99, 0.0795663165231, 0.679975320799],
  [7, 42, 0.8, 0.105834417182, 0.252587291645],
  [1, 1_000_000, 0.999, 7.84367333891e-8, 1.27489905475e-5],
  [3, 10, 1 - 2 ** -40, 0.0160569851778, 0.918401838352],
])('%i of %i at level %f agrees with the equation it solves', (k, n, level, lower, upper) => {
  expectInterval(wilsonInterval(k, n, level), lower, upper, 1e-9)
})

describe('for every k of n', () => {
  const all = [1, 2, 3, 10, 37, 200].flatMap(n => Array.from({ length: n + 1 }, (_, k) => ({ k, n })))

  test('the interval lies in [0, 1] and holds the share', () => {
    for (const { k, n } of all) {
      for (const level of [0.5, 0.95, 0.9999]) {
        const { lower, upper } = wilsonInterval(k, n, level)
        expect(lower!).toBeGreaterThanOrEqual(0)
        expect(lower!).toBeLessThanOrEqual(k / n)
        expect(upper!).toBeGreaterThanOrEqual(k / n)
        expect(upper!).toBeLessThanOrEqual(1)
      }
    }
  })

  test('none and all leave room on one side only', () => {
    for (const n of [1, 2, 10, 1_000_000]) {
      expect(wilsonInterval(0, n).lower).toBe(0)
      expect(wilsonInterval(0, n).upper!).toBeGreaterThan(0)
      expect(wilsonInterval(n, n).upper).toBe(1)
      expect(wilsonInterval(n, n).lower!).toBeLessThan(1)
    }
  })

  test('failures have the interval of successes, turned round', () => {
    for (const { k, n } of all) {
      const { lower, upper } = wilsonInterval(n - k, n)
      expectInterval(wilsonInterval(k, n), 1 - upper!, 1 - lower!, 1e-12)
    }
  })

  test('a higher level is wider, and more trials at the same share are narrower', () => {
    const width = (...args: Parameters<typeof wilsonInterval>) => {
      const { lower, upper } = wilsonInterval(...args)
      return upper! - lower!
    }
    for (const { k, n } of all) {
      expect(width(k, n, 0.99)).toBeGreaterThan(width(k, n, 0.9))
      expect(width(10 * k, 10 * n)).toBeLessThan(width(k, n))
    }
  })
})

test('with no trial there is no interval', () => {
  expect(wilsonInterval(0, 0)).toEqual({ lower: null, upper: null })
})

test('levels next to 0 and 1 are levels', () => {
  expectInterval(wilsonInterval(3, 10, Number.MIN_VALUE), 0.3, 0.3)
  const { lower, upper } = wilsonInterval(3, 10, 1 - Number.EPSILON / 2)
  expect(lower!).toBeGreaterThan(0)
  expect(upper!).toBeLessThan(1)
})

test('its coverage is what it says, on average over rates', () => {
  // Exact: the binomial weights of all k whose interval holds p, for n = 30; Brown, Cai & DasGupta (2001) show the same.
  const n = 30
  const intervals = Array.from({ length: n + 1 }, (_, k) => wilsonInterval(k, n))
  const choose = intervals.map((_, k) => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1))
  const rates = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000)
  const coverage = rates.map(p =>
    intervals.reduce(
      (sum, { lower, upper }, k) => (lower! <= p && p <= upper! ? sum + choose[k]! * p ** k * (1 - p) ** (n - k) : sum),
      0,
    ),
  )
  const mean = coverage.reduce((a, b) => a + b, 0) / rates.length
  expect(mean).toBeGreaterThan(0.945)
  expect(mean).toBeLessThan(0.96)
})

test.each([
  [[3, -1], 'n is a whole number of at least 0, got -1'],
  [[3, 2.5], 'n is a whole number of at least 0, got 2.5'],
  [[0, Number.NaN], 'n is a whole number of at least 0, got NaN'],
  [[0, Number.POSITIVE_INFINITY], 'n is a whole number'],
  [[11, 10], 'successes is a whole number from 0 to n = 10, got 11'],
  [[-1, 10], 'successes is a whole number from 0 to n = 10, got -1'],
  [[0.5, 10], 'successes is a whole number from 0 to n = 10, got 0.5'],
  [[3, 10, 0], 'level lies between 0 and 1, got 0'],
  [[3, 10, 1], 'level lies between 0 and 1, got 1'],
  [[3, 10, 95], 'level lies between 0 and 1, got 95'],
  [[3, 10, Number.NaN], 'level lies between 0 and 1, got NaN'],
] as [Parameters<typeof wilsonInterval>, string][])('%j is refused by name and value', (args, message) => {
  expect(() => wilsonInterval(...args)).toThrow(RangeError)
  expect(() => wilsonInterval(...args)).toThrow(message)
})
