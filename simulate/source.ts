import { createHash } from 'node:crypto'
import { randomBeta, randomBinomial, randomNormal } from 'd3-random'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { Random } from '../src/base/random.ts'

/** Variates of one seeded stream; it serves as the seeded source of the resampling estimators, too. */
export interface Source extends Random {
  /** From 0 (included) to 1 (excluded). */
  uniform(): number
  /** 1 with probability p, else 0. */
  bernoulli(p: number): 0 | 1
  binomial(n: number, p: number): number
  normal(): number
  /** Beta with this mean and intraclass correlation, 1/(a+b+1): the event rate of one family. With correlation 0 the mean itself. */
  familyRate(mean: number, icc: number): number
  beta(a: number, b: number): number
}

/** The stream of a name: other names give other streams, on every platform the same. */
export function namedSource(...name: readonly (string | number)[]): Source {
  const digest = createHash('sha256').update(JSON.stringify(name)).digest()
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map(at => digest.readInt32LE(at)))
  const uniform = () => uniformFloat64(generator)
  const normal = randomNormal.source(uniform)(0, 1)
  const binomial = randomBinomial.source(uniform)
  const beta = randomBeta.source(uniform)
  const betas = new Map<string, () => number>()
  const source: Source = {
    below: below => uniformInt(generator, 0, below - 1),
    uniform,
    bernoulli: p => (uniform() < p ? 1 : 0),
    binomial: (n, p) => (p <= 0 ? 0 : p >= 1 ? n : binomial(n, p)()),
    normal,
    familyRate: (mean, icc) => (icc === 0 ? mean : source.beta((mean * (1 - icc)) / icc, ((1 - mean) * (1 - icc)) / icc)),
    beta: (a, b) => {
      const key = `${a} ${b}`
      const draw = betas.get(key) ?? beta(a, b)
      betas.set(key, draw)
      return draw()
    },
  }
  return source
}
