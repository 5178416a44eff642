import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { chanceCorrectedAgreement } from './chance-corrected-agreement.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { fleissKappa } from './fleiss-kappa.ts'
import { intraclassCorrelation } from './intraclass-correlation.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { krippendorffBootstrap } from './krippendorff-bootstrap.ts'

const measurements = ['nominal', 'ordinal', 'interval', 'ratio'] as const
const missing = Number.NaN

/** Raters who see the truth with probability q and guess otherwise. */
function noisyRatings(seed: number, { units = 60, raters = 3, categories = 4, right = 7, missingTenths = 1 } = {}): number[][] {
  const random = seededRandom(seed)
  const truth = Array.from({ length: units }, () => 1 + random.below(categories))
  const rating = (t: number) =>
    random.below(10) < missingTenths ? missing : random.below(10) < right ? t : 1 + random.below(categories)
  return Array.from({ length: raters }, () => truth.map(rating))
}

describe('cohenKappa', () => {
  test('a unit that one rater left out is not counted, and is mentioned', () => {
    const result = cohenKappa([1, 2, missing, 2], [1, 2, 1, 1])
    expect(result).toMatchObject({ n: 3, estimate: cohenKappa([1, 2, 2], [1, 2, 1]).estimate })
    expect(result.warnings).toEqual(['1 units with a missing rating are left out'])
  })
  test('without a common unit it is undefined', () => {
    expect(cohenKappa([], [])).toMatchObject({
      estimate: null,
      n: 0,
      percentAgreement: null,
      undefinedReason: 'no unit was rated by both',
    })
    expect(cohenKappa([1], [missing]).estimate).toBeNull()
  })
  test('with one category it is undefined though agreement is total', () => {
    expect(cohenKappa([1, 1], [1, 1], { categories: [1, 2] })).toMatchObject({
      estimate: null,
      se: null,
      lower: null,
      percentAgreement: 1,
      expectedAgreement: 1,
    })
  })
  test('it does not depend on who is first, nor (unweighted) on the names of categories', () => {
    const [a, b] = noisyRatings(1, { missingTenths: 0 }) as [number[], number[]]
    const renamed = (column: number[]) => column.map(value => [0, 9, -3, 5, 1][value]!)
    for (const weights of ['identity', 'linear', 'quadratic'] as const) {
      expect(cohenKappa(a, b, { weights }).estimate).toBeCloseTo(cohenKappa(b, a, { weights }).estimate!, 12)
    }
    expect(cohenKappa(renamed(a), renamed(b)).estimate).toBeCloseTo(cohenKappa(a, b).estimate!, 12)
  })
  test('linear and quadratic weights equal the plain kappa with two categories', () => {
    const [a, b] = noisyRatings(2, { categories: 2, missingTenths: 0 }) as [number[], number[]]
    const plain = cohenKappa(a, b)
    for (const weights of ['linear', 'quadratic'] as const) expect(cohenKappa(a, b, { weights }).se).toBeCloseTo(plain.se!, 12)
  })
  test('arguments out of range are named', () => {
    expect(() => cohenKappa([1, 2], [1])).toThrow('a and b are of one length, got 2 and 1')
    expect(() => cohenKappa([3], [1], { categories: [1, 2] })).toThrow('ratings[0][0] is one of the categories, got 3')
    expect(() => cohenKappa([1], [1], { categories: [1, 1] })).toThrow('categories are distinct, got 1 twice')
    expect(() => cohenKappa([1], [1], { level: 1 })).toThrow('level lies between 0 and 1, got 1')
    expect(() => cohenKappa([1], [1], { weights: 'cubic' as never })).toThrow('got "cubic"')
    expect(() => cohenKappa([Number.POSITIVE_INFINITY], [1])).toThrow('ratings[0][0] is a finite number or NaN, got Infinity')
  })
})

