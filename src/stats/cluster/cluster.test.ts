import { EigenvalueDecomposition, inverse, Matrix } from 'ml-matrix'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { clusterIndex } from './cluster-index.ts'
import { clusteredIcc } from './clustered-icc.ts'
import { clusteredMean } from './clustered-mean.ts'
import { clusteredPairedDifference } from './clustered-paired-difference.ts'
import { clusteredProportion } from './clustered-proportion.ts'
import { clusteredRegression } from './clustered-regression.ts'
import { clusteredSignFlip } from './clustered-sign-flip.ts'
import { kornGraubardBound } from './korn-graubard-bound.ts'
import { wildClusterBootstrap } from './wild-cluster-bootstrap.ts'

const random = seededRandom(20260101)
const uniform = (): number => random.below(1_000_000) / 1_000_000
const columns = (n: number, clusters: number) => {
  const cluster = Array.from({ length: n }, (_, i) => (i < clusters ? i : random.below(clusters)))
  const effects = cluster.map(() => uniform())
  return {
    cluster,
    y: cluster.map(g => effects[g]! + uniform()),
    x: cluster.map(uniform),
    event: cluster.map(() => random.below(2)),
  }
}

describe('cluster codes', () => {
  test('are numbered in ascending order, near or far apart', () => {
    expect([...clusterIndex('cluster', [7, -3, 7, 0], 'y', [0, 0, 0, 0]).index]).toEqual([2, 0, 2, 1])
    expect([...clusterIndex('cluster', [7e12, -3e12, 7e12, 0], 'y', [0, 0, 0, 0]).index]).toEqual([2, 0, 2, 1])
  })
  test('must be whole numbers, one a row', () => {
    expect(() => clusteredMean([1, 2], [1, 1.5])).toThrow('cluster[1] is a whole number, the code of a cluster, got 1.5')
    expect(() => clusteredMean([1, 2], [1])).toThrow('y and cluster are of one length, got 2 and 1')
  })
})

describe('clusteredMean', () => {
  test('one cluster leaves the mean without errors, and says why', () => {
    const result = clusteredMean([1, 0, 1, 1], [3, 3, 3, 3])
    expect(result).toMatchObject({ estimate: 0.75, seCR1: null, seCR2: null, dfCR2: null, lower: null, upper: null, clusters: 1 })
    expect(result.undefinedReason).toMatch('one cluster')
  })
  test('no rows leave nothing', () => {
    expect(clusteredMean([], [])).toMatchObject({ estimate: null, se: null, lower: null, undefinedReason: 'no observations' })
  })
  test('equal values, or equal cluster means, give errors of 0 and no limits', () => {
    expect(clusteredMean([0.1, 0.1, 0.1], [1, 2, 2])).toMatchObject({
      estimate: 0.1,
      seCR1: 0,
      seCR2: 0,
      lower: null,
      upper: null,
    })
    const equalMeans = clusteredMean([0.1, 0.3, 0.3, 0.1], [1, 1, 2, 2])
    expect(equalMeans).toMatchObject({ seCR2: 0, lower: null })
    expect(equalMeans.undefinedReason).toMatch('equal means')
  })
  test('does not depend on the order of rows or on the codes, and moves and scales with y', () => {
    const { y, cluster } = columns(60, 9)
    const order = y.map((_, i) => i).sort((a, b) => ((a * 37) % 61) - ((b * 37) % 61))
    const one = clusteredMean(y, cluster)
    const other = clusteredMean(
      order.map(i => 5 - 2 * y[i]!),
      order.map(i => 1000 - 3 * cluster[i]!),
    )
    expect(other.estimate).toBeCloseTo(5 - 2 * one.estimate!, 10)
    expect(other.seCR2).toBeCloseTo(2 * one.seCR2!, 10)
    expect(other.dfCR2).toBeCloseTo(one.dfCR2!, 8)
    expect(other.lower).toBeCloseTo(5 - 2 * one.upper!, 8)
  })
  test('with a row a cluster CR1 and CR2 are s/√n on n − 1 degrees of freedom', () => {
    const { y } = columns(20, 20)
    const result = clusteredMean(
      y,
      y.map((_, i) => i),
    )
    expect(result.seCR1).toBeCloseTo(result.seIid!, 12)
    expect(result.seCR2).toBeCloseTo(result.seIid!, 12)
    expect(result.df).toBeCloseTo(19, 10)
  })
  test('refuses what is not finite and levels outside 0 to 1', () => {
    expect(() => clusteredMean([1, Number.NaN], [1, 2])).toThrow('y[1] is a finite number, got NaN')
    expect(() => clusteredMean([1, 2], [1, 2], { level: 1 })).toThrow('level lies between 0 and 1, got 1')
  })
})

