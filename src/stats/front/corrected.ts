import { checkBinary, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type CalibrationCounts, roganGladen } from '../judge/rogan-gladen.ts'
import { verdictStratifiedRate } from '../judge/verdict-stratified-rate.ts'
import { ppiActiveMean } from '../ppi/ppi-active-mean.ts'
import { ppiClusteredMean } from '../ppi/ppi-clustered-mean.ts'
import { ppiMean } from '../ppi/ppi-mean.ts'
import { ppiStratifiedMean } from '../ppi/ppi-stratified-mean.ts'
import { type Result, undefinedResult } from '../result.ts'
import { newcombeDifference } from '../two-sample/newcombe-difference.ts'
import { type Answer, clusterDesign, pick, present, sum } from './answer.ts'

export interface CorrectedColumns {
  /** The judge's verdict, 0 or 1; NaN where it failed or abstained: the row is left out, and counted as missing. */
  judge: Numbers
  /** A person's verdict, 0 or 1; NaN where nobody was asked. Labels are a random sample of the rows. */
  label?: Numbers
  family?: Numbers
  stratum?: Numbers
  /** The chance with which each row was to be labelled, where it was not the same for all. */
  probability?: Numbers
  /** The judge on items of known truth from elsewhere, at another prevalence; instead of `label`. */
  calibration?: CalibrationCounts
}

export interface CorrectedQuestion {
  /** Default 0.95. */
  level?: number
}

export interface Corrected extends Answer {
  /** The judge's own rate, over the same rows. */
  raw: number | null
  labels: number
  /** Of the judge on the labels; null where there are no labels of that kind. */
  sensitivity: number | null
  specificity: number | null
  /** False where the judge tells nothing of the label here (sensitivity + specificity ≤ 1), so that it cannot be corrected with. */
  judgeInforms: boolean | null
}

/** Under so many labelled positives, negatives or judge errors, normal limits break down. */
const fewCounts = 10
/** Labels that are more than this share of the rows are a sizeable part of them. */
const sizeableShare = 0.1

/**
 * The judge's rate corrected with people's labels, by the method that fits: the front door for correction.
 *
 * Labels from elsewhere: Rogan–Gladen. Labels drawn with unequal chances: inverse-probability weighting. Fewer than 10 labelled
 * positives or negatives, or judge errors: labels sorted by the judge's verdict, exact limits. Otherwise PPI++: stratified,
 * clustered, or plain, with the finite-population correction where labels are more than a tenth of the rows (the answer then
 * speaks of these rows). A judge that is no better than chance on the labels is set aside: the labels alone are counted, and the
 * answer warns, as it does where the labels cannot tell the judge from chance, over all or in one stratum.
 * @throws RangeError naming the argument and its value
 * @example corrected({ judge: [1, 0, 1], calibration: { truePositives: 5, positives: 10, trueNegatives: 5, negatives: 10 } }).judgeInforms // false
 */
export function corrected(columns: CorrectedColumns, question: CorrectedQuestion = {}): Corrected {
  const { level = 0.95 } = question
  checkLevel('level', level)
  for (const name of ['label', 'family', 'stratum', 'probability'] as const)
    if (columns[name]) checkSameLength('judge', columns.judge, name, columns[name])
  const rows = present(columns.judge)
  const judge = pick(columns.judge, rows)
  checkBinary('judge', judge)
  const missing = columns.judge.length - rows.length
  const raw = judge.length === 0 ? null : sum(judge) / judge.length
  const answer = (result: Result, why: string, about: Partial<Corrected> = {}): Corrected => ({
    ...result,
    warnings:
      missing > 0
        ? [
            ...result.warnings,
            `${missing} rows have no verdict of the judge and are left out: the rate is that of the rows it could judge`,
          ]
        : result.warnings,
    why,
    estimand: 'scenarios like these',
    missing,
    raw,
    labels: 0,
    sensitivity: null,
    specificity: null,
    judgeInforms: null,
    ...about,
  })
  if (judge.length === 0)
    return answer(
      undefinedResult('no row has a verdict of the judge', { level, method: 'none', n: 0 }),
      'there is nothing to correct',
    )
  if (columns.calibration) return calibrated(judge, columns.calibration, level, answer)
  if (!columns.label)
    return answer(
      undefinedResult('no labels: the raw rate cannot be corrected', { level, method: 'none', n: judge.length }),
      'nobody has labelled anything',
    )
  return fromLabels(
    judge,
    pick(columns.label, rows),
    {
      ...optionalPick('family', columns.family, rows),
      ...optionalPick('stratum', columns.stratum, rows),
      ...optionalPick('probability', columns.probability, rows),
    },
    level,
    answer,
  )
}

