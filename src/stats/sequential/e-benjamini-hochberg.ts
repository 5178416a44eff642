import { checkLevel, type Numbers } from '../check.ts'

/** Hypotheses that are rejected. */
export interface EBenjaminiHochbergResult {
  /** Indices of the rejected hypotheses, 0-based, ascending. */
  rejected: number[]
  /** An e-value is rejected from here on; null where none is. */
  threshold: number | null
  method: string
  n: number
  warnings: string[]
}

/**
 * e-BH: false discovery rate control from e-values.
 *
 * For many hypotheses watched sequentially, or correlated in ways nobody knows: unlike Benjamini–Hochberg it holds under any
 * dependence without a correction. With p-values of independent or positively dependent tests Benjamini–Hochberg rejects more.
 *
 * Assumptions: each value is a nonnegative variable with expectation at most 1 under its null hypothesis.
 *
 * Formula: reject the k̂ largest, k̂ the largest k with e_(k) ≥ m/(αk).
 *
 * @param eValues one a hypothesis, each 0 or more (Infinity is allowed)
 * @param options alpha (0.05): the false discovery rate
 * @throws RangeError naming the argument and its value
 * @source Wang & Ramdas (2022), J. R. Stat. Soc. B 84
 * @example eBenjaminiHochberg([60, 0.4, 45, 2], { alpha: 0.05 }) // { rejected: [0, 2], threshold: 40 }
 */
export function eBenjaminiHochberg(eValues: Numbers, options: { alpha?: number } = {}): EBenjaminiHochbergResult {
  const { alpha = 0.05 } = options
  checkLevel('alpha', alpha)
  const m = eValues.length
  for (let i = 0; i < m; i++)
    if (!(eValues[i]! >= 0)) throw new RangeError(`eValues[${i}] is a number of at least 0, got ${eValues[i]}`)
  const descending = Float64Array.from(eValues).sort().reverse()
  let count = m
  while (count > 0 && !(descending[count - 1]! >= m / (alpha * count))) count--
  const threshold = count === 0 ? null : m / (alpha * count)
  const rejected: number[] = []
  for (let i = 0; threshold !== null && i < m; i++) if (eValues[i]! >= threshold) rejected.push(i)
  return { rejected, threshold, method: 'e-BH', n: m, warnings: [] }
}