describe('chanceCorrectedAgreement', () => {
  test('when violations are rare AC1 stays near the percentage and Fleiss falls to 0', () => {
    const one = (k: number) => Array.from({ length: 100 }, (_, i) => (i === k ? 1 : 0))
    const result = chanceCorrectedAgreement([one(1), one(2)])
    expect(result.percentAgreement).toBe(0.98)
    expect(result.ac.estimate).toBeGreaterThan(0.97)
    expect(result.fleiss.estimate).toBeLessThan(0)
    expect(result).toMatchObject({ n: 100, categories: [0, 1], categoryCounts: [198, 2] })
  })
  test('without pairs, categories or units each coefficient says why it is undefined', () => {
    for (const [ratings, reason] of [
      [[], 'no unit has two ratings'],
      [
        [
          [1, missing],
          [missing, 2],
        ],
        'no unit has two ratings',
      ],
      [
        [
          [1, 1],
          [1, 1],
        ],
        'one category only: declare the categories that raters could have used',
      ],
    ] as const) {
      const { ac, brennanPrediger, fleiss } = chanceCorrectedAgreement(ratings)
      for (const one of [ac, brennanPrediger, fleiss])
        expect(one).toMatchObject({ estimate: null, lower: null, upper: null, undefinedReason: reason })
    }
  })
  test('one unit has an estimate and no limits', () => {
    const { ac } = chanceCorrectedAgreement([[1], [2]])
    expect(ac).toMatchObject({ estimate: -1, se: null, lower: null })
    expect(ac.undefinedReason).toContain('one unit')
  })
  test('units with one rating inform chance, and are mentioned', () => {
    const result = chanceCorrectedAgreement([
      [1, 2, 1, 2],
      [1, 2, 2, missing],
    ])
    expect(result).toMatchObject({ n: 4, pairedUnits: 3, percentAgreement: 2 / 3 })
    expect(result.warnings).toEqual(['1 units with one rating count towards chance agreement only'])
  })
  test('more declared categories raise AC1 and Brennan–Prediger', () => {
    const ratings = [
      [1, 2, 1, 1],
      [1, 2, 2, 1],
    ]
    const two = chanceCorrectedAgreement(ratings)
    const five = chanceCorrectedAgreement(ratings, { categories: [1, 2, 3, 4, 5] })
    expect(five.ac.estimate).toBeGreaterThan(two.ac.estimate!)
    expect(five.brennanPrediger.estimate).toBeGreaterThan(two.brennanPrediger.estimate!)
    expect(five.fleiss.estimate).toBeCloseTo(two.fleiss.estimate!, 12)
  })
})

describe('fleissKappa', () => {
  test('it equals the generalised coefficient on the same ratings', () => {
    const ratings = noisyRatings(3, { missingTenths: 0 })
    const counts = ratings[0]!.map((_, u) =>
      [1, 2, 3, 4].map(category => ratings.filter(column => column[u] === category).length),
    )
    const general = chanceCorrectedAgreement(ratings)
    const result = fleissKappa(counts)
    expect(result.estimate).toBeCloseTo(general.fleiss.estimate!, 12)
    expect(result.randolph.estimate).toBeCloseTo(general.brennanPrediger.estimate!, 12)
    expect(result.lower).toBeCloseTo(general.fleiss.lower!, 12)
  })
  test('without units it is undefined', () => {
    expect(fleissKappa([])).toMatchObject({
      estimate: null,
      percentAgreement: null,
      randolph: { estimate: null },
      undefinedReason: 'no units',
    })
  })
  test('counts that cannot be are refused', () => {
    expect(() =>
      fleissKappa([
        [2, 1],
        [1, 1],
      ]),
    ).toThrow('counts[1] sums to the ratings a unit, 3, got 2')
    expect(() => fleissKappa([[1, 0]])).toThrow('counts[0] sums to the ratings a unit, 2, got 1')
    expect(() => fleissKappa([[1, -1]])).toThrow('counts[0][1] is a whole number from 0, got -1')
    expect(() => fleissKappa([[1, 1], [2]])).toThrow('counts[1] has 2 categories like counts[0], got 1')
  })
})

