import type { Numbers } from '../check.ts'

/** Ranks from 1, ties sharing their mean rank; `tieSizes` lists each group of equal values that holds two or more. */
export function midranks(values: Numbers): { ranks: Float64Array; tieSizes: number[] } {
  const n = values.length
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Float64Array(n)
  const tieSizes: number[] = []
  for (let start = 0; start < n; ) {
    let end = start + 1
    while (end < n && values[order[end]!] === values[order[start]!]) end++
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + 1 + end) / 2
    if (end - start > 1) tieSizes.push(end - start)
    start = end
  }
  return { ranks, tieSizes }
}