describe('clusteredPairedDifference', () => {
  test('is the clustered mean of a − b, and turns with the columns', () => {
    const { y, x, cluster } = columns(40, 7)
    const one = clusteredPairedDifference(y, x, { cluster })
    const mean = clusteredMean(
      y.map((value, i) => value - x[i]!),
      cluster,
    )
    expect(one).toMatchObject({ estimate: mean.estimate, seCR2: mean.seCR2, lower: mean.lower })
    expect(one.meanA! - one.meanB!).toBeCloseTo(one.estimate!, 12)
    expect(clusteredPairedDifference(x, y, { cluster }).lower).toBeCloseTo(-one.upper!, 12)
  })
  test('no rows leave nothing', () => {
    expect(clusteredPairedDifference([], [], { cluster: [] })).toMatchObject({ estimate: null, meanA: null, meanB: null })
  })
})

describe('clusteredRegression', () => {
  /** CR2 and its degrees of freedom from N × N matrices, as the papers write them. */
  const direct = (y: number[], xs: number[][], cluster: number[]) => {
    const n = y.length
    const X = new Matrix(xs[0]!.map((_, i) => xs.map(column => column[i]!)))
    const M = inverse(X.transpose().mmul(X))
    const IH = Matrix.eye(n).sub(X.mmul(M).mmul(X.transpose()))
    const e = IH.mmul(Matrix.columnVector(y))
    const groups = [...new Set(cluster)].map(g => cluster.flatMap((code, i) => (code === g ? [i] : [])))
    const all = xs.map((_, j) => j)
    const adjust = groups.map(rows => {
      const { realEigenvalues: values, eigenvectorMatrix: V } = new EigenvalueDecomposition(IH.selection(rows, rows), {
        assumeSymmetric: true,
      })
      const root = Matrix.diag(values.map(value => (value > 1e-10 ? 1 / Math.sqrt(value) : 0)))
      return V.mmul(root).mmul(V.transpose()).mmul(X.selection(rows, all)).mmul(M)
    })
    return all.map(j => {
      const v = groups.reduce((sum, rows, g) => sum + e.selection(rows, [0]).transpose().mmul(adjust[g]!).get(0, j) ** 2, 0)
      const p = groups.map((rows, g) => IH.subMatrixColumn(rows).mmul(Matrix.columnVector(adjust[g]!.getColumn(j))))
      const P = p.map(a => p.map(b => a.transpose().mmul(b).get(0, 0)))
      const trace = P.reduce((sum, row, g) => sum + row[g]!, 0)
      return { se: Math.sqrt(v), df: trace ** 2 / P.flat().reduce((sum, value) => sum + value ** 2, 0) }
    })
  }

  test('equals the matrix expressions, with a covariate constant within clusters and one that pins a cluster down', () => {
    const { y, x, cluster } = columns(30, 6)
    const one = cluster.map(() => 1)
    for (const z of [cluster.map(g => g % 2), cluster.map(g => (g === 0 ? 1 : 0))]) {
      const { coefficients } = clusteredRegression(y, { x, z }, { cluster })
      direct(y, [one, x, z], cluster).forEach(({ se, df }, j) => {
        expect(coefficients[j]!.seCR2).toBeCloseTo(se, 9)
        expect(coefficients[j]!.df).toBeCloseTo(df, 7)
      })
    }
  })
  test('a cluster that alone determines a coefficient leaves CR3 undefined', () => {
    const { y, cluster } = columns(30, 6)
    const result = clusteredRegression(y, { only: cluster.map(g => (g === 0 ? 1 : 0)) }, { cluster })
    expect(result.coefficients.every(one => one.seCR3 === null)).toBe(true)
    expect(result.warnings[0]).toMatch('CR3 is undefined')
  })
  test('without columns is the clustered mean', () => {
    const { y, cluster } = columns(30, 6)
    const mean = clusteredMean(y, cluster)
    const [intercept] = clusteredRegression(y, {}, { cluster }).coefficients
    expect(intercept!.estimate).toBeCloseTo(mean.estimate!, 12)
    for (const key of ['seCR0', 'seCR1', 'seCR2', 'seCR3', 'df', 'lower', 'upper'] as const)
      expect(intercept![key]).toBeCloseTo(mean[key]!, 9)
  })
  test('is undefined with collinear columns, too few rows, one cluster or an exact fit', () => {
    const x = [0, 1, 2, 3]
    const cluster = [1, 1, 2, 2]
    expect(clusteredRegression([1, 2, 2, 5], { x, double: [0, 2, 4, 6] }, { cluster }).undefinedReason).toMatch(
      '"double" follows',
    )
    expect(clusteredRegression([1], { x: [1] }, { cluster: [1] }).undefinedReason).toMatch('1 rows')
    const one = clusteredRegression([1, 2, 2, 5], { x }, { cluster: [1, 1, 1, 1] })
    expect(one.coefficients[1]).toMatchObject({ estimate: 1.2, se: null, pValue: null })
    expect(one.undefinedReason).toMatch('one cluster')
    const exact = clusteredRegression([1, 3, 5, 7], { x }, { cluster })
    expect(exact.coefficients[1]).toMatchObject({ seCR2: 0, lower: null, pValue: null })
    expect(exact.undefinedReason).toMatch('fit is exact')
  })
  test('names the column at fault', () => {
    expect(() => clusteredRegression([1, 2], { x: [1] }, { cluster: [1, 2] })).toThrow('y and columns.x are of one length')
    expect(() => clusteredRegression([1, 2], { x: [1, Number.NaN] }, { cluster: [1, 2] })).toThrow('columns.x[1]')
  })
})

