import { difLogistic } from '../../../src/stats/regression/dif-logistic.ts'
import { logisticRegression } from '../../../src/stats/regression/logistic-regression.ts'
import { mantelHaenszel } from '../../../src/stats/regression/mantel-haenszel.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'mantelHaenszel.test': ({ tables }) => {
    const cell = (row: number, column: number): number[] => tables.map((table: number[][]) => table[row]![column]!)
    const fit = mantelHaenszel({ a: cell(0, 0), b: cell(0, 1), c: cell(1, 0), d: cell(1, 1) })
    return { ...fit, oddsRatio: fit.estimate }
  },
  'logistic.fit': ({ y, columns, cluster }) => {
    const fit = logisticRegression(y, columns, { cluster })
    const { coefficients } = fit
    return {
      ...fit,
      coef: coefficients.map(one => one.estimate),
      se: coefficients.map(one => one.se),
      seCR0: coefficients.map(one => one.seCR0),
      seCR1: coefficients.map(one => one.seCR1),
    }
  },
  'dif.logistic': input => {
    const { uniform, nonuniform, total } = difLogistic(input)
    return {
      uniformChiSquare: uniform.statistic,
      uniformP: uniform.pValue,
      nonuniformChiSquare: nonuniform.statistic,
      nonuniformP: nonuniform.pValue,
      totalChiSquare: total.statistic,
      totalP: total.pValue,
    }
  },
}