type Design = { family?: Float64Array; stratum?: Float64Array; probability?: Float64Array }
type AnswerWith = (result: Result, why: string, about?: Partial<Corrected>) => Corrected

/** Labels from elsewhere: nothing in the numbers shows whether the judge errs here as it did there. */
function calibrated(judge: Float64Array, calibration: CalibrationCounts, level: number, answer: AnswerWith): Corrected {
  const result = roganGladen({ judgedPositive: sum(judge), n: judge.length }, calibration, { level })
  const { sensitivity, specificity } = result
  const counts = {
    truePositives: calibration.truePositives,
    falseNegatives: calibration.positives - calibration.truePositives,
    trueNegatives: calibration.trueNegatives,
    falsePositives: calibration.negatives - calibration.trueNegatives,
  }
  const about = { sensitivity, specificity, judgeInforms: informs(counts) }
  const assumption =
    'assumes that the judge errs on these rows as on the calibration items, which these data cannot show: label 50 of these rows to check'
  const nothing = result.estimate !== null && result.lower === 0 && result.upper === 1
  if (about.judgeInforms === false || nothing) {
    const reason = nothing ? 'the limits are 0 and 1: these calibration items cannot correct this judge' : toldNothing(counts)
    return answer(
      undefinedResult(reason, { level, method: result.method, n: judge.length }),
      'the judge cannot be corrected for',
      about,
    )
  }
  const warnings = [...result.warnings, assumption, ...doubts(counts)]
  return answer({ ...result, warnings }, 'the judge was calibrated on other items, at another prevalence', about)
}

function fromLabels(judge: Float64Array, label: Float64Array, design: Design, level: number, answer: AnswerWith): Corrected {
  const labelled = present(label)
  const labels = pick(label, labelled)
  checkBinary('label', labels)
  const predictions = pick(judge, labelled)
  const counts = confusion(labels, predictions)
  const finitePopulation = labels.length > sizeableShare * judge.length
  const about: Partial<Corrected> = {
    labels: labels.length,
    ...judgeRates(counts),
    ...(finitePopulation ? { estimand: 'these rows' as const } : {}),
  }
  const unfit = unfitWarnings(labels, predictions, counts, design.stratum && pick(design.stratum, labelled))
  const say = (result: Result, why: string): Corrected =>
    answer({ ...result, warnings: [...unfit, ...result.warnings] }, why, about)
  if (labels.length < 2)
    return say(
      undefinedResult(`${labels.length} labels: a correction needs two or more`, { level, method: 'none', n: labels.length }),
      'too few labels',
    )
  if (design.probability)
    return say(
      ppiActiveMean({ predictions: judge, labels: label, probabilities: design.probability }, { level }),
      'rows were drawn for labelling with unequal chances',
    )

  const positives = counts.truePositives + counts.falseNegatives
  const errors = counts.falsePositives + counts.falseNegatives
  if (Math.min(positives, labels.length - positives, errors) < fewCounts) {
    const result = verdictStratifiedRate(
      { judgedPositive: sum(judge), n: judge.length },
      {
        judgedPositive: counts.truePositives + counts.falsePositives,
        truePositives: counts.truePositives,
        judgedNegative: counts.trueNegatives + counts.falseNegatives,
        falseNegatives: counts.falseNegatives,
      },
      { level, finitePopulation },
    )
    const clustered = clusterDesign(design.family).repeated
      ? ['rows come in families, which this method takes as independent: the interval is too narrow for them']
      : []
    return say(
      { ...result, warnings: [...result.warnings, ...clustered] },
      `${positives} labelled positives, ${labels.length - positives} negatives and ${errors} judge errors are too few for normal limits: exact limits within each verdict`,
    )
  }
  // A judge that tells nothing is set aside: then the labels alone are counted, in the same design.
  const mode = about.judgeInforms === false ? ('classical' as const) : ('ppiPlusPlus' as const)
  const all = { labels, predictions }
  const rest = unlabelledRows(label)
  const unlabelled = { predictions: pick(judge, rest) }
  const aside = mode === 'classical' ? '; the judge is no better than chance on them and is set aside' : ''
  if (design.family && clusterDesign(design.family).repeated) {
    delete about.estimand
    const result = ppiClusteredMean(
      { ...all, clusters: pick(design.family, labelled) },
      { ...unlabelled, clusters: pick(design.family, rest) },
      { mode, level },
    )
    return say(result, `labels are a sample of rows that come in families${aside}`)
  }
  if (design.stratum) {
    const result = ppiStratifiedMean(
      { ...all, strata: pick(design.stratum, labelled) },
      { ...unlabelled, strata: pick(design.stratum, rest) },
      { mode, level, finitePopulation },
    )
    return say(result, `the judge may err differently in each stratum${aside}`)
  }
  const share = finitePopulation ? ', and a sizeable share,' : ''
  return say(
    ppiMean(all, unlabelled.predictions, { mode, level, finitePopulation }),
    `labels are a random sample${share} of the rows${aside}`,
  )
}

