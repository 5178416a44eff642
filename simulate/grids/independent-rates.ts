import { rate } from '../../src/stats/front/rate.ts'
import { agrestiCoullInterval } from '../../src/stats/rate/agresti-coull-interval.ts'
import { clopperPearsonInterval } from '../../src/stats/rate/clopper-pearson-interval.ts'
import { jeffreysInterval } from '../../src/stats/rate/jeffreys-interval.ts'
import { rateUpperBound } from '../../src/stats/rate/rate-upper-bound.ts'
import { wilsonInterval } from '../../src/stats/rate/wilson-interval.ts'
import { cell, combinations, frontDoor, type Grid, method, type Outcome, remembered } from '../grid.ts'

const designs = [...combinations({ p: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5], n: [10, 30, 50, 100, 200, 1000] })]

export const independentRates: Grid = {
  name: 'independent-rates',
  title: 'rates of independent trials',
  about: `Events are binomial with rate p in n trials; the truth is p. Wald is the textbook interval p ± 1.96 standard errors. The upper bound
is the one-sided 95% bound that gates use. Coverage jumps with p, because counts are whole: few rates beside these do the same.`,
  remedy: `Wilson limits are right on average over rates, not at every one: where few events are expected nearly all misses are on one
side. The front door displays Clopper–Pearson limits where fewer than 23 events, or fewer than 23 non-events, were seen: from
there on no tail of Wilson's exceeds 4% at any rate (computed exactly, for n from 5 to 2000). Gates are decided on the exact bound.`,
  replications: 10_000,
  cells: designs.map(({ p, n }) =>
    cell<number>({
      factors: { p, n },
      truth: p,
      simulate: random => random.binomial(n, p),
      methods: [
        frontDoor(remembered(String, successes => rate({ outcome: outcomes(successes, n) }))),
        method('Wilson', answer(n, wilsonInterval), { role: 'default' }),
        method('Clopper–Pearson', answer(n, clopperPearsonInterval), { kind: 'exact' }),
        method('Jeffreys', answer(n, jeffreysInterval)),
        method('Agresti–Coull', answer(n, agrestiCoullInterval)),
        method('Wald', answer(n, wald), { role: 'comparison' }),
        method('Clopper–Pearson upper bound', answer(n, rateUpperBound), { kind: 'exact', role: 'default', side: 'upper' }),
      ],
      quick: p === 0.05 && n <= 50,
    }),
  ),
}

function answer(n: number, interval: (successes: number, n: number) => Outcome): (successes: number) => Outcome {
  return remembered(
    successes => successes,
    successes => interval(successes, n),
  )
}

/** A column with so many events. */
function outcomes(events: number, n: number): Float64Array {
  return new Float64Array(n).fill(1, 0, events)
}

function wald(successes: number, n: number): Outcome {
  const p = successes / n
  const half = 1.959963984540054 * Math.sqrt((p * (1 - p)) / n)
  return { estimate: p, lower: p - half, upper: p + half }
}
