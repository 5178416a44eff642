// The estimators on the sizes of issue 3, each beside the bare loop over the same columns in the same run. Medians of runs in
// turn; the limits are printed, and what is over one ends with exit code 1. Then a doubling table: what is quadratic in rows
// takes 16 times as long on 4n rows as on n.
import { seededRandom } from '../../src/base/random.ts'
import {
  clusterBootstrapMean,
  clusteredMean,
  clusteredProportion,
  dawidSkene,
  krippendorffAlpha,
  ppiMean,
} from '../../src/stats/index.ts'
import { binaryColumn, clusterColumn, labelColumns, ratingColumns, scoreColumn } from './columns.ts'
import { growthTable } from './growth.ts'
import { medianTimes, type Work } from './median-times.ts'

const million = 1_000_000
const outcome = binaryColumn(million, 0.05, 1)
const score = scoreColumn(million, 2)
const family = clusterColumn(million, 20_000)
const judged = binaryColumn(million, 0.06, 3)
const few = { labels: outcome.subarray(0, 1000), predictions: judged.subarray(0, 1000) }
const half = { labels: outcome.subarray(0, million / 2), predictions: judged.subarray(0, million / 2) }
const ratings = ratingColumns(100_000, 5, 4)
const labels = labelColumns(100_000, 5, 5)
const items = { y: binaryColumn(100_000, 0.05, 6), cluster: clusterColumn(100_000, 5_000) }

/** What is measured, the bare loop over the same data, and the limit: milliseconds, or times the bare loop. */
const measured: { name: string; work: Work; bare: Work; limitMs?: number; limitTimes?: number; runs: number }[] = [
  {
    name: 'cluster bootstrap of a mean, 10,000 resamples, 100,000 rows, 5,000 clusters',
    work: () => clusterBootstrapMean(items.y, items.cluster, { random: seededRandom(7), resamples: 10_000 }),
    bare: () => bareResampling(items.y, items.cluster, 5_000, 10_000),
    limitTimes: 1.5,
    runs: 3,
  },
  {
    name: 'Korn–Graubard, 1,000,000 rows',
    work: () => clusteredProportion(outcome, family),
    bare: () => bareSums(outcome, family),
    limitMs: 300,
    runs: 7,
  },
  {
    name: 'CR2 of a mean, 1,000,000 rows',
    work: () => clusteredMean(score, family),
    bare: () => bareSums(score, family),
    limitMs: 300,
    runs: 7,
  },
  {
    name: 'PPI++, 1,000,000 rows, 1,000 labels',
    work: () => ppiMean(few, judged),
    bare: () => bareSum(judged),
    limitMs: 300,
    runs: 7,
  },
  {
    name: 'PPI++, 1,000,000 rows, half of them labelled',
    work: () => ppiMean(half, judged.subarray(million / 2)),
    bare: () => bareSum(judged),
    limitMs: 300,
    runs: 7,
  },
  {
    name: "Krippendorff's alpha, 100,000 × 5, nominal, with missing",
    work: () => krippendorffAlpha(ratings),
    bare: () => ratings.map(bareSum),
    limitMs: 500,
    runs: 5,
  },
  {
    name: "Krippendorff's alpha, 100,000 × 5, interval",
    work: () => krippendorffAlpha(ratings, { measurement: 'interval' }),
    bare: () => ratings.map(bareSum),
    limitMs: 500,
    runs: 5,
  },
  {
    name: 'Dawid–Skene, 100,000 × 5, 3 classes, to convergence',
    work: () => dawidSkene(labels),
    bare: () => bareSum(labels.label),
    limitMs: 10_000,
    runs: 3,
  },
]

console.log(`Node ${process.version}, medians`)
for (const { name, work, bare, limitMs, limitTimes, runs } of measured) {
  const [ms, bareMs] = medianTimes([work, bare], runs) as [number, number]
  const over = limitMs === undefined ? ms / bareMs > limitTimes! : ms > limitMs
  const limit = limitMs === undefined ? `limit ${limitTimes} × bare` : `limit ${limitMs} ms`
  console.log(
    `  ${name}\n    ${shown(ms)} ms, bare ${shown(bareMs)} ms, ${(ms / bareMs).toFixed(2)} × bare, ${limit}${over ? '  OVER' : ''}`,
  )
  if (over) process.exitCode = 1
}
growthTable()

function shown(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : ms.toFixed(0)
}

/** Draws the clusters of each resample and adds up their totals and sizes: what no cluster bootstrap can do without. */
function bareResampling(y: Float64Array, cluster: Int32Array, clusters: number, resamples: number): number {
  const totals = new Float64Array(clusters)
  const sizes = new Float64Array(clusters)
  for (let i = 0; i < y.length; i++) {
    totals[cluster[i]!]! += y[i]!
    sizes[cluster[i]!]!++
  }
  const random = seededRandom(7)
  const means = new Float64Array(resamples)
  for (let b = 0; b < resamples; b++) {
    let total = 0
    let size = 0
    for (let i = 0; i < clusters; i++) {
      const g = random.below(clusters)
      total += totals[g]!
      size += sizes[g]!
    }
    means[b] = total / size
  }
  return means[0]!
}

function bareSums(y: Float64Array, cluster: Int32Array): number {
  const totals = new Float64Array(20_000)
  for (let i = 0; i < y.length; i++) totals[cluster[i]!]! += y[i]!
  return totals[0]!
}

function bareSum(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum
}
