import { describe, expect, test } from 'vitest'
import { seededRandom, shuffled } from '../../base/random.ts'
import { ppiActiveMean } from './ppi-active-mean.ts'
import { ppiClusteredMean } from './ppi-clustered-mean.ts'
import { ppiMean } from './ppi-mean.ts'
import { ppiStratifiedMean } from './ppi-stratified-mean.ts'

const random = seededRandom(1)
/** Rows with a true rate of .3 and a judge that is right on 85%. */
const rows = Array.from({ length: 400 }, () => {
  const label = random.below(10) < 3 ? 1 : 0
  return { label, prediction: random.below(100) < 85 ? label : 1 - label }
})
const column = (part: typeof rows, name: 'label' | 'prediction') => part.map(row => row[name])
const labelledRows = (part: typeof rows) => ({ labels: column(part, 'label'), predictions: column(part, 'prediction') })
const labelled = labelledRows(rows.slice(0, 120))
const unlabelled = column(rows.slice(120), 'prediction')

describe('ppiMean', () => {
  test('λ of PPI++ has the least variance among fixed weights', () => {
    const se = (mode: 'classical' | 'ppi' | 'ppiPlusPlus') => ppiMean(labelled, unlabelled, { mode }).se!
    expect(se('ppiPlusPlus')).toBeLessThan(se('classical'))
    expect(se('ppiPlusPlus')).toBeLessThan(se('ppi'))
  })
  test('scaling and shifting all numbers scales and shifts the estimate', () => {
    const map = (x: number) => 5 - 2 * x
    const plain = ppiMean(labelled, unlabelled)
    const mapped = ppiMean({ labels: labelled.labels.map(map), predictions: labelled.predictions.map(map) }, unlabelled.map(map))
    expect(mapped.estimate).toBeCloseTo(map(plain.estimate!), 12)
    expect(mapped.se).toBeCloseTo(2 * plain.se!, 12)
    expect(mapped.lambda).toBeCloseTo(plain.lambda!, 12)
  })
  test('t limits below 100 labels, normal ones from there on', () => {
    expect(ppiMean(labelled, unlabelled).df).toBeUndefined()
    expect(ppiMean(labelledRows(rows.slice(0, 99)), unlabelled)).toMatchObject({ df: 98, method: 'PPI++, t limits' })
  })
  test('predictions that never vary, also at 0.1, are ignored', () => {
    const tenth = (n: number) => new Float64Array(n).fill(0.1)
    const result = ppiMean({ labels: labelled.labels, predictions: tenth(120) }, tenth(300))
    expect(result).toMatchObject({ lambda: 0, correlation: null, labelGain: null })
    expect(result.estimate).toBeCloseTo(labelled.labels.reduce((sum, y) => sum + y, 0) / 120, 12)
  })
  test('without unlabelled rows it is the mean of the labels', () => {
    const result = ppiMean(labelled, [])
    expect(result).toMatchObject({ lambda: 0, se: ppiMean(labelled, unlabelled, { mode: 'classical' }).se, labelGain: 1 })
    expect(result.warnings).toContain('no row without a label: this is the mean of the labels')
  })
  test('undefined results give their reason', () => {
    expect(ppiMean({ labels: [], predictions: [] }, [1, 0])).toMatchObject({
      estimate: null,
      lambda: null,
      undefinedReason: 'no row is labelled',
    })
    expect(ppiMean({ labels: [1], predictions: [1] }, [1, 0])).toMatchObject({ estimate: 1, se: null, lower: null })
    expect(ppiMean({ labels: [], predictions: [] }, [])).toMatchObject({ estimate: null, n: 0 })
  })
  test('few positives or judge errors are warned about', () => {
    const few = { labels: [...Array(40).fill(0), 1, 1], predictions: [...Array(39).fill(0), 1, 1, 1] }
    expect(ppiMean(few, unlabelled).warnings).toEqual([
      '2 positive labels, 1 judge errors: under 10 these limits are too narrow, use labels stratified by verdict',
    ])
    expect(ppiMean({ labels: [0, 0, 0], predictions: [0, 0, 0] }, [0, 0]).warnings).toContain(
      'labels and predictions do not vary: the interval has no width',
    )
    expect(ppiMean({ labels: [0.5, 0.2], predictions: [0, 1] }, [0, 1]).warnings).toEqual([])
  })
  test('arguments out of range are named', () => {
    expect(() => ppiMean({ labels: [1], predictions: [1, 0] }, [])).toThrow(
      'labels and predictions are of one length, got 1 and 2',
    )
    expect(() => ppiMean({ labels: [Number.NaN], predictions: [1] }, [])).toThrow('labels[0] is a finite number, got NaN')
    expect(() => ppiMean(labelled, unlabelled, { mode: 'best' as never })).toThrow('got "best"')
  })
})

