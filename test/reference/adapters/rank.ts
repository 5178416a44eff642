import { kendallW } from '../../../src/stats/rank/kendall-w.ts'
import { rankCorrelation } from '../../../src/stats/rank/rank-correlation.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'rank.kendallTau': ({ x, y }) => rankCorrelation(x, y),
  'rank.kendallW': ({ ranks }) => {
    const { statistic: chiSquare, ...rest } = kendallW(ranks)
    return { ...rest, chiSquare }
  },
}
