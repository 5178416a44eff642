import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { clusteredMean } from '../cluster/clustered-mean.ts'
import { bootstrapMean } from './bootstrap-mean.ts'
import { clusterBootstrap } from './cluster-bootstrap.ts'
import { clusterBootstrapMean } from './cluster-bootstrap-mean.ts'
import { rankIntervals } from './rank-intervals.ts'

const source = seededRandom(11)
const x = Array.from({ length: 40 }, () => (source.below(1000) / 100) ** 2)
const cluster = x.map((_, i) => i % 13)

describe('bootstrapMean', () => {
  test('the same seed gives the same replicates, another seed others', () => {
    const run = (seed: number) => bootstrapMean(x, { random: seededRandom(seed), resamples: 200 }).replicates
    expect(run(1)).toEqual(run(1))
    expect(run(1)).not.toEqual(run(2))
  })
  test('its standard error is near s/√n, and its intervals hold the mean', () => {
    const result = bootstrapMean(x, { random: seededRandom(1), resamples: 4000 })
    const se = clusteredMean(
      x,
      x.map((_, i) => i),
    ).seIid!
    expect(result.se! / se).toBeGreaterThan(0.92)
    expect(result.se! / se).toBeLessThan(1.04)
    for (const name of ['normal', 'basic', 'percentile', 'studentized', 'bca'] as const) {
      expect(result[name]!.lower).toBeLessThan(result.estimate!)
      expect(result[name]!.upper).toBeGreaterThan(result.estimate!)
    }
    expect(result).toMatchObject(result.bca!)
  })
  test('equal values, one value, none: undefined', () => {
    const random = seededRandom(1)
    expect(bootstrapMean([3, 3, 3], { random, resamples: 9 })).toMatchObject({
      estimate: 3,
      lower: null,
      bca: null,
      undefinedReason: 'all values are equal',
    })
    expect(bootstrapMean([3], { random, resamples: 9 }).undefinedReason).toMatch('one observation')
    const none = bootstrapMean([], { random })
    expect(none).toMatchObject({ estimate: null, undefinedReason: 'no observations' })
    expect(none.replicates).toHaveLength(0)
  })
  test('replicates all on one side leave BCa undefined, the others not', () => {
    const result = bootstrapMean([1, 2, 6], {
      indices: [
        [2, 2, 1],
        [2, 2, 2],
        [2, 1, 2],
      ],
    })
    expect(result).toMatchObject({ lower: null, upper: null, bca: null })
    expect(result.undefinedReason).toMatch('BCa')
    expect(result.percentile).not.toBeNull()
  })
  test('resamples without spread are left out of the studentized interval', () => {
    const result = bootstrapMean([1, 2, 6], {
      indices: [
        [0, 0, 0],
        [0, 1, 2],
        [1, 1, 2],
        [0, 0, 1],
      ],
      level: 0.5,
    })
    expect(Number.isFinite(result.studentized!.lower)).toBe(true)
  })
  test('names what is wrong with the resamples', () => {
    expect(() => bootstrapMean([1, 2], {})).toThrow('random or indices is given, got neither')
    expect(() => bootstrapMean([1, 2], { indices: [[0]] })).toThrow('indices[0] draws 2 units, got 1')
    expect(() => bootstrapMean([1, 2], { indices: [[0, 2]] })).toThrow('indices[0][1] is a unit from 0 to 1, got 2')
    expect(() => bootstrapMean([1, 2], { random: source, resamples: -1 })).toThrow('resamples')
  })
})