describe('finite population', () => {
  test('the correction shrinks the error, to 0 when every row is labelled', () => {
    const plain = ppiMean(labelled, unlabelled)
    const finite = ppiMean(labelled, unlabelled, { finitePopulation: true })
    expect(finite.estimate).toBe(plain.estimate)
    expect(finite.se!).toBeLessThan(plain.se!)
    expect(ppiMean(labelledRows(rows), [], { finitePopulation: true })).toMatchObject({ se: 0 })
  })
  test('without predictions it is the textbook factor', () => {
    const plain = ppiMean(labelled, unlabelled, { mode: 'classical' })
    const finite = ppiMean(labelled, unlabelled, { mode: 'classical', finitePopulation: true })
    expect(finite.se! / plain.se!).toBeCloseTo(Math.sqrt(1 - 120 / 400), 12)
  })
  test('with endless unlabelled rows it makes no difference', () => {
    const many = Float64Array.from({ length: 2_000_000 }, (_, i) => unlabelled[i % unlabelled.length]!)
    const part = labelledRows(rows.slice(0, 60))
    expect(ppiMean(part, many, { finitePopulation: true }).se! / ppiMean(part, many).se!).toBeCloseTo(1, 3)
  })
  // Seeded: 800 samples without replacement; Monte Carlo standard error .008.
  test.each([40, 150, 300])('%i labels of 400 rows cover the mean of these rows at the nominal level', n => {
    const truth = column(rows, 'label').reduce((sum, y) => sum + y, 0) / 400
    const draw = seededRandom(n)
    let covered = 0
    let superpopulation = 0
    for (let sample = 0; sample < 800; sample++) {
      const order = shuffled(rows, draw)
      const [part, rest] = [labelledRows(order.slice(0, n)), column(order.slice(n), 'prediction')]
      const finite = ppiMean(part, rest, { finitePopulation: true, smallSample: true })
      const plain = ppiMean(part, rest, { smallSample: true })
      if (finite.lower! <= truth && truth <= finite.upper!) covered++
      if (plain.lower! <= truth && truth <= plain.upper!) superpopulation++
    }
    expect(covered / 800).toBeGreaterThan(0.925)
    expect(covered / 800).toBeLessThan(0.975)
    expect(superpopulation).toBeGreaterThanOrEqual(covered)
  })
})

