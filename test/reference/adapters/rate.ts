import { agrestiCoullInterval } from '../../../src/stats/rate/agresti-coull-interval.ts'
import { betaPosterior } from '../../../src/stats/rate/beta-posterior.ts'
import { binomialTest } from '../../../src/stats/rate/binomial-test.ts'
import { clopperPearsonInterval } from '../../../src/stats/rate/clopper-pearson-interval.ts'
import { jeffreysInterval } from '../../../src/stats/rate/jeffreys-interval.ts'
import { rateUpperBound } from '../../../src/stats/rate/rate-upper-bound.ts'
import { tInterval } from '../../../src/stats/rate/t-interval.ts'
import { wilsonContinuityInterval } from '../../../src/stats/rate/wilson-continuity-interval.ts'
import { wilsonInterval } from '../../../src/stats/rate/wilson-interval.ts'
import { zeroEventsUpperBound } from '../../../src/stats/rate/zero-events-upper-bound.ts'

type Rate = { successes: number; n: number; confidence: number }

const alternatives = { 'two.sided': 'twoSided', less: 'less', greater: 'greater' } as const

export const adapters: Record<string, (input: any) => unknown> = {
  'binomial.wilson': ({ successes, n, confidence }: Rate) => wilsonInterval(successes, n, { level: confidence }),
  'binomial.wilsonContinuity': ({ successes, n, confidence }: Rate) =>
    wilsonContinuityInterval(successes, n, { level: confidence }),
  'binomial.clopperPearson': ({ successes, n, confidence }: Rate) => clopperPearsonInterval(successes, n, { level: confidence }),
  'binomial.jeffreys': ({ successes, n, confidence }: Rate) => jeffreysInterval(successes, n, { level: confidence }),
  'binomial.agrestiCoull': ({ successes, n, confidence }: Rate) => agrestiCoullInterval(successes, n, { level: confidence }),
  'binomial.betaPosterior': ({
    successes,
    n,
    confidence,
    priorAlpha,
    priorBeta,
  }: Rate & { priorAlpha: number; priorBeta: number }) => {
    const { estimate, ...rest } = betaPosterior(successes, n, { level: confidence, prior: [priorAlpha, priorBeta] })
    return { mean: estimate, ...rest }
  },
  'binomial.upperBound': ({ successes, n, confidence }: Rate) => rateUpperBound(successes, n, { level: confidence }),
  'binomial.test': ({ successes, n, p, alternative }: Rate & { p: number; alternative: keyof typeof alternatives }) =>
    binomialTest(successes, n, { probability: p, alternative: alternatives[alternative] }),
  'mean.tInterval': ({ x, confidence }: { x: number[]; confidence: number }) => tInterval(x, { level: confidence }),
  'tail.zeroEventsUpper': ({ n, confidence }: Rate) => zeroEventsUpperBound(n, { level: confidence }),
}
