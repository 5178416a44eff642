import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import type { Numbers } from '../check.ts'

/** Coefficients on the columns as given here, or the term at which there are none. */
export type LogisticMaximum =
  | {
      kind: 'fitted'
      coefficients: Float64Array
      information: CholeskyDecomposition
      logOdds: Float64Array
      logLik: number
      iterations: number
    }
  | { kind: 'collinear'; term: number }
  | { kind: 'separated'; term: number }

/** Newton from the intercept of the overall rate; term 0 is the intercept, term j + 1 is columns[j]. */
export function maximumLikelihood(y: Numbers, columns: readonly Float64Array[], events: number): LogisticMaximum {
  const terms = columns.length + 1
  const coefficients = new Float64Array(terms)
  coefficients[0] = Math.log(events / (y.length - events))
  let logOdds = new Float64Array(y.length).fill(coefficients[0])
  let logLik = logLikelihood(y, logOdds)
  let step: number[] = []
  for (let iterations = 1; iterations <= 100; iterations++) {
    const { gradient, information } = scoreAndInformation(y, columns, logOdds)
    const cholesky = new CholeskyDecomposition(information)
    const weak = weakestPivot(cholesky, information)
    // At equal weights a vanishing pivot is collinearity; later, weights vanish along the direction that separates.
    if (weak >= 0 && iterations === 1) return { kind: 'collinear', term: weak }
    if (weak >= 0) return { kind: 'separated', term: mostMoving(step, columns) }
    step = cholesky.solve(Matrix.columnVector(gradient)).getColumn(0)
    let share = 1
    let next = stepped(logOdds, columns, step, share)
    let nextLogLik = logLikelihood(y, next)
    while (nextLogLik < logLik - 1e-12 * Math.abs(logLik) && share > 1e-6) {
      share /= 2
      next = stepped(logOdds, columns, step, share)
      nextLogLik = logLikelihood(y, next)
    }
    for (let j = 0; j < terms; j++) coefficients[j]! += share * step[j]!
    const length = Math.max(...step.map(Math.abs)) * share
    const gain = nextLogLik - logLik
    logOdds = next
    logLik = nextLogLik
    if (length < 1e-9 || (length < 1e-6 && gain <= 1e-13 * Math.abs(logLik))) {
      const last = new CholeskyDecomposition(scoreAndInformation(y, columns, logOdds).information)
      return { kind: 'fitted', coefficients, information: last, logOdds, logLik, iterations }
    }
  }
  return { kind: 'separated', term: mostMoving(step, columns) }
}

function scoreAndInformation(
  y: Numbers,
  columns: readonly Float64Array[],
  logOdds: Float64Array,
): { gradient: number[]; information: Matrix } {
  const n = y.length
  const terms = columns.length + 1
  const weight = new Float64Array(n)
  const residual = new Float64Array(n)
  const gradient = new Array<number>(terms).fill(0)
  const information = Matrix.zeros(terms, terms)
  let total = 0
  for (let i = 0; i < n; i++) {
    const small = Math.exp(-Math.abs(logOdds[i]!))
    const rate = logOdds[i]! > 0 ? 1 / (1 + small) : small / (1 + small)
    weight[i] = small / (1 + small) ** 2
    residual[i] = y[i]! - rate
    gradient[0]! += residual[i]!
    total += weight[i]!
  }
  information.set(0, 0, total)
  columns.forEach((column, j) => {
    let [slope, cross] = [0, 0]
    for (let i = 0; i < n; i++) {
      slope += residual[i]! * column[i]!
      cross += weight[i]! * column[i]!
    }
    gradient[j + 1] = slope
    setBoth(information, 0, j + 1, cross)
    for (let k = 0; k <= j; k++) {
      const other = columns[k]!
      let sum = 0
      for (let i = 0; i < n; i++) sum += weight[i]! * column[i]! * other[i]!
      setBoth(information, k + 1, j + 1, sum)
    }
  })
  return { gradient, information }
}

export function setBoth(matrix: Matrix, row: number, column: number, value: number): void {
  matrix.set(row, column, value)
  matrix.set(column, row, value)
}

/** The term that the ones before it explain to within 1e-11 of its variance, or −1. */
function weakestPivot(cholesky: CholeskyDecomposition, information: Matrix): number {
  const lower = cholesky.lowerTriangularMatrix
  for (let j = 0; j < information.rows; j++) {
    if (!(lower.get(j, j) ** 2 > 1e-11 * information.get(j, j))) return j
  }
  return -1
}

function stepped(
  logOdds: Float64Array,
  columns: readonly Float64Array[],
  step: readonly number[],
  share: number,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(logOdds.length)
  for (let i = 0; i < next.length; i++) next[i] = logOdds[i]! + share * step[0]!
  columns.forEach((column, j) => {
    const slope = share * step[j + 1]!
    for (let i = 0; i < next.length; i++) next[i]! += slope * column[i]!
  })
  return next
}

function logLikelihood(y: Numbers, logOdds: Float64Array): number {
  let sum = 0
  for (let i = 0; i < logOdds.length; i++) {
    const odds = logOdds[i]!
    sum += (y[i] === 1 ? Math.min(0, odds) : Math.min(0, -odds)) - Math.log1p(Math.exp(-Math.abs(odds)))
  }
  return sum
}

/** The column whose term changes some row's log odds most in this step. */
function mostMoving(step: readonly number[], columns: readonly Float64Array[]): number {
  let [at, most] = [0, 0]
  columns.forEach((column, j) => {
    let reach = 0
    for (let i = 0; i < column.length; i++) reach = Math.max(reach, Math.abs(column[i]!))
    if (Math.abs(step[j + 1]!) * reach > most) [at, most] = [j + 1, Math.abs(step[j + 1]!) * reach]
  })
  return at
}
