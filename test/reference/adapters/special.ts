import { betaCdf } from '../../../src/stats/special/beta-cdf.ts'
import { betaQuantile } from '../../../src/stats/special/beta-quantile.ts'
import { binomialCdf } from '../../../src/stats/special/binomial-cdf.ts'
import { binomialPmf } from '../../../src/stats/special/binomial-pmf.ts'
import { chiSquareCdf } from '../../../src/stats/special/chi-square-cdf.ts'
import { chiSquareQuantile } from '../../../src/stats/special/chi-square-quantile.ts'
import { chiSquareSf } from '../../../src/stats/special/chi-square-sf.ts'
import { digamma } from '../../../src/stats/special/digamma.ts'
import { fCdf } from '../../../src/stats/special/f-cdf.ts'
import { fQuantile } from '../../../src/stats/special/f-quantile.ts'
import { hypergeometricCdf } from '../../../src/stats/special/hypergeometric-cdf.ts'
import { logGamma } from '../../../src/stats/special/log-gamma.ts'
import { normalCdf } from '../../../src/stats/special/normal-cdf.ts'
import { normalQuantile } from '../../../src/stats/special/normal-quantile.ts'
import { normalSf } from '../../../src/stats/special/normal-sf.ts'
import { studentTCdf } from '../../../src/stats/special/student-t-cdf.ts'
import { studentTQuantile } from '../../../src/stats/special/student-t-quantile.ts'

type Input = { args: number[] }

function spread(fn: (...args: never[]) => number): (input: Input) => number {
  return ({ args }) => (fn as (...args: number[]) => number)(...args)
}

export const adapters: Record<string, (input: any) => unknown> = {
  'special.betaCdf': spread(betaCdf),
  'special.betaInv': spread(betaQuantile),
  'special.studentTCdf': spread(studentTCdf),
  'special.studentTInv': spread(studentTQuantile),
  'special.chiSquareCdf': spread(chiSquareCdf),
  'special.chiSquareSf': spread(chiSquareSf),
  'special.chiSquareInv': spread(chiSquareQuantile),
  'special.normalInv': spread(normalQuantile),
  'special.normalCdf': spread(normalCdf),
  'special.normalSf': spread(normalSf),
  'special.binomialCdf': spread(binomialCdf),
  'special.binomialPmf': spread(binomialPmf),
  'special.hypergeometricCdf': spread(hypergeometricCdf),
  'special.fCdf': spread(fCdf),
  'special.fInv': spread(fQuantile),
  'special.logGamma': spread(logGamma),
  'special.digamma': spread(digamma),
}