describe('intraclassCorrelation', () => {
  test('a shift of one rater lowers ICC(1) and ICC(2) and leaves ICC(3)', () => {
    const random = seededRandom(4)
    const subject = Array.from({ length: 20 }, () => random.below(100))
    const ratings = Array.from({ length: 3 }, () => subject.map(s => s + random.below(40)))
    const plain = intraclassCorrelation(ratings)
    const shifted = intraclassCorrelation([ratings[0]!.map(x => x + 50), ratings[1]!, ratings[2]!])
    expect(shifted.icc31.estimate).toBeCloseTo(plain.icc31.estimate!, 10)
    expect(shifted.icc21.estimate).toBeLessThan(plain.icc21.estimate!)
    expect(shifted.icc11.estimate).toBeLessThan(plain.icc11.estimate!)
  })
  test('subjects with a missing rating are left out, and mentioned', () => {
    const whole = intraclassCorrelation([
      [1, 4, 3],
      [2, 5, 3],
    ])
    const partly = intraclassCorrelation([
      [1, 4, 9, 3],
      [2, 5, missing, 3],
    ])
    expect(partly.icc21.estimate).toBeCloseTo(whole.icc21.estimate!, 12)
    expect(partly).toMatchObject({ n: 3, raters: 2, warnings: ['1 subjects with a missing rating are left out'] })
  })
  test('undefined results give their reason', () => {
    expect(intraclassCorrelation([[1], [2]]).icc11).toMatchObject({
      estimate: null,
      undefinedReason: 'fewer than two subjects with every rating',
    })
    expect(intraclassCorrelation([[1, 2, 3]]).icc3k).toMatchObject({ estimate: null, undefinedReason: 'fewer than two raters' })
    expect(
      intraclassCorrelation([
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ]).icc21,
    ).toMatchObject({ estimate: null, undefinedReason: 'all ratings are equal' })
    expect(intraclassCorrelation([])).toMatchObject({ n: 0, msError: null, icc11: { estimate: null } })
  })
  test('raters who differ by a constant are consistent, with F undefined', () => {
    const { icc31, icc21, icc11 } = intraclassCorrelation([
      [0.1, 0.2, 0.4],
      [1.1, 1.2, 1.4],
    ])
    expect(icc31).toMatchObject({ estimate: 1, lower: null, upper: null, statistic: null, pValue: null })
    expect(icc31.undefinedReason).toContain('no residual variance')
    expect(icc21.estimate).toBeLessThan(0.2)
    expect(icc11.statistic).toBeGreaterThan(0)
  })
  test('arguments out of range are named', () => {
    expect(() => intraclassCorrelation([[1, 2], [1]])).toThrow('ratings[1] has 2 subjects like ratings[0], got 1')
    expect(() => intraclassCorrelation([[1, Number.NEGATIVE_INFINITY]])).toThrow(
      'ratings[0][1] is a finite number or NaN, got -Infinity',
    )
  })
})

