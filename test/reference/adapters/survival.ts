import { cumulativeIncidence } from '../../../src/stats/survival/cumulative-incidence.ts'
import { discreteHazard } from '../../../src/stats/survival/discrete-hazard.ts'
import { grayTest } from '../../../src/stats/survival/gray-test.ts'
import { kaplanMeier } from '../../../src/stats/survival/kaplan-meier.ts'
import { logRank } from '../../../src/stats/survival/log-rank.ts'
import { turnAutocorrelation } from '../../../src/stats/survival/turn-autocorrelation.ts'

const logRankCase = ({ time, event, group, stratum }: any) => {
  const result = logRank({ time, event, group: codes(group), ...(stratum && { stratum }) })
  return { ...result, chiSquare: result.statistic }
}

export const adapters: Record<string, (input: any) => unknown> = {
  'survival.kaplanMeier': ({ time, event, confidence, tau }) => {
    const fit = kaplanMeier({ time, event }, { level: confidence, tau, limits: 'log' })
    return {
      ...fit,
      lowerLog: fit.log.lower,
      upperLog: fit.log.upper,
      lowerLogLog: fit.logLog.lower,
      upperLogLog: fit.logLog.upper,
      lowerPlain: fit.plain.lower,
      upperPlain: fit.plain.upper,
      median: fit.median.estimate,
      medianLower: fit.median.lower,
      medianUpper: fit.median.upper,
      rmst: fit.rmst.estimate,
      rmstSe: fit.rmst.se,
    }
  },
  'survival.logRank': logRankCase,
  'survival.logRankStratified': logRankCase,
  'survival.kaplanMeierClustered': ({ time, event, cluster }) => kaplanMeier({ time, event, cluster }),
  'survival.cumulativeIncidence': ({ time, cause }) => {
    const { time: times, causes } = cumulativeIncidence({ time, cause })
    return { time: times, cif1: causes[0]?.incidence, cif2: causes[1]?.incidence, se1: causes[0]?.se, se2: causes[1]?.se }
  },
  'survival.grayTest': ({ time, cause, group }) => {
    const first = grayTest({ time, cause, group }, { of: 1 })
    const second = grayTest({ time, cause, group }, { of: 2 })
    return {
      statistic1: first.statistic,
      pValue1: first.pValue,
      statistic2: second.statistic,
      pValue2: second.pValue,
      df: first.df,
    }
  },
  'survival.discreteHazard': ({ time, event, confidence }) => discreteHazard({ time, event }, { level: confidence }),
  'turns.autocorrelation': ({ x, maxLag }) => {
    const result = turnAutocorrelation(x, { maxLag })
    return { ...result, ljungBox: result.statistic }
  },
}

/** Names as whole numbers, in alphabetical order as R's factor levels. */
function codes(names: string[]): number[] {
  const levels = [...new Set(names)].sort()
  return names.map(name => levels.indexOf(name))
}
