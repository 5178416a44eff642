import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { type ClusterIndex, clusterIndex, clusterTotals } from './cluster-index.ts'

export interface ClusteredMeanOptions {
  /** Coverage of the interval; 0.95 by default. */
  level?: number
}

export interface ClusteredMeanResult extends Result {
  clusters: number
  /** As if the rows were independent: s/√n. For comparison only. */
  seIid: number | null
  /** Sandwich without correction. */
  seCR0: number | null
  /** CR0 with the variance times G/(G−1). */
  seCR1: number | null
  /** Bias-reduced (Bell & McCaffrey); `se` is this one. */
  seCR2: number | null
  /** Close to the jackknife over clusters; conservative. */
  seCR3: number | null
  /** Satterthwaite degrees of freedom of CR2; `df` is this one. */
  dfCR2: number | null
  /** Estimate ± t(G−1)·seCR1: the common interval, too narrow with few or unequal clusters. */
  lowerCR1: number | null
  upperCR1: number | null
}

/**
 * Mean of clustered observations, with cluster-robust standard errors CR0 to CR3 and the CR2 interval on Satterthwaite
 * degrees of freedom.
 *
 * Use it for means of scores, and of differences ({@link clusteredPairedDifference}), whose rows come in families. For a
 * rate of a rare event use {@link clusteredProportion}: with 5 clusters at p = 0.2 this interval covers .88 of the
 * nominal .95. With 12 clusters or fewer see also {@link wildClusterBootstrap} and {@link clusteredSignFlip}.
 *
 * Assumes independent clusters, of any size and any dependence within. Each row weighs the same, so that large clusters
 * count for more.
 *
 * With s_g = Σ(y − ȳ) over cluster g, h_g = m_g/N: CR0 Σs²/N²; CR1 G/(G−1)·CR0; CR2 Σ s²/(1−h)/N²; CR3 Σ s²/(1−h)²/N²;
 * df = N²/(Σm² + (Σb)² − Σb²) with b_g = m_g²/(N(1−h_g)), the closed form of the general expression. 40 ms for a million
 * rows in 100,000 clusters.
 * @param y the observations, finite
 * @param cluster the cluster of each row, as whole numbers
 * @returns estimate ± t(df)·seCR2. Without rows all is undefined. With one cluster the standard errors and limits are: nothing
 * says how clusters differ. Where the cluster totals do not vary, the standard errors are 0 and the limits undefined.
 * @throws RangeError naming the argument and its value
 * @source Bell & McCaffrey (2002), Survey Methodology 28; Pustejovsky & Tipton (2018), J. Bus. Econ. Stat. 36; R
 * clubSandwich `vcovCR(lm(y ~ 1), cluster, "CR2")`, `coef_test(test = "Satterthwaite")`
 * @example clusteredMean([1, 2, 2, 4, 5, 9], [1, 1, 2, 2, 3, 3]) // { estimate: 3.833333, se: 1.641476, df: 2, lower: -3.229369, upper: 10.89604 }
 */
export function clusteredMean(y: Numbers, cluster: Numbers, { level = 0.95 }: ClusteredMeanOptions = {}): ClusteredMeanResult {
  checkLevel('level', level)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkAllFinite('y', y)
  return meanOverClusters(y, rows, level, 'mean, CR2 with Satterthwaite df')
}

/** The same on checked columns, under a method name of the caller's. */
export function meanOverClusters(y: Numbers, rows: ClusterIndex, level: number, method: string): ClusteredMeanResult {
  const n = y.length
  const { count: G, sizes } = rows
  const nothing = { seIid: null, seCR0: null, seCR1: null, seCR2: null, seCR3: null, dfCR2: null, lowerCR1: null, upperCR1: null }
  const about = { level, method, n, clusters: G, se: null, df: null }
  if (n === 0) return { ...nothing, ...undefinedResult('no observations', about), clusters: G }

  const { mean, squares, absolute, constant } = spread(y)
  const seIid = n > 1 ? Math.sqrt(squares / (n - 1) / n) : null
  if (G === 1)
    return {
      ...nothing,
      ...undefinedResult('one cluster: how clusters differ cannot be seen', { ...about, estimate: mean }),
      clusters: G,
      seIid,
    }

  const totals = clusterTotals(y, mean, rows)
  const se = sandwich(totals, sizes, n)
  const dfCR2 = satterthwaite(sizes, n)
  if (constant || se.seCR0 * n <= 1e-12 * absolute) {
    const reason = `${constant ? 'all values are equal' : 'the clusters have equal means'}: the sandwich is 0, which is no interval of certainty`
    const zero = { seIid, seCR0: 0, seCR1: 0, seCR2: 0, seCR3: 0, dfCR2 }
    return { ...nothing, ...undefinedResult(reason, { ...about, estimate: mean, se: 0, df: dfCR2 }), clusters: G, ...zero }
  }
  const t1 = studentTQuantile(1 - (1 - level) / 2, G - 1)
  const t2 = studentTQuantile(1 - (1 - level) / 2, dfCR2)
  return {
    estimate: mean,
    se: se.seCR2,
    lower: mean - t2 * se.seCR2,
    upper: mean + t2 * se.seCR2,
    level,
    method,
    n,
    clusters: G,
    df: dfCR2,
    warnings: dfCR2 < 4 ? [`${dfCR2.toFixed(1)} degrees of freedom: under 4 the interval may be too narrow`] : [],
    seIid,
    ...se,
    dfCR2,
    lowerCR1: mean - t1 * se.seCR1,
    upperCR1: mean + t1 * se.seCR1,
  }
}

function spread(y: Numbers): { mean: number; squares: number; absolute: number; constant: boolean } {
  let sum = 0
  let constant = true
  for (let i = 0; i < y.length; i++) {
    sum += y[i]!
    if (y[i] !== y[0]) constant = false
  }
  if (constant) return { mean: y[0]!, squares: 0, absolute: 0, constant }
  const mean = sum / y.length
  let squares = 0
  let absolute = 0
  for (let i = 0; i < y.length; i++) {
    const deviation = y[i]! - mean
    squares += deviation * deviation
    absolute += Math.abs(deviation)
  }
  return { mean, squares, absolute, constant }
}

function sandwich(totals: Float64Array, sizes: Float64Array, n: number) {
  const G = totals.length
  let cr0 = 0
  let cr2 = 0
  let cr3 = 0
  for (let g = 0; g < G; g++) {
    const square = totals[g]! ** 2
    const rest = 1 - sizes[g]! / n
    cr0 += square
    cr2 += square / rest
    cr3 += square / rest ** 2
  }
  const seCR0 = Math.sqrt(cr0) / n
  return { seCR0, seCR1: seCR0 * Math.sqrt(G / (G - 1)), seCR2: Math.sqrt(cr2) / n, seCR3: Math.sqrt(cr3) / n }
}

function satterthwaite(sizes: Float64Array, n: number): number {
  let squares = 0
  let sumB = 0
  let sumB2 = 0
  for (const size of sizes) {
    const b = size ** 2 / (n - size)
    squares += size ** 2
    sumB += b
    sumB2 += b ** 2
  }
  return n ** 2 / (squares + sumB ** 2 - sumB2)
}
