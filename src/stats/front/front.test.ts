import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { agreement } from './agreement.ts'
import { compare } from './compare.ts'
import { corrected } from './corrected.ts'
import { plan } from './plan.ts'
import { rate } from './rate.ts'

const repeat = (value: number, times: number) => Array<number>(times).fill(value)
/** `families` families of `size` rows each; the first `events` of every family in `hit` have the event. */
function familyColumns(families: number, size: number, hit: (family: number) => number) {
  const family = Array.from({ length: families * size }, (_, i) => Math.floor(i / size))
  return { family, outcome: family.map((code, i) => (i % size < hit(code) ? 1 : 0)) }
}

describe('rate switches where its methods are known to fail', () => {
  test('independent trials: Wilson to display, exact for gates', () => {
    const outcome = [...repeat(1, 3), ...repeat(0, 7)]
    // R: prop.test(3, 10, correct = FALSE); binom.test(3, 10, alternative = "less")
    expect(rate({ outcome }).upper).toBeCloseTo(0.6032219, 6)
    expect(rate({ outcome }, { purpose: 'gate' }).upper).toBeCloseTo(0.6066242, 6)
    expect(rate({ outcome }, { purpose: 'gate' }).lower).toBe(0)
  })

  test('families of one trial are independent', () => {
    expect(rate({ outcome: [1, 0, 1, 0], family: [4, 3, 2, 1] }).method).toBe(rate({ outcome: [1, 0, 1, 0] }).method)
  })

  test('many families that show the event: plain Korn–Graubard', () => {
    const answer = rate(familyColumns(40, 5, code => (code % 2 === 0 ? 2 : 1)))
    expect(answer).toMatchObject({ clusters: 40, n: 200 })
    expect(answer.method).not.toContain('at least')
  })

  test('few families that show it: the design effect has the declared ICC as a floor, and the interval is wider', () => {
    const columns = familyColumns(30, 10, code => (code < 3 ? 2 : 0))
    const answer = rate(columns)
    expect(answer.why).toContain('only 3 of 30')
    expect(answer.upper).toBeGreaterThan(rate(columns, { icc: 0 }).upper!)
  })

  test('no event: the one-sided bound under the declared ICC, between that of trials and that of families', () => {
    const { upper, lower, estimate } = rate(familyColumns(43, 4, () => 0))
    expect([estimate, lower]).toEqual([0, 0])
    expect(upper).toBeGreaterThan(1 - 0.05 ** (1 / 172))
    expect(upper).toBeLessThan(1 - 0.05 ** (1 / 43))
  })

  test('nothing but events is the mirror of none', () => {
    const none = rate(familyColumns(10, 4, () => 0))
    const all = rate(familyColumns(10, 4, () => 4))
    expect(all).toMatchObject({ estimate: 1, upper: 1 })
    expect(all.lower).toBeCloseTo(1 - none.upper!, 12)
  })

  test('one family: the rate stands, and its interval is undefined, with the reason', () => {
    expect(rate({ outcome: [1, 0, 0], family: [1, 1, 1] })).toMatchObject({
      lower: null,
      upper: null,
      undefinedReason: expect.stringContaining('one family'),
    })
  })

  test('a gate with families never trusts their own design effect alone', () => {
    const columns = familyColumns(30, 10, code => (code < 2 ? 1 : 0))
    const floored = rate(columns, { purpose: 'gate' })
    expect(floored.upper).toBeGreaterThan(rate(columns, { purpose: 'gate', icc: 0 }).upper!)
    expect(floored.why).toContain('ICC 0.2')
  })

  test('this suite: only epochs vary; one epoch is undefined', () => {
    const scenario = [1, 1, 1, 1, 2, 2, 2, 2]
    const outcome = [1, 0, 1, 0, 0, 0, 0, 0]
    const answer = rate({ outcome, scenario }, { estimand: 'this suite' })
    expect(answer).toMatchObject({ estimate: 0.25, estimand: 'this suite' })
    expect(answer.lower).toBeGreaterThan(0)
    expect(rate({ outcome: [1, 0], scenario: [1, 2] }, { estimand: 'this suite' }).undefinedReason).toContain('tried once')
  })

  test('what has no verdict is in nothing, and is counted', () => {
    expect(rate({ outcome: [1, Number.NaN, 0] })).toMatchObject({ n: 2, missing: 1, estimate: 0.5 })
    expect(rate({ outcome: [Number.NaN] })).toMatchObject({ n: 0, estimate: null, undefinedReason: 'no trial has a verdict' })
  })

  test('equal weights change nothing of the estimate, and unequal ones move it', () => {
    const columns = familyColumns(12, 4, code => code % 3)
    const weighted = rate({ ...columns, weight: repeat(2, 48) })
    expect(weighted.estimate).toBeCloseTo(rate(columns).estimate!, 12)
    expect(rate({ ...columns, weight: columns.outcome.map(y => 1 + y) }).estimate).toBeGreaterThan(weighted.estimate!)
  })

  test('arguments out of range name themselves', () => {
    expect(() => rate({ outcome: [2] })).toThrow('outcome[0] is 0 or 1, got 2')
    expect(() => rate({ outcome: [1] }, { level: 1 })).toThrow('level lies between 0 and 1, got 1')
    expect(() => rate({ outcome: [1], family: [1, 2] })).toThrow('outcome and family are of one length')
  })
})

