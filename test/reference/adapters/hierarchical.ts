import { betaBinomialEmpiricalBayes } from '../../../src/stats/hierarchical/beta-binomial-empirical-bayes.ts'
import { crossedOneFacet } from '../../../src/stats/hierarchical/crossed-one-facet.ts'
import { crossedTwoFacet } from '../../../src/stats/hierarchical/crossed-two-facet.ts'
import { logisticRandomIntercept } from '../../../src/stats/hierarchical/logistic-random-intercept.ts'
import { nestedSamples } from '../../../src/stats/hierarchical/nested-samples.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'mixed.logisticRandomIntercept': ({ successes, trials }) => {
    const laplace = logisticRandomIntercept(successes, trials, { nodes: 1 })
    const agq25 = logisticRandomIntercept(successes, trials, { nodes: 25 })
    return {
      laplace: { ...laplace, intercept: laplace.estimate, interceptSe: laplace.se },
      agq25: { ...agq25, intercept: agq25.estimate },
    }
  },
  'betaBinomial.empiricalBayes': ({ successes, trials }) => {
    const fit = betaBinomialEmpiricalBayes(successes, trials)
    return { ...fit, mean: fit.estimate }
  },
  'gtheory.crossedOneFacet': ({ scores, nDecision }) => {
    const { variance, decisions } = crossedOneFacet(transposed(scores), { decisions: nDecision })
    return {
      varPerson: variance.person,
      varRater: variance.rater,
      varResidual: variance.residual,
      generalizability: decisions.map(one => one.generalizability),
      dependability: decisions.map(one => one.dependability),
    }
  },
  'gtheory.crossedTwoFacet': ({ scores, nI, nR }) => {
    const columns = transposed<number[]>(scores).map(column => transposed(column))
    const { variance, decisions } = crossedTwoFacet(columns, {
      decisions: nI.map((items: number, k: number) => ({ items, samples: nR[k] })),
    })
    return {
      variance,
      generalizability: decisions.map(one => one.generalizability),
      dependability: decisions.map(one => one.dependability),
      relativeErrorVariance: decisions.map(one => one.relativeErrorVariance),
      absoluteErrorVariance: decisions.map(one => one.absoluteErrorVariance),
    }
  },
  'gtheory.nestedSamples': ({ scores, costItem, costSample }) => {
    const item = scores.flatMap((row: number[], i: number) => row.map(() => i))
    const fit = nestedSamples(scores.flat(), item, { costItem, costSample })
    return { ...fit, seMean: fit.se }
  },
}

function transposed<T>(rows: T[][]): T[][] {
  return (rows[0] ?? []).map((_, j) => rows.map(row => row[j]!))
}