describe('ppiStratifiedMean', () => {
  const strata = (n: number) => Array.from({ length: n }, (_, i) => i % 3)
  const both = [
    { ...labelled, strata: strata(120) },
    { predictions: unlabelled, strata: strata(280) },
  ] as const
  test('one stratum is the plain mean', () => {
    const zeros = (n: number) => new Int32Array(n)
    const one = ppiStratifiedMean({ ...labelled, strata: zeros(120) }, { predictions: unlabelled, strata: zeros(280) })
    const plain = ppiMean(labelled, unlabelled)
    expect(one).toMatchObject({ estimate: plain.estimate, lower: plain.lower, weights: [1], n: 120, unlabelled: 280 })
    expect(one.se).toBeCloseTo(plain.se!, 12)
  })
  test('by default strata weigh by their rows', () => {
    const result = ppiStratifiedMean(...both)
    expect(result.weights[0]).toBeCloseTo((40 + 94) / 400, 12)
    expect(result.df!).toBeGreaterThan(39)
    expect(result.estimate).toBeCloseTo(
      result.strata.reduce((sum, one, k) => sum + result.weights[k]! * one.estimate!, 0),
      12,
    )
  })
  test('a stratum without weight needs no label; one with weight does', () => {
    const some = { labels: [1, 0, 1], predictions: [1, 0, 0], strata: [0, 0, 0] }
    const rest = { predictions: [1, 0, 1, 0], strata: [0, 0, 1, 1] }
    expect(ppiStratifiedMean(some, rest, { weights: [1, 0] }).estimate).not.toBeNull()
    expect(ppiStratifiedMean(some, rest)).toMatchObject({ estimate: null, undefinedReason: 'stratum 1 has no label' })
    const single = ppiStratifiedMean({ labels: [1, 0, 1], predictions: [1, 0, 0], strata: [0, 0, 1] }, rest)
    expect(single).toMatchObject({ lower: null, undefinedReason: 'stratum 1 has one label, so the limits are undefined' })
    expect(single.estimate).not.toBeNull()
    expect(ppiStratifiedMean({ labels: [], predictions: [], strata: [] }, { predictions: [], strata: [] })).toMatchObject({
      estimate: null,
      undefinedReason: 'no rows',
    })
  })
  test('arguments out of range are named', () => {
    expect(() => ppiStratifiedMean(...both, { weights: [0.5, 0.5] })).toThrow('weights has one for each of 3 strata, got 2')
    expect(() => ppiStratifiedMean(...both, { weights: [0.5, 0.5, 0.5] })).toThrow('weights sum to 1, got 1.5')
    expect(() => ppiStratifiedMean(...both, { weights: [1.5, -0.5, 0] })).toThrow('weights[1] is at least 0, got -0.5')
    expect(() => ppiStratifiedMean({ labels: [1], predictions: [1], strata: [0.5] }, { predictions: [], strata: [] })).toThrow(
      'strata[0] is a whole number from 0, got 0.5',
    )
  })
})

describe('ppiClusteredMean', () => {
  test('with every row its own cluster it is the plain mean, up to the small-sample factor', () => {
    const codes = (from: number, n: number) => Int32Array.from({ length: n }, (_, i) => from + i)
    const result = ppiClusteredMean(
      { ...labelled, clusters: codes(0, 120) },
      { predictions: unlabelled, clusters: codes(120, 280) },
    )
    const plain = ppiMean(labelled, unlabelled, { smallSample: false })
    expect(result.estimate).toBeCloseTo(plain.estimate!, 12)
    expect(result.se! / plain.se!).toBeCloseTo(Math.sqrt(400 / 399), 10)
    expect(result).toMatchObject({ clusters: 400, df: 399 })
  })
  test('copies of every row widen nothing when they share their cluster', () => {
    const clusters = Array.from({ length: 120 }, (_, i) => i % 20)
    const others = Array.from({ length: 280 }, (_, i) => i % 20)
    const once = ppiClusteredMean({ ...labelled, clusters }, { predictions: unlabelled, clusters: others }, { mode: 'ppi' })
    const twice = (values: number[]) => [...values, ...values]
    const copied = ppiClusteredMean(
      { labels: twice(labelled.labels), predictions: twice(labelled.predictions), clusters: twice(clusters) },
      { predictions: twice(unlabelled), clusters: twice(others) },
      { mode: 'ppi' },
    )
    expect(copied.se).toBeCloseTo(once.se!, 12)
  })
  test('undefined results give their reason, few clusters are warned about', () => {
    const one = ppiClusteredMean({ labels: [1, 0], predictions: [1, 1], clusters: [7, 7] }, { predictions: [1], clusters: [7] })
    expect(one).toMatchObject({ clusters: 1, se: null, lower: null })
    expect(one.undefinedReason).toContain('one cluster')
    expect(one.estimate).not.toBeNull()
    expect(
      ppiClusteredMean({ labels: [], predictions: [], clusters: [] }, { predictions: [1], clusters: [0] }).undefinedReason,
    ).toBe('no row is labelled')
    const few = ppiClusteredMean({ labels: [1, 0], predictions: [1, 1], clusters: [0, 1] }, { predictions: [1], clusters: [2] })
    expect(few.warnings).toContain('3 clusters: with 12 or fewer these limits are too narrow')
  })
  test('arguments out of range are named', () => {
    expect(() => ppiClusteredMean({ labels: [1], predictions: [1], clusters: [] }, { predictions: [], clusters: [] })).toThrow(
      'labels and clusters are of one length, got 1 and 0',
    )
    expect(() => ppiClusteredMean({ labels: [1], predictions: [1], clusters: [0.5] }, { predictions: [], clusters: [] })).toThrow(
      'got 0.5',
    )
  })
})

