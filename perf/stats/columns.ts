import { seededRandom } from '../../src/base/random.ts'

const fine = 1_000_000

export function binaryColumn(n: number, rate: number, seed: number): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from({ length: n }, () => (random.below(fine) < rate * fine ? 1 : 0))
}

/** Scores from 0 to 1, of a million values. */
export function scoreColumn(n: number, seed: number): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from({ length: n }, () => random.below(fine) / fine)
}

/** Rows spread over clusters, neighbours in different ones. */
export function clusterColumn(n: number, clusters: number): Int32Array {
  return Int32Array.from({ length: n }, (_, i) => i % clusters)
}

/** A column a rater: five values, mostly the item's own, one rating in twenty missing. */
export function ratingColumns(items: number, raters: number, seed: number): Float64Array[] {
  const random = seededRandom(seed)
  const truth = Int32Array.from({ length: items }, () => random.below(5))
  return Array.from({ length: raters }, () =>
    Float64Array.from(truth, own => (random.below(20) === 0 ? Number.NaN : random.below(10) < 7 ? own : random.below(5))),
  )
}

/** Every rater on every item, three classes, raters of different accuracy. */
export function labelColumns(items: number, raters: number, seed: number) {
  const random = seededRandom(seed)
  const truth = Int32Array.from({ length: items }, () => random.below(3))
  const rows = items * raters
  const item = Int32Array.from({ length: rows }, (_, i) => Math.floor(i / raters))
  const rater = Int32Array.from({ length: rows }, (_, i) => i % raters)
  const label = Int32Array.from(item, (one, i) => (random.below(10) < 5 + rater[i]! ? truth[one]! : random.below(3)))
  return { item, rater, label }
}
