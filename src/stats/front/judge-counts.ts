import type { Numbers } from '../check.ts'
import { newcombeDifference } from '../two-sample/newcombe-difference.ts'

/** A judge's verdicts against labels, counted. */
export interface JudgeCounts {
  truePositives: number
  falseNegatives: number
  trueNegatives: number
  falsePositives: number
}

export function judgeCounts(labels: Numbers, verdicts: Numbers, counted: (row: number) => boolean = () => true): JudgeCounts {
  const counts = { truePositives: 0, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 }
  for (let i = 0; i < labels.length; i++) {
    if (!counted(i)) continue
    if (labels[i] === 1) counts[verdicts[i] === 1 ? 'truePositives' : 'falseNegatives']++
    else counts[verdicts[i] === 1 ? 'falsePositives' : 'trueNegatives']++
  }
  return counts
}

/** Labelled positives, labelled negatives, and judge errors among both. */
export function labelCounts({ truePositives, falseNegatives, trueNegatives, falsePositives }: JudgeCounts) {
  return {
    positives: truePositives + falseNegatives,
    negatives: trueNegatives + falsePositives,
    errors: falsePositives + falseNegatives,
  }
}

/** Sensitivity and specificity; null where there are no labels of that kind. */
export function judgeQuality(counts: JudgeCounts) {
  const ratio = (part: number, rest: number) => (part + rest === 0 ? null : part / (part + rest))
  return {
    sensitivity: ratio(counts.truePositives, counts.falseNegatives),
    specificity: ratio(counts.trueNegatives, counts.falsePositives),
    judgeInforms: informs(counts),
  }
}

/** Sensitivity + specificity above 1, in whole numbers; null without labels of both kinds. */
export function informs(counts: JudgeCounts): boolean | null {
  const { positives, negatives } = labelCounts(counts)
  if (positives === 0 || negatives === 0) return null
  return counts.truePositives * negatives + counts.trueNegatives * positives > positives * negatives
}

/** What is to be said of a judge that tells little or nothing: over all labels, and within each stratum. */
export function judgeWarnings(labels: Numbers, verdicts: Numbers, stratum: Float64Array | undefined): string[] {
  const strata = stratum ? [...new Set(stratum)] : []
  const within =
    strata.length < 2
      ? []
      : strata.map(code => [`in stratum ${code}, `, judgeCounts(labels, verdicts, i => stratum![i] === code)] as const)
  return [['', judgeCounts(labels, verdicts)] as const, ...within].flatMap(([where, some]) =>
    (informs(some) === false ? [toldNothing(some)] : nearChance(some)).map(text => where + text),
  )
}

export function toldNothing(counts: JudgeCounts): string {
  const { truePositives, falseNegatives, trueNegatives, falsePositives } = counts
  const percent = (part: number, rest: number) => `${Math.round((100 * part) / (part + rest))}%`
  const { positives, negatives } = labelCounts(counts)
  return `the judge's verdicts tell nothing here: it calls ${percent(truePositives, falseNegatives)} of the labelled positives and ${percent(falsePositives, trueNegatives)} of the labelled negatives positive (${positives + negatives} labels); it is unfit for these rows`
}

/** A judge whose sensitivity + specificity − 1 could as well be 0, for all that the labels tell. */
export function nearChance(counts: JudgeCounts): string[] {
  const { positives, negatives } = labelCounts(counts)
  const youden = newcombeDifference(
    { successes: counts.truePositives, n: positives },
    { successes: counts.falsePositives, n: negatives },
  )
  if (youden.lower === null || youden.lower > 0) return []
  return [
    `${positives + negatives} labels cannot tell this judge from chance (sensitivity + specificity − 1 = ${youden.estimate!.toFixed(2)}, from ${youden.lower.toFixed(2)} to ${youden.upper!.toFixed(2)})`,
  ]
}
