import { describe, expect, test } from 'vitest'
import { clusteredPairedDifference } from '../cluster/clustered-paired-difference.ts'
import { kornGraubardInterval } from '../cluster/korn-graubard-interval.ts'
import { tangoDifference } from '../paired/tango-difference.ts'
import { miettinenNurminenDifference } from '../two-sample/miettinen-nurminen-difference.ts'
import { newcombeDifference } from '../two-sample/newcombe-difference.ts'
import { compare } from './compare.ts'

const repeat = (value: number, times: number) => Array<number>(times).fill(value)
const column = (events: number, n: number) => [...repeat(1, events), ...repeat(0, n - events)]
const samples = (x: number, m: number, y: number, n: number) =>
  compare({ first: { outcome: column(x, m) }, second: { outcome: column(y, n) } })

/** `families` families of `size` rows each; the first `events` of every family in `hit` have the event. */
function familyColumns(families: number, size: number, hit: (family: number) => number) {
  const family = Array.from({ length: families * size }, (_, i) => Math.floor(i / size))
  return { family, outcome: family.map((code, i) => (i % size < hit(code) ? 1 : 0)) }
}

function pairs(n: number, onlyFirst: number, onlySecond: number) {
  const first = column(onlyFirst, n)
  const second = first.map((_, i) => (i >= onlyFirst && i < onlyFirst + onlySecond ? 1 : 0))
  return compare({ first, second })
}

describe('two independent samples', () => {
  test('8 events and more on each side: Newcombe and the chi-square test', () => {
    const answer = samples(31, 180, 14, 175)
    const { lower, upper } = newcombeDifference({ successes: 31, n: 180 }, { successes: 14, n: 175 })
    expect(answer).toMatchObject({ method: 'Newcombe hybrid score', lower, upper, test: 'chi-square, (N − 1)/N' })
    // R: x <- chisq.test(rbind(c(31, 149), c(14, 161)), correct = FALSE)$statistic; pchisq(x * 354/355, 1, lower = FALSE)
    expect(answer.pValue).toBeCloseTo(0.0091236353, 8)
  })

  test('rare events in unequal groups: exact limits contain 0 where the score interval does not', () => {
    const score = miettinenNurminenDifference({ successes: 1, n: 30 }, { successes: 0, n: 120 })
    expect(score.lower).toBeGreaterThan(0)
    const answer = samples(1, 30, 0, 120)
    expect(answer).toMatchObject({ method: 'square-and-add, Clopper–Pearson limits', test: 'Fisher exact', doubt: null })
    // R: binom.test(1, 30)$conf.int is .0008435709 to .1721694556, binom.test(0, 120)$conf.int 0 to .0302729726
    expect(answer.lower).toBeCloseTo(1 / 30 - Math.hypot(1 / 30 - 0.000843571, 0.030272973), 6)
    expect(answer.upper).toBeCloseTo(0.1721694556, 6)
    // R: fisher.test(rbind(c(1, 29), c(0, 120)))
    expect(answer.pValue).toBeCloseTo(0.2, 10)
  })

  test('7 events in one sample are few, 8 are not; so are 7 trials without one', () => {
    expect(samples(7, 100, 50, 100).method).toBe('square-and-add, Clopper–Pearson limits')
    expect(samples(8, 100, 50, 100).method).toBe('Newcombe hybrid score')
    expect(samples(93, 100, 50, 100).method).toBe('square-and-add, Clopper–Pearson limits')
  })

  test('above 95% confidence: exact limits whatever the counts', () => {
    const at = (level: number) =>
      compare({ first: { outcome: column(60, 100) }, second: { outcome: column(50, 100) } }, { level }).method
    expect([at(0.9), at(0.95), at(0.99)]).toEqual([
      'Newcombe hybrid score',
      'Newcombe hybrid score',
      'square-and-add, Clopper–Pearson limits',
    ])
  })

  test('two small samples at opposite ends: the limits come with a doubt, larger ones with none', () => {
    expect(samples(0, 12, 12, 12).doubt).toContain('two small samples at opposite ends')
    expect(samples(0, 20, 12, 12).doubt).toBeNull()
    expect(samples(3, 12, 9, 12).doubt).toBeNull()
  })

  test('no event at all: nothing speaks for a difference, and the limits keep a width', () => {
    const answer = samples(0, 30, 0, 120)
    expect(answer).toMatchObject({ estimate: 0, pValue: 1 })
    expect(answer.upper! - answer.lower!).toBeGreaterThan(0.1)
  })
})