interface Confusion {
  truePositives: number
  falseNegatives: number
  trueNegatives: number
  falsePositives: number
}

/** What is to be said of a judge that tells little or nothing: over all labels, and within each stratum. */
function unfitWarnings(
  labels: Float64Array,
  predictions: Float64Array,
  counts: Confusion,
  stratum: Float64Array | undefined,
): string[] {
  const strata = stratum ? [...new Set(stratum)] : []
  const within =
    strata.length < 2
      ? []
      : strata.map(code => [`in stratum ${code}, `, confusion(labels, predictions, i => stratum![i] === code)] as const)
  return [['', counts] as const, ...within].flatMap(([where, some]) =>
    (informs(some) === false ? [toldNothing(some)] : doubts(some)).map(text => where + text),
  )
}

function toldNothing({ truePositives, falseNegatives, trueNegatives, falsePositives }: Confusion): string {
  const percent = (part: number, rest: number) => `${Math.round((100 * part) / (part + rest))}%`
  const n = truePositives + falseNegatives + trueNegatives + falsePositives
  return `the judge's verdicts tell nothing here: it calls ${percent(truePositives, falseNegatives)} of the labelled positives and ${percent(falsePositives, trueNegatives)} of the labelled negatives positive (${n} labels); it is unfit for these rows`
}

/** A judge whose sensitivity + specificity − 1 could as well be 0, for all that the labels tell. */
function doubts({ truePositives, falseNegatives, trueNegatives, falsePositives }: Confusion): string[] {
  const youden = newcombeDifference(
    { successes: truePositives, n: truePositives + falseNegatives },
    { successes: falsePositives, n: falsePositives + trueNegatives },
  )
  if (youden.lower === null || youden.lower > 0) return []
  const n = truePositives + falseNegatives + trueNegatives + falsePositives
  return [
    `${n} labels cannot tell this judge from chance (sensitivity + specificity − 1 = ${youden.estimate!.toFixed(2)}, from ${youden.lower.toFixed(2)} to ${youden.upper!.toFixed(2)})`,
  ]
}

function confusion(labels: Float64Array, predictions: Float64Array, counted: (row: number) => boolean = () => true): Confusion {
  const counts = { truePositives: 0, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 }
  labels.forEach((label, i) => {
    if (!counted(i)) return
    if (label === 1) counts[predictions[i] === 1 ? 'truePositives' : 'falseNegatives']++
    else counts[predictions[i] === 1 ? 'falsePositives' : 'trueNegatives']++
  })
  return counts
}

function judgeRates(counts: Confusion) {
  const ratio = (part: number, rest: number) => (part + rest === 0 ? null : part / (part + rest))
  return {
    sensitivity: ratio(counts.truePositives, counts.falseNegatives),
    specificity: ratio(counts.trueNegatives, counts.falsePositives),
    judgeInforms: informs(counts),
  }
}

/** Sensitivity + specificity above 1, in whole numbers; null without labels of both kinds. */
function informs({ truePositives, falseNegatives, trueNegatives, falsePositives }: Confusion): boolean | null {
  const positives = truePositives + falseNegatives
  const negatives = trueNegatives + falsePositives
  return positives === 0 || negatives === 0 ? null : truePositives * negatives + trueNegatives * positives > positives * negatives
}

function unlabelledRows(label: Float64Array): Int32Array {
  return Int32Array.from(label.keys().filter(i => Number.isNaN(label[i])))
}

function optionalPick<Key extends keyof Design>(key: Key, column: Numbers | undefined, rows: Int32Array): Design {
  return column ? { [key]: pick(column, rows) } : {}
}
