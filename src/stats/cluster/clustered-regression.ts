import { checkAllFinite, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { studentTSf } from '../special/student-t-sf.ts'
import { clusterIndex } from './cluster-index.ts'
import { clusterParts, dot, multiply, powers, rootSum, satterthwaite } from './cluster-parts.ts'
import { orthonormalBasis } from './orthonormal-basis.ts'

export interface ClusteredRegressionOptions {
  /** The cluster of each row, as whole numbers. */
  cluster: Numbers
  /** Coverage of the intervals; 0.95 by default. */
  level?: number
}

export interface ClusteredCoefficient {
  /** `(intercept)`, or the name of the column. */
  name: string
  estimate: number
  /** CR2. */
  se: number | null
  lower: number | null
  upper: number | null
  /** Two-sided, against 0, by t on `df`. */
  pValue: number | null
  /** Satterthwaite degrees of freedom of CR2. */
  df: number | null
  seCR0: number | null
  /** Variance of CR0 times G/(G−1). */
  seCR1: number | null
  /** Variance of CR0 times G/(G−1)·(N−1)/(N−k), as Stata and `vcovCL(type = "HC1")`. */
  seCR1S: number | null
  seCR2: number | null
  seCR3: number | null
}

export interface ClusteredRegressionResult {
  /** The intercept, then the columns in their order; empty where undefined. */
  coefficients: ClusteredCoefficient[]
  level: number
  method: string
  n: number
  clusters: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Ordinary least squares with an intercept and cluster-robust standard errors CR0 to CR3, CR2 on Satterthwaite degrees of
 * freedom.
 *
 * Use it for differences between conditions adjusted for covariates, where rows come in clusters; on a 0/1 outcome it is
 * the linear probability model. For the mean alone {@link clusteredMean} is the same and simpler.
 *
 * Assumes a linear mean and independent clusters of any size. CR2 takes independent errors of equal variance as working
 * model, under which it is unbiased; df say how far it is from having seen G clusters.
 *
 * With X = ZR, Z'Z = I, K_g = Z_g'Z_g and the residual totals u_g = Z_g'e_g, the variance of Z's coefficients is
 * Σ F_g u_g u_g' F_g, F_g = I (CR0), (I−K_g)^−½ (CR2), (I−K_g)^−1 (CR3): linear in rows, and small matrices per cluster.
 * @param y the outcome, finite
 * @param columns the regressors by name, each of y's length and finite; the intercept is added
 * @returns one entry a coefficient. All undefined where rows are fewer than coefficients or columns are collinear. With
 * one cluster the standard errors are undefined; with an exact fit they are 0 and limits and p undefined. A cluster that alone holds what tells a coefficient apart gets the
 * Moore–Penrose inverse in CR2; CR3 is then undefined.
 * @throws RangeError naming the argument and its value
 * @source Bell & McCaffrey (2002); Pustejovsky & Tipton (2018), J. Bus. Econ. Stat. 36; R clubSandwich
 * `vcovCR(lm(y ~ x), cluster, "CR2")`, `coef_test()`
 * @example clusteredRegression([1, 3, 2, 5, 4, 6, 8, 7], { x: [0, 1, 0, 1, 0, 1, 1, 0] }, { cluster: [1, 1, 2, 2, 3, 3, 4, 4] }).coefficients[1] // { estimate: 2, se: 0.4082483, df: 3, pValue: 0.0162766 }
 */
export function clusteredRegression(
  y: Numbers,
  columns: Readonly<Record<string, Numbers>>,
  { cluster, level = 0.95 }: ClusteredRegressionOptions,
): ClusteredRegressionResult {
  checkLevel('level', level)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkAllFinite('y', y)
  for (const [name, column] of Object.entries(columns)) {
    checkSameLength('y', y, `columns.${name}`, column)
    checkAllFinite(`columns.${name}`, column)
  }
  const n = y.length
  const names = ['(intercept)', ...Object.keys(columns)]
  const about = { level, method: 'least squares, CR2 with Satterthwaite df', n, clusters: rows.count, warnings: [] }
  if (n < names.length)
    return { coefficients: [], ...about, undefinedReason: `${n} rows cannot tell ${names.length} coefficients apart` }
  const basis = orthonormalBasis([new Float64Array(n).fill(1), ...Object.values(columns)])
  if (basis.dependent !== undefined) {
    const reason = `the columns are collinear: "${names[basis.dependent]}" follows from those before it`
    return { coefficients: [], ...about, undefinedReason: reason }
  }

  const projected = basis.z.map(column => dot(column, y))
  const estimates = multiply(basis.rInverse, projected)
  if (rows.count === 1) {
    const none = { se: null, lower: null, upper: null, pValue: null, df: null }
    const noSe = { seCR0: null, seCR1: null, seCR1S: null, seCR2: null, seCR3: null }
    const coefficients = names.map((name, j) => ({ name, estimate: estimates[j]!, ...none, ...noSe }))
    return { coefficients, ...about, undefinedReason: 'one cluster: how clusters differ cannot be seen' }
  }
  const e = residuals(y, basis.z, projected)
  const exact = dot(e, e) <= 1e-24 * dot(y, y)
  const parts = clusterParts(basis, exact ? e.fill(0) : e, rows)
  const factors = parts.map(part => powers(part.k))
  const pinned = factors.some(factor => factor.cr3 === null)
  const coefficients = names.map((name, j): ClusteredCoefficient => {
    const c = basis.rInverse[j]!
    const G = rows.count
    const seCR0 = rootSum(parts, part => dot(c, part.u))
    const seCR2 = rootSum(parts, (part, g) => dot(c, multiply(factors[g]!.cr2, part.u)))
    const seCR3 = pinned ? null : rootSum(parts, (part, g) => dot(c, multiply(factors[g]!.cr3!, part.u)))
    const df = satterthwaite(c, parts, factors)
    const estimate = estimates[j]!
    const half = df === null || exact ? null : studentTQuantile(1 - (1 - level) / 2, df) * seCR2
    return {
      name,
      estimate,
      se: seCR2,
      lower: half === null ? null : estimate - half,
      upper: half === null ? null : estimate + half,
      pValue: df === null || exact ? null : 2 * studentTSf(Math.abs(estimate / seCR2), df),
      df,
      seCR0,
      seCR1: seCR0 * Math.sqrt(G / (G - 1)),
      seCR1S: n > names.length ? seCR0 * Math.sqrt((G / (G - 1)) * ((n - 1) / (n - names.length))) : null,
      seCR2,
      seCR3,
    }
  })
  if (exact) return { coefficients, ...about, undefinedReason: 'the fit is exact: nothing is left to estimate an error from' }
  const warnings = pinned ? ['a cluster alone determines a coefficient: CR3 is undefined and CR2 rests on the others'] : []
  return { coefficients, ...about, warnings }
}

function residuals(y: Numbers, z: readonly Float64Array[], projected: readonly number[]): Float64Array {
  const e = Float64Array.from(y)
  z.forEach((column, j) => {
    const weight = projected[j]!
    for (let i = 0; i < e.length; i++) e[i]! -= weight * column[i]!
  })
  return e
}
