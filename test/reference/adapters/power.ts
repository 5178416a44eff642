import { powerPairedT } from '../../../src/stats/power/power-paired-t.ts'
import { powerTwoProportions } from '../../../src/stats/power/power-two-proportions.ts'
import { powerTwoProportionsArcsine } from '../../../src/stats/power/power-two-proportions-arcsine.ts'
import { sampleSizeClustered } from '../../../src/stats/power/sample-size-clustered.ts'
import { sampleSizeMcnemar } from '../../../src/stats/power/sample-size-mcnemar.ts'
import { sampleSizeMillerPaired } from '../../../src/stats/power/sample-size-miller-paired.ts'
import { sampleSizePairedT } from '../../../src/stats/power/sample-size-paired-t.ts'
import { sampleSizeTwoProportions } from '../../../src/stats/power/sample-size-two-proportions.ts'
import { sampleSizeZeroFailure } from '../../../src/stats/power/sample-size-zero-failure.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'power.twoProportions': ({ p1, p2, ...options }) => powerTwoProportions(p1, p2, options),
  'sampleSize.twoProportions': ({ p1, p2, ...options }) => {
    const { n: nPerGroup, ...rest } = sampleSizeTwoProportions(p1, p2, options)
    return { ...rest, nPerGroup }
  },
  'power.twoProportionsArcsine': ({ p1, p2, ...options }) => powerTwoProportionsArcsine(p1, p2, options),
  'power.pairedT': ({ delta, sd, ...options }) => powerPairedT(delta, sd, options),
  'sampleSize.pairedT': ({ delta, sd, ...options }) => sampleSizePairedT(delta, sd, options),
  'sampleSize.millerPaired': ({ delta, ...options }) => sampleSizeMillerPaired(delta, options),
  'sampleSize.mcnemar': ({ p10, p01, ...options }) => sampleSizeMcnemar(p10, p01, options),
  'sampleSize.clustered': ({ nIndependent, ...options }) => sampleSizeClustered(nIndependent, options),
  'sampleSize.zeroFailure': ({ maxRate, confidence }) => sampleSizeZeroFailure(maxRate, { level: confidence }),
}
