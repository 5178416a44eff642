import { agrestiCaffoDifference } from '../../src/stats/two-sample/agresti-caffo-difference.ts'
import { farringtonManningTest } from '../../src/stats/two-sample/farrington-manning-test.ts'
import { miettinenNurminenDifference } from '../../src/stats/two-sample/miettinen-nurminen-difference.ts'
import { newcombeDifference } from '../../src/stats/two-sample/newcombe-difference.ts'
import type { RateCounts } from '../../src/stats/two-sample/rate-counts.ts'
import { waldDifference } from '../../src/stats/two-sample/wald-difference.ts'
import { cell, combinations, type Grid, method, type Outcome, remembered, test } from '../grid.ts'

interface Groups {
  first: RateCounts
  second: RateCounts
}

type Difference = (first: RateCounts, second: RateCounts) => Outcome

const designs = [
  ...combinations({
    rates: ['0.02, 0.02', '0.02, 0.1', '0.1, 0.2', '0.3, 0.5'],
    sizes: ['30, 30', '30, 120', '100, 100', '300, 300'],
  }),
]

export const twoProportions: Grid = {
  name: 'two-proportions',
  title: 'differences of two independent rates',
  about: `Two independent groups; the truth is the difference of their rates. The test is of noninferiority by one-sided
Farrington–Manning, at a margin that is exactly the true difference, so that each pass is wrong.`,
  remedy: 'Show Newcombe limits, and decide against a margin by Farrington–Manning.',
  replications: 10_000,
  cells: designs.map(({ rates, sizes }) => {
    const [p1, p2] = rates.split(', ').map(Number) as [number, number]
    const [n1, n2] = sizes.split(', ').map(Number) as [number, number]
    const test5 = test<Groups>(
      'Farrington–Manning at the margin',
      ({ first, second }) => (farringtonManningTest(first, second, { margin: p2 - p1 }).pValue ?? 1) <= 0.05,
      {
        role: 'default',
      },
    )
    return cell<Groups>({
      factors: { rates, n: sizes },
      truth: p1 - p2,
      simulate: random => ({
        first: { successes: random.binomial(n1, p1), n: n1 },
        second: { successes: random.binomial(n2, p2), n: n2 },
      }),
      methods: [
        method('Newcombe', answer(newcombeDifference), { role: 'default' }),
        method('Miettinen–Nurminen', answer(miettinenNurminenDifference)),
        method('Agresti–Caffo', answer(agrestiCaffoDifference)),
        method('Wald', answer(waldDifference), { role: 'comparison' }),
        ...(p2 > p1 ? [test5] : []),
      ],
      quick: rates === '0.1, 0.2' && sizes === '100, 100',
    })
  }),
}

function answer(difference: Difference): (groups: Groups) => Outcome {
  return remembered(
    ({ first, second }) => `${first.successes} ${second.successes}`,
    ({ first, second }) => difference(first, second),
  )
}
