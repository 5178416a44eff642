import type { Numbers } from '../check.ts'

/** Columns at mean 0 and standard deviation 1: Newton's equations are then well conditioned, whatever the units. */
export interface StandardizedColumns {
  columns: Float64Array[]
  centre: number[]
  /** 0 where a column is constant; the standardized column is then 0. */
  spread: number[]
}

export function standardizedColumns(columns: readonly Numbers[]): StandardizedColumns {
  const centre: number[] = []
  const spread: number[] = []
  const standardized = columns.map(column => {
    const n = column.length
    let mean = 0
    let alike = true
    for (let i = 0; i < n; i++) {
      mean += column[i]! / n
      if (column[i] !== column[0]) alike = false
    }
    let squares = 0
    for (let i = 0; i < n; i++) squares += (column[i]! - mean) ** 2
    const scale = alike ? 0 : Math.sqrt(squares / n)
    centre.push(mean)
    spread.push(scale)
    const values = new Float64Array(n)
    if (scale > 0) for (let i = 0; i < n; i++) values[i] = (column[i]! - mean) / scale
    return values
  })
  return { columns: standardized, centre, spread }
}
