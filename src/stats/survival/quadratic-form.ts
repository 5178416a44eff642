import { CholeskyDecomposition, Matrix } from 'ml-matrix'

/** v′M⁻¹v for a symmetric matrix in rows; null where M is singular. */
export function quadraticForm(values: readonly number[], rows: readonly (readonly number[])[]): number | null {
  const matrix = new Matrix(rows.map(row => [...row]))
  const cholesky = new CholeskyDecomposition(matrix)
  const lower = cholesky.lowerTriangularMatrix
  for (let j = 0; j < values.length; j++) if (!(lower.get(j, j) ** 2 > 1e-12 * matrix.get(j, j))) return null
  const solved = cholesky.solve(Matrix.columnVector([...values]))
  return values.reduce((sum, value, j) => sum + value * solved.get(j, 0), 0)
}