describe('clusteredIcc', () => {
  test('is 1 when all variation lies between, and then has no limits', () => {
    expect(clusteredIcc([1, 1, 2, 2], [1, 1, 2, 2])).toMatchObject({ estimate: 1, lower: null, designEffect: 2, effectiveN: 2 })
  })
  test('is −1/(n0−1) when the clusters have equal means; the design effect stays at 1', () => {
    expect(clusteredIcc([1, 2, 1, 2], [1, 1, 2, 2])).toMatchObject({ estimate: -1, designEffect: 1, effectiveN: 4 })
  })
  test('lies within its limits', () => {
    const { y, cluster } = columns(80, 10)
    const { estimate, lower, upper } = clusteredIcc(y, cluster)
    expect(lower!).toBeLessThan(estimate!)
    expect(upper!).toBeGreaterThan(estimate!)
  })
  test('says why it is undefined', () => {
    expect(clusteredIcc([], []).undefinedReason).toBe('no observations')
    expect(clusteredIcc([1, 2], [1, 1]).undefinedReason).toMatch('one cluster')
    expect(clusteredIcc([1, 2], [1, 2]).undefinedReason).toMatch('one row')
    expect(clusteredIcc([0.1, 0.1, 0.1], [1, 1, 2])).toMatchObject({
      estimate: null,
      designEffect: null,
      undefinedReason: 'all values are equal',
    })
  })
})

