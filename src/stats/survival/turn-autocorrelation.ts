import { checkBinary, checkCount, type Numbers } from '../check.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'

export interface TurnAutocorrelationOptions {
  /** Largest lag, from 1 to n − 1. Default: 10 log10(n), at most n − 1. */
  maxLag?: number
}

export interface TurnAutocorrelation {
  /** Autocorrelation at lags 1, 2, …; null where undefined. */
  acf: (number | null)[]
  /** Ljung–Box statistic over these lags, chi-square with `df` under independence. */
  statistic: number | null
  df: number
  pValue: number | null
  /** transitions[from][to]: how often a turn of the one kind was followed by the other. */
  transitions: [[number, number], [number, number]]
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Autocorrelation of a yes-or-no series over turns: do violations come in runs?
 *
 * Use it on one long conversation, before its turns are taken as independent. Not across conversations joined end to end.
 * The test is of large samples: with fewer than about 30 turns or few events of one kind it is rough.
 *
 * r_k = Σ (x_t − x̄)(x_{t+k} − x̄) / Σ (x_t − x̄)²; Ljung–Box n(n + 2) Σ r_k²/(n − k).
 *
 * @param x 0 or 1, one a turn, in order
 * @returns undefined (null): fewer than two turns; all turns alike
 * @throws RangeError naming the index and the value, or the option and its value
 * @source Box & Jenkins (1976); Ljung & Box (1978), Biometrika 65; R `acf`, `Box.test(type = "Ljung-Box")`
 * @example turnAutocorrelation([1, 1, 0, 0, 1, 1, 0, 0], { maxLag: 2 }) // { acf: [0.125, -0.75], statistic: 7.678571, pValue: 0.02150896 }
 */
export function turnAutocorrelation(x: Numbers, options: TurnAutocorrelationOptions = {}): TurnAutocorrelation {
  checkBinary('x', x)
  const n = x.length
  const maxLag = options.maxLag ?? Math.max(1, Math.min(n - 1, Math.floor(10 * Math.log10(n))))
  checkCount('maxLag', maxLag)
  if (options.maxLag === 0) throw new RangeError('maxLag is at least 1, got 0')
  if (n >= 2 && maxLag > n - 1) throw new RangeError(`maxLag is at most n − 1 = ${n - 1}, got ${maxLag}`)
  const transitions: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ]
  let ones = 0
  for (let t = 0; t < n; t++) {
    ones += x[t]!
    if (t > 0) transitions[x[t - 1] as 0 | 1][x[t] as 0 | 1]++
  }
  const about = { df: maxLag, transitions, method: 'autocorrelation, Ljung-Box', n, warnings: [] as string[] }
  if (n < 2 || ones === 0 || ones === n) {
    const undefinedReason = n < 2 ? 'two turns are needed' : `every turn is ${x[0]}: no variance`
    return { ...about, acf: new Array<null>(maxLag).fill(null), statistic: null, pValue: null, undefinedReason }
  }

  const mean = ones / n
  const squares = ones * (1 - mean)
  const acf: number[] = []
  let sum = 0
  for (let lag = 1; lag <= maxLag; lag++) {
    let cross = 0
    for (let t = lag; t < n; t++) cross += (x[t]! - mean) * (x[t - lag]! - mean)
    acf.push(cross / squares)
    sum += (cross / squares) ** 2 / (n - lag)
  }
  const statistic = n * (n + 2) * sum
  return { ...about, acf, statistic, pValue: chiSquareSf(statistic, maxLag) }
}
