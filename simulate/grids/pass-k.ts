import { passKRate } from '../../src/stats/front/pass-k-rate.ts'
import { passKSuite } from '../../src/stats/pass/pass-k-suite.ts'
import { type Cell, cell, combinations, frontDoor, type Grid, method, remembered } from '../grid.ts'

interface Suite {
  successes: Int32Array
  trials: Int32Array
}

/** Beta distributions of the scenarios' success rates. */
const suites = { spread: [1.5, 1], reliable: [9, 0.5], hard: [0.4, 1.6] } as const
const designs = [
  ...combinations({
    quantity: ['pass^k', 'pass@k'],
    rates: ['spread', 'reliable', 'hard'],
    scenarios: [10, 30, 100],
    k: [1, 3, 5],
  }),
]
const trials = 8

export const passK: Grid = {
  name: 'pass-k',
  title: 'pass^k and pass@k of a suite',
  about: `Scenarios with success rates from a Beta distribution (spread: mean 0.6; reliable: 0.95, most scenarios always pass; hard: 0.2), ${trials} trials each. The
truth is the mean over scenarios like these. The front door takes Gaffke's limits, Clopper–Pearson for values between 0 and 1.`,
  remedy: `Where nearly all scenarios always pass, or nearly all fail, t limits are too narrow or undefined. The front door never takes them: Gaffke's
limits count one more scenario at the end that hurts, so that a suite of which all scenarios pass has the exact limit of as many scenarios.`,
  replications: 4000,
  cells: designs.map(({ quantity, rates, scenarios, k }) => passCell(quantity, rates, scenarios, k)),
}

function passCell(quantity: 'pass^k' | 'pass@k', rates: keyof typeof suites, scenarios: number, k: number): Cell {
  const [a, b] = suites[rates]
  const all = (x: number, y: number) =>
    Array.from({ length: k }, (_, i) => (x + i) / (x + y + i)).reduce((product, factor) => product * factor, 1)
  return cell<Suite>({
    factors: { quantity, rates, scenarios, k },
    truth: quantity === 'pass^k' ? all(a, b) : 1 - all(b, a),
    simulate: random => ({
      successes: Int32Array.from({ length: scenarios }, () => random.binomial(trials, random.beta(a, b))),
      trials: new Int32Array(scenarios).fill(trials),
    }),
    methods: [
      frontDoor(
        remembered(
          ({ successes }: Suite) => successes.toSorted().join(),
          suite => passKRate(suite, { k, quantity }),
        ),
        { kind: 'conservative' },
      ),
      method(
        't over scenarios',
        ({ successes, trials }) => {
          const suite = passKSuite(successes, trials, { kMax: k })
          const [estimates, lowers, uppers] =
            quantity === 'pass^k'
              ? [suite.passHatK, suite.passHatKLower, suite.passHatKUpper]
              : [suite.passAtK, suite.passAtKLower, suite.passAtKUpper]
          return { estimate: estimates[k - 1]!, lower: lowers[k - 1]!, upper: uppers[k - 1]! }
        },
        { role: 'default' },
      ),
    ],
    quick: rates === 'spread' && scenarios === 30 && k === 3,
  })
}