describe('independent pairs', () => {
  test('20 pairs and 5 that differ each way: Tango and McNemar mid-p', () => {
    const { lower, upper } = tangoDifference({ n11: 0, n10: 20, n01: 10, n00: 170 })
    expect(pairs(200, 20, 10)).toMatchObject({
      method: 'Tango score, paired',
      lower,
      upper,
      test: 'McNemar mid-p',
      decidable: true,
    })
  })

  test('few pairs that differ one way: exact limits of the discordant shares, joined', () => {
    const answer = pairs(120, 6, 1)
    expect(answer.method).toBe('square-and-add, Clopper–Pearson limits, paired')
    // R: binom.test(6, 120)$conf.int is .0185675868 to .1056538545, binom.test(1, 120)$conf.int .0002109595 to .0455555132
    const [p, q] = [6 / 120, 1 / 120]
    const r = -Math.sqrt((p * q) / ((1 - p) * (1 - q)))
    const [a, b] = [p - 0.0185675868, 0.0455555132 - q]
    expect(answer.lower).toBeCloseTo(p - q - Math.sqrt(a * a + b * b - 2 * r * a * b), 8)
    expect(answer.lower).toBeLessThan(tangoDifference({ n11: 0, n10: 6, n01: 1, n00: 113 }).lower!)
  })

  test('under 20 pairs: exact limits however many differ', () => {
    expect(pairs(19, 8, 8).method).toBe('square-and-add, Clopper–Pearson limits, paired')
    expect(pairs(20, 8, 8).method).toBe('Tango score, paired')
  })
})

describe('pairs in families', () => {
  test.each([2, 3, 4, 5])('%i families: cannot be decided at any effect, and the limits are refused', families => {
    const { family } = familyColumns(families, 6, () => 0)
    const answer = compare({ first: repeat(1, family.length), second: repeat(0, family.length), family })
    const reason = `cannot be decided at any effect with ${families} families`
    expect(answer).toMatchObject({ estimate: 1, lower: null, upper: null, decidable: false, undefinedReason: reason })
    expect(answer.warnings.join()).toContain(`no p value below ${2 / 2 ** families} is possible`)
  })

  test('six families can be decided', () => {
    const { family } = familyColumns(6, 6, () => 0)
    const answer = compare({ first: repeat(1, 36), second: repeat(0, 36), family })
    expect(answer).toMatchObject({ decidable: true, pValue: 2 / 2 ** 6 })
    expect(answer.lower).toBeGreaterThan(0)
  })

  test('one family is refused', () => {
    expect(compare({ first: [1, 1], second: [0, 0], family: [1, 1] })).toMatchObject({
      decidable: false,
      pValue: null,
      lower: null,
    })
  })

  test('few families that differ: wider than CR2, whose variance they hardly show', () => {
    const first = familyColumns(10, 8, () => 0)
    const second = familyColumns(10, 8, code => (code < 2 ? 4 : 0))
    const robust = clusteredPairedDifference(first.outcome, second.outcome, { cluster: first.family })
    const answer = compare({ first: first.outcome, second: second.outcome, family: first.family })
    expect(answer.method).toBe('square-and-add, Korn–Graubard limits, paired')
    const lost = kornGraubardInterval(second.outcome, second.family)
    const won = kornGraubardInterval(first.outcome, first.family)
    expect(answer.lower).toBeCloseTo(-0.1 - Math.hypot(lost.upper! - 0.1, 0), 10)
    expect(answer.upper).toBeCloseTo(-0.1 + Math.hypot(won.upper!, 0.1 - lost.lower!), 10)
    expect(answer.upper! - answer.lower!).toBeGreaterThan(robust.upper! - robust.lower!)
    // Only two families differ: of four ways to turn them two are as extreme.
    expect(answer).toMatchObject({ pValue: 0.5, test: 'sign flip of cluster totals' })
  })

  test('families that do not differ change no p value', () => {
    const { family, outcome } = familyColumns(30, 4, code => (code < 7 ? 2 : 0))
    expect(compare({ first: outcome, second: repeat(0, 120), family }).pValue).toBe(2 / 2 ** 7)
  })

  test('many families that differ both ways: CR2', () => {
    const first = familyColumns(60, 4, code => (code * 7) % 4)
    const second = familyColumns(60, 4, code => (code * 5 + (code % 3)) % 4)
    const { lower, upper } = clusteredPairedDifference(first.outcome, second.outcome, { cluster: first.family })
    const answer = compare({ first: first.outcome, second: second.outcome, family: first.family })
    expect(answer).toMatchObject({ lower, upper, test: 't of the CR2 standard error' })
  })
})