describe('clusteredProportion', () => {
  test('with a row a cluster is Clopper–Pearson at n − 1', () => {
    const y = [1, 0, 0, 0, 1, 0, 0, 0, 0, 1]
    const { lower, upper, effectiveN } = clusteredProportion(
      y,
      y.map((_, i) => i),
    )
    expect(effectiveN).toBeCloseTo(9, 10)
    expect(lower).toBeCloseTo(betaQuantile(0.025, 2.7, 7.3), 10)
    expect(upper).toBeCloseTo(betaQuantile(0.975, 3.7, 6.3), 10)
  })
  test('no events count each family once, unless an ICC is given', () => {
    const y = new Uint8Array(40)
    const cluster = Array.from(y, (_, i) => i >> 2)
    const cautious = clusteredProportion(y, cluster)
    expect(cautious).toMatchObject({ estimate: 0, se: null, lower: 0, designEffect: null, logitLower: null, logitUpper: null })
    expect(cautious.effectiveN).toBeLessThan(10)
    expect(cautious.warnings[0]).toMatch('no events')
    const hopeful = clusteredProportion(y, cluster, { iccAtBoundary: 0 })
    expect(hopeful.upper!).toBeLessThan(cautious.upper!)
  })
  test('mirrors when events and non-events change places', () => {
    const { event, cluster } = columns(50, 8)
    const one = clusteredProportion(event, cluster)
    const other = clusteredProportion(
      event.map(value => 1 - value),
      cluster,
    )
    expect(other.lower).toBeCloseTo(1 - one.upper!, 10)
    expect(other.logitUpper).toBeCloseTo(1 - one.logitLower!, 10)
    expect(clusteredProportion([1, 1, 1], [1, 2, 2]).upper).toBe(1)
  })
  test('clusters that agree exactly have a design effect of 1 at least', () => {
    const result = clusteredProportion([1, 0, 0, 1, 1, 0], [1, 1, 2, 2, 3, 3])
    expect(result).toMatchObject({ se: 0, designEffect: 0, logitLower: null })
    expect(result.effectiveN).toBeLessThan(6)
  })
  test('one cluster has no limits, no rows nothing', () => {
    expect(clusteredProportion([1, 0], [1, 1])).toMatchObject({ estimate: 0.5, lower: null, upper: null, df: null })
    expect(clusteredProportion([], []).undefinedReason).toBe('no observations')
  })
  test('takes only 0 and 1', () => {
    expect(() => clusteredProportion([0, 0.5], [1, 2])).toThrow('y[1] is 0 or 1, got 0.5')
    expect(() => clusteredProportion([0, 1], [1, 2], { iccAtBoundary: 2 })).toThrow('iccAtBoundary')
  })
})

describe('kornGraubardBound', () => {
  const { event, cluster } = columns(60, 12)
  test('grows with the declared ICC, from the plain one-sided bound at 0', () => {
    const bounds = [0, 0.2, 0.5, 1].map(icc => kornGraubardBound(event, cluster, { icc }).upper!)
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
    const plain = clusteredProportion(event, cluster, { level: 0.9 })
    expect(plain.designEffect).toBeGreaterThan(0)
    if (plain.designEffect! >= 1) expect(bounds[0]).toBeCloseTo(plain.upper!, 10)
  })
  test('takes the larger design effect, the declared one by m̄*', () => {
    // Sizes 4 and 2: m̄* = 20/6.
    const { declaredDesignEffect, designEffect, estimatedDesignEffect } = kornGraubardBound(
      [1, 0, 0, 0, 1, 0],
      [1, 1, 1, 1, 2, 2],
      { icc: 0.3 },
    )
    expect(declaredDesignEffect).toBeCloseTo(1 + (20 / 6 - 1) * 0.3, 12)
    expect(designEffect).toBe(Math.max(declaredDesignEffect!, estimatedDesignEffect!))
    const strong = kornGraubardBound([1, 1, 1, 0, 0, 0], [1, 1, 1, 2, 2, 2], { icc: 0.1 })
    expect(strong.designEffect).toBe(strong.estimatedDesignEffect)
  })
  test('at no events is 1 − α^(1/n*) under the declared ICC', () => {
    const zero = kornGraubardBound(new Uint8Array(60), cluster)
    expect(zero.estimatedDesignEffect).toBeNull()
    expect(zero.upper).toBeCloseTo(1 - 0.05 ** (1 / zero.effectiveN!), 12)
    expect(zero.warnings[0]).toMatch('declared ICC of 0.2')
  })
  test('the lower bound mirrors the upper one', () => {
    const low = kornGraubardBound(
      event.map(value => 1 - value),
      cluster,
      { side: 'lower' },
    )
    expect(low.upper).toBe(1)
    expect(low.lower).toBeCloseTo(1 - kornGraubardBound(event, cluster).upper!, 10)
  })
  test('43 families of 4 at p = 0.02 and ICC 0.5 pass wrongly under 5% with the floor, over 5% without', () => {
    const passes = [0, 0]
    for (let draw = 0; draw < 300; draw++) {
      // Of the families a share p are wholly affected with chance ICC, else each trial is its own.
      const y = Array.from({ length: 43 }, () => {
        const shared = random.below(2) === 0 ? random.below(50) : -1
        return Array.from({ length: 4 }, () => ((shared === -1 ? random.below(50) : shared) === 0 ? 1 : 0))
      }).flat()
      const families = y.map((_, i) => i >> 2)
      ;[0, 0.2].forEach((icc, k) => {
        if (kornGraubardBound(y, families, { icc }).upper! <= 0.02) passes[k]!++
      })
    }
    expect(passes[0]! / 300).toBeGreaterThan(0.05)
    expect(passes[1]! / 300).toBeLessThan(0.05)
  })
  test('one cluster is undefined; arguments out of range are named', () => {
    expect(kornGraubardBound([0, 1], [1, 1])).toMatchObject({
      estimate: 0.5,
      upper: null,
      undefinedReason: expect.stringMatching('one cluster'),
    })
    expect(kornGraubardBound([], []).undefinedReason).toBe('no observations')
    expect(() => kornGraubardBound([0], [1], { icc: 1.2 })).toThrow('icc is a probability from 0 to 1, got 1.2')
    // @ts-expect-error another side
    expect(() => kornGraubardBound([0], [1], { side: 'both' })).toThrow("side is 'upper' or 'lower', got both")
  })
})

