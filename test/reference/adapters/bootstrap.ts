import { bootstrapMean } from '../../../src/stats/bootstrap/bootstrap-mean.ts'
import { clusterBootstrapMean } from '../../../src/stats/bootstrap/cluster-bootstrap-mean.ts'
import { rankIntervals } from '../../../src/stats/bootstrap/rank-intervals.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'bootstrap.mean': ({ x, resamples: indices, confidence }) => bootstrapMean(x, { indices, level: confidence }),
  'bootstrap.clusterMean': ({ y, cluster, clusterResamples, confidence }) =>
    clusterBootstrapMean(y, cluster, { indices: clusterResamples, level: confidence }),
  'bootstrap.rankIntervals': ({ scores, resamples: indices, confidence }) =>
    rankIntervals(scores, { indices, level: confidence }),
}
