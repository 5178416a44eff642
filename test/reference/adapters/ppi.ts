import { ppiActiveMean } from '../../../src/stats/ppi/ppi-active-mean.ts'
import { ppiClusteredMean } from '../../../src/stats/ppi/ppi-clustered-mean.ts'
import { ppiMean } from '../../../src/stats/ppi/ppi-mean.ts'
import { ppiStratifiedMean } from '../../../src/stats/ppi/ppi-stratified-mean.ts'
import type { PpiMode } from '../../../src/stats/ppi/ppi-tuning.ts'

const modes: Record<string, { mode: PpiMode; smallSample: boolean }> = {
  classical: { mode: 'classical', smallSample: false },
  ppi: { mode: 'ppi', smallSample: false },
  ppiPlusPlus: { mode: 'ppiPlusPlus', smallSample: false },
  ppiPlusPlusSmallSample: { mode: 'ppiPlusPlus', smallSample: true },
}

interface Stratum {
  weight: number
  labeled: number[]
  labeledPrediction: number[]
  unlabeledPrediction: number[]
}

export const adapters: Record<string, (input: any) => unknown> = {
  'ppi.mean': ({ labeled, labeledPrediction, unlabeledPrediction, mode, confidence }) =>
    ppiMean({ labels: labeled, predictions: labeledPrediction }, unlabeledPrediction, { ...modes[mode]!, level: confidence }),
  'ppi.stratified': ({ strata, confidence }: { strata: Stratum[]; confidence: number }) => {
    const result = ppiStratifiedMean(
      {
        labels: strata.flatMap(stratum => stratum.labeled),
        predictions: strata.flatMap(stratum => stratum.labeledPrediction),
        strata: strata.flatMap((stratum, code) => stratum.labeled.map(() => code)),
      },
      {
        predictions: strata.flatMap(stratum => stratum.unlabeledPrediction),
        strata: strata.flatMap((stratum, code) => stratum.unlabeledPrediction.map(() => code)),
      },
      { weights: strata.map(stratum => stratum.weight), smallSample: false, level: confidence },
    )
    return { ...result, lambda: result.strata.map(stratum => stratum.lambda) }
  },
  'ppi.activeIpw': ({ prediction, probability, label, confidence }) => {
    const labels = label.map((value: number | null) => value ?? Number.NaN)
    const { labelled: labeledCount, ...rest } = ppiActiveMean(
      { predictions: prediction, labels, probabilities: probability },
      { level: confidence },
    )
    return { ...rest, labeledCount }
  },
  'ppi.meanClustered': ({ labeled, labeledPrediction, labeledCluster, unlabeledPrediction, unlabeledCluster, confidence }) =>
    ppiClusteredMean(
      { labels: labeled, predictions: labeledPrediction, clusters: labeledCluster },
      { predictions: unlabeledPrediction, clusters: unlabeledCluster },
      { level: confidence },
    ),
}
