import type { Numbers } from '../check.ts'
import { kornGraubardInterval } from '../cluster/korn-graubard-interval.ts'
import { type CalibrationCounts, type RoganGladen, roganGladen } from '../judge/rogan-gladen.ts'
import { roganGladenMover } from '../judge/rogan-gladen-mover.ts'
import { undefinedResult } from '../result.ts'
import { clusterDesign, sum } from './answer.ts'
import type { AnswerCorrected, Corrected } from './correction.ts'
import { informs, nearChance, toldNothing } from './judge-counts.ts'

const assumption =
  'assumes that the judge errs on these rows as on the calibration items, which these data cannot show: label 50 of these rows to check'

/** Labels from elsewhere: nothing in the numbers shows whether the judge errs here as it did there. */
export function correctedElsewhere(
  judge: Float64Array,
  calibration: CalibrationCounts,
  { family, level, icc }: { family: Numbers | undefined; level: number; icc: number },
  answer: AnswerCorrected,
): Corrected {
  const judged = { judgedPositive: sum(judge), n: judge.length }
  const design = clusterDesign(family)
  const families = family && design.repeated ? kornGraubardInterval(judge, family, { level, icc }) : undefined
  const options = { level, designEffect: families?.effectiveN ? judge.length / families.effectiveN : 1 }
  const result = roganGladen(judged, calibration, options)
  const counts = {
    truePositives: calibration.truePositives,
    falseNegatives: calibration.positives - calibration.truePositives,
    trueNegatives: calibration.trueNegatives,
    falsePositives: calibration.negatives - calibration.trueNegatives,
  }
  const about = { sensitivity: result.sensitivity, specificity: result.specificity, judgeInforms: informs(counts) }
  const nothing = result.estimate !== null && result.lower === 0 && result.upper === 1
  if (about.judgeInforms === false || nothing) {
    const reason = nothing ? 'the limits are 0 and 1: these calibration items cannot correct this judge' : toldNothing(counts)
    return answer(
      undefinedResult(reason, { level, method: result.method, n: judge.length }),
      'the judge cannot be corrected for',
      about,
    )
  }
  if (families && design.clusters === 1) {
    const reason = 'one family: how scenarios like these vary cannot be seen in it'
    const one = { ...undefinedResult(reason, { level, method: result.method, n: judge.length }), estimate: result.estimate }
    return answer(one, 'all rows are of one family', about)
  }
  const wider = result.lower === null ? result : farther(result, roganGladenMover(judged, calibration, options))
  const counted = families ? { clusters: families.clusters, df: families.clusters - 1 } : {}
  const farthest =
    'the judge was calibrated on other items, at another prevalence; each limit is the farther of two methods, of which one is too near for poor judges and the other for good ones'
  return answer(
    { ...wider, ...counted, warnings: [...wider.warnings, assumption, ...nearChance(counts)] },
    families ? `${farthest}; its rate has the effective sample size that families leave` : farthest,
    about,
  )
}

/** On each side the farther limit: docs/methods/judge-correction.md shows where each alone is too near. */
function farther(langReiczigel: RoganGladen, mover: RoganGladen): RoganGladen {
  return {
    ...langReiczigel,
    method: 'Rogan–Gladen, the farther of Lang–Reiczigel and inverted MOVER limits',
    lower: Math.min(langReiczigel.lower!, mover.lower!),
    upper: Math.max(langReiczigel.upper!, mover.upper!),
  }
}
