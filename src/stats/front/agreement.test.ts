import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { chanceCorrectedAgreement } from '../agreement/chance-corrected-agreement.ts'
import { cohenKappa } from '../agreement/cohen-kappa.ts'
import { krippendorffAlpha } from '../agreement/krippendorff-alpha.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { agreement } from './agreement.ts'

const repeat = (value: number, times: number) => Array<number>(times).fill(value)

/** Two raters from their table: both say 1, only the first does, only the second, neither. */
function tableColumns(both: number, onlyFirst: number, onlySecond: number, neither: number) {
  const first = [...repeat(1, both + onlyFirst), ...repeat(0, onlySecond + neither)]
  const second = [...repeat(1, both), ...repeat(0, onlyFirst), ...repeat(1, onlySecond), ...repeat(0, neither)]
  return [first, second] as const
}

const method = expect.stringContaining('imprecise Dirichlet')

describe('agreement', () => {
  test('all agree: alpha is undefined, AC1 is 1', () => {
    const answer = agreement([repeat(1, 20), repeat(1, 20)])
    expect(answer).toMatchObject({ headline: 'ac', percentAgreement: 1 })
    expect(answer.alpha.estimate).toBeNull()
  })

  test('mixed classes: alpha, with an interval', () => {
    const answer = agreement([
      [0, 1, 0, 1, 1, 0, 1, 0],
      [0, 1, 0, 1, 0, 0, 1, 1],
    ])
    expect(answer.headline).toBe('alpha')
    expect(answer.alpha.lower).not.toBeNull()
    expect(answer.kappa).not.toBeNull()
  })
})

describe('agreement switches where limits from standard errors are known to fail', () => {
  test('a rare class, 50 items: alpha and kappa reach further up, and estimates stay', () => {
    const [a, b] = tableColumns(2, 4, 4, 40)
    const { alpha, kappa } = agreement([a, b])
    const plain = krippendorffAlpha([a, b])
    expect(alpha).toMatchObject({ estimate: plain.estimate, se: plain.se, method })
    expect(alpha.upper).toBeGreaterThan(plain.upper! + 0.02)
    expect(kappa).toMatchObject({ estimate: cohenKappa(a, b).estimate, method })
    expect(kappa!.upper).toBeGreaterThan(cohenKappa(a, b).upper! + 0.02)
  })

  test('hardly a disagreement, 50 items: AC1, alpha and kappa reach further down', () => {
    const [a, b] = tableColumns(9, 1, 0, 40)
    const { alpha, kappa, chanceCorrected } = agreement([a, b])
    const plain = chanceCorrectedAgreement([a, b])
    expect(chanceCorrected.ac).toMatchObject({ estimate: plain.ac.estimate, method })
    expect(chanceCorrected.ac.lower).toBeLessThan(plain.ac.lower! - 0.03)
    expect(chanceCorrected.ac.upper).toBeLessThan(1)
    expect(alpha.lower).toBeLessThan(krippendorffAlpha([a, b]).lower! - 0.1)
    expect(kappa!.lower).toBeLessThan(cohenKappa(a, b).lower! - 0.1)
  })

  test('few disagreements of 200: the lower limits move down, the upper ones off 1', () => {
    const [a, b] = tableColumns(36, 3, 3, 158)
    const { alpha, kappa, chanceCorrected } = agreement([a, b])
    expect(alpha.lower).toBeLessThan(krippendorffAlpha([a, b]).lower! - 0.02)
    expect(kappa!.lower).toBeLessThan(cohenKappa(a, b).lower! - 0.02)
    expect(chanceCorrected.ac.lower).toBeLessThan(chanceCorrectedAgreement([a, b]).ac.lower! - 0.005)
  })

  test('no disagreement: a bounded interval instead of one of no width, and no warning of that', () => {
    const [a, b] = tableColumns(5, 0, 0, 15)
    const { alpha, kappa, chanceCorrected, warnings } = agreement([a, b])
    for (const one of [alpha, kappa!, chanceCorrected.ac, chanceCorrected.fleiss]) {
      expect(one.estimate).toBe(1)
      expect(one.upper).toBe(1)
      expect(one.lower).toBeLessThan(0.85)
      expect(one.lower).toBeGreaterThan(0.3)
    }
    expect(warnings).toEqual([])
  })

  test('Brennan–Prediger of two classes is a rate: twice the Clopper–Pearson limits of agreement, less 1', () => {
    const [a, b] = tableColumns(20, 2, 3, 25)
    const { brennanPrediger } = agreement([a, b]).chanceCorrected
    const exact = clopperPearsonInterval(45, 50)
    expect(Math.abs(brennanPrediger.lower! - (2 * exact.lower! - 1))).toBeLessThan(0.02)
    expect(Math.abs(brennanPrediger.upper! - (2 * exact.upper! - 1))).toBeLessThan(0.02)
  })

  test('one class declared beside the one seen: AC1 has the limit of no disagreement among 20', () => {
    const { ac } = agreement([repeat(1, 20), repeat(1, 20)], { categories: [0, 1] }).chanceCorrected
    const d = 1 - 0.025 ** (1 / 20)
    expect(ac).toMatchObject({ estimate: 1, upper: 1 })
    expect(Math.abs(ac.lower! - (1 - d / (1 - d * (1 - d / 2))))).toBeLessThan(0.02)
  })

  test('several raters, missing ratings, ordered classes: every coefficient has the same kind of limits', () => {
    const ratings = [0, 1, 2, 3].map(rater =>
      Array.from({ length: 50 }, (_, item) =>
        (item + rater) % 5 === 0 ? Number.NaN : item < 46 ? 0 : item === 49 ? rater % 3 : 2,
      ),
    )
    const answer = agreement(ratings, { measurement: 'ordinal', categories: [0, 1, 2, 3] })
    expect(answer.kappa).toBeNull()
    expect(answer.alpha.method).toMatch(/ordinal.*imprecise Dirichlet/)
    expect(answer.chanceCorrected.ac.method).toMatch(/AC2.*imprecise Dirichlet/)
    expect(answer.alpha.lower).toBeLessThan(krippendorffAlpha(ratings, { measurement: 'ordinal' }).lower! - 0.1)
  })

  test('the same ratings have the same limits; another source gives others, hardly apart', () => {
    const [a, b] = tableColumns(9, 3, 2, 36)
    expect(agreement([a, b])).toEqual(agreement([a, b]))
    const other = agreement([a, b], { random: seededRandom(7) }).alpha
    expect(other.lower).not.toBe(agreement([a, b]).alpha.lower)
    expect(Math.abs(other.lower! - agreement([a, b]).alpha.lower!)).toBeLessThan(0.05)
  })

  test('measurements keep the limits of the standard errors, and few of them a doubt', () => {
    const columns = (units: number) => {
      const a = Array.from({ length: units }, (_, i) => i + 0.5 * (i % 2))
      return [a, a.map(value => value + (value % 3))]
    }
    const many = agreement(columns(150), { measurement: 'interval' })
    expect(many.alpha).toEqual(krippendorffAlpha(columns(150), { measurement: 'interval' }))
    expect(many.doubt).toBeNull()
    const few = agreement(columns(80), { measurement: 'interval' })
    expect(few.doubt).toMatch(/^80 units of measurements/)
    expect(few.warnings).toContain(few.doubt)
    expect(agreement(tableColumns(5, 1, 1, 15)).doubt).toBeNull()
  })
})

test('a misspelt measurement is refused', () => {
  expect(() => agreement([[1], [1]], { measurement: 'ordnal' as never })).toThrow('measurement is one of "nominal", "ordinal"')
})
