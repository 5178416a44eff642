import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { dawidSkene } from './dawid-skene.ts'
import { oneCoin } from './one-coin.ts'

/** 400 items, 4 raters of accuracy .9, .8, .7, .6, classes drawn alike. */
function simulated(classes: number, seed: number) {
  const random = seededRandom(seed)
  const columns = { item: [] as number[], rater: [] as number[], label: [] as number[] }
  const truth = Array.from({ length: 400 }, () => random.below(classes))
  truth.forEach((own, item) => {
    for (let rater = 0; rater < 4; rater++) {
      columns.item.push(item)
      columns.rater.push(rater)
      columns.label.push(random.below(10) < 9 - rater ? own : (own + 1 + random.below(classes - 1)) % classes)
    }
  })
  return { columns, truth }
}

test('the order of the rows changes nothing', () => {
  const { columns } = simulated(3, 1)
  const backwards = { item: columns.item.toReversed(), rater: columns.rater.toReversed(), label: columns.label.toReversed() }
  const [a, b] = [dawidSkene(columns), dawidSkene(backwards)]
  expect(b.logLik).toBeCloseTo(a.logLik!, 9)
  a.prior!.forEach((share, k) => {
    expect(b.prior![k]).toBeCloseTo(share, 9)
  })
})

test('renaming classes renames the result', () => {
  const { columns } = simulated(2, 2)
  const swapped = { ...columns, label: columns.label.map(label => 1 - label) }
  expect(dawidSkene(swapped).prior![0]).toBeCloseTo(dawidSkene(columns).prior![1]!, 9)
})

test('the log likelihood never falls', () => {
  const { columns } = simulated(3, 3)
  let before = Number.NEGATIVE_INFINITY
  for (let iterations = 1; iterations < 12; iterations++) {
    const { logLik } = dawidSkene(columns, { iterations, tolerance: 0, smoothing: 0 })
    expect(logLik).toBeGreaterThanOrEqual(before - 1e-9)
    before = logLik!
  }
})

test('one coin recovers the accuracies it was drawn with', () => {
  const { accuracy, converged } = oneCoin(simulated(3, 4).columns)
  expect(converged).toBe(true)
  accuracy!.forEach((share, r) => {
    expect(Math.abs(share! - (0.9 - r / 10))).toBeLessThan(0.07)
  })
})

test('the posterior beats the worst rater and sums to 1', () => {
  const { columns, truth } = simulated(2, 5)
  const { posterior } = dawidSkene(columns)
  let right = 0
  truth.forEach((own, i) => {
    expect(posterior![2 * i]! + posterior![2 * i + 1]!).toBeCloseTo(1, 12)
    if (posterior![2 * i + own]! > 0.5) right++
  })
  expect(right / 400).toBeGreaterThan(0.85)
})

test('no labels: undefined, with the reason', () => {
  for (const fit of [dawidSkene({ item: [], rater: [], label: [] }), oneCoin({ item: [], rater: [], label: [] })]) {
    expect(fit).toMatchObject({ posterior: null, prior: null, logLik: null, n: 0, undefinedReason: 'no labels' })
  }
})

test('an item without a label has the prior as posterior, and it is said', () => {
  for (const model of [dawidSkene, oneCoin]) {
    const fit = model({ item: [0, 0, 0, 2, 2, 2], rater: [0, 1, 2, 0, 1, 2], label: [1, 1, 0, 0, 0, 0] })
    expect(fit.warnings).toContain('1 of 3 items have no label; their posterior is the prior')
    expect(fit.posterior![2]).toBeCloseTo(fit.prior![0]!, 12)
    expect(fit.prior![0]! + fit.prior![1]!).toBeCloseTo(1, 12)
  }
})

test('two raters do not identify the classes: a warning', () => {
  expect(dawidSkene({ item: [0, 0], rater: [0, 1], label: [1, 0] }).warnings[0]).toMatch(/2 raters do not identify/)
})

test('a rater without a label: uniform confusion, no accuracy', () => {
  const columns = { item: [0, 0, 1, 1], rater: [0, 1, 0, 1], label: [1, 1, 0, 0] }
  expect(Array.from(dawidSkene(columns, { raters: 3, smoothing: 0 }).confusion!.slice(8))).toEqual([0.5, 0.5, 0.5, 0.5])
  expect(oneCoin(columns, { raters: 3 }).accuracy![2]).toBeNull()
})

test('all raters agree on one class: finite, no NaN', () => {
  const columns = { item: [0, 0, 0, 1, 1, 1], rater: [0, 1, 2, 0, 1, 2], label: [1, 1, 1, 1, 1, 1] }
  for (const fit of [dawidSkene(columns, { smoothing: 0 }), dawidSkene(columns), oneCoin(columns)]) {
    expect(Array.from(fit.posterior!).every(Number.isFinite)).toBe(true)
    expect(fit.posterior![1]).toBeCloseTo(1, 4)
    expect(Number.isFinite(fit.logLik)).toBe(true)
  }
})

test('EM that has not settled says so', () => {
  expect(dawidSkene(simulated(3, 6).columns, { iterations: 2 })).toMatchObject({ converged: false, iterations: 2 })
})

test('arguments out of range name themselves', () => {
  const columns = { item: [0], rater: [0], label: [1] }
  expect(() => dawidSkene(columns, { smoothing: -1 })).toThrow('smoothing is a number of at least 0, got -1')
  expect(() => dawidSkene(columns, { iterations: 0 })).toThrow('iterations is at least 1, got 0')
  expect(() => dawidSkene(columns, { classes: 1 })).toThrow('classes is at least 2, the largest label and one, got 1')
  expect(() => oneCoin({ item: [0], rater: [0], label: [0] }, { classes: 1 })).toThrow('classes is at least 2, got 1')
  expect(() => oneCoin({ ...columns, label: [0.5] })).toThrow('label[0] is a whole number from 0, got 0.5')
  expect(() => oneCoin({ ...columns, rater: [0, 1] })).toThrow('item and rater are of one length, got 1 and 2')
  expect(() => oneCoin(columns, { tolerance: Number.NaN })).toThrow('tolerance is a number of at least 0, got NaN')
})

test('100,000 items by 5 raters', { timeout: 60_000 }, () => {
  const n = 500_000
  const random = seededRandom(7)
  const columns = { item: new Int32Array(n), rater: new Int32Array(n), label: new Int32Array(n) }
  for (let i = 0; i < n; i++) {
    columns.item[i] = Math.floor(i / 5)
    columns.rater[i] = i % 5
    columns.label[i] = random.below(10) < 8 ? Math.floor(i / 5) % 2 : 1
  }
  const start = performance.now()
  expect(dawidSkene(columns).converged).toBe(true)
  expect(performance.now() - start).toBeLessThan(10_000)
})
