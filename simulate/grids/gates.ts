import { kornGraubardBound } from '../../src/stats/cluster/korn-graubard-bound.ts'
import { rateUpperBound } from '../../src/stats/rate/rate-upper-bound.ts'
import { type FamilyRows, familySizes, simulateFamilies } from '../families.ts'
import { cell, combinations, type Grid, type Method, method } from '../grid.ts'

const designs = combinations({
  families: ['12 × 25', '30 × 10', '43 × 4', '100 × 3'],
  sizes: ['equal', 'unequal'],
  p: [0.02, 0.05],
  icc: [0, 0.2, 0.5],
})

export const gates: Grid = {
  name: 'gates',
  title: 'gates on clustered rates, with and without the ICC floor',
  about: `Families as in [clustered rates](clustered-rates.md). The true rate p is exactly the gate's margin, so that every pass is wrong: a
gate passes when its one-sided 95% upper bound is below the margin, and *above* is the share of wrong passes (5% allowed). With a floor, the
design effect is the larger of the estimated one and 1 + (m̄* − 1)·ICC₀. The exact bound takes trials for independent.`,
  remedy: `Without the floor few, correlated families estimate their own design effect too small: gates apply the declared ICC₀ (0.2 unless
told), with the bound at 0.5 beside it as sensitivity. Where the true ICC is far above the declared one, the floor does not help enough.`,
  replications: 10_000,
  cells: [...designs].map(({ families, sizes, p, icc }) => {
    const [count, mean] = families.split(' × ').map(Number) as [number, number]
    const familySize = familySizes(count, mean, sizes)
    return cell<FamilyRows>({
      factors: { families, sizes, p, ICC: icc },
      truth: p,
      simulate: random => simulateFamilies(random, familySize, p, icc),
      methods: [bound(0.2, 'default'), bound(0.5, 'option'), bound(0, 'comparison'), independent()],
      quick: families === '30 × 10' && sizes === 'equal' && p === 0.02 && icc <= 0.2,
    })
  }),
}

function bound(icc: number, role: 'default' | 'option' | 'comparison'): Method<FamilyRows> {
  const name = icc === 0 ? 'Korn–Graubard, no floor' : `Korn–Graubard, ICC₀ = ${icc}`
  return method(name, ({ y, cluster }) => kornGraubardBound(y, cluster, { icc }), { kind: 'conservative', role, side: 'upper' })
}

function independent(): Method<FamilyRows> {
  const events = (y: Float64Array) => y.reduce((total, value) => total + value, 0)
  return method('exact, independent trials', ({ y }) => rateUpperBound(events(y), y.length), {
    role: 'comparison',
    side: 'upper',
  })
}
