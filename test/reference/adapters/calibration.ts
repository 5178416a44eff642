import { brierScore } from '../../../src/stats/calibration/brier-score.ts'
import { expectedCalibrationError } from '../../../src/stats/calibration/expected-calibration-error.ts'
import { isotonicRegression } from '../../../src/stats/calibration/isotonic-regression.ts'
import { plattScaling } from '../../../src/stats/calibration/platt-scaling.ts'
import { rocAuc } from '../../../src/stats/calibration/roc-auc.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'calibration.brier': ({ probability, outcome }) => {
    const { estimate: brier, ...rest } = brierScore(probability, outcome)
    return { brier, ...rest }
  },
  'calibration.ece': ({ probability, outcome, bins, scheme }) => expectedCalibrationError(probability, outcome, { bins, scheme }),
  'calibration.isotonic': ({ x, y, weight, query }) => isotonicRegression(x, y, { weights: weight, query }),
  'calibration.platt': ({ score, outcome }) => plattScaling(score, outcome),
  'calibration.rocAuc': ({ score, outcome }) => {
    const { estimate: auc, se: deLongSe, averagePrecision } = rocAuc(score, outcome)
    return { auc, deLongSe, averagePrecision }
  },
}