describe('krippendorffAlpha', () => {
  test.each(measurements)('%s: the standard error is that of leaving out one unit at a time', measurement => {
    const ratings = noisyRatings(5, { units: 200 })
    const whole = krippendorffAlpha(ratings, { measurement })
    const pairable = ratings[0]!.map((_, u) => u).filter(u => ratings.filter(column => !Number.isNaN(column[u])).length > 1)
    const without = pairable.map(
      out =>
        krippendorffAlpha(
          ratings.map(column => column.filter((_, u) => u !== out)),
          { measurement },
        ).estimate!,
    )
    const mean = without.reduce((sum, alpha) => sum + alpha, 0) / without.length
    const jackknife = Math.sqrt(
      (without.reduce((sum, alpha) => sum + (alpha - mean) ** 2, 0) * (without.length - 1)) / without.length,
    )
    expect(whole.se! / jackknife).toBeGreaterThan(0.98)
    expect(whole.se! / jackknife).toBeLessThan(1.02)
    expect(whole.n).toBe(pairable.length)
  })
  test('it does not depend on the order of raters and units', () => {
    const ratings = noisyRatings(6)
    const turned = [...ratings].reverse().map(column => [...column].reverse())
    for (const measurement of measurements)
      expect(krippendorffAlpha(turned, { measurement }).estimate).toBeCloseTo(
        krippendorffAlpha(ratings, { measurement }).estimate!,
        12,
      )
  })
  test('ordinal alpha depends on ranks only, interval not on shift and scale, ratio not on scale', () => {
    const ratings = noisyRatings(7)
    const mapped = (f: (x: number) => number) => ratings.map(column => column.map(f))
    const alpha = (columns: number[][], measurement: (typeof measurements)[number]) =>
      krippendorffAlpha(columns, { measurement }).estimate!
    expect(alpha(mapped(Math.exp), 'ordinal')).toBeCloseTo(alpha(ratings, 'ordinal'), 12)
    expect(
      alpha(
        mapped(x => 1e6 + 3 * x),
        'interval',
      ),
    ).toBeCloseTo(alpha(ratings, 'interval'), 8)
    expect(
      alpha(
        mapped(x => 7 * x),
        'ratio',
      ),
    ).toBeCloseTo(alpha(ratings, 'ratio'), 12)
  })
  test('agreement on all units of several categories is 1, with a warning that the interval has no width', () => {
    const result = krippendorffAlpha([
      [1, 2, 3],
      [1, 2, 3],
    ])
    expect(result).toMatchObject({ estimate: 1, se: 0, lower: 1, upper: 1, percentAgreement: 1 })
    expect(result.warnings).toEqual(['raters agree on every unit: the interval has no width'])
  })
  test('undefined results give their reason', () => {
    for (const measurement of measurements) {
      expect(krippendorffAlpha([], { measurement })).toMatchObject({
        estimate: null,
        percentAgreement: null,
        undefinedReason: 'no unit has two ratings',
      })
      expect(
        krippendorffAlpha(
          [
            [1, missing],
            [missing, 2],
          ],
          { measurement },
        ).undefinedReason,
      ).toBe('no unit has two ratings')
      expect(
        krippendorffAlpha(
          [
            [2, 2, 1],
            [2, 2, missing],
          ],
          { measurement },
        ),
      ).toMatchObject({ estimate: null, percentAgreement: 1, values: [2], counts: [4] })
    }
    expect(
      krippendorffAlpha([
        [1, missing],
        [2, 1],
      ]),
    ).toMatchObject({ estimate: 0, lower: null, se: null })
  })
  test('0 on a ratio scale is at no distance from itself, and below 0 is refused', () => {
    expect(
      krippendorffAlpha(
        [
          [0, 1, 2],
          [0, 1, 2],
        ],
        { measurement: 'ratio' },
      ).estimate,
    ).toBe(1)
    expect(() => krippendorffAlpha([[-1, 1]], { measurement: 'ratio' })).toThrow(
      'ratings on a ratio scale are at least 0, got -1',
    )
    expect(() => krippendorffAlpha([[1]], { measurement: 'log' as never })).toThrow('got "log"')
    expect(() => krippendorffAlpha([[1], [1, 2]])).toThrow('ratings[1] has 1 units like ratings[0], got 2')
  })
})

describe('krippendorffBootstrap', () => {
  test('the same seed gives the same limits, and they enclose the estimate', () => {
    const ratings = noisyRatings(8)
    const draw = () => krippendorffBootstrap(ratings, { random: seededRandom(1), resamples: 300 })
    expect(draw()).toEqual(draw())
    expect(draw().lower!).toBeLessThan(draw().estimate!)
    expect(draw().upper!).toBeGreaterThan(draw().estimate!)
  })
  test('its spread is that of the jackknife', () => {
    const ratings = noisyRatings(9, { units: 200 })
    const bootstrap = krippendorffBootstrap(ratings, { measurement: 'ordinal', random: seededRandom(2), resamples: 1000 })
    expect(bootstrap.se! / krippendorffAlpha(ratings, { measurement: 'ordinal' }).se!).toBeCloseTo(1, 0.7)
  })
  test('resamples without variation are left out, and counted', () => {
    const result = krippendorffBootstrap(
      [
        [1, 1, 2],
        [1, 1, 2],
      ],
      {
        indices: [
          [0, 1, 1],
          [0, 1, 2],
          [0, 2, 2],
        ],
      },
    )
    expect(result.replicates).toEqual([null, 1, 1])
    expect(result.warnings).toEqual(['alpha is undefined in 1 of 3 resamples, which are left out'])
    expect(
      krippendorffBootstrap(
        [
          [1, 2],
          [1, 2],
        ],
        { indices: [[0, 0]] },
      ),
    ).toMatchObject({ estimate: 1, lower: null, se: null })
    expect(
      krippendorffBootstrap(
        [
          [1, 1],
          [1, 1],
        ],
        { indices: [[0, 0]] },
      ),
    ).toMatchObject({ estimate: null, lower: null })
  })
  test('arguments out of range are named', () => {
    expect(() => krippendorffBootstrap([[1], [1]], {})).toThrow('random or indices is given, got neither')
    expect(() =>
      krippendorffBootstrap(
        [
          [1, 2],
          [1, 2],
        ],
        { indices: [[0, 2]] },
      ),
    ).toThrow('indices[0][1] is a unit from 0 to 1, got 2')
  })
})
