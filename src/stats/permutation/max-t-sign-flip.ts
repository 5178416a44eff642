import { checkAllFinite, type Numbers } from '../check.ts'
import { checkDraws, type PermutationOptions } from './permutation-result.ts'
import { forEachSignFlip, MAX_FLIPPED, sampleSignFlips } from './sign-flips.ts'

export type MaxTSignFlipOptions = PermutationOptions

export interface MaxTSignFlipResult {
  /** Paired t statistic of each hypothesis; null where its differences are equal, and so do not vary. */
  t: (number | null)[]
  /** Two-sided p of each alone. */
  raw: (number | null)[]
  /** Adjusted by the maximum over all hypotheses. */
  singleStep: (number | null)[]
  /** Adjusted by Westfall & Young's step-down maximum: never above the single-step one. */
  stepDown: (number | null)[]
  draws: number
  enumerated: boolean
  method: string
  /** Pairs. */
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Max-T sign-flip test of several hypotheses on the same pairs, adjusted for multiplicity (Westfall–Young).
 *
 * Use it to ask on which of several correlated slices or scores two targets differ: it uses their correlation, where
 * Bonferroni and Holm pay for independence. Controls the family-wise error; for exploration of many use Benjamini–Hochberg.
 *
 * Assumes independent pairs whose differences are jointly symmetric about 0 under the null; flips are shared across
 * hypotheses. Where rows repeat or come in families, pass one total a family.
 *
 * As Σd² does not change under flips, |t| orders like r = |Σd|/√(n·Σd²), which all is computed with.
 * @param differences differences[hypothesis][pair], finite, all of one length
 * @param options `random` and `draws` serve above 22 pairs, where p = (1 + count)/(1 + draws)
 * @returns undefined with fewer than two pairs, or more than 22 and no `random`; a hypothesis without a difference unlike 0
 * is null and left out of the maximum
 * @throws RangeError naming the argument and its value
 * @source Westfall & Young (1993), Resampling-Based Multiple Testing, algorithm 4.1; R multtest `mt.maxT(test = "pairt", B = 0)`
 * @example maxTSignFlip([[3, 1, 4, 1, 5], [1, -1, 2, 0, 1]]) // { t: [3.5, 1.176697], raw: [0.0625, 0.5], stepDown: [0.0625, 0.5] }
 */
export function maxTSignFlip(
  differences: ArrayLike<Numbers>,
  { random, draws = 9999 }: MaxTSignFlipOptions = {},
): MaxTSignFlipResult {
  checkDraws(draws)
  const rows = Array.from(differences)
  const n = rows[0]?.length ?? 0
  rows.forEach((row, h) => {
    if (row.length !== n) throw new RangeError(`differences[${h}] has ${n} pairs as the first, got ${row.length}`)
    checkAllFinite(`differences[${h}]`, row)
  })
  const about = { method: 'max-T sign flip', n, warnings: [] }
  const enumerated = n <= MAX_FLIPPED
  const reason = undefinedBecause(rows.length, n, enumerated || random !== undefined)
  if (reason !== undefined) {
    const none = rows.map(() => null)
    return { t: none, raw: none, singleStep: none, stepDown: none, draws: 0, enumerated, ...about, undefinedReason: reason }
  }

  const scales = rows.map(row => Math.sqrt(n * sum(row, value => value ** 2)))
  const r = rows.map((row, h) => (scales[h] === 0 ? 0 : sum(row) / scales[h]!))
  const tested = rows.map((_, h) => h).filter(h => scales[h]! > 0)
  const order = tested.toSorted((a, b) => Math.abs(r[b]!) - Math.abs(r[a]!))
  const least = order.map(h => Math.abs(r[h]!) - 1e-10)
  const rawCounts = new Float64Array(order.length)
  const maxCounts = new Float64Array(order.length)
  const stepCounts = new Float64Array(order.length)
  const flipped = new Float64Array(order.length)
  const visit = (signs: Int8Array): void => {
    let largest = 0
    for (let k = order.length - 1; k >= 0; k--) {
      const row = rows[order[k]!]!
      let total = 0
      for (let i = 0; i < n; i++) total += signs[i]! * row[i]!
      flipped[k] = Math.abs(total) / scales[order[k]!]!
      largest = Math.max(largest, flipped[k]!)
      if (flipped[k]! >= least[k]!) rawCounts[k]!++
      if (largest >= least[k]!) stepCounts[k]!++
    }
    for (let k = 0; k < order.length; k++) if (largest >= least[k]!) maxCounts[k]!++
  }
  let seen = draws
  if (enumerated) seen = forEachSignFlip(n, visit)
  else sampleSignFlips(n, draws, random!, visit)

  const extra = enumerated ? 0 : 1
  const place = (counts: Float64Array): (number | null)[] => {
    const values: (number | null)[] = rows.map(() => null)
    order.forEach((h, k) => {
      values[h] = (counts[k]! + extra) / (seen + extra)
    })
    return values
  }
  for (let k = 1; k < order.length; k++) stepCounts[k] = Math.max(stepCounts[k]!, stepCounts[k - 1]!)
  const t = rows.map(tStatistic)
  const constant = t.indexOf(null)
  return {
    t,
    raw: place(rawCounts),
    singleStep: place(maxCounts),
    stepDown: place(stepCounts),
    draws: seen,
    enumerated,
    ...about,
    ...(constant < 0 ? {} : { undefinedReason: `differences[${constant}] do not vary, so their t is undefined` }),
  }
}

function undefinedBecause(hypotheses: number, n: number, possible: boolean): string | undefined {
  if (hypotheses === 0) return 'no hypotheses'
  if (n < 2) return `${n} pairs: no variance can be estimated from fewer than 2`
  return possible ? undefined : `2^${n} sign vectors are too many to enumerate: pass random to sample them`
}

function tStatistic(row: Numbers): number | null {
  const n = row.length
  const mean = sum(row) / n
  let squares = 0
  let constant = true
  for (let i = 0; i < n; i++) {
    squares += (row[i]! - mean) ** 2
    if (row[i] !== row[0]) constant = false
  }
  return constant ? null : mean / Math.sqrt(squares / (n - 1) / n)
}

function sum(row: Numbers, of: (value: number) => number = value => value): number {
  let total = 0
  for (let i = 0; i < row.length; i++) total += of(row[i]!)
  return total
}
