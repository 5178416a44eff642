import { clusteredPairedDifference } from '../../src/stats/cluster/clustered-paired-difference.ts'
import { bonettPriceDifference } from '../../src/stats/paired/bonett-price-difference.ts'
import { newcombePairedDifference } from '../../src/stats/paired/newcombe-paired-difference.ts'
import type { PairedCounts } from '../../src/stats/paired/paired-counts.ts'
import { tangoDifference } from '../../src/stats/paired/tango-difference.ts'
import { tangoTest } from '../../src/stats/paired/tango-test.ts'
import { type Cell, cell, combinations, type Grid, method, type Outcome, remembered, test } from '../grid.ts'
import type { Source } from '../source.ts'

/** Chances of an item: both have the event, only the first, only the second. */
const shapes = {
  'few discordant': { p11: 0.05, p10: 0.02, p01: 0.02 },
  'rare, differing': { p11: 0.02, p10: 0.01, p01: 0.06 },
  balanced: { p11: 0.4, p10: 0.1, p01: 0.1 },
  differing: { p11: 0.4, p10: 0.05, p01: 0.2 },
} as const

export const pairedDifferences: Grid = {
  name: 'paired-differences',
  title: 'differences of two paired rates',
  about: `Each item has both outcomes; the truth is the difference of the two rates. Few discordant: only 4% of items differ. The test is of
noninferiority by one-sided Tango z, at a margin that is exactly the true difference, so that each pass is wrong. In families, the rates of
both systems vary from family to family (Beta, intraclass correlation 0.2, independently); CR2 is the cluster-robust interval.`,
  remedy: `With families take the clustered difference; with 12 or fewer of them the enumerated sign flip, and no decision where the smallest
possible p exceeds α.`,
  replications: 10_000,
  cells: [...independent(), ...inFamilies()],
}

function independent(): Cell[] {
  return [...combinations({ items: ['few discordant', 'rare, differing', 'balanced', 'differing'], n: [30, 100, 300] })].map(
    ({ items, n }) => {
      const { p11, p10, p01 } = shapes[items]
      const margin = p01 - p10
      const key = ({ n11, n10, n01 }: PairedCounts) => `${n11} ${n10} ${n01}`
      const tests = [
        test<PairedCounts>('Tango test at the margin', table => (tangoTest(table, { margin }).pValue ?? 1) <= 0.05, {
          role: 'default',
        }),
      ]
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
          method('Tango', remembered(key, tangoDifference), { role: 'default' }),
          method('Newcombe', remembered(key, newcombePairedDifference)),
          method('Bonett–Price', remembered(key, bonettPriceDifference)),
          method('Wald', wald, { role: 'comparison' }),
          ...(margin > 0 ? tests : []),
        ],
        quick: items === 'balanced' && n === 100,
      })
    },
  )
}

interface PairedRows {
  a: Float64Array
  b: Float64Array
  cluster: Int32Array
}

function inFamilies(): Cell[] {
  return [...combinations({ families: [5, 12, 30, 100], pA: [0.05, 0.3] })].map(({ families, pA }) => {
    const pB = 2 * pA
    return cell<PairedRows>({
      factors: { items: `${families} families of 8`, n: 8 * families, rates: `${pA} and ${pB}` },
      truth: pA - pB,
      simulate: random => familyPairs(random, families, pA, pB),
      methods: [
        method('CR2 + Satterthwaite', ({ a, b, cluster }) => clusteredPairedDifference(a, b, { cluster }), { role: 'default' }),
        method('Tango', ({ a, b }) => tangoDifference(pairedTable(a, b)), { role: 'comparison' }),
      ],
      quick: families === 30 && pA === 0.3,
    })
  })
}

function familyPairs(random: Source, families: number, pA: number, pB: number): PairedRows {
  const n = 8 * families
  const rows = { a: new Float64Array(n), b: new Float64Array(n), cluster: new Int32Array(n) }
  for (let family = 0, row = 0; family < families; family++) {
    const rateA = random.familyRate(pA, 0.2)
    const rateB = random.familyRate(pB, 0.2)
    for (let i = 0; i < 8; i++, row++) {
      rows.a[row] = random.bernoulli(rateA)
      rows.b[row] = random.bernoulli(rateB)
      rows.cluster[row] = family
    }
  }
  return rows
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
