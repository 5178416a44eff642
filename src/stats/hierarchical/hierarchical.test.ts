import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { betaBinomialEmpiricalBayes } from './beta-binomial-empirical-bayes.ts'
import { crossedOneFacet } from './crossed-one-facet.ts'
import { crossedTwoFacet } from './crossed-two-facet.ts'
import { gaussHermite } from './gauss-hermite.ts'
import { logisticRandomIntercept } from './logistic-random-intercept.ts'
import { nestedSamples } from './nested-samples.ts'

test.each([1, 2, 7, 25, 50])('Gauss-Hermite with %i points integrates the moments of the normal', nodes => {
  const { points, logWeights } = gaussHermite(nodes)
  const moment = (power: number) => points.reduce((sum, point, k) => sum + Math.exp(logWeights[k]!) * point ** power, 0)
  expect(moment(0)).toBeCloseTo(1, 12)
  expect(moment(1)).toBeCloseTo(0, 12)
  if (nodes > 1) expect(moment(2)).toBeCloseTo(1, 11)
  if (nodes > 3) expect(moment(6)).toBeCloseTo(15, 9)
})

// Beta-binomial.

test('one and the same rate: complete pooling at the boundary, without limits of the units', () => {
  const fit = betaBinomialEmpiricalBayes([5, 5, 5], [10, 10, 10])
  expect(fit).toMatchObject({ boundary: true, rho: 0, estimate: 0.5, alpha: null, beta: null, posteriorLower: null })
  expect(fit.warnings[0]).toMatch(/boundary/)
  expect(fit.lower).toBeGreaterThan(0.3)
})

test('all or nothing in each unit: the other boundary', () => {
  const fit = betaBinomialEmpiricalBayes([4, 0, 6, 0, 0], [4, 5, 6, 3, 0])
  expect(fit).toMatchObject({ boundary: true, rho: 1, estimate: 0.5 })
  expect(Array.from(fit.posteriorMeans!)).toEqual([1, 0, 1, 0, 0.5])
})

test('undefined with the reason', () => {
  expect(betaBinomialEmpiricalBayes([], [])).toMatchObject({ estimate: null, undefinedReason: 'no trials' })
  expect(betaBinomialEmpiricalBayes([0, 0], [5, 9]).undefinedReason).toMatch(/no successes/)
  expect(betaBinomialEmpiricalBayes([5, 9], [5, 9]).undefinedReason).toMatch(/no failures/)
  expect(betaBinomialEmpiricalBayes([1, 0, 1], [1, 1, 1]).undefinedReason).toMatch(/no unit has two trials/)
})

test('exchanging successes and failures mirrors the fit', () => {
  const [x, n] = [
    [1, 6, 0, 9, 3, 2, 8],
    [10, 9, 7, 12, 10, 11, 8],
  ]
  const [a, b] = [
    betaBinomialEmpiricalBayes(x, n),
    betaBinomialEmpiricalBayes(
      x.map((one, i) => n[i]! - one),
      n,
    ),
  ]
  expect(b.alpha).toBeCloseTo(a.beta!, 7)
  expect(b.logLik).toBeCloseTo(a.logLik!, 9)
  expect(1 - b.lower!).toBeCloseTo(a.upper!, 8)
})

test('the fit is a maximum: no neighbour is more likely', () => {
  const [x, n] = [
    [0, 1, 0, 0, 5, 2, 0, 1],
    [20, 20, 20, 20, 20, 20, 20, 20],
  ]
  const fit = betaBinomialEmpiricalBayes(x, n)
  const logLik = (alpha: number, beta: number) =>
    x.reduce((sum, successes, i) => {
      for (let j = 0; j < successes; j++) sum += Math.log(alpha + j)
      for (let j = 0; j < n[i]! - successes; j++) sum += Math.log(beta + j)
      for (let j = 0; j < n[i]!; j++) sum -= Math.log(alpha + beta + j)
      return sum
    }, 0)
  expect(logLik(fit.alpha!, fit.beta!)).toBeCloseTo(fit.logLik!, 9)
  for (const [a, b] of [
    [1.02, 1],
    [0.98, 1],
    [1, 1.02],
    [1, 0.98],
    [1.1, 1.1],
    [0.9, 0.9],
  ]) {
    expect(logLik(fit.alpha! * a!, fit.beta! * b!)).toBeLessThan(fit.logLik!)
  }
})

