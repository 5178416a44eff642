import { clusteredPairedDifference } from '../../src/stats/cluster/clustered-paired-difference.ts'
import { compare } from '../../src/stats/front/compare.ts'
import { bonettPriceDifference } from '../../src/stats/paired/bonett-price-difference.ts'
import { newcombePairedDifference } from '../../src/stats/paired/newcombe-paired-difference.ts'
import type { PairedCounts } from '../../src/stats/paired/paired-counts.ts'
import { tangoDifference } from '../../src/stats/paired/tango-difference.ts'
import { tangoTest } from '../../src/stats/paired/tango-test.ts'
import { type Cell, cell, combinations, frontDoor, type Grid, method, type Outcome, remembered, test } from '../grid.ts'
import type { Source } from '../source.ts'
import { comparedLast, frontDoorTest } from './two-proportions.ts'

/** Chances of an item: both have the event, only the first, only the second. */
const shapes = {
  'few discordant': { p11: 0.05, p10: 0.02, p01: 0.02 },
  'rare, differing': { p11: 0.02, p10: 0.01, p01: 0.06 },
  'rare, one-sided': { p11: 0.02, p10: 0.005, p01: 0.07 },
  balanced: { p11: 0.4, p10: 0.1, p01: 0.1 },
  differing: { p11: 0.4, p10: 0.05, p01: 0.2 },
} as const

export const pairedDifferences: Grid = {
  name: 'paired-differences',
  title: 'differences of two paired rates',
  about: `Each item has both outcomes; the truth is the difference of the two rates. Few discordant: only 4% of items differ. Tango's test is of
noninferiority, one-sided, at a margin that is exactly the true difference, so that each pass is wrong; the front door's test is of equal
rates, where they are. In families of 8 the rates vary from family to family (Beta, intraclass correlation ICC), those of the two
systems independently (own), or both with how hard the family is (shared); CR2 is the cluster-robust interval.`,
  remedy: `Few families that differ say little of how they vary: CR2 misses on one side. There the front door gives square-and-add over Korn–Graubard
limits with ICC 0.2 as a floor, and refuses where the smallest possible p exceeds α (5 families or fewer).`,
  replications: 10_000,
  cells: [...independent(), ...inFamilies()],
}

function independent(): Cell[] {
  return [...combinations({ items: shapeNames(), n: [15, 30, 100, 300] })].map(({ items, n }) => {
    const { p11, p10, p01 } = shapes[items]
    const margin = p01 - p10
    const key = ({ n11, n10, n01 }: PairedCounts) => `${n11} ${n10} ${n01}`
    const tests = [
      test<PairedCounts>('Tango test at the margin', table => (tangoTest(table, { margin }).pValue ?? 1) <= 0.05, {
        role: 'default',
      }),
    ]
    const compared = comparedLast((table: PairedCounts) => compare(columns(table)))
    return cell<PairedCounts>({
      factors: { items, n },
      truth: p10 - p01,
      simulate: random => {
        const n11 = random.binomial(n, p11)
        const n10 = random.binomial(n - n11, p10 / (1 - p11))
        const n01 = random.binomial(n - n11 - n10, p01 / (1 - p11 - p10))
        return { n11, n10, n01, n00: n - n11 - n10 - n01 }
      },
      methods: [
        frontDoor(remembered(key, compared)),
        ...(margin === 0 ? [frontDoorTest(compared)] : []),
        method('Tango', remembered(key, tangoDifference), { role: 'default' }),
        method('Newcombe', remembered(key, newcombePairedDifference)),
        method('Bonett–Price', remembered(key, bonettPriceDifference)),
        method('Wald', wald, { role: 'comparison' }),
        ...(margin > 0 ? tests : []),
      ],
      quick: items === 'balanced' && n === 100,
    })
  })
}

interface PairedRows {
  a: Float64Array
  b: Float64Array
  cluster: Int32Array
}

function inFamilies(): Cell[] {
  const designs = [
    ...combinations({ families: [5, 12, 30, 100], rates: ['0.05, 0.1', '0.3, 0.6'], icc: [0.2], vary: ['own'] }),
    ...combinations({
      families: [6, 10, 30],
      rates: ['0.05, 0.05', '0.2, 0.2', '0.05, 0.2'],
      icc: [0.2, 0.5],
      vary: ['own', 'shared'],
    }),
  ]
  return designs.map(({ families, rates, icc, vary }) => {
    const [pA, pB] = rates.split(', ').map(Number) as [number, number]
    const compared = comparedLast(({ a, b, cluster }: PairedRows) => compare({ first: a, second: b, family: cluster }))
    return cell<PairedRows>({
      factors: { items: `${families} families of 8`, n: 8 * families, rates, ICC: icc, vary },
      truth: pA - pB,
      simulate: random => familyPairs(random, families, pA, pB, icc, vary === 'shared'),
      methods: [
        frontDoor(compared),
        ...(pA === pB ? [frontDoorTest(compared)] : []),
        method('CR2 + Satterthwaite', ({ a, b, cluster }) => clusteredPairedDifference(a, b, { cluster }), { role: 'default' }),
        method('Tango', ({ a, b }) => tangoDifference(pairedTable(a, b)), { role: 'comparison' }),
      ],
      replications: 5000,
      quick: families === 30 && pA === 0.3,
    })
  })
}

/** Where both vary with the family, the rarer rate does, and the other keeps its distance in proportion. */
function familyPairs(random: Source, families: number, pA: number, pB: number, icc: number, shared: boolean): PairedRows {
  const n = 8 * families
  const rows = { a: new Float64Array(n), b: new Float64Array(n), cluster: new Int32Array(n) }
  for (let family = 0, row = 0; family < families; family++) {
    const rateA = random.familyRate(pA, icc)
    const rateB = shared ? rateA + ((1 - rateA) * (pB - pA)) / (1 - pA) : random.familyRate(pB, icc)
    for (let i = 0; i < 8; i++, row++) {
      rows.a[row] = random.bernoulli(rateA)
      rows.b[row] = random.bernoulli(rateB)
      rows.cluster[row] = family
    }
  }
  return rows
}

function shapeNames(): readonly (keyof typeof shapes)[] {
  return Object.keys(shapes) as (keyof typeof shapes)[]
}

function columns({ n11, n10, n01, n00 }: PairedCounts) {
  const column = (runs: readonly (readonly [number, number])[]) =>
    runs.flatMap(([value, times]) => Array<number>(times).fill(value))
  return {
    first: column([
      [1, n11],
      [1, n10],
      [0, n01],
      [0, n00],
    ]),
    second: column([
      [1, n11],
      [0, n10],
      [1, n01],
      [0, n00],
    ]),
  }
}

function pairedTable(a: Float64Array, b: Float64Array): PairedCounts {
  const counts = [0, 0, 0, 0]
  a.forEach((value, i) => {
    counts[2 * value + b[i]!]!++
  })
  const [n00, n01, n10, n11] = counts as [number, number, number, number]
  return { n11, n10, n01, n00 }
}

function wald({ n11, n10, n01, n00 }: PairedCounts): Outcome {
  const n = n11 + n10 + n01 + n00
  const estimate = (n10 - n01) / n
  const half = 1.959963984540054 * Math.sqrt(((n10 + n01) / n - estimate ** 2) / n)
  return { estimate, lower: estimate - half, upper: estimate + half }
}
