import { bonettPriceDifference } from '../../../src/stats/paired/bonett-price-difference.ts'
import { dirichletDifferencePosterior } from '../../../src/stats/paired/dirichlet-difference-posterior.ts'
import { mcnemarChiSquare } from '../../../src/stats/paired/mcnemar-chi-square.ts'
import { mcnemarExact } from '../../../src/stats/paired/mcnemar-exact.ts'
import { mcnemarMidP } from '../../../src/stats/paired/mcnemar-mid-p.ts'
import { newcombePairedDifference } from '../../../src/stats/paired/newcombe-paired-difference.ts'
import type { PairedCounts } from '../../../src/stats/paired/paired-counts.ts'
import { pairedTTest } from '../../../src/stats/paired/paired-t-test.ts'
import { tangoDifference } from '../../../src/stats/paired/tango-difference.ts'
import { tangoTest } from '../../../src/stats/paired/tango-test.ts'

type Pairs = PairedCounts & { confidence: number }
type Discordant = { b: number; c: number; correct: boolean }

export const adapters: Record<string, (input: any) => unknown> = {
  'paired.newcombe': ({ confidence, ...table }: Pairs) => newcombePairedDifference(table, { level: confidence }),
  'paired.tango': ({ confidence, ...table }: Pairs) => tangoDifference(table, { level: confidence }),
  'paired.bonettPrice': ({ confidence, ...table }: Pairs) => bonettPriceDifference(table, { level: confidence }),
  'paired.noninferiorityTango': ({ margin, ...table }: PairedCounts & { margin: number }) => {
    const { statistic, ...rest } = tangoTest(table, { margin })
    return { z: statistic, ...rest }
  },
  'mcnemar.exact': ({ b, c }: Discordant) => mcnemarExact(b, c),
  'mcnemar.midP': ({ b, c }: Discordant) => mcnemarMidP(b, c),
  'mcnemar.chiSquare': ({ b, c, correct }: Discordant) => mcnemarChiSquare(b, c, { continuity: correct }),
  'tTest.paired': ({ x, y, confidence }: { x: number[]; y: number[]; confidence: number }) =>
    pairedTTest(x, y, { level: confidence }),
  'bayes.pairedDirichlet': ({
    prior,
    confidence,
    rope,
    ...table
  }: Pairs & { prior: [number, number, number, number]; rope: number }) => {
    const { estimate, se, ...rest } = dirichletDifferencePosterior(table, { prior, level: confidence, rope })
    return { meanDifference: estimate, sdDifference: se, ...rest }
  },
}
