import { checkBinary, checkLevel, checkOneOf, checkProbability, checkSameLength, type Numbers } from '../check.ts'
import type { CalibrationCounts } from '../judge/rogan-gladen.ts'
import { undefinedResult } from '../result.ts'
import { pick, present, sum } from './answer.ts'
import { correctedElsewhere } from './corrected-elsewhere.ts'
import { correctedHere } from './corrected-here.ts'
import type { AnswerCorrected, Corrected, LabelDesign } from './correction.ts'

export interface CorrectedColumns {
  /** The judge's verdict, 0 or 1; NaN where it failed or abstained: the row is left out, and counted as missing. */
  judge: Numbers
  /** A person's verdict, 0 or 1; NaN where nobody was asked. Labels are a random sample of the rows, or of each stratum's. */
  label?: Numbers
  /** The statistical cluster of each row, as whole numbers. */
  family?: Numbers
  /** Whole codes from 0, where labels were allotted stratum by stratum. */
  stratum?: Numbers
  /** The chance with which each row was to be labelled, where it was not the same for all. */
  probability?: Numbers
  /** The judge on items of known truth from elsewhere, at another prevalence; instead of `label`. */
  calibration?: CalibrationCounts
}

export interface CorrectedQuestion {
  /** Default 0.95. */
  level?: number
  /** ICC₀: the least likeness within families that is assumed where the labels cannot tell. Default 0.2. */
  icc?: number
  /** The rate of these very rows, or of those they stand for. Default: of these where labels are over a tenth of independent rows. */
  estimand?: 'these rows' | 'scenarios like these'
}

/**
 * The judge's rate corrected with people's labels, by the method that fits: the front door for correction.
 *
 * Labels from elsewhere: Rogan–Gladen, on each side the farther limit of two methods, at the effective sample size of families. Labels of these rows: PPI++, stratified,
 * clustered, by inverse probability, or plain, where normal limits hold; where they do not, exact limits: by verdict for
 * independent rows, in two phases for families, strata and unequal chances. They do not hold with fewer than 10 labelled
 * positives, negatives or judge errors (in any stratum), with 12 families or fewer that show the event or its absence, where
 * unequal chances leave under 30 labels' worth, or where the estimate is lopsided (skewness above .1). Where labels are more than
 * a tenth of independent rows the answer speaks of these rows, unless asked otherwise. A judge that is no better than chance on the labels is set
 * aside, and the answer warns. Labels that come from few families make the answer doubtful.
 * @throws RangeError naming the argument and its value
 * @example corrected({ judge: [1, 0, 1], calibration: { truePositives: 5, positives: 10, trueNegatives: 5, negatives: 10 } }).judgeInforms // false
 */
export function corrected(columns: CorrectedColumns, question: CorrectedQuestion = {}): Corrected {
  const { level = 0.95, icc = 0.2, estimand } = question
  if (estimand !== undefined) checkOneOf('estimand', estimand, ['these rows', 'scenarios like these'])
  checkLevel('level', level)
  checkProbability('icc', icc)
  for (const name of ['label', 'family', 'stratum', 'probability'] as const)
    if (columns[name]) checkSameLength('judge', columns.judge, name, columns[name])
  const rows = present(columns.judge)
  const judge = pick(columns.judge, rows)
  checkBinary('judge', judge)
  const answer = answerWith(judge, columns.judge.length - rows.length)
  if (judge.length === 0)
    return answer(
      undefinedResult('no row has a verdict of the judge', { level, method: 'none', n: 0 }),
      'there is nothing to correct',
    )
  const family = columns.family && pick(columns.family, rows)
  if (columns.calibration) return correctedElsewhere(judge, columns.calibration, { family, level, icc }, answer)
  if (!columns.label)
    return answer(
      undefinedResult('no labels: the raw rate cannot be corrected', { level, method: 'none', n: judge.length }),
      'nobody has labelled anything',
    )
  const design: LabelDesign = {}
  for (const name of ['family', 'stratum', 'probability'] as const) if (columns[name]) design[name] = pick(columns[name], rows)
  return correctedHere(judge, pick(columns.label, rows), design, { level, icc, estimand }, answer)
}

function answerWith(judge: Float64Array, missing: number): AnswerCorrected {
  const left = `${missing} rows have no verdict of the judge and are left out: the rate is that of the rows it could judge`
  return (result, why, about = {}) => ({
    ...result,
    warnings: missing > 0 ? [...result.warnings, left] : result.warnings,
    why,
    estimand: 'scenarios like these',
    missing,
    doubt: null,
    raw: judge.length === 0 ? null : sum(judge) / judge.length,
    labels: 0,
    sensitivity: null,
    specificity: null,
    judgeInforms: null,
    ...about,
  })
}
