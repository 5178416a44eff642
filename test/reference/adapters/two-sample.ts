import { agrestiCaffoDifference } from '../../../src/stats/two-sample/agresti-caffo-difference.ts'
import { betaDifferencePosterior } from '../../../src/stats/two-sample/beta-difference-posterior.ts'
import { chiSquareTest } from '../../../src/stats/two-sample/chi-square-test.ts'
import { cochranArmitageTrend } from '../../../src/stats/two-sample/cochran-armitage-trend.ts'
import { farringtonManningTest } from '../../../src/stats/two-sample/farrington-manning-test.ts'
import { fisherExact, type TwoByTwo } from '../../../src/stats/two-sample/fisher-exact.ts'
import { miettinenNurminenDifference } from '../../../src/stats/two-sample/miettinen-nurminen-difference.ts'
import { miettinenNurminenTest } from '../../../src/stats/two-sample/miettinen-nurminen-test.ts'
import { newcombeDifference } from '../../../src/stats/two-sample/newcombe-difference.ts'
import { oddsRatio } from '../../../src/stats/two-sample/odds-ratio.ts'
import { pooledTTest } from '../../../src/stats/two-sample/pooled-t-test.ts'
import type { RateCounts } from '../../../src/stats/two-sample/rate-counts.ts'
import { riskRatio } from '../../../src/stats/two-sample/risk-ratio.ts'
import { waldDifference } from '../../../src/stats/two-sample/wald-difference.ts'
import { welchTTest } from '../../../src/stats/two-sample/welch-t-test.ts'

type Counts = { x1: number; n1: number; x2: number; n2: number; confidence: number; margin: number }
type Samples = { x: number[]; y: number[]; confidence: number }

function interval(
  of: (first: RateCounts, second: RateCounts, options: { level: number }) => unknown,
): (input: Counts) => unknown {
  return ({ x1, n1, x2, n2, confidence }) => of({ successes: x1, n: n1 }, { successes: x2, n: n2 }, { level: confidence })
}

function noninferiority(
  of: (first: RateCounts, second: RateCounts, options: { margin: number }) => { statistic: number | null },
): (input: Counts) => unknown {
  return ({ x1, n1, x2, n2, margin }) => {
    const { statistic, ...rest } = of({ successes: x1, n: n1 }, { successes: x2, n: n2 }, { margin })
    return { z: statistic, ...rest }
  }
}

export const adapters: Record<string, (input: any) => unknown> = {
  'unpaired.newcombe': interval(newcombeDifference),
  'unpaired.agrestiCaffo': interval(agrestiCaffoDifference),
  'unpaired.wald': interval(waldDifference),
  'unpaired.miettinenNurminen': interval(miettinenNurminenDifference),
  'unpaired.riskRatioLog': interval(riskRatio),
  'unpaired.oddsRatioLogit': interval(oddsRatio),
  'unpaired.noninferiority.farringtonManning': noninferiority(farringtonManningTest),
  'unpaired.noninferiority.miettinenNurminen': noninferiority(miettinenNurminenTest),
  'fisher.exact': ({ table }: { table: TwoByTwo }) => {
    const { estimate, ...rest } = fisherExact(table)
    return { conditionalOddsRatio: estimate, ...rest }
  },
  'chiSquare.independence': ({ table }: { table: number[][] }) => chiSquareTest(table),
  'trend.cochranArmitage': ({ successes, n, scores }: { successes: number[]; n: number[]; scores: number[] }) =>
    cochranArmitageTrend(successes, n, { scores }),
  'tTest.welch': ({ x, y, confidence }: Samples) => welchTTest(x, y, { level: confidence }),
  'tTest.pooled': ({ x, y, confidence }: Samples) => pooledTTest(x, y, { level: confidence }),
  'bayes.independent': ({ x1, n1, x2, n2, prior, confidence, rope }: Counts & { prior: [number, number]; rope: number }) => {
    const { estimate, ...rest } = betaDifferencePosterior(
      { successes: x1, n: n1 },
      { successes: x2, n: n2 },
      { prior, level: confidence, rope },
    )
    return { meanDifference: estimate, ...rest }
  },
}
