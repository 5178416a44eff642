import { compare } from '../../src/stats/front/compare.ts'
import type { Comparison } from '../../src/stats/front/comparison.ts'
import { agrestiCaffoDifference } from '../../src/stats/two-sample/agresti-caffo-difference.ts'
import { farringtonManningTest } from '../../src/stats/two-sample/farrington-manning-test.ts'
import { miettinenNurminenDifference } from '../../src/stats/two-sample/miettinen-nurminen-difference.ts'
import { newcombeDifference } from '../../src/stats/two-sample/newcombe-difference.ts'
import type { RateCounts } from '../../src/stats/two-sample/rate-counts.ts'
import { waldDifference } from '../../src/stats/two-sample/wald-difference.ts'
import { type FamilyRows, simulateFamilies } from '../families.ts'
import { type Cell, cell, combinations, frontDoor, type Grid, method, type Outcome, remembered, test } from '../grid.ts'

interface Groups {
  first: RateCounts
  second: RateCounts
}

type Difference = (first: RateCounts, second: RateCounts) => Outcome

export const twoProportions: Grid = {
  name: 'two-proportions',
  title: 'differences of two independent rates',
  about: `Two independent groups; the truth is the difference of their rates. Farrington–Manning tests noninferiority, one-sided, at a margin that is
exactly the true difference, so that each pass is wrong; the front door's test is of equal rates, where they are. In families of 8 each
family has its own rate, Beta distributed with intraclass correlation ICC; the families are those of the first and of the second group.`,
  remedy: `At few events in unequal groups the score interval misses on one side. The front door gives Newcombe limits, and square-and-add over
Clopper–Pearson limits where a group has fewer than 8 events (or trials without); where 12 families or fewer of a group show the event, the same over
Korn–Graubard limits. 3 against 3 families are refused. Decide against a margin by Farrington–Manning.`,
  replications: 10_000,
  cells: [...independent(), ...inFamilies()],
}

function independent(): Cell[] {
  return [
    ...combinations({
      rates: ['0.02, 0.02', '0.2, 0.2', '0.02, 0.1', '0.1, 0.2', '0.3, 0.5'],
      sizes: ['30, 30', '30, 120', '100, 100', '300, 300'],
    }),
  ].map(({ rates, sizes }) => {
    const [p1, p2] = rates.split(', ').map(Number) as [number, number]
    const [n1, n2] = sizes.split(', ').map(Number) as [number, number]
    const test5 = test<Groups>(
      'Farrington–Manning at the margin',
      ({ first, second }) => (farringtonManningTest(first, second, { margin: p2 - p1 }).pValue ?? 1) <= 0.05,
      { role: 'default' },
    )
    const compared = comparedOnce(
      ({ first, second }: Groups) => `${first.successes} ${second.successes}`,
      ({ first, second }) => compare({ first: { outcome: column(first) }, second: { outcome: column(second) } }),
    )
    return cell<Groups>({
      factors: { rates, n: sizes },
      truth: p1 - p2,
      simulate: random => ({
        first: { successes: random.binomial(n1, p1), n: n1 },
        second: { successes: random.binomial(n2, p2), n: n2 },
      }),
      methods: [
        frontDoor(compared),
        ...(p1 === p2 ? [frontDoorTest(compared)] : []),
        method('Newcombe', answer(newcombeDifference), { role: 'default' }),
        method('Miettinen–Nurminen', answer(miettinenNurminenDifference)),
        method('Agresti–Caffo', answer(agrestiCaffoDifference)),
        method('Wald', answer(waldDifference), { role: 'comparison' }),
        ...(p2 > p1 ? [test5] : []),
      ],
      quick: rates === '0.1, 0.2' && sizes === '100, 100',
    })
  })
}

interface FamilyGroups {
  first: FamilyRows
  second: FamilyRows
}

function inFamilies(): Cell[] {
  return [
    ...combinations({
      families: ['3, 3', '6, 6', '10, 10', '30, 30', '6, 12', '10, 40'],
      rates: ['0.05, 0.05', '0.2, 0.2', '0.05, 0.2'],
      icc: [0.2, 0.5],
    }),
  ].map(({ families, rates, icc }) => {
    const [p1, p2] = rates.split(', ').map(Number) as [number, number]
    const [n1, n2] = families.split(', ').map(count => 8 * Number(count)) as [number, number]
    const compared = comparedLast(({ first, second }: FamilyGroups) =>
      compare({
        first: { outcome: first.y, family: first.cluster },
        second: { outcome: second.y, family: second.cluster },
      }),
    )
    return cell<FamilyGroups>({
      factors: { rates, n: `${n1}, ${n2}`, families, ICC: icc },
      truth: p1 - p2,
      simulate: random => ({
        first: simulateFamilies(random, Array<number>(n1 / 8).fill(8), p1, icc),
        second: simulateFamilies(random, Array<number>(n2 / 8).fill(8), p2, icc),
      }),
      methods: [
        frontDoor(compared),
        ...(p1 === p2 ? [frontDoorTest(compared)] : []),
        method('Newcombe', ({ first, second }) => newcombeDifference(counts(first), counts(second)), { role: 'comparison' }),
      ],
      replications: 5000,
      quick: families === '6, 6' && rates === '0.05, 0.2' && icc === 0.2,
    })
  })
}

/** The front door's own test of equal rates, where they are equal. */
export function frontDoorTest<Data>(compared: (data: Data) => Comparison) {
  return test<Data>('front door, test', data => (compared(data).pValue ?? 1) <= 0.05, { role: 'front door' })
}

/** Asks once for each key. */
function comparedOnce<Data>(key: (data: Data) => string, compared: (data: Data) => Comparison): (data: Data) => Comparison {
  const known = new Map<string, Comparison>()
  return data => {
    const at = key(data)
    const found = known.get(at) ?? compared(data)
    known.set(at, found)
    return found
  }
}

/** Asks once for the rows that several methods look at in turn. */
export function comparedLast<Data>(compared: (data: Data) => Comparison): (data: Data) => Comparison {
  let last: { data: Data; found: Comparison } | undefined
  return data => {
    if (last?.data !== data) last = { data, found: compared(data) }
    return last.found
  }
}

function column({ successes, n }: RateCounts): Float64Array {
  return new Float64Array(n).fill(1, 0, successes)
}

function counts({ y }: FamilyRows): RateCounts {
  return { successes: y.reduce((total, value) => total + value, 0), n: y.length }
}

function answer(difference: Difference): (groups: Groups) => Outcome {
  return remembered(
    ({ first, second }) => `${first.successes} ${second.successes}`,
    ({ first, second }) => difference(first, second),
  )
}
