import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { agreementLimits } from './agreement-limits.ts'
import { chanceCorrectedAgreement } from './chance-corrected-agreement.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'

/** Raters on 4 classes, right four times in five; of more than two raters each leaves out a tenth. */
function ratings(raters: number, units: number) {
  const random = seededRandom(raters * units)
  const truth = Array.from({ length: units }, () => 1 + random.below(4))
  return Array.from({ length: raters }, () =>
    truth.map(value => (raters > 2 && random.below(10) === 0 ? Number.NaN : random.below(5) === 0 ? 1 + random.below(4) : value)),
  )
}

test.each(['nominal', 'ordinal', 'interval', 'ratio'] as const)(
  '%s: with many units the limits are those of the standard errors',
  measurement => {
    const weights = measurement === 'nominal' ? 'identity' : 'linear'
    for (const raters of [2, 4]) {
      const columns = ratings(raters, 3000)
      const limits = agreementLimits(columns, { measurement, weights })
      const chance = chanceCorrectedAgreement(columns, { weights })
      const kappa = raters === 2 ? cohenKappa(columns[0]!, columns[1]!, { weights }) : null
      for (const [name, plain] of Object.entries({
        alpha: krippendorffAlpha(columns, { measurement }),
        ac: chance.ac,
        brennanPrediger: chance.brennanPrediger,
        fleiss: chance.fleiss,
        ...(kappa ? { kappa } : {}),
      })) {
        const { lower, upper } = limits[name as 'alpha']!
        expect(Math.abs(lower - plain.lower!), name).toBeLessThan(0.15 * (plain.upper! - plain.lower!))
        expect(Math.abs(upper - plain.upper!), name).toBeLessThan(0.15 * (plain.upper! - plain.lower!))
      }
      if (!kappa) expect(limits.kappa).toBeNull()
    }
  },
)

test('it does not depend on the order of raters', () => {
  const [a, b] = ratings(2, 60)
  const [one, other] = [agreementLimits([a!, b!]), agreementLimits([b!, a!])]
  for (const name of ['alpha', 'kappa', 'ac'] as const) expect(Math.abs(one[name]!.lower - other[name]!.lower)).toBeLessThan(0.02)
})

test('more draws move the limits little; a wider level widens them', () => {
  const columns = ratings(2, 40)
  const limits = agreementLimits(columns).alpha!
  expect(Math.abs(agreementLimits(columns, { draws: 20_000 }).alpha!.lower - limits.lower)).toBeLessThan(0.02)
  expect(agreementLimits(columns, { level: 0.99 }).alpha!.lower).toBeLessThan(limits.lower)
})

test('undefined results give their reason', () => {
  expect(
    agreementLimits([
      [1, 1],
      [Number.NaN, 1],
    ]),
  ).toMatchObject({ alpha: null, undefinedReason: 'one category only' })
  expect(
    agreementLimits([
      [1, Number.NaN],
      [Number.NaN, 2],
    ]).undefinedReason,
  ).toBe('no unit has two ratings')
  const fine = Array.from({ length: 200 }, (_, i) => i)
  expect(agreementLimits([fine, fine]).undefinedReason).toContain('200 categories')
  expect(agreementLimits([])).toMatchObject({ ac: null, undefinedReason: 'one category only' })
})

test('arguments out of range are named', () => {
  expect(() => agreementLimits([[1, 2], [1]])).toThrow('ratings[1] has 2 units like ratings[0], got 1')
  expect(() =>
    agreementLimits(
      [
        [1, 2],
        [1, 2],
      ],
      { level: 2 },
    ),
  ).toThrow('level lies between 0 and 1, got 2')
})
