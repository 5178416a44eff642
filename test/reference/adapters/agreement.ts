import { chanceCorrectedAgreement } from '../../../src/stats/agreement/chance-corrected-agreement.ts'
import { cohenKappa } from '../../../src/stats/agreement/cohen-kappa.ts'
import { fleissKappa } from '../../../src/stats/agreement/fleiss-kappa.ts'
import { type Icc, intraclassCorrelation } from '../../../src/stats/agreement/intraclass-correlation.ts'
import { krippendorffAlpha } from '../../../src/stats/agreement/krippendorff-alpha.ts'
import { krippendorffBootstrap } from '../../../src/stats/agreement/krippendorff-bootstrap.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'agreement.cohenKappa': ({ a, b, categories }) => {
    const { estimate: kappa, se, lower, upper, percentAgreement } = cohenKappa(a, b, { categories })
    const linear = cohenKappa(a, b, { categories, weights: 'linear' })
    const quadratic = cohenKappa(a, b, { categories, weights: 'quadratic' })
    const weighted = { linear: linear.estimate, linearSe: linear.se, quadratic: quadratic.estimate, quadraticSe: quadratic.se }
    return { kappa, se, lower, upper, percentAgreement, ...weighted }
  },
  'agreement.icc': ({ ratings, confidence }) => {
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k, ...squares } = intraclassCorrelation(transposed(ratings), {
      level: confidence,
    })
    const renamed = Object.entries({ icc11, icc21, icc31, icc1k, icc2k, icc3k }).map(([name, icc]) => [name, renamedIcc(icc)])
    return { ...Object.fromEntries(renamed), ...squares }
  },
  'agreement.krippendorffAlpha': ({ ratings, level }) => {
    const { estimate } = krippendorffAlpha(withNaN(ratings), { measurement: level })
    return { alpha: estimate }
  },
  'agreement.krippendorffBootstrap': ({ ratings, level, resamples, confidence }) =>
    krippendorffBootstrap(withNaN(ratings), { measurement: level, indices: resamples, level: confidence }),
  'agreement.chanceCorrected': ({ ratings, categories, weights, confidence }) => {
    const { percentAgreement, ac, brennanPrediger, fleiss } = chanceCorrectedAgreement(transposed(withNaN(ratings)), {
      categories,
      weights,
      level: confidence,
    })
    return {
      percentAgreement,
      ac: renamedCoefficient(ac),
      brennanPrediger: renamedCoefficient(brennanPrediger),
      fleiss: renamedCoefficient(fleiss),
    }
  },
  'agreement.fleissKappa': ({ counts }) => {
    const { estimate: kappa, randolph, percentAgreement, expectedAgreement } = fleissKappa(counts)
    return { kappa, randolph: randolph.estimate, percentAgreement, expectedAgreement }
  },
}

function renamedIcc({ estimate: value, statistic: F, ...rest }: Icc) {
  return { value, F, ...rest }
}

function renamedCoefficient({
  estimate: value,
  chanceAgreement: pe,
  ...rest
}: ReturnType<typeof chanceCorrectedAgreement>['ac']) {
  return { value, pe, ...rest }
}

function withNaN(rows: (number | null)[][]): number[][] {
  return rows.map(row => row.map(value => value ?? Number.NaN))
}

function transposed(rows: number[][]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map(row => row[column]!))
}
