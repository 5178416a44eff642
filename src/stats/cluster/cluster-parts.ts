import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { Numbers } from '../check.ts'
import type { ClusterIndex } from './cluster-index.ts'
import type { OrthonormalBasis } from './orthonormal-basis.ts'

/** What a cluster brings: K = Z_g'Z_g and u = Z_g'e_g. */
export interface ClusterPart {
  k: Float64Array[]
  u: Float64Array
}

/** Of every cluster, from the orthonormal columns and the residuals. */
export function clusterParts({ z }: OrthonormalBasis, e: Float64Array, { index, count }: ClusterIndex): ClusterPart[] {
  const p = z.length
  const parts = Array.from({ length: count }, () => ({
    k: Array.from({ length: p }, () => new Float64Array(p)),
    u: new Float64Array(p),
  }))
  for (let i = 0; i < e.length; i++) {
    const { k, u } = parts[index[i]!]!
    for (let a = 0; a < p; a++) {
      const za = z[a]![i]!
      u[a]! += za * e[i]!
      for (let b = 0; b < p; b++) k[a]![b]! += za * z[b]![i]!
    }
  }
  return parts
}

/** (I−K)^−½, as Moore–Penrose inverse where singular, and (I−K)^−1, null where singular. */
export function powers(k: readonly Float64Array[]): { cr2: number[][]; cr3: number[][] | null } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(k.map(row => Array.from(row))), {
    assumeSymmetric: true,
  })
  const rest = realEigenvalues.map(value => 1 - value)
  const spectral = (values: readonly number[]): number[][] =>
    eigenvectorMatrix.mmul(Matrix.diag(values.slice())).mmul(eigenvectorMatrix.transpose()).to2DArray()
  const singular = rest.some(value => value <= 1e-10)
  return {
    cr2: spectral(rest.map(value => (value <= 1e-10 ? 0 : 1 / Math.sqrt(value)))),
    cr3: singular ? null : spectral(rest.map(value => 1 / value)),
  }
}

/** Satterthwaite degrees of freedom of CR2: (Σ P_gg)² / ΣΣ P_gh², P_gh = p_g'p_h with p_g = (I−H)_g' A_g X_g c under the working model. */
export function satterthwaite(c: Numbers, parts: readonly ClusterPart[], factors: readonly { cr2: number[][] }[]): number | null {
  const p = c.length
  const outer = Array.from({ length: p }, () => new Float64Array(p))
  let trace = 0
  let squares = 0
  parts.forEach(({ k }, g) => {
    const direction = multiply(factors[g]!.cr2, c)
    const q = multiply(k, direction)
    const own = dot(q, q)
    const diagonal = dot(direction, q) - own
    trace += diagonal
    squares += diagonal ** 2 - own ** 2
    for (let a = 0; a < p; a++) for (let b = 0; b < p; b++) outer[a]![b]! += q[a]! * q[b]!
  })
  for (const row of outer) squares += dot(row, row)
  return trace > 0 && squares > 0 ? trace ** 2 / squares : null
}

/** Root of the sum over clusters of a squared term. */
export function rootSum(parts: readonly ClusterPart[], term: (part: ClusterPart, g: number) => number): number {
  return Math.sqrt(parts.reduce((sum, part, g) => sum + term(part, g) ** 2, 0))
}

export function dot(a: Numbers, b: Numbers): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

export function multiply(matrix: readonly Numbers[], vector: Numbers): number[] {
  return matrix.map(row => dot(row, vector))
}
