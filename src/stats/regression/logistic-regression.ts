import { Matrix } from 'ml-matrix'
import { checkAllFinite, checkBinary, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type ClusterIndex, clusterIndex } from '../cluster/cluster-index.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { normalSf } from '../special/normal-sf.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { studentTSf } from '../special/student-t-sf.ts'
import { maximumLikelihood, setBoth } from './logistic-maximum.ts'
import { standardizedColumns } from './standardized-columns.ts'

export interface LogisticRegressionOptions {
  /** Whole-number code of each row's cluster: limits and p values are then cluster-robust. */
  cluster?: Numbers
  /** Coverage of each coefficient's interval. Default 0.95. */
  level?: number
}

/** One coefficient, in log odds for a unit of its column. */
export interface LogisticCoefficient {
  name: string
  estimate: number | null
  /** From the model's information; too small when rows cluster. */
  se: number | null
  /** Cluster-robust (sandwich), and the same times √(G/(G − 1)); null without clusters or with one. */
  seCR0: number | null
  seCR1: number | null
  lower: number | null
  upper: number | null
  pValue: number | null
}

export interface LogisticRegression {
  /** The intercept, then the columns in their order. */
  coefficients: LogisticCoefficient[]
  deviance: number | null
  logLik: number | null
  level: number
  method: string
  n: number
  clusters?: number
  df?: number
  iterations: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Logistic regression by maximum likelihood, with model-based and cluster-robust standard errors.
 *
 * Use it to see how a yes-or-no outcome depends on several columns at once, or to compare at equal covariates. Coefficients
 * are log odds ratios. Not with a handful of events a column (estimates run away from 0), nor with fewer than about 20
 * clusters for the robust limits. Assumes that log odds are linear in the columns and rows independent, or with `cluster`
 * only the clusters.
 *
 * Newton's method on standardized columns (the same as IRLS). With clusters: variance A⁻¹(Σ s s′)A⁻¹ over cluster scores,
 * CR1 = G/(G − 1) times that, t limits with G − 1 degrees of freedom; otherwise normal limits. A million rows by two columns
 * take about 1 s.
 *
 * @param y 0 or 1, one a row
 * @param columns named columns of finite numbers, each as long as y; the intercept is added
 * @returns undefined (null coefficients) with a reason: no rows; y all alike; a constant column or one that is a linear
 *   combination of others (collinearity); outcomes separated by some combination of columns, where the maximum lies at
 *   infinity (Albert & Anderson 1984). Robust errors are undefined with one cluster.
 * @throws RangeError naming the column, the index and the value
 * @source McCullagh & Nelder (1989); R `glm(y ~ ., binomial)`, `sandwich::vcovCL(type = "HC0")`
 * @example logisticRegression([0, 0, 1, 0, 1, 1], { x: [1, 2, 3, 4, 5, 6] }) // { logLik: -2.477987, deviance: 4.955974 }
 */
export function logisticRegression(
  y: Numbers,
  columns: Readonly<Record<string, Numbers>>,
  { cluster, level = 0.95 }: LogisticRegressionOptions = {},
): LogisticRegression {
  checkLevel('level', level)
  checkBinary('y', y)
  const names = Object.keys(columns)
  for (const name of names) {
    checkSameLength('y', y, name, columns[name]!)
    checkAllFinite(name, columns[name]!)
  }
  const clusters = cluster && clusterIndex('cluster', cluster, 'y', y)
  const warnings: string[] = []
  const about = {
    level,
    method: clusters ? 'logistic regression, cluster-robust CR1 with t(G - 1)' : 'logistic regression',
    n: y.length,
    ...(clusters && { clusters: clusters.count, df: clusters.count - 1 }),
    warnings,
  }
  const terms = ['(intercept)', ...names]
  const undefinedFor = (undefinedReason: string): LogisticRegression => ({
    ...about,
    coefficients: terms.map(name => ({
      name,
      estimate: null,
      se: null,
      seCR0: null,
      seCR1: null,
      lower: null,
      upper: null,
      pValue: null,
    })),
    deviance: null,
    logLik: null,
    iterations: 0,
    undefinedReason,
  })
  if (y.length === 0) return undefinedFor('no rows')
  let events = 0
  for (let i = 0; i < y.length; i++) events += y[i]!
  if (events === 0 || events === y.length) return undefinedFor(`every y is ${y[0]}: the intercept is infinite`)

  const design = standardizedColumns(names.map(name => columns[name]!))
  const constant = design.spread.indexOf(0)
  if (constant >= 0) return undefinedFor(`collinear: column "${names[constant]}" is constant`)
  const fit = maximumLikelihood(y, design.columns, events)
  if (fit.kind === 'collinear') return undefinedFor(`collinear: column "${terms[fit.term]}" is a linear combination of others`)
  if (fit.kind === 'separated')
    return undefinedFor(
      `separated: some combination of columns, "${terms[fit.term]}" above all, tells y apart; its coefficient is infinite`,
    )

  // Back to the columns as given: β = T γ.
  const back = Matrix.eye(terms.length)
  design.spread.forEach((spread, j) => {
    back.set(j + 1, j + 1, 1 / spread)
    back.set(0, j + 1, -design.centre[j]! / spread)
  })
  const estimates = back.mmul(Matrix.columnVector([...fit.coefficients])).getColumn(0)
  const inverse = fit.information.solve(Matrix.eye(terms.length))
  const se = standardErrors(back, inverse)
  const robust =
    clusters && clusters.count > 1
      ? standardErrors(back, inverse.mmul(clusterMeat(y, design.columns, fit.logOdds, clusters)).mmul(inverse))
      : undefined
  const growth = clusters && robust ? Math.sqrt(clusters.count / (clusters.count - 1)) : 1
  if (robust && clusters && clusters.count < 20)
    warnings.push(`${clusters.count} clusters: robust limits are too narrow with fewer than about 20`)
  const df = clusters && clusters.count - 1
  const quantile =
    df === undefined ? normalQuantile(1 - (1 - level) / 2) : df > 0 ? studentTQuantile(1 - (1 - level) / 2, df) : null
  const coefficients = terms.map((name, j) => {
    const estimate = estimates[j]!
    const seCR0 = robust ? robust[j]! : null
    const seCR1 = seCR0 === null ? null : seCR0 * growth
    const used = clusters ? seCR1 : se[j]!
    const limits =
      used === null || quantile === null ? { lower: null, upper: null, pValue: null } : wald(estimate, used, quantile, df)
    return { name, estimate, se: se[j]!, seCR0, seCR1, ...limits }
  })
  return {
    ...about,
    coefficients,
    deviance: -2 * fit.logLik,
    logLik: fit.logLik,
    iterations: fit.iterations,
    ...(clusters && !robust && { undefinedReason: 'one cluster: robust standard errors cannot be told' }),
  }
}

function wald(estimate: number, se: number, quantile: number, df: number | undefined) {
  const t = Math.abs(estimate) / se
  return {
    lower: estimate - quantile * se,
    upper: estimate + quantile * se,
    pValue: 2 * (df === undefined ? normalSf(t) : studentTSf(t, df)),
  }
}

function standardErrors(back: Matrix, variance: Matrix): number[] {
  return back.mmul(variance).mmul(back.transpose()).diagonal().map(Math.sqrt)
}

/** Σ s s′ over the clusters' score totals s. */
function clusterMeat(
  y: Numbers,
  columns: readonly Float64Array[],
  logOdds: Float64Array,
  { index, count }: ClusterIndex,
): Matrix {
  const scores = [undefined, ...columns].map(column => {
    const totals = new Float64Array(count)
    for (let i = 0; i < y.length; i++)
      totals[index[i]!]! += (y[i]! - 1 / (1 + Math.exp(-logOdds[i]!))) * (column ? column[i]! : 1)
    return totals
  })
  const meat = Matrix.zeros(scores.length, scores.length)
  scores.forEach((a, j) => {
    for (let k = 0; k <= j; k++) {
      let sum = 0
      for (let g = 0; g < count; g++) sum += a[g]! * scores[k]![g]!
      setBoth(meat, j, k, sum)
    }
  })
  return meat
}
