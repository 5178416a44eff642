import type { Numbers } from '../check.ts'
import type { PairableRatings } from './pairable-ratings.ts'
import { ratioDistance, ratioSlopes } from './ratio-slopes.ts'

/** What distances between ratings mean: none, of rank, of value, of proportion. */
export type Measurement = 'nominal' | 'ordinal' | 'interval' | 'ratio'

export interface Disagreement {
  /** Pairable ratings, and how many units hold them. */
  n: number
  units: number
  /** Pairable ratings of each value: the margin of the coincidence matrix. */
  counts: Float64Array
  /** Places of the values: their numbers, or (ordinal) their mid-ranks; empty for nominal and ratio. */
  places: Float64Array
  /** Σ over pairs within units of δ²/(m − 1), and over all pairs of δ². */
  observed: number
  expected: number
  /** 1 − (n − 1) observed/expected; null when nothing could disagree. */
  alpha: number | null
}

/**
 * Krippendorff's observed and expected disagreement from the margins of the coincidence matrix. One pass over the
 * ratings: ordinal distance is a difference of mid-ranks, so it sums like interval distance. Ratio distance has no such
 * form; its sums are those of {@link ratioSlopes}.
 * @param weights how often each unit counts; default once
 */
export function disagreement(ratings: PairableRatings, measurement: Measurement, weights?: Numbers): Disagreement {
  const { values, codes, starts } = ratings
  const counts = new Float64Array(values.length)
  let n = 0
  let units = 0
  for (let unit = 0; unit < ratings.units; unit++) {
    const weight = weights ? weights[unit]! : 1
    const size = starts[unit + 1]! - starts[unit]!
    if (weight === 0 || size === 0) continue
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) counts[codes[at]!]! += weight
    n += weight * size
    units += weight
  }
  const places = placesOf(measurement, values, counts, n)
  const within = unitDisagreement(ratings, measurement, places)
  let observed = 0
  for (let unit = 0; unit < ratings.units; unit++) {
    const weight = weights ? weights[unit]! : 1
    if (weight !== 0) observed += weight * within(unit)
  }
  const expected = expectedDisagreement(measurement, values, counts, places, n)
  let used = 0
  for (const count of counts) if (count > 0) used++
  return {
    n,
    units,
    counts,
    places,
    observed,
    expected,
    alpha: used < 2 || expected === 0 ? null : 1 - ((n - 1) * observed) / expected,
  }
}

/** A unit's Σ over ordered pairs of δ²/(m − 1), in as many steps as it has ratings (ratio: pairs). */
export function unitDisagreement(
  { values, codes, starts }: PairableRatings,
  measurement: Measurement,
  places: Float64Array,
): (unit: number) => number {
  const seen = new Float64Array(measurement === 'nominal' ? values.length : 0)
  return unit => {
    const start = starts[unit]!
    const end = starts[unit + 1]!
    const m = end - start
    if (m === 0) return 0
    let sum = 0
    if (measurement === 'nominal') {
      let alike = 0
      for (let at = start; at < end; at++) alike += 2 * seen[codes[at]!]!++ + 1
      for (let at = start; at < end; at++) seen[codes[at]!] = 0
      sum = m * m - alike
    } else if (measurement === 'ratio') {
      for (let i = start; i < end; i++)
        for (let j = i + 1; j < end; j++) sum += 2 * ratioDistance(values[codes[i]!]!, values[codes[j]!]!)
    } else {
      const first = places[codes[start]!]!
      let shift = 0
      let squares = 0
      for (let at = start + 1; at < end; at++) {
        const from = places[codes[at]!]! - first
        shift += from
        squares += from * from
      }
      sum = 2 * (m * squares - shift * shift)
    }
    return sum / (m - 1)
  }
}

function placesOf(measurement: Measurement, values: Float64Array, counts: Float64Array, n: number): Float64Array {
  const places = new Float64Array(measurement === 'nominal' || measurement === 'ratio' ? 0 : values.length)
  if (measurement === 'interval') {
    let mean = 0
    counts.forEach((count, c) => {
      mean += (count / n) * values[c]!
    })
    values.forEach((value, c) => {
      places[c] = value - mean
    })
  }
  if (measurement === 'ordinal') {
    let below = -n / 2
    counts.forEach((count, c) => {
      places[c] = below + count / 2
      below += count
    })
  }
  return places
}

function expectedDisagreement(
  measurement: Measurement,
  values: Float64Array,
  counts: Float64Array,
  places: Float64Array,
  n: number,
): number {
  let sum = 0
  if (measurement === 'nominal') {
    for (const count of counts) sum += count * (n - count)
  } else if (measurement === 'ratio') {
    ratioSlopes(values, counts).forEach((slope, c) => {
      sum += counts[c]! * slope
    })
  } else {
    // Places have weighted mean 0, so all pairs sum to 2n times the sum of squares.
    counts.forEach((count, c) => {
      sum += 2 * n * count * places[c]! ** 2
    })
  }
  return sum
}
