import { checkCount, checkLevel } from '../check.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { wilsonInterval } from '../rate/wilson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { hypergeometricLimits } from './hypergeometric-limits.ts'
import type { JudgedCounts } from './rogan-gladen.ts'
import { weightedSumLimits } from './weighted-sum-limits.ts'

/** Labels drawn at random within the rows of each verdict. */
export interface VerdictLabels {
  /** Labels among the rows judged positive, and how many of them are positive. */
  judgedPositive: number
  truePositives: number
  /** Labels among the rows judged negative, and how many of them are positive (missed by the judge). */
  judgedNegative: number
  falseNegatives: number
}

export interface VerdictStratifiedOptions {
  /** Default 0.95. */
  level?: number
  /** The rate among these very rows, rather than in the population they came from. Default false. */
  finitePopulation?: boolean
}

export interface VerdictStratifiedRate extends Result {
  /** Positive among the judged positive (PPV), and among the judged negative (FOR), each with its own limits. */
  ppv: Result
  falseOmissionRate: Result
  /** Share judged positive. */
  judgedRate: number | null
}

/**
 * Rate from labels drawn by the judge's verdict, for few positives or a judge that rarely errs (the low-count method).
 *
 * Use it when fewer than 10 labels are positive or the judge errs on fewer than 10: there the normal limits of
 * {@link ppiMean} break down, while these keep their coverage by exact limits in each stratum. Labels must be drawn at
 * random within each verdict, with any allocation; a simple random sample may be sorted by verdict afterwards. With many
 * labels {@link ppiMean} is narrower. What the judge misses decides the width: label judged-negative rows freely.
 *
 * θ = π₁·PPV + π₀·FOR. MOVER limits: each part's distance to its own limit, squared and added. PPV and FOR bring
 * Clopper–Pearson limits, π₁ a Wilson interval. Where the limit of Clopper and Pearson at the effective sample size of the
 * sum, θ(1 − θ)/var θ, is farther, it stands: MOVER alone is too near where both verdicts show an event or two. With `finitePopulation` π₁ is known and PPV and FOR bring exact
 * hypergeometric limits, so that labelling every row leaves no uncertainty. Assumes independent rows and right labels.
 * @param judged counts of rows
 * @param labels counts of labels; no more than the rows of that verdict
 * @returns undefined without rows, and when a verdict has rows but no label (that verdict's own limits are then 0 and 1)
 * @throws RangeError naming the argument and its value
 * @source Zou & Donner (2008), Stat. Med. 27:1693 (MOVER); Clopper & Pearson (1934); Korn & Graubard (1998) (effective sample size); Cochran (1977), ch. 5 (stratification)
 * @example verdictStratifiedRate({ judgedPositive: 40, n: 1000 }, { judgedPositive: 25, truePositives: 10, judgedNegative: 25, falseNegatives: 0 }) // { estimate: 0.016, lower: 0.007362712, upper: 0.1480929 }
 */
export function verdictStratifiedRate(
  judged: JudgedCounts,
  labels: VerdictLabels,
  options: VerdictStratifiedOptions = {},
): VerdictStratifiedRate {
  const { level = 0.95, finitePopulation = false } = options
  const { n } = judged
  checkLevel('level', level)
  checkCount('n', n)
  checkCount('judgedPositive', judged.judgedPositive, n)
  checkCount('labels.judgedPositive', labels.judgedPositive, judged.judgedPositive)
  checkCount('truePositives', labels.truePositives, labels.judgedPositive)
  checkCount('labels.judgedNegative', labels.judgedNegative, n - judged.judgedPositive)
  checkCount('falseNegatives', labels.falseNegatives, labels.judgedNegative)
  const ppv = stratumRate(labels.truePositives, labels.judgedPositive, judged.judgedPositive, 'positive', options)
  const falseOmissionRate = stratumRate(
    labels.falseNegatives,
    labels.judgedNegative,
    n - judged.judgedPositive,
    'negative',
    options,
  )
  const method = `stratified by verdict, MOVER over ${finitePopulation ? 'hypergeometric' : 'Clopper–Pearson'} limits`
  const about = { level, method, n, warnings: [] as string[] }
  if (n === 0) return { ...undefinedResult('no rows were judged', about), ppv, falseOmissionRate, judgedRate: null }
  const judgedRate = judged.judgedPositive / n
  const parts: [rows: number, Result][] = [
    [judged.judgedPositive, ppv],
    [n - judged.judgedPositive, falseOmissionRate],
  ]
  let estimate = 0
  let below = 0
  let above = 0
  let variance = 0
  for (const [rows, stratum] of parts) {
    if (rows === 0) continue
    const weight = rows / n
    if (stratum.estimate === null)
      return { ...undefinedResult(stratum.undefinedReason!, about), ppv, falseOmissionRate, judgedRate }
    estimate += weight * stratum.estimate
    below += (weight * (stratum.estimate - stratum.lower!)) ** 2
    above += (weight * (stratum.upper! - stratum.estimate)) ** 2
    const unlabelled = finitePopulation ? (rows - stratum.n) / Math.max(1, rows - 1) : 1
    variance += (weight ** 2 * stratum.estimate * (1 - stratum.estimate) * unlabelled) / stratum.n
  }
  if (!finitePopulation) {
    const share = wilsonInterval(judged.judgedPositive, n, { level })
    // A verdict that no row received could have any rate.
    below += shareSquare(share, (falseOmissionRate.estimate ?? 0) - (ppv.estimate ?? 0))
    above += shareSquare(share, (ppv.estimate ?? 1) - (falseOmissionRate.estimate ?? 1))
    const apart = (ppv.estimate ?? 0) - (falseOmissionRate.estimate ?? 0)
    variance += (apart ** 2 * judgedRate * (1 - judgedRate)) / n
  }
  if (labels.falseNegatives === 0 && judgedRate < 1)
    about.warnings.push(
      `no missed positive among ${labels.judgedNegative} labels: they alone set the upper limit; label more judged-negative rows to lower it`,
    )
  const positive = labels.truePositives + labels.falseNegatives
  const negative = labels.judgedPositive + labels.judgedNegative - positive
  const [lower, upper] = weightedSumLimits(
    { estimate, below, above, variance },
    { level, ...(finitePopulation ? { rows: { count: n, positive, negative } } : {}) },
  )
  return {
    ...about,
    estimate,
    lower,
    upper,
    ppv,
    falseOmissionRate,
    judgedRate,
  }
}

/** How far the estimate moves, squared, when the share judged positive goes to its limit in the direction of `slope`. */
function shareSquare({ estimate, lower, upper }: Result, slope: number): number {
  return (slope * (slope > 0 ? upper! - estimate! : estimate! - lower!)) ** 2
}

function stratumRate(
  positives: number,
  labels: number,
  rows: number,
  verdict: string,
  { level = 0.95, finitePopulation = false }: VerdictStratifiedOptions,
): Result {
  const about = { level, method: 'Clopper–Pearson exact', n: 0 }
  if (rows === 0) return undefinedResult(`no row is judged ${verdict}`, about)
  if (labels === 0)
    return { ...undefinedResult(`rows are judged ${verdict}, but none of them is labelled`, about), lower: 0, upper: 1 }
  return finitePopulation
    ? hypergeometricLimits(positives, labels, rows, level)
    : clopperPearsonInterval(positives, labels, { level })
}
