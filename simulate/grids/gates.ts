import { kornGraubardBound } from '../../src/stats/cluster/korn-graubard-bound.ts'
import { rate } from '../../src/stats/front/rate.ts'
import { rateUpperBound } from '../../src/stats/rate/rate-upper-bound.ts'
import { type FamilyRows, familySizes, simulateFamilies } from '../families.ts'
import { cell, combinations, frontDoor, type Grid, type Method, method } from '../grid.ts'

const designs = combinations({
  families: ['12 × 25', '30 × 10', '43 × 4', '100 × 3'],
  sizes: ['equal', 'unequal'],
  p: [0.02, 0.05],
  icc: [0, 0.2, 0.5],
})

const conservative = { kind: 'conservative', side: 'upper' } as const

export const gates: Grid = {
  name: 'gates',
  title: 'gates on clustered rates, with and without the ICC floor',
  about: `Families as in [clustered rates](clustered-rates.md). The true rate p is exactly the gate's margin, so that every pass is wrong: a
gate passes when its one-sided 95% upper bound is below the margin, and *above* is the share of wrong passes (5% allowed). With a floor, the
design effect is the larger of the estimated one and 1 + (m̄* − 1)·ICC₀. The exact bound takes trials for independent.`,
  remedy: `Without the floor few, correlated families estimate their own design effect too small: gates apply the declared ICC₀ (0.2 unless
told), and give the bound at 0.5 beside it as sensitivity. Where the true ICC is far above the declared one, the floor does not help enough. The
front door widens the estimated ICC as only K families show the event, and doubts a bound below the margin where, were the ICC 0.5, a rate at
the margin would show as few events in more than 5% of runs; it does so up to K = 12 (margin not told: up to one, the bound itself taken for it).`,
  replications: 10_000,
  cells: [...designs].map(({ families, sizes, p, icc }) => {
    const [count, mean] = families.split(' × ').map(Number) as [number, number]
    const familySize = familySizes(count, mean, sizes)
    return cell<FamilyRows>({
      factors: { families, sizes, p, ICC: icc },
      truth: p,
      simulate: random => simulateFamilies(random, familySize, p, icc),
      methods: [gate(p), anyGate(), bound(0.2, 'option'), bound(0.5, 'option'), bound(0, 'comparison'), independent()],
      quick: families === '30 × 10' && sizes === 'equal' && p === 0.02 && icc <= 0.2,
    })
  }),
}

/** The front door, told the margin. */
function gate(margin: number): Method<FamilyRows> {
  return frontDoor(({ y, cluster }) => rate({ outcome: y, family: cluster }, { purpose: 'gate', margin }), conservative)
}

/** And not told: it doubts more. */
function anyGate(): Method<FamilyRows> {
  const { interval } = frontDoor<FamilyRows>(({ y, cluster }) => rate({ outcome: y, family: cluster }, { purpose: 'gate' }))
  return method('front door, margin not told', interval, { ...conservative, role: 'front door' })
}

function bound(icc: number, role: 'option' | 'comparison'): Method<FamilyRows> {
  const name = icc === 0 ? 'Korn–Graubard, no floor' : `Korn–Graubard, ICC₀ = ${icc}`
  return method(name, ({ y, cluster }) => kornGraubardBound(y, cluster, { icc }), { ...conservative, role })
}

function independent(): Method<FamilyRows> {
  const events = (y: Float64Array) => y.reduce((total, value) => total + value, 0)
  return method('exact, independent trials', ({ y }) => rateUpperBound(events(y), y.length), {
    role: 'comparison',
    side: 'upper',
  })
}