test('a unit without trials is given the prior', () => {
  const fit = betaBinomialEmpiricalBayes([1, 6, 0, 9, 0], [10, 9, 7, 12, 0])
  expect(fit.posteriorMeans![4]).toBeCloseTo(fit.estimate!, 12)
})

test('random data: posterior means lie between the raw rate and the mean, or the boundary is flagged', () => {
  const random = seededRandom(11)
  for (let round = 0; round < 200; round++) {
    const n = Array.from({ length: 3 + random.below(8) }, () => 1 + random.below(12))
    const x = n.map(most => random.below(most + 1) * (random.below(3) === 0 ? 0 : 1))
    const fit = betaBinomialEmpiricalBayes(x, n)
    if (fit.estimate === null) continue
    expect(Number.isFinite(fit.lower!) && Number.isFinite(fit.logLik!)).toBe(true)
    if (fit.boundary) continue
    n.forEach((trials, i) => {
      const [raw, drawn] = [x[i]! / trials, fit.posteriorMeans![i]!]
      expect(drawn).toBeGreaterThanOrEqual(Math.min(raw, fit.estimate!) - 1e-12)
      expect(drawn).toBeLessThanOrEqual(Math.max(raw, fit.estimate!) + 1e-12)
    })
  }
})

// Logistic random intercept.

test('no more scatter than chance: sigma 0 and the pooled log odds', () => {
  const fit = logisticRandomIntercept([3, 3, 3, 3], [10, 10, 10, 10])
  expect(fit).toMatchObject({ boundary: true, sigma: 0 })
  expect(fit.estimate).toBeCloseTo(Math.log(3 / 7), 12)
  expect(fit.logLik).toBeCloseTo(12 * Math.log(0.3) + 28 * Math.log(0.7), 10)
})

test('many points agree with each other; Laplace understates sigma', () => {
  const [x, n] = [
    [1, 4, 0, 3, 2, 4, 4, 0, 1],
    [4, 4, 4, 4, 4, 4, 4, 4, 4],
  ]
  const [many, more, one] = [20, 50, 1].map(nodes => logisticRandomIntercept(x, n, { nodes }))
  expect(many!.sigma).toBeCloseTo(more!.sigma!, 3)
  expect(one!.sigma).toBeLessThan(many!.sigma!)
})

test('mirrored outcomes mirror the intercept', () => {
  const [a, b] = [
    logisticRandomIntercept([1, 4, 0, 7, 2], [9, 9, 9, 9, 9]),
    logisticRandomIntercept([8, 5, 9, 2, 7], [9, 9, 9, 9, 9]),
  ]
  expect(b.estimate).toBeCloseTo(-a.estimate!, 7)
  expect(b.sigma).toBeCloseTo(a.sigma!, 7)
  expect(b.modes![0]).toBeCloseTo(-a.modes![0]!, 6)
})

test('the random intercept is undefined with the reason', () => {
  expect(logisticRandomIntercept([], []).undefinedReason).toBe('no trials')
  expect(logisticRandomIntercept([0, 0], [4, 4])).toMatchObject({
    estimate: null,
    sigma: null,
    undefinedReason: 'no successes: the log odds are −∞',
  })
  expect(logisticRandomIntercept([4, 4], [4, 4]).undefinedReason).toMatch(/no failures/)
  expect(logisticRandomIntercept([1, 0], [1, 1]).undefinedReason).toMatch(/no unit has two trials/)
  expect(logisticRandomIntercept([20, 0, 20, 0], [20, 20, 20, 20]).undefinedReason).toMatch(/rises with sigma without end/)
})

// Generalizability.

test('one facet: adding a constant to a rater moves only the rater variance', () => {
  const [a, b] = [
    [1, 3, 2, 6],
    [2, 3, 4, 5],
  ]
  const [plain, lenient] = [crossedOneFacet([a, b]), crossedOneFacet([a, b.map(score => score + 10)])]
  expect(lenient.variance.person).toBeCloseTo(plain.variance.person!, 9)
  expect(lenient.variance.residual).toBeCloseTo(plain.variance.residual!, 9)
  expect(lenient.variance.rater).toBeGreaterThan(10)
})

test('one facet: a negative component is returned, counts as 0 and is said', () => {
  const fit = crossedOneFacet([
    [1, 2, 1, 2],
    [2, 1, 2, 1],
  ])
  expect(fit.variance.person).toBeLessThan(0)
  expect(fit.decisions[0]!.generalizability).toBe(0)
  expect(fit.warnings[0]).toMatch(/person variance component is negative/)
})

