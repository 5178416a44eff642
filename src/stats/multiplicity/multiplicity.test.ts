import { describe, expect, test } from 'vitest'
import { seededRandom, shuffled } from '../../base/random.ts'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { benjaminiYekutieli } from './benjamini-yekutieli.ts'
import { bonferroni } from './bonferroni.ts'
import { hochberg } from './hochberg.ts'
import { holm } from './holm.ts'
import { holmSidak } from './holm-sidak.ts'
import { hommel } from './hommel.ts'

const methods = { bonferroni, holm, holmSidak, hochberg, hommel, benjaminiHochberg, benjaminiYekutieli }
const random = seededRandom(3)
const drawn = (n: number, steps = 1000) => Array.from({ length: n }, () => (random.below(steps) / steps) ** 2)

describe.each(Object.entries(methods))('%s', (_, method) => {
  test('no p-values give none, one stays as it is', () => {
    expect(method([])).toMatchObject({ adjusted: [], rejected: [], rejections: 0, n: 0 })
    expect(method([0.03]).adjusted[0]).toBeCloseTo(0.03, 12)
  })
  test('order does not matter, ties stay ties, and nothing is below itself or above 1', () => {
    for (let i = 0; i < 20; i++) {
      const p = drawn(12, 20)
      const { adjusted } = method(p)
      const order = shuffled(
        p.map((_, j) => j),
        random,
      )
      const again = method(Float64Array.from(order, j => p[j]!)).adjusted
      order.forEach((j, k) => {
        expect(again[k]).toBeCloseTo(adjusted[j]!, 14)
      })
      p.forEach((value, j) => {
        expect(adjusted[j]).toBeGreaterThanOrEqual(value - 1e-12)
        expect(adjusted[j]).toBeLessThanOrEqual(1)
        p.forEach((other, k) => {
          if (other === value) expect(adjusted[k]).toBe(adjusted[j])
          if (other < value) expect(adjusted[k]).toBeLessThanOrEqual(adjusted[j]! + 1e-15)
        })
      })
    }
  })
  test('it counts what it rejects at alpha', () => {
    expect(method([1e-6, 0.9, 1e-7], { alpha: 0.01 })).toMatchObject({
      rejected: [true, false, true],
      rejections: 2,
      alpha: 0.01,
    })
  })
  test('0 and 1 are p-values; others are refused by place', () => {
    expect(method([0, 1]).adjusted).toEqual([0, 1])
    expect(() => method([0.1, 1.2])).toThrow(new RangeError('pValues[1] is a probability from 0 to 1, got 1.2'))
    expect(() => method([Number.NaN])).toThrow(new RangeError('pValues[0] is a probability from 0 to 1, got NaN'))
    expect(() => method([0.1], { alpha: 1 })).toThrow(new RangeError('alpha lies between 0 and 1, got 1'))
  })
})

test('Bonferroni, Holm, Hochberg and Hommel reject more in turn', () => {
  for (let i = 0; i < 50; i++) {
    const p = drawn(9)
    const [a, b, c, d] = [bonferroni(p), holm(p), hochberg(p), hommel(p)].map(result => result.adjusted)
    p.forEach((_, j) => {
      expect(b![j]).toBeLessThanOrEqual(a![j]!)
      expect(c![j]).toBeLessThanOrEqual(b![j]!)
      expect(d![j]).toBeLessThanOrEqual(c![j]! + 1e-15)
    })
  }
})

test('Hommel is the closed test of Simes tests, by trying all subsets', () => {
  for (let round = 0; round < 30; round++) {
    const p = drawn(6, round < 15 ? 10 : 1000)
    const closed = p.map(() => 0)
    for (let set = 1; set < 64; set++) {
      const members = p.map((_, i) => i).filter(i => set & (1 << i))
      const sorted = members.map(i => p[i]!).sort((a, b) => a - b)
      const simes = Math.min(...sorted.map((value, j) => (members.length * value) / (j + 1)))
      for (const i of members) closed[i] = Math.max(closed[i]!, simes)
    }
    hommel(p).adjusted.forEach((value, i) => {
      expect(value).toBeCloseTo(closed[i]!, 12)
    })
  }
})

test('Hommel takes a hundred thousand p-values', () => {
  const p = drawn(100_000, 1_000_003)
  const start = performance.now()
  expect(hommel(p).n).toBe(100_000)
  expect(performance.now() - start).toBeLessThan(2000)
})