describe('two samples in families', () => {
  test('3 against 3 families cannot be decided at any effect, 4 against 4 can', () => {
    const all = (families: number) =>
      compare({ first: familyColumns(families, 8, () => 8), second: familyColumns(families, 8, () => 0) })
    expect(all(3)).toMatchObject({
      estimate: 1,
      lower: null,
      decidable: false,
      pValue: 0.1,
      undefinedReason: 'cannot be decided at any effect with 6 families',
    })
    expect(all(4)).toMatchObject({ decidable: true, pValue: 2 / 70 })
  })

  test('a sample of one family is refused', () => {
    expect(compare({ first: familyColumns(1, 8, () => 2), second: familyColumns(9, 8, () => 1) })).toMatchObject({
      lower: null,
      pValue: null,
      decidable: false,
    })
  })

  test('few families against many: square-and-add, and a p value by dealing out families, not by t', () => {
    const few = familyColumns(6, 8, code => (code === 0 ? 2 : 0))
    const many = familyColumns(30, 8, code => (code % 2 === 0 ? 3 : 0))
    const answer = compare({ first: few, second: many })
    expect(answer).toMatchObject({ method: 'square-and-add, Korn–Graubard limits', test: 'permutation of families' })
    const [p, q] = [kornGraubardInterval(few.outcome, few.family), kornGraubardInterval(many.outcome, many.family)]
    const d = p.estimate! - q.estimate!
    expect(answer.lower).toBeCloseTo(d - Math.hypot(p.estimate! - p.lower!, q.upper! - q.estimate!), 10)
    expect(answer.upper).toBeCloseTo(d + Math.hypot(p.upper! - p.estimate!, q.estimate! - q.lower!), 10)
    // t of both CR2 errors says .0010; 1 of 6 families against 15 of 30 does not bear that out.
    expect(answer.pValue).toBeGreaterThan(0.05)
  })

  test('the same data give the same p value, though deals are drawn', () => {
    const columns = { first: familyColumns(30, 4, code => code % 4), second: familyColumns(30, 4, code => code % 3) }
    const answer = compare(columns)
    expect(answer).toMatchObject({ method: 'CR2 of both samples, Welch–Satterthwaite df', clusters: 60, decidable: true })
    expect(compare(columns).pValue).toBe(answer.pValue)
  })

  test('a declared likeness of 0 narrows the limits where few families show the event', () => {
    const columns = { first: familyColumns(10, 8, code => Number(code < 4)), second: familyColumns(10, 8, () => 1) }
    const width = (icc: number) => {
      const { lower, upper } = compare(columns, { icc })
      return upper! - lower!
    }
    expect(width(0)).toBeLessThan(width(0.2))
    expect(width(0.2)).toBeLessThan(width(0.5))
  })
})

test('rows without a verdict are left out and counted', () => {
  expect(compare({ first: [1, Number.NaN, 0], second: [0, 1, Number.NaN] })).toMatchObject({ n: 1, missing: 2 })
  expect(compare({ first: { outcome: [Number.NaN] }, second: { outcome: [1] } })).toMatchObject({
    lower: null,
    undefinedReason: 'a sample without a verdict',
  })
})

test('samples of two kinds, and missing ones, are refused', () => {
  expect(() => compare({ first: [1] } as never)).toThrow('second is a column (paired), or {outcome, family}')
  expect(() => compare({ first: [1], second: { outcome: [1] } } as never)).toThrow('first and second are both columns')
  const two = { first: { outcome: [1, 0] }, second: { outcome: [0] }, family: [0, 0] }
  expect(() => compare(two)).toThrow('family of two samples stands inside each')
})
