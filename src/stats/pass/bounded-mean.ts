import { checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { findRoot } from '../special/find-root.ts'
import { gammaSumCdf } from '../special/gamma-sum-cdf.ts'

export interface BoundedMeanOptions {
  /** The cluster of each value, as whole numbers; each its own by default. */
  cluster?: Numbers
  /** Coverage of the interval; 0.95 by default. */
  level?: number
}

/**
 * Mean of scores from 0 to 1 with Gaffke's limits: Clopper–Pearson for scores that lie between failure and success.
 *
 * Use it where t limits fail: few scores, or most of them at 0 or at 1, so that what was not seen decides. Equal scores give
 * an interval, too: five ones the lower limit α/2^(1/5). For 0/1 outcomes it is {@link clopperPearsonInterval} exactly; with
 * hundreds of scores it is hardly wider than t.
 *
 * Assumes independent scores from 0 to 1 (or, with `cluster`, independent clusters) of any distribution. Coverage is proved
 * for 0/1 scores, conjectured for all others, and no counter-example is known.
 *
 * The upper limit is the 1 − α/2 quantile of Σ D_i·x_i + D_0·1, the lower the α/2 quantile with D_0·0 instead, D uniform on the
 * simplex of n + 1 shares: a Bayesian bootstrap with one more score at the end that hurts. With clusters the shares are of
 * cluster totals over cluster sizes, and the one more has the size Σm²/Σm. Quantiles by numerical inversion, no random numbers.
 * @param values from 0 to 1
 * @returns limits undefined with one value or one cluster: nothing says how others would differ
 * @throws RangeError naming the argument and its value
 * @source Gaffke (2005), Math. Methods Stat. 14:451; Learned-Miller & Thomas (2019), arXiv 1905.06208; Rubin (1981), Ann. Stat. 9:130
 * @example boundedMean([1, 1, 0.5, 1, 0]) // { estimate: 0.7, lower: 0.239443, upper: 0.9625771 }
 */
export function boundedMean(values: Numbers, { cluster, level = 0.95 }: BoundedMeanOptions = {}): Result {
  checkLevel('level', level)
  if (cluster) checkSameLength('values', values, 'cluster', cluster)
  const n = values.length
  const groups = new Map<number, Group>()
  for (let i = 0; i < n; i++) {
    const value = values[i]!
    if (!(value >= 0 && value <= 1)) throw new RangeError(`values[${i}] is a score from 0 to 1, got ${value}`)
    const key = cluster ? cluster[i]! : i
    const group = groups.get(key)
    if (group) {
      group.total += value
      group.size++
    } else groups.set(key, { total: value, size: 1 })
  }
  const about = { level, method: "Gaffke's limits of a mean between 0 and 1", n, clusters: groups.size }
  if (n === 0) return undefinedResult('no values', about)
  const all = [...groups.values()]
  const estimate = sum(all, group => group.total) / n
  if (all.length === 1) {
    const reason = `one ${cluster ? 'cluster' : 'value'}: how others like it differ cannot be seen`
    return { ...undefinedResult(reason, about), estimate }
  }
  const counted = countAlike(all)
  const failures = counted.map(({ total, size, count }) => ({ total: size - total, size, count }))
  const tail = (1 - level) / 2
  return { ...about, estimate, lower: 1 - upperLimit(failures, tail), upper: upperLimit(counted, tail), warnings: [] }
}

interface Group {
  total: number
  size: number
}

type Counted = Group & { count: number }

/** Groups of one total and size, once each with how many there are. */
function countAlike(groups: readonly Group[]): Counted[] {
  const alike = new Map<string, Counted>()
  for (const { total, size } of groups) {
    const key = `${total} ${size}`
    const one = alike.get(key)
    if (one) one.count++
    else alike.set(key, { total, size, count: 1 })
  }
  return [...alike.values()]
}

/** The mean that Σ D·total / Σ D·size stays below with probability 1 − tail, one more group of successes among them. */
function upperLimit(groups: readonly Counted[], tail: number): number {
  const rows = sum(groups, ({ size, count }) => count * size)
  const mean = sum(groups, ({ total, count }) => count * total) / rows
  if (mean === 1) return 1
  const more = sum(groups, ({ size, count }) => count * size ** 2) / rows
  // Only failures and successes, in groups alike: the shares of the successes are one beta variable, whose quantile is quick.
  if (groups.every(({ total, size }) => size === more && (total === 0 || total === size)))
    return clopperPearsonUpper((mean * rows) / more, rows / more, tail)
  const withOneMore = [...groups, { total: more, size: more, count: 1 }]
  const least = Math.min(...groups.map(({ total, size }) => total / size))
  const excess = (limit: number) => {
    if (limit >= 1) return tail
    const above =
      gammaSumCdf(withOneMore.map(({ total, size, count }) => ({ weight: total - size * limit, shape: count }))) - (1 - tail)
    // Below the rounding of the inversion a sign says nothing, and the search would go on among such.
    return Math.abs(above) < 1e-12 ? 0 : above
  }
  return findRoot(excess, excess(mean) < 0 ? mean : least, 1)
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