describe('clusterBootstrapMean', () => {
  test('a row a cluster is the plain bootstrap', () => {
    const rows = x.map((_, i) => i)
    const clustered = clusterBootstrapMean(x, rows, { random: seededRandom(5), resamples: 500 })
    const plain = bootstrapMean(x, { random: seededRandom(5), resamples: 500 })
    expect(clustered.se).toBeCloseTo(plain.se!, 10)
    expect(clustered.bca!.lower).toBeCloseTo(plain.bca!.lower, 10)
    expect(clustered.bca!.upper).toBeCloseTo(plain.bca!.upper, 10)
  })
  test('agrees with the general one', () => {
    const mean = (rows: Int32Array): number => rows.reduce((sum, row) => sum + x[row]!, 0) / rows.length
    const fast = clusterBootstrapMean(x, cluster, { random: seededRandom(6), resamples: 300 })
    const general = clusterBootstrap(cluster, { statistic: mean, random: seededRandom(6), resamples: 300 })
    expect(general.se).toBeCloseTo(fast.se!, 10)
    expect(general.lower).toBeCloseTo(fast.lower!, 8)
    expect(general.upper).toBeCloseTo(fast.upper!, 8)
  })
  test('is undefined with one cluster, equal cluster means, no rows', () => {
    const random = seededRandom(1)
    expect(clusterBootstrapMean([1, 2], [1, 1], { random, resamples: 9 })).toMatchObject({
      estimate: 1.5,
      lower: null,
      undefinedReason: expect.stringMatching('one cluster'),
    })
    expect(clusterBootstrapMean([0.1, 0.3, 0.3, 0.1], [1, 1, 2, 2], { random, resamples: 9 }).undefinedReason).toMatch(
      'equal means',
    )
    expect(clusterBootstrapMean([], [], { random }).undefinedReason).toBe('no observations')
  })
})

describe('clusterBootstrap', () => {
  test('resamples without the statistic are counted and left out', () => {
    const positives = (rows: Int32Array): number | null => {
      const found = rows.filter(row => row === 0).length
      return found === 0 ? null : found / rows.length
    }
    const result = clusterBootstrap([1, 2, 3], {
      statistic: positives,
      indices: [
        [0, 1, 2],
        [1, 2, 2],
        [0, 0, 1],
        [0, 0, 0],
      ],
    })
    expect(result).toMatchObject({ undefinedReplicates: 1, bca: null })
    expect(result.replicates).toHaveLength(3)
    expect(result.undefinedReason).toMatch('without one of the clusters')
    expect(result.warnings.at(-1)).toMatch('1 of 4')
  })
  test('says why it is undefined', () => {
    const random = seededRandom(1)
    expect(clusterBootstrap([1, 2], { statistic: () => null, random }).undefinedReason).toMatch('undefined for these rows')
    expect(clusterBootstrap([1, 2], { statistic: () => 4, random, resamples: 99 }).undefinedReason).toMatch('does not depend')
    expect(clusterBootstrap([1, 1], { statistic: rows => rows.length, random }).undefinedReason).toMatch('one cluster')
    expect(clusterBootstrap([], { statistic: () => 1, random }).undefinedReason).toBe('no observations')
  })
})

describe('rankIntervals', () => {
  test('a clear order is certain', () => {
    const scores = [new Uint8Array(20), new Uint8Array(20).fill(1)]
    expect(rankIntervals(scores, { random: seededRandom(1), resamples: 100 })).toMatchObject({
      rank: [2, 1],
      lower: [2, 1],
      upper: [2, 1],
      probabilityBest: [0, 1],
    })
  })
  test('equals share the smallest rank in every resample', () => {
    const scores = [x, x.toReversed().toReversed(), x.map(value => value - 1)]
    expect(rankIntervals(scores, { random: seededRandom(1), resamples: 50 })).toMatchObject({
      rank: [1, 1, 3],
      upper: [1, 1, 3],
      probabilityBest: [1, 1, 0],
    })
  })
  test('is undefined without candidates or items, and names a row of another length', () => {
    expect(rankIntervals([], { indices: [] }).undefinedReason).toBe('no candidates')
    expect(rankIntervals([[1], [2]], { indices: [] }).undefinedReason).toBe('no resamples')
    expect(rankIntervals([[], []], { indices: [[]] }).undefinedReason).toBe('no items')
    expect(() => rankIntervals([[1, 2], [1]], { indices: [] })).toThrow('scores[1] has 2 items as the first, got 1')
  })
})