describe('compare', () => {
  test('independent pairs: Tango and McNemar mid-p', () => {
    const first = [...repeat(1, 8), ...repeat(0, 12)]
    const second = [...repeat(0, 8), ...repeat(0, 12)]
    expect(compare({ first, second })).toMatchObject({ decidable: true, test: 'McNemar mid-p', estimate: 0.4 })
  })

  test.each([2, 3, 4, 5])('%i families: cannot be decided at any effect, and says so', families => {
    const { family } = familyColumns(families, 6, () => 0)
    const answer = compare({ first: repeat(1, family.length), second: repeat(0, family.length), family })
    expect(answer.decidable).toBe(false)
    expect(answer.warnings.join()).toContain(`cannot be decided at any effect with ${families} families`)
  })

  test('six families can be decided', () => {
    const { family } = familyColumns(6, 6, () => 0)
    const answer = compare({ first: repeat(1, 36), second: repeat(0, 36), family })
    expect(answer).toMatchObject({ decidable: true })
    expect(answer.pValue).toBeLessThan(0.05)
  })

  test('one family is refused', () => {
    expect(compare({ first: [1, 1], second: [0, 0], family: [1, 1] })).toMatchObject({
      decidable: false,
      pValue: null,
      lower: null,
    })
  })

  test('two samples in families are compared by their families', () => {
    const a = familyColumns(20, 5, code => (code % 2) + 1)
    const b = familyColumns(20, 5, code => code % 2)
    const answer = compare({ first: a, second: b })
    expect(answer).toMatchObject({ clusters: 40, decidable: true })
    expect(answer.estimate).toBeCloseTo(0.2, 12)
    expect(answer.pValue).toBeLessThan(0.01)
  })
})

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

describe('corrected', () => {
  const random = seededRandom(5)
  const truth = Array.from({ length: 600 }, () => (random.below(10) < 3 ? 1 : 0))
  const noisy = (y: number) => (random.below(10) < 1 ? 1 - y : y)
  const judge = truth.map(noisy)
  const labelOf = (every: number) => truth.map((y, i) => (i % every === 0 ? y : Number.NaN))

  test('a useful judge with enough labels: PPI++, tighter than the labels alone', () => {
    const answer = corrected({ judge, label: labelOf(4) })
    expect(answer).toMatchObject({ judgeInforms: true, labels: 150 })
    expect(answer.method).toContain('PPI++')
  })

  test('few positives: exact limits within each verdict', () => {
    const answer = corrected({ judge, label: labelOf(40) })
    expect(answer.why).toContain('too few for normal limits')
  })

  test('a judge no better than chance is set aside, with a warning that says so', () => {
    const opposite = truth.map(y => 1 - y)
    const answer = corrected({ judge: opposite, label: labelOf(4) })
    expect(answer.judgeInforms).toBe(false)
    expect(answer.warnings.join()).toContain('unfit for these rows')
  })

  test('a stratum in which the judge fails is named, though it does well over all', () => {
    const stratum = truth.map((_, i) => (i % 3 === 0 ? 1 : 0))
    const half = judge.map((verdict, i) => (stratum[i] === 1 ? 1 - truth[i]! : verdict))
    const answer = corrected({ judge: half, label: labelOf(2), stratum })
    expect(answer.warnings.some(warning => warning.startsWith('in stratum 1,') && warning.includes('tell nothing'))).toBe(true)
  })

  test('calibration from elsewhere always says what it assumes; a judge at chance is refused', () => {
    const calibration = { truePositives: 47, positives: 57, trueNegatives: 75, negatives: 85 }
    expect(corrected({ judge, calibration }).warnings.join()).toContain('which these data cannot show')
    expect(corrected({ judge, calibration: { ...calibration, trueNegatives: 10 } })).toMatchObject({
      estimate: null,
      judgeInforms: false,
    })
  })

  test('without labels nothing can be corrected', () => {
    expect(corrected({ judge })).toMatchObject({ estimate: null, undefinedReason: expect.stringContaining('no labels') })
  })
})

describe('plan', () => {
  test('zero failures: 149 trials for 2%, more families where trials are alike', () => {
    expect(plan({ show: 'below', margin: 0.02 })).toMatchObject({ independent: 149, trials: 149 })
    expect(plan({ show: 'below', margin: 0.02 }, { familySize: 4 }).families).toBe(Math.ceil((149 * 1.6) / 4))
  })

  test('4 families: a difference cannot be decided at any effect', () => {
    const answer = plan({ show: 'difference', first: 0.02, second: 0.05 }, { families: 4, familySize: 5 })
    expect(answer).toMatchObject({
      enough: false,
      detectable: null,
      undefinedReason: 'cannot be decided at any effect with 4 families',
    })
  })

  test('with enough families, what can be detected shrinks as they grow', () => {
    const detectable = (families: number) =>
      plan({ show: 'difference', first: 0.02, second: 0.05 }, { families, familySize: 5 }).detectable!
    expect(detectable(200)).toBeLessThan(detectable(50))
    expect(detectable(200)).toBeGreaterThan(0.02)
  })
})
