import type { Random } from '../../base/random.ts'
import { type Limits, linearQuantile } from '../bootstrap/bootstrap-intervals.ts'
import { gammaDraw } from './gamma-draw.ts'

/** What one observation adds to the sums that the statistics are made of: places and amounts. */
export interface Contribution {
  places: Int32Array
  amounts: Float64Array
}

export interface ImpreciseDirichletQuestion {
  /** What was seen: one contribution a kind, and how many observations were of it. */
  kinds: readonly Contribution[]
  counts: readonly number[]
  /** What the one more observation could be. */
  extras: readonly Contribution[]
  /** How many sums there are. */
  size: number
  /** Statistics of the sums, whatever their scale, written into the second; NaN where undefined, which is left out. */
  statistics: (sums: Float64Array, into: Float64Array) => void
  /** How many statistics there are. */
  results: number
  level: number
  random: Random
  draws: number
}

/**
 * Limits of statistics of a population, with one more observation of the kind that hurts most.
 *
 * The shares of the kinds are Dirichlet with their counts as parameters (a Bayesian bootstrap), and one more observation is of
 * one extra kind: for the lower limit of a statistic of the kind that lowers it most, for the upper of the one that raises it
 * most. The limits are the α/2 quantile of the former and the 1 − α/2 one of the latter. Of a single share these are the limits of
 * Clopper & Pearson.
 * @returns per statistic; null where no draw defines it
 * @source Walley (1996), J. R. Stat. Soc. B 58:3, with s = 1; Rubin (1981), Ann. Stat. 9:130
 */
export function impreciseDirichletLimits(question: ImpreciseDirichletQuestion): (Limits | null)[] {
  const { kinds, counts, size, statistics, results, level, random, draws } = question
  const { lowering, raising, used } = extremes(question)
  const seen = new Float64Array(size)
  const sums = new Float64Array(size)
  const values = new Float64Array(results)
  const drawn = used.map(() => Array.from({ length: results }, () => new Float64Array(draws)))
  for (let draw = 0; draw < draws; draw++) {
    seen.fill(0)
    for (let k = 0; k < kinds.length; k++) add(seen, kinds[k]!, gammaDraw(counts[k]!, random))
    const more = gammaDraw(1, random)
    for (let e = 0; e < used.length; e++) {
      sums.set(seen)
      add(sums, used[e]!, more)
      statistics(sums, values)
      for (let s = 0; s < results; s++) drawn[e]![s]![draw] = values[s]!
    }
  }
  const tail = (1 - level) / 2
  return Array.from({ length: results }, (_, s) => {
    const lower = quantile(drawn[lowering[s]!]?.[s], tail)
    const upper = quantile(drawn[raising[s]!]?.[s], 1 - tail)
    return lower === null || upper === null ? null : { lower, upper }
  })
}

/** Which extra kinds lower and raise each statistic most, of those that do so to any; places are in `used`. */
function extremes({ kinds, counts, extras, size, statistics, results }: ImpreciseDirichletQuestion) {
  const seen = new Float64Array(size)
  for (let k = 0; k < kinds.length; k++) add(seen, kinds[k]!, counts[k]!)
  const values = extras.map(extra => {
    const sums = seen.slice()
    const into = new Float64Array(results)
    add(sums, extra, 1)
    statistics(sums, into)
    return into
  })
  const used: Contribution[] = []
  const most = (sign: 1 | -1) =>
    Array.from({ length: results }, (_, s) => {
      let best = -1
      values.forEach((value, e) => {
        if (!Number.isNaN(value[s]!) && (best < 0 || sign * value[s]! > sign * values[best]![s]!)) best = e
      })
      if (best < 0) return -1
      if (!used.includes(extras[best]!)) used.push(extras[best]!)
      return used.indexOf(extras[best]!)
    })
  return { lowering: most(-1), raising: most(1), used }
}

function add(sums: Float64Array, { places, amounts }: Contribution, weight: number): void {
  for (let i = 0; i < places.length; i++) sums[places[i]!]! += weight * amounts[i]!
}

function quantile(values: Float64Array | undefined, p: number): number | null {
  const defined = values?.filter(value => !Number.isNaN(value)).sort()
  return defined?.length ? linearQuantile(defined, p) : null
}
