import { checkSameLength, type Numbers } from '../check.ts'

/** Rows by cluster: the clusters are numbered from 0 in the order of their codes. */
export interface ClusterIndex {
  /** The cluster of each row, from 0 to `count` − 1. */
  index: Int32Array
  count: number
  /** Rows of each cluster. */
  sizes: Float64Array
}

/**
 * Numbers the clusters of a code column from 0, in ascending order of their codes.
 * Codes close together are looked up in a table (some 20 ms for a million rows), scattered ones by binary search.
 * @throws RangeError where the columns differ in length or a code is no whole number
 */
export function clusterIndex(name: string, codes: Numbers, rowsName: string, rows: Numbers): ClusterIndex {
  checkSameLength(rowsName, rows, name, codes)
  const n = codes.length
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < n; i++) {
    const code = codes[i]!
    if (!Number.isSafeInteger(code)) throw new RangeError(`${name}[${i}] is a whole number, the code of a cluster, got ${code}`)
    if (code < least) least = code
    if (code > most) most = code
  }
  const index = new Int32Array(n)
  const count = most - least < 4 * n + 65_536 ? numberByTable(codes, least, most, index) : numberBySearch(codes, index)
  const sizes = new Float64Array(count)
  for (let i = 0; i < n; i++) sizes[index[i]!]!++
  return { index, count, sizes }
}

/** Σ (value − centre) over the rows of each cluster. */
export function clusterTotals(values: Numbers, centre: number, { index, count }: ClusterIndex): Float64Array {
  const totals = new Float64Array(count)
  for (let i = 0; i < index.length; i++) totals[index[i]!]! += values[i]! - centre
  return totals
}

/** m̄* = Σm²/Σm: the size of the cluster that a row drawn at random lies in. */
export function meanClusterSizePerRow(sizes: Float64Array): number {
  let rows = 0
  let squares = 0
  for (const size of sizes) {
    rows += size
    squares += size * size
  }
  return squares / rows
}

function numberByTable(codes: Numbers, least: number, most: number, index: Int32Array): number {
  if (codes.length === 0) return 0
  const table = new Int32Array(most - least + 1)
  for (let i = 0; i < codes.length; i++) table[codes[i]! - least] = 1
  let count = 0
  for (let code = 0; code < table.length; code++) if (table[code] === 1) table[code] = count++
  for (let i = 0; i < codes.length; i++) index[i] = table[codes[i]! - least]!
  return count
}

function numberBySearch(codes: Numbers, index: Int32Array): number {
  const known = Float64Array.from(codes).sort()
  let count = 0
  for (let i = 0; i < known.length; i++) if (i === 0 || known[i] !== known[count - 1]) known[count++] = known[i]!
  for (let i = 0; i < codes.length; i++) {
    let from = 0
    let to = count - 1
    while (from < to) {
      const middle = (from + to) >> 1
      if (known[middle]! < codes[i]!) from = middle + 1
      else to = middle
    }
    index[i] = from
  }
  return count
}
