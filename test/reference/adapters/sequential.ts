import { asymptoticSequence } from '../../../src/stats/sequential/asymptotic-sequence.ts'
import { bernoulliMixtureTest } from '../../../src/stats/sequential/bernoulli-mixture-e-value.ts'
import { betaBinomialMixtureSequence } from '../../../src/stats/sequential/beta-binomial-mixture.ts'
import { eBenjaminiHochberg } from '../../../src/stats/sequential/e-benjamini-hochberg.ts'
import { empiricalBernsteinSequence } from '../../../src/stats/sequential/empirical-bernstein-sequence.ts'
import { hedgedCapital } from '../../../src/stats/sequential/hedged-capital.ts'
import { hedgedInterval } from '../../../src/stats/sequential/hedged-interval.ts'
import { hoeffdingSequence } from '../../../src/stats/sequential/hoeffding-sequence.ts'
import { mixtureSprt } from '../../../src/stats/sequential/mixture-sprt.ts'
import { sprt } from '../../../src/stats/sequential/sprt.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'confseq.empiricalBernstein': ({ x, ...options }) => empiricalBernsteinSequence(x, options).path,
  'confseq.hoeffding': ({ x, ...options }) => hoeffdingSequence(x, options).path,
  'confseq.hedgedCapital': ({ x, means, ...options }) => hedgedCapital(x, means, options),
  'confseq.hedgedInterval': ({ x, ...options }) => hedgedInterval(x, options),
  'confseq.betaBinomialMixture': ({ x, ...options }) => betaBinomialMixtureSequence(x, options).path,
  'confseq.asymptotic': ({ x, ...options }) => asymptoticSequence(x, options).path,
  'sequential.sprt': ({ x, ...options }) => {
    const { path, ...result } = sprt(x, { ...options, times: reportedTimes(x.length) })
    return { ...result, logLikelihoodRatio: path.logEvidence, times: path.time }
  },
  'evalue.bernoulliMixture': ({ x, ...options }) => {
    const { path } = bernoulliMixtureTest(x, options)
    return { logEValue: path.logEvidence, anytimePValue: path.pValue }
  },
  'sequential.msprtNormal': ({ x, sigma2, tau2, theta0, times }) => {
    const { path } = mixtureSprt(x, { variance: sigma2, mixingVariance: tau2, nullMean: theta0, times })
    return { logLikelihoodRatio: path.logEvidence, anytimePValue: path.pValue }
  },
  'evalue.eBH': ({ eValues, alpha }) => eBenjaminiHochberg(eValues, { alpha }),
}

/** The SPRT cases give no times in their input; generate.py reports these. */
function reportedTimes(n: number): number[] {
  return [...new Set([1, 5, 10, Math.floor(n / 2), n])].sort((a, b) => a - b)
}