describe('ppiActiveMean', () => {
  test('with every row labelled for certain it is the mean of the labels', () => {
    const result = ppiActiveMean({ ...labelled, probabilities: new Float64Array(120).fill(1) })
    expect(result.estimate).toBeCloseTo(ppiMean(labelled, [], { smallSample: false }).estimate!, 12)
    expect(result).toMatchObject({ labelled: 120, effectiveLabels: 120 })
  })
  test('it is right on average over which rows are chosen', () => {
    const draw = seededRandom(3)
    const probabilities = rows.map((_, i) => (i % 2 === 0 ? 0.2 : 0.6))
    const truth = column(rows, 'label').reduce((sum, y) => sum + y, 0) / 400
    let mean = 0
    for (let sample = 0; sample < 400; sample++) {
      const labels = rows.map(({ label }, i) => (draw.below(10) < 10 * probabilities[i]! ? label : Number.NaN))
      mean += ppiActiveMean({ predictions: column(rows, 'prediction'), labels, probabilities }).estimate! / 400
    }
    expect(Math.abs(mean - truth)).toBeLessThan(0.01)
  })
  test('undefined results give their reason', () => {
    expect(ppiActiveMean({ predictions: [], labels: [], probabilities: [] })).toMatchObject({
      estimate: null,
      undefinedReason: 'no rows',
    })
    expect(ppiActiveMean({ predictions: [1], labels: [Number.NaN], probabilities: [0.5] })).toMatchObject({
      estimate: null,
      labelled: 0,
      undefinedReason: 'no row is labelled',
    })
    expect(ppiActiveMean({ predictions: [1], labels: [0], probabilities: [0.5] })).toMatchObject({
      estimate: -1,
      se: null,
      lower: null,
    })
  })
  test('probabilities that cannot be are refused', () => {
    const one = { predictions: [1], labels: [0] }
    expect(() => ppiActiveMean({ ...one, probabilities: [0] })).toThrow('probabilities[0] is above 0 and at most 1, got 0')
    expect(() => ppiActiveMean({ ...one, probabilities: [Number.NaN] })).toThrow('got NaN')
    expect(() => ppiActiveMean({ predictions: [1], labels: [Number.NaN], probabilities: [1] })).toThrow(
      'labels[0] is given, as probabilities[0] is 1, got NaN',
    )
  })
})

test('a large code of a stratum costs no more than a small one, and the codes stand beside the strata', () => {
  const at = (large: number) =>
    ppiStratifiedMean(
      { labels: [1, 0, 1, 0, 0, 1], predictions: [1, 0, 1, 0, 0, 0], strata: [0, 0, 0, large, large, large] },
      { predictions: [1, 0, 0, 1], strata: [0, 0, large, large] },
    )
  expect(at(4e9)).toEqual({ ...at(1), codes: [0, 4e9] })
  expect(at(1).codes).toEqual([0, 1])
})