test('generalizability is undefined with too few, or with nothing that differs', () => {
  expect(crossedOneFacet([[1, 2]])).toMatchObject({ variance: { person: null }, decisions: [{ generalizability: null }] })
  expect(crossedOneFacet([[1, 2]]).undefinedReason).toBe('two objects and two raters are needed, got 2 and 1')
  expect(crossedOneFacet([]).n).toBe(0)
  const alike = [0.1, 0.1, 0.1]
  expect(crossedOneFacet([alike, alike, alike]).undefinedReason).toMatch(/all scores are alike/)
  expect(crossedOneFacet([alike, alike, alike]).decisions[0]!.dependability).toBeNull()
  expect(
    crossedTwoFacet([
      [
        [1, 2],
        [1, 2],
      ],
    ]),
  ).toMatchObject({ variance: null, decisions: [{ generalizability: null }] })
  expect(
    crossedTwoFacet([
      [alike, alike],
      [alike, alike],
    ]).decisions[0]!.generalizability,
  ).toBeNull()
})

test('two facets: a further column of raters without any effect is the one-facet residual', () => {
  const scores = [
    [1, 3, 2, 6],
    [2, 3, 4, 5],
  ]
  const one = crossedOneFacet(scores)
  const two = crossedTwoFacet(scores.map(column => [column, column]))
  expect(two.variance!.e).toBeCloseTo(0, 12)
  expect(two.variance!.p).toBeCloseTo(one.variance.person!, 9)
  expect(two.variance!.pi).toBeCloseTo(one.variance.residual!, 9)
})

test('nested samples: unequal numbers of samples, edges, reasons', () => {
  const fit = nestedSamples([1, 2, 3, 4, 4, 9], [7, 7, 7, 2, 2, -1])
  expect(fit).toMatchObject({ clusters: 3, df: 2, n: 6 })
  expect(fit.estimate).toBeCloseTo((2 + 4 + 9) / 3, 12)
  expect(nestedSamples([], [])).toMatchObject({ estimate: null, undefinedReason: 'no scores' })
  expect(nestedSamples([1, 2], [5, 5])).toMatchObject({ estimate: 1.5, se: null, varItem: null })
  expect(nestedSamples([1, 2, 4], [1, 2, 3]).undefinedReason).toMatch(/no item was sampled twice/)
  expect(nestedSamples([1, 2, 4], [1, 2, 3]).se).toBeCloseTo(Math.sqrt(7 / 9), 12)
  expect(nestedSamples([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [1, 1, 1, 2, 2, 2])).toMatchObject({
    se: 0,
    varItem: 0,
    optimalSamplesPerItem: null,
  })
  const noise = nestedSamples([0, 1, 0, 1, 1, 0], [1, 1, 2, 2, 3, 3])
  expect(noise.varItem).toBeLessThan(0)
  expect(noise.optimalSamplesPerItem).toBeNull()
  expect(noise.undefinedReason).toMatch(/optimalSamplesPerItem/)
})

test('arguments out of range name themselves', () => {
  expect(() => betaBinomialEmpiricalBayes([3], [2])).toThrow('successes[0] is a whole number from 0 to 2, got 3')
  expect(() => betaBinomialEmpiricalBayes([1], [1.5])).toThrow('trials[0] is a whole number from 0, got 1.5')
  expect(() => betaBinomialEmpiricalBayes([1], [2], { level: 1 })).toThrow('level lies between 0 and 1, got 1')
  expect(() => logisticRandomIntercept([1], [2], { nodes: 51 })).toThrow('nodes is a whole number from 0 to 50, got 51')
  expect(() => logisticRandomIntercept([1], [2], { nodes: 0 })).toThrow('nodes is a whole number from 1 to 50, got 0')
  expect(() => crossedOneFacet([[1, 2], [1]])).toThrow('scores[1] has 2 scores like scores[0], got 1')
  expect(() => crossedOneFacet([[1, Number.NaN]])).toThrow('scores[0][1] is a finite number, got NaN')
  expect(() => crossedOneFacet([[1, 2]], { decisions: [0] })).toThrow('decisions is a number above 0, got 0')
  expect(() => crossedTwoFacet([[[1, 2]], []])).toThrow('scores[1] has 1 samples like scores[0], got 0')
  expect(() => nestedSamples([1], [1, 2])).toThrow(RangeError)
  expect(() => nestedSamples([1], [1], { costItem: 0 })).toThrow('costItem is a number above 0, got 0')
})
