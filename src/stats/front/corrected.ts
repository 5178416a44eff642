import { checkBinary, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type CalibrationCounts, roganGladen } from '../judge/rogan-gladen.ts'
import { verdictStratifiedRate } from '../judge/verdict-stratified-rate.ts'
import { ppiActiveMean } from '../ppi/ppi-active-mean.ts'
import { ppiClusteredMean } from '../ppi/ppi-clustered-mean.ts'
import { ppiMean } from '../ppi/ppi-mean.ts'
import { ppiStratifiedMean } from '../ppi/ppi-stratified-mean.ts'
import { type Result, undefinedResult } from '../result.ts'
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
 * clustered, or plain, with the finite-population correction where labels are more than a tenth of the rows. A judge that is
 * no better than chance on the labels is set aside: the labels alone are counted, and the answer warns.
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
      missing > 0 ? [...result.warnings, `${missing} rows have no verdict of the judge and are left out`] : result.warnings,
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
  if (columns.calibration) {
    const result = roganGladen({ judgedPositive: sum(judge), n: judge.length }, columns.calibration, { level })
    const { sensitivity, specificity } = result
    return answer(result, 'the judge was calibrated on other items, at another prevalence', {
      sensitivity,
      specificity,
      judgeInforms: informs(sensitivity, specificity),
    })
  }
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

function fromLabels(judge: Float64Array, label: Float64Array, design: Design, level: number, answer: AnswerWith): Corrected {
  const labelled = present(label)
  const labels = pick(label, labelled)
  checkBinary('label', labels)
  const predictions = pick(judge, labelled)
  const counts = confusion(labels, predictions)
  const about = { labels: labels.length, ...judgeRates(counts) }
  if (labels.length < 2)
    return answer(
      undefinedResult(`${labels.length} labels: a correction needs two or more`, { level, method: 'none', n: labels.length }),
      'too few labels',
      about,
    )
  if (design.probability)
    return answer(
      ppiActiveMean({ predictions: judge, labels: label, probabilities: design.probability }, { level }),
      'rows were drawn for labelling with unequal chances',
      about,
    )

  const rest = unlabelledRows(label)
  const all = { labels, predictions }
  const finitePopulation = labels.length > sizeableShare * judge.length
  if (about.judgeInforms === false) {
    const result = ppiMean(all, pick(judge, rest), { mode: 'classical', level, finitePopulation })
    const warning = `the judge tells nothing here (sensitivity ${share(about.sensitivity)}, specificity ${share(about.specificity)} on ${labels.length} labels): it is unfit for these rows, and only the labels are counted`
    return answer(
      { ...result, warnings: [warning, ...result.warnings] },
      'the judge is no better than chance on the labels',
      about,
    )
  }
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
    return answer(
      { ...result, warnings: [...result.warnings, ...clustered] },
      `${positives} labelled positives, ${labels.length - positives} negatives and ${errors} judge errors are too few for normal limits: exact limits within each verdict`,
      about,
    )
  }
  const unlabelled = { predictions: pick(judge, rest) }
  if (design.family && clusterDesign(design.family).repeated) {
    const result = ppiClusteredMean(
      { ...all, clusters: pick(design.family, labelled) },
      { ...unlabelled, clusters: pick(design.family, rest) },
      { level },
    )
    return answer(result, 'labels are a sample of rows that come in families', about)
  }
  if (design.stratum) {
    const result = ppiStratifiedMean(
      { ...all, strata: pick(design.stratum, labelled) },
      { ...unlabelled, strata: pick(design.stratum, rest) },
      { level, finitePopulation },
    )
    return answer(result, 'the judge may err differently in each stratum', about)
  }
  return answer(
    ppiMean(all, unlabelled.predictions, { level, finitePopulation }),
    finitePopulation ? 'labels are a random sample, and a sizeable share, of the rows' : 'labels are a random sample of the rows',
    about,
  )
}

function confusion(labels: Float64Array, predictions: Float64Array) {
  const counts = { truePositives: 0, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 }
  labels.forEach((label, i) => {
    if (label === 1) counts[predictions[i] === 1 ? 'truePositives' : 'falseNegatives']++
    else counts[predictions[i] === 1 ? 'falsePositives' : 'trueNegatives']++
  })
  return counts
}

function judgeRates({ truePositives, falseNegatives, trueNegatives, falsePositives }: ReturnType<typeof confusion>) {
  const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  const sensitivity = ratio(truePositives, truePositives + falseNegatives)
  const specificity = ratio(trueNegatives, trueNegatives + falsePositives)
  return { sensitivity, specificity, judgeInforms: informs(sensitivity, specificity) }
}

function informs(sensitivity: number | null, specificity: number | null): boolean | null {
  return sensitivity === null || specificity === null ? null : sensitivity + specificity > 1
}

function unlabelledRows(label: Float64Array): Int32Array {
  return Int32Array.from(label.keys().filter(i => Number.isNaN(label[i])))
}

function optionalPick<Key extends keyof Design>(key: Key, column: Numbers | undefined, rows: Int32Array): Design {
  return column ? { [key]: pick(column, rows) } : {}
}

const share = (value: number | null) => (value === null ? 'unknown' : value.toFixed(2))
