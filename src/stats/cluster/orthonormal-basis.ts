import type { Numbers } from '../check.ts'

/** X = Z·R with Z'Z = I and R upper triangular, column by column. */
export interface OrthonormalBasis {
  z: Float64Array[]
  /** R⁻¹, row by row: the coefficients of X are R⁻¹·Z'y. */
  rInverse: number[][]
  /** The first column that follows from those before it. */
  dependent?: number
}

/** Gram–Schmidt done twice, which is as orthogonal as Householder and keeps to columns. */
export function orthonormalBasis(columns: readonly Numbers[]): OrthonormalBasis {
  const z: Float64Array[] = []
  const r = columns.map(() => new Float64Array(columns.length))
  for (let j = 0; j < columns.length; j++) {
    const column = Float64Array.from(columns[j]!)
    const before = length(column)
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < j; k++) {
        const weight = project(column, z[k]!)
        r[k]![j]! += weight
      }
    }
    const after = length(column)
    if (!(after > 1e-10 * before)) return { z: [], rInverse: [], dependent: j }
    r[j]![j] = after
    for (let i = 0; i < column.length; i++) column[i]! /= after
    z.push(column)
  }
  return { z, rInverse: invertUpper(r) }
}

/** Takes the part along the unit vector `onto` out of `column`, and returns its length. */
function project(column: Float64Array, onto: Float64Array): number {
  let weight = 0
  for (let i = 0; i < column.length; i++) weight += column[i]! * onto[i]!
  for (let i = 0; i < column.length; i++) column[i]! -= weight * onto[i]!
  return weight
}

function length(column: Float64Array): number {
  let sum = 0
  for (let i = 0; i < column.length; i++) sum += column[i]! ** 2
  return Math.sqrt(sum)
}

function invertUpper(r: readonly Float64Array[]): number[][] {
  const p = r.length
  const inverse = r.map(() => new Array<number>(p).fill(0))
  for (let j = 0; j < p; j++) {
    inverse[j]![j] = 1 / r[j]![j]!
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0
      for (let k = i + 1; k <= j; k++) sum += r[i]![k]! * inverse[k]![j]!
      inverse[i]![j] = -sum / r[i]![i]!
    }
  }
  return inverse
}
