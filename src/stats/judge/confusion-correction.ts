import { LuDecomposition, Matrix } from 'ml-matrix'
import { checkCount, checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'

export interface ConfusionCorrectionOptions {
  /** Default 0.95. */
  level?: number
}

export interface ConfusionCorrection {
  /** Corrected share of each class; normal limits. Shares sum to 1 and are not brought into [0, 1]. */
  classes: Result[]
  /** The judge's own shares. */
  raw: (number | null)[]
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Correction of a judge's class shares for its confusions: Rogan–Gladen for more than two classes.
 *
 * Use it for severities or topics when the judge's confusion matrix was measured elsewhere, at other class shares. With
 * two classes prefer {@link roganGladen}, whose limits hold at small samples; these are the delta method's and need some
 * 30 calibration items a class.
 *
 * π = M⁻¹q with M[j][i] the chance that class i is judged j; covariance M⁻¹(Σ_q/n + Σᵢ πᵢ² Σᵢ/mᵢ)M⁻ᵀ. Assumes that the
 * judge confuses as it did on the calibration items, and independent samples.
 * @param calibrationCounts `calibrationCounts[judged][true]`, square, whole numbers
 * @param judgedCounts how many rows were judged to be of each class
 * @returns undefined without rows, without calibration items of a class, or when M has no inverse (two classes are judged alike)
 * @throws RangeError on a matrix that is not square, counts of another length, counts that are no whole numbers
 * @source Buonaccorsi (2010), Measurement Error, ch. 2; Rogan & Gladen (1978)
 * @example confusionCorrection([[27, 7], [6, 44]], [193, 427]).classes[0] // { estimate: 0.255586, se: 0.0644664 }
 */
export function confusionCorrection(
  calibrationCounts: readonly Numbers[],
  judgedCounts: Numbers,
  { level = 0.95 }: ConfusionCorrectionOptions = {},
): ConfusionCorrection {
  checkLevel('level', level)
  const size = judgedCounts.length
  checkCounts(calibrationCounts, judgedCounts)
  const items = Array.from({ length: size }, (_, i) => calibrationCounts.reduce((sum, row) => sum + row[i]!, 0))
  const n = Array.from(judgedCounts).reduce((sum, count) => sum + count, 0)
  const raw = Array.from(judgedCounts, count => (n === 0 ? null : count / n))
  const about = { level, method: 'inverse confusion matrix, delta method', n }
  const nothing = (reason: string): ConfusionCorrection => ({
    classes: raw.map(() => undefinedResult(reason, { ...about, se: null })),
    raw,
    n,
    warnings: [],
    undefinedReason: reason,
  })
  if (n === 0) return nothing('no rows were judged')
  const unseen = items.indexOf(0)
  if (unseen >= 0) return nothing(`no calibration item is of class ${unseen}`)
  const confusion = new Matrix(calibrationCounts.map(row => Array.from(row, (count, i) => count / items[i]!)))
  const decomposed = new LuDecomposition(confusion)
  const pivots = decomposed.upperTriangularMatrix.diagonal().map(Math.abs)
  if (Math.min(...pivots) < 1e-12) return nothing('the judge cannot tell some classes apart: its confusion matrix has no inverse')
  const inverse = decomposed.solve(Matrix.eye(size))
  const shares = raw as number[]
  const estimate = inverse.mmul(Matrix.columnVector(shares)).to1DArray()
  let variance = multinomialCovariance(shares).div(n)
  estimate.forEach((share, i) => {
    variance = variance.add(multinomialCovariance(confusion.getColumn(i)).mul(share ** 2 / items[i]!))
  })
  const covariance = inverse.mmul(variance).mmul(inverse.transpose())
  const z = normalQuantile(1 - (1 - level) / 2)
  const classes = estimate.map((share, i) => {
    const se = Math.sqrt(Math.max(0, covariance.get(i, i)))
    return { ...about, warnings: [], estimate: share, se, lower: share - z * se, upper: share + z * se }
  })
  const outside = estimate.filter(share => share < 0 || share > 1).length
  return { classes, raw, n, warnings: outside > 0 ? [`${outside} corrected shares lie outside [0, 1]`] : [] }
}

/** Covariance of one draw: diag(p) − p pᵀ. */
function multinomialCovariance(shares: number[]): Matrix {
  const column = Matrix.columnVector(shares)
  return Matrix.diag(shares).sub(column.mmul(column.transpose()))
}

function checkCounts(calibrationCounts: readonly Numbers[], judgedCounts: Numbers): void {
  const size = judgedCounts.length
  if (calibrationCounts.length !== size)
    throw new RangeError(`calibrationCounts has ${size} rows like judgedCounts, got ${calibrationCounts.length}`)
  calibrationCounts.forEach((row, j) => {
    if (row.length !== size) throw new RangeError(`calibrationCounts[${j}] has ${size} classes, got ${row.length}`)
    for (let i = 0; i < size; i++) checkCount(`calibrationCounts[${j}][${i}]`, row[i]!)
  })
  for (let j = 0; j < size; j++) checkCount(`judgedCounts[${j}]`, judgedCounts[j]!)
}
