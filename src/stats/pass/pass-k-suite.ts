import { checkCount, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { clusteredMean } from '../cluster/clustered-mean.ts'
import { chanceAll, checkTries } from './pass-k.ts'

export interface PassKSuiteOptions {
  /** Largest k; the fewest trials of a scenario by default. */
  kMax?: number
  /** The family of each scenario, as whole numbers; each its own by default. */
  cluster?: Numbers
  /** Coverage of the intervals; 0.95 by default. */
  level?: number
}

export interface PassKSuiteResult {
  /** For k = 1 … kMax; null where k exceeds some scenario's trials. */
  passAtK: (number | null)[]
  /** Null with one scenario (or family) too. */
  passAtKSe: (number | null)[]
  /** Null where the standard error is 0 or null. */
  passAtKLower: (number | null)[]
  passAtKUpper: (number | null)[]
  passHatK: (number | null)[]
  passHatKSe: (number | null)[]
  passHatKLower: (number | null)[]
  passHatKUpper: (number | null)[]
  level: number
  method: string
  /** Scenarios. */
  n: number
  clusters: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Mean pass@k and pass^k over the scenarios of a suite, with standard errors and t intervals over scenarios or families.
 *
 * Use it for suites tried several times each. The errors answer "scenarios like these"; they hold the variation over epochs
 * too. Intervals are rough where most scenarios always pass or always fail.
 *
 * Assumes independent scenarios (or, with `cluster`, families) and independent trials within. Each scenario counts once. Per
 * k the unbiased values of {@link passK}, then {@link clusteredMean}: without families s/√n on n−1 df. Limits are cut to [0, 1].
 * @param successes of each scenario, whole numbers
 * @param trials of each scenario, whole numbers
 * @returns null at each k above some scenario's trials: leaving that scenario out would change what is estimated
 * @throws RangeError naming the argument and its value
 * @source Chen et al. (2021), arXiv 2107.03374; Yao et al. (2024), arXiv 2406.12045; Miller (2024), arXiv 2411.00640
 * @example passKSuite([3, 5, 1], [5, 5, 5], { kMax: 2 }) // { passAtK: [0.6, 0.7666667], passAtKSe: [0.2309401, 0.1855921], passHatK: [0.6, 0.4333333], passHatKSe: [0.2309401, 0.2962731] }
 */
export function passKSuite(
  successes: Numbers,
  trials: Numbers,
  { kMax, cluster, level = 0.95 }: PassKSuiteOptions = {},
): PassKSuiteResult {
  checkSameLength('successes', successes, 'trials', trials)
  checkLevel('level', level)
  const n = trials.length
  let fewest = n === 0 ? 0 : Number.POSITIVE_INFINITY
  for (let i = 0; i < n; i++) {
    checkCount(`trials[${i}]`, trials[i]!)
    checkCount(`successes[${i}]`, successes[i]!, trials[i]!)
    fewest = Math.min(fewest, trials[i]!)
  }
  if (kMax !== undefined) checkTries('kMax', kMax)
  const families = cluster ?? Int32Array.from({ length: n }, (_, i) => i)
  const tries = Array.from({ length: kMax ?? fewest }, (_, i) => i + 1)
  const mean = (k: number, value: (i: number) => number): SuiteMean =>
    n === 0 || k > fewest
      ? NO_MEAN
      : suiteMean(
          Float64Array.from({ length: n }, (_, i) => value(i)),
          families,
          level,
        )
  const at = tries.map(k => mean(k, i => 1 - chanceAll(trials[i]! - successes[i]!, trials[i]!, k)))
  const hat = tries.map(k => mean(k, i => chanceAll(successes[i]!, trials[i]!, k)))
  const reason = undefinedBecause(n, fewest, tries.length)
  return {
    passAtK: at.map(one => one.estimate),
    passAtKSe: at.map(one => one.se),
    passAtKLower: at.map(one => one.lower),
    passAtKUpper: at.map(one => one.upper),
    passHatK: hat.map(one => one.estimate),
    passHatKSe: hat.map(one => one.se),
    passHatKLower: hat.map(one => one.lower),
    passHatKUpper: hat.map(one => one.upper),
    level,
    method: 'mean pass@k and pass^k over scenarios',
    n,
    clusters: clusteredMean(new Float64Array(n), families).clusters,
    warnings: [],
    ...(reason !== undefined && { undefinedReason: reason }),
  }
}

interface SuiteMean {
  estimate: number | null
  se: number | null
  lower: number | null
  upper: number | null
}

const NO_MEAN: SuiteMean = { estimate: null, se: null, lower: null, upper: null }

function suiteMean(values: Float64Array, families: Numbers, level: number): SuiteMean {
  const { estimate, se, lower, upper } = clusteredMean(values, families, { level })
  return {
    estimate,
    se: se ?? null,
    lower: lower === null ? null : Math.max(0, lower),
    upper: upper === null ? null : Math.min(1, upper),
  }
}

function undefinedBecause(n: number, fewest: number, kMax: number): string | undefined {
  if (n === 0) return 'no scenarios'
  if (fewest === 0) return 'a scenario has no trials'
  return kMax > fewest ? `k above ${fewest}, the fewest trials of a scenario, is undefined` : undefined
}
