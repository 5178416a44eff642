import { calibrationAllocation } from '../../../src/stats/judge/calibration-allocation.ts'
import { confusionCorrection } from '../../../src/stats/judge/confusion-correction.ts'
import { judgeRates } from '../../../src/stats/judge/judge-rates.ts'
import { roganGladen } from '../../../src/stats/judge/rogan-gladen.ts'
import type { Result } from '../../../src/stats/result.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'judge.rates': ({ confidence, ...counts }) => {
    const { sensitivity, specificity, ppv, npv, accuracy, ...rest } = judgeRates(counts, { level: confidence })
    const rates = Object.entries({ sensitivity, specificity, ppv, npv, accuracy })
    return {
      ...rest,
      ...Object.fromEntries(
        rates.map(([name, { estimate: value, ...limits }]: [string, Result]) => [name, { value, ...limits }]),
      ),
    }
  },
  'judge.roganGladen': ({ judgedPositive, n, confidence, ...calibration }) =>
    roganGladen({ judgedPositive, n }, calibration, { level: confidence }),
  'judge.calibrationAllocation': ({ total, ...pilot }) => calibrationAllocation(total, pilot),
  'judge.confusionCorrection': ({ calibrationCounts, judgedCounts }) => {
    const { classes } = confusionCorrection(calibrationCounts, judgedCounts)
    return { estimate: classes.map(({ estimate }) => estimate), se: classes.map(({ se }) => se) }
  },
}
