import { type Disagreement, type Measurement, unitDisagreement } from './krippendorff-disagreement.ts'
import type { PairableRatings } from './pairable-ratings.ts'
import { ratioSlopes } from './ratio-slopes.ts'

/**
 * Infinitesimal jackknife: the spread of alpha's derivatives by the weight of each unit. On the ordinal scale a unit also
 * moves the mid-ranks of all values, which adds the two suffix sums.
 * @source Efron (1982), The Jackknife, the Bootstrap and Other Resampling Plans, ch. 6
 */
export function alphaStandardError(ratings: PairableRatings, measurement: Measurement, parts: Disagreement): number {
  const { codes, starts } = ratings
  const { n, units, observed, expected } = parts
  const within = unitDisagreement(ratings, measurement, parts.places)
  const slope = expectedSlopes(ratings, measurement, parts)
  const shift = measurement === 'ordinal' ? rankSlopes(ratings, parts) : undefined
  const influence = new Float64Array(units)
  let total = 0
  let index = 0
  for (let unit = 0; unit < ratings.units; unit++) {
    const m = starts[unit + 1]! - starts[unit]!
    if (m === 0) continue
    let more = within(unit)
    let moreExpected = 0
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) {
      moreExpected += 2 * slope[codes[at]!]!
      if (shift) {
        more += shift.observed[codes[at]!]!
        moreExpected += shift.expected[codes[at]!]!
      }
    }
    const own = -(m * observed + (n - 1) * more) / expected + ((n - 1) * observed * moreExpected) / expected ** 2
    influence[index++] = own
    total += own
  }
  let squares = 0
  for (const own of influence) squares += (own - total / units) ** 2
  return Math.sqrt((squares * units) / (units - 1))
}

/** Σ_d n_d δ²(c, d) for every value c. */
function expectedSlopes(
  { values }: PairableRatings,
  measurement: Measurement,
  { n, counts, places, expected }: Disagreement,
): Float64Array {
  if (measurement === 'ratio') return ratioSlopes(values, counts)
  const slope = new Float64Array(values.length)
  for (let c = 0; c < values.length; c++) {
    if (measurement === 'nominal') slope[c] = n - counts[c]!
    else slope[c] = n * places[c]! ** 2 + expected / (2 * n)
  }
  return slope
}

/** How observed and expected disagreement move with the mid-ranks when one more rating takes value c. */
function rankSlopes({ values, codes, starts, units }: PairableRatings, { n, counts, places }: Disagreement) {
  const pull = new Float64Array(values.length)
  for (let unit = 0; unit < units; unit++) {
    const m = starts[unit + 1]! - starts[unit]!
    let sum = 0
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) sum += places[codes[at]!]!
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) pull[codes[at]!]! += (m * places[codes[at]!]! - sum) / (m - 1)
  }
  const observed = new Float64Array(values.length)
  const expected = new Float64Array(values.length)
  let pullAbove = 0
  let weightAbove = 0
  for (let c = values.length - 1; c >= 0; c--) {
    const weight = counts[c]! * n * places[c]!
    observed[c] = 4 * (pullAbove + pull[c]! / 2)
    expected[c] = 4 * (weightAbove + weight / 2)
    pullAbove += pull[c]!
    weightAbove += weight
  }
  return { observed, expected }
}