describe('wildClusterBootstrap', () => {
  test('cannot give less than 2/2^G, which it reaches when every cluster points one way', () => {
    const y = [5, 5.1, 4.9, 5.2, 5, 4.8]
    expect(wildClusterBootstrap(y, [1, 2, 3, 4, 5, 6])).toMatchObject({ draws: 64, smallestPValue: 2 / 64, pValue: 2 / 64 })
  })
  test('gives p = 1 where the mean is the null', () => {
    expect(wildClusterBootstrap([1, -1, 2, -2], [1, 2, 3, 4]).pValue).toBe(1)
  })
  test('moves with the null', () => {
    const { y, cluster } = columns(20, 6)
    const moved = wildClusterBootstrap(
      y.map(value => value + 3),
      cluster,
      { null: 3.7 },
    )
    const plain = wildClusterBootstrap(y, cluster, { null: 0.7 })
    expect(moved.statistic).toBeCloseTo(plain.statistic!, 9)
    expect(moved.pValue).toBe(plain.pValue)
  })
  test('says why it is undefined', () => {
    expect(wildClusterBootstrap([1, 2], [1, 1]).undefinedReason).toMatch('one cluster')
    expect(wildClusterBootstrap([2, 2], [1, 2]).undefinedReason).toMatch('standard error is 0')
    const many = Array.from({ length: 23 }, (_, i) => i)
    expect(wildClusterBootstrap(many, many).undefinedReason).toMatch('2^23')
    expect(() => wildClusterBootstrap([1], [1], { null: Number.NaN })).toThrow('null is a finite number')
  })
})

describe('clusteredSignFlip', () => {
  test('five clusters cannot decide two-sided at 0.05, whatever the effect', () => {
    const result = clusteredSignFlip([9, 9, 9, 9, 9, 9], [1, 2, 3, 4, 5, 5])
    expect(result).toMatchObject({ pTwoSided: 0.0625, smallestPValue: 0.0625, clusters: 5, n: 6 })
  })
  test('says why it is undefined', () => {
    expect(clusteredSignFlip([1, 2], [4, 4])).toMatchObject({
      pValue: null,
      undefinedReason: expect.stringMatching('one cluster'),
    })
    expect(clusteredSignFlip([], []).pValue).toBeNull()
  })
})
