import { clusteredIcc } from '../../../src/stats/cluster/clustered-icc.ts'
import { clusteredMean } from '../../../src/stats/cluster/clustered-mean.ts'
import { clusteredPairedDifference } from '../../../src/stats/cluster/clustered-paired-difference.ts'
import { clusteredProportion } from '../../../src/stats/cluster/clustered-proportion.ts'
import { clusteredRegression } from '../../../src/stats/cluster/clustered-regression.ts'
import { clusteredSignFlip } from '../../../src/stats/cluster/clustered-sign-flip.ts'
import { wildClusterBootstrap } from '../../../src/stats/cluster/wild-cluster-bootstrap.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'clustered.mean': ({ y, cluster, confidence }) => {
    const { lower: lowerCR2, upper: upperCR2, ...rest } = clusteredMean(y, cluster, { level: confidence })
    return { ...rest, lowerCR2, upperCR2 }
  },
  'clustered.pairedDifference': ({ a, b, cluster, confidence }) => {
    const { lower: lowerCR2, upper: upperCR2, ...rest } = clusteredPairedDifference(a, b, { cluster, level: confidence })
    return { ...rest, lowerCR2, upperCR2 }
  },
  'clustered.regression': ({ y, columns, cluster }) => {
    const { coefficients } = clusteredRegression(y, columns, { cluster })
    return {
      coef: coefficients.map(one => one.estimate),
      seCR0: coefficients.map(one => one.seCR0),
      seCR1: coefficients.map(one => one.seCR1),
      seCR1S: coefficients.map(one => one.seCR1S),
      seHC1clustered: coefficients.map(one => one.seCR1S),
      seCR2: coefficients.map(one => one.seCR2),
      seCR3: coefficients.map(one => one.seCR3),
      dfCR2: coefficients.map(one => one.df),
      pCR2: coefficients.map(one => one.pValue),
    }
  },
  'clustered.icc': ({ y, cluster }) => {
    const { estimate: icc, ...rest } = clusteredIcc(y, cluster)
    return { ...rest, icc }
  },
  'clustered.proportionInterval': ({ y, cluster, confidence }) => {
    const { lower: kornGraubardLower, upper: kornGraubardUpper, ...rest } = clusteredProportion(y, cluster, { level: confidence })
    return { ...rest, kornGraubardLower, kornGraubardUpper }
  },
  'clustered.wildBootstrapEnumerated': ({ y, cluster, null: nullMean }) => {
    const { statistic: t, ...rest } = wildClusterBootstrap(y, cluster, { null: nullMean })
    return { ...rest, t }
  },
  'clustered.signFlipEnumerated': ({ y, cluster }) => clusteredSignFlip(y, cluster),
}
