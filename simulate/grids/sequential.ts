import { shuffled } from '../../src/base/random.ts'
import { wilsonInterval } from '../../src/stats/rate/wilson-interval.ts'
import { asymptoticTracker } from '../../src/stats/sequential/asymptotic-sequence.ts'
import { bernoulliMixtureTest } from '../../src/stats/sequential/bernoulli-mixture-e-value.ts'
import { betaBinomialMixtureInterval } from '../../src/stats/sequential/beta-binomial-mixture.ts'
import type { SequenceTracker } from '../../src/stats/sequential/confidence-sequence.ts'
import { empiricalBernsteinTracker } from '../../src/stats/sequential/empirical-bernstein-sequence.ts'
import { hedgedTracker } from '../../src/stats/sequential/hedged-interval.ts'
import { hoeffdingTracker } from '../../src/stats/sequential/hoeffding-sequence.ts'
import { mixtureSprt } from '../../src/stats/sequential/mixture-sprt.ts'
import { sprt } from '../../src/stats/sequential/sprt.ts'
import { type Cell, cell, type Grid, type Method, method, type Outcome, test } from '../grid.ts'
import type { Source } from '../source.ts'

/** Looks after every observation. */
const steps = 300
/** The asymptotic sequence is looked at from here on. */
const burnIn = 100

export const sequential: Grid = {
  name: 'sequential',
  title: 'confidence sequences, watched at every step',
  about: `${steps} observations, looked at after each; a sequence covers when the truth is inside at every look (the asymptotic one: from
look ${burnIn} on). Width is that of the last look. Wilson limits, made for one look, show what watching does to them. Events are
Bernoulli; scores are Beta distributed; with families, trials come in random order and their rates vary between families with an
intraclass correlation of 0.2, the truth being the rate over all families. Tests look after each observation and may reject once.`,
  remedy: `Take the beta-binomial mixture for events and empirical Bernstein or hedged betting for scores. With families, the live line holds for *this
suite*; for families like these no sequence here is valid, and the report at the end uses the clustered rate. The asymptotic sequence is not for rare events.`,
  replications: 5000,
  cells: [...events(), ...families(), ...scores(), ...tests()],
}

function events(): Cell[] {
  return [0.005, 0.02, 0.05, 0.2, 0.5].map(p =>
    cell({
      factors: { data: 'events', mean: p },
      truth: p,
      simulate: column(random => random.bernoulli(p)),
      methods: [betaBinomial(), ...boundedScores(), asymptotic(), wilson()],
      quick: p === 0.05,
    }),
  )
}

function families(): Cell[] {
  return [0.02, 0.2].flatMap(p =>
    (['this suite', 'families like these'] as const).map(estimand =>
      cell<{ x: Float64Array; suiteRate: number }>({
        factors: { data: `30 families of 10: ${estimand}`, mean: p },
        truth: ({ suiteRate }) => (estimand === 'this suite' ? suiteRate : p),
        simulate: random => {
          const rates = Array.from({ length: 30 }, () => random.familyRate(p, 0.2))
          const order = shuffled([...new Array(steps).keys()], random)
          return {
            x: Float64Array.from(order, place => random.bernoulli(rates[place % 30]!)),
            suiteRate: rates.reduce((sum, rate) => sum + rate / 30, 0),
          }
        },
        methods: [
          method('beta-binomial mixture', ({ x }) => watchedCounts(x, betaBinomialMixtureInterval), {
            kind: 'conservative',
            role: 'default',
          }),
        ],
      }),
    ),
  )
}

function scores(): Cell[] {
  const shapes = {
    'scores, Beta(2, 5)': [2, 5],
    'scores, Beta(0.2, 0.8)': [0.2, 0.8],
    'scores, Beta(0.1, 4.9)': [0.1, 4.9],
  } as const
  return Object.entries(shapes).map(([data, [a, b]]) =>
    cell({
      factors: { data, mean: Number((a / (a + b)).toFixed(4)) },
      truth: a / (a + b),
      simulate: column(random => random.beta(a, b)),
      methods: [...boundedScores(), asymptotic()],
    }),
  )
}

function tests(): Cell[] {
  const sprtOptions = { p0: 0.1, p1: 0.2, alpha: 0.05, beta: 0.05 }
  const events = [
    cell({
      factors: { data: 'events, H0 true', mean: 0.1 },
      truth: 0,
      simulate: column(random => random.bernoulli(0.1)),
      methods: [
        test<Float64Array>('SPRT 0.1 against 0.2', x => sprt(x, sprtOptions).decision === 'acceptH1', {
          kind: 'conservative',
          role: 'default',
        }),
        test<Float64Array>('Bernoulli mixture e-value', x => bernoulliMixtureTest(x, { p0: 0.1 }).pValue! <= 0.05, {
          kind: 'conservative',
          role: 'default',
        }),
      ],
      quick: true,
    }),
    cell({
      factors: { data: 'events, H1 true', mean: 0.2 },
      truth: 0,
      simulate: column(random => random.bernoulli(0.2)),
      methods: [
        test<Float64Array>('SPRT 0.1 against 0.2', x => sprt(x, sprtOptions).decision === 'acceptH0', {
          kind: 'conservative',
          role: 'default',
        }),
      ],
    }),
  ]
  const normal = cell({
    factors: { data: 'normal, H0 true', mean: 0 },
    truth: 0,
    simulate: column(random => 0.5 * random.normal()),
    methods: [
      test<Float64Array>('mixture SPRT', x => mixtureSprt(x, { variance: 0.25, mixingVariance: 0.05 }).pValue! <= 0.05, {
        kind: 'conservative',
      }),
    ],
  })
  return [...events, normal]
}

function betaBinomial(): Method<Float64Array> {
  return method('beta-binomial mixture', x => watchedCounts(x, betaBinomialMixtureInterval), {
    kind: 'conservative',
    role: 'default',
  })
}

function wilson(): Method<Float64Array> {
  return method('Wilson, watched', x => watchedCounts(x, wilsonInterval), { role: 'comparison' })
}

function boundedScores(): Method<Float64Array>[] {
  return [
    method('empirical Bernstein', x => watched(x, empiricalBernsteinTracker()), { kind: 'conservative', role: 'default' }),
    method('Hoeffding', x => watched(x, hoeffdingTracker()), { kind: 'conservative' }),
    method('hedged betting', x => watched(x, hedgedTracker()), { kind: 'conservative' }),
  ]
}

function asymptotic(): Method<Float64Array> {
  return method('asymptotic', x => watched(x, asymptoticTracker(), burnIn))
}

/** The intersection of the intervals at every look: it covers where all of them do. */
function watched(x: Float64Array, tracker: SequenceTracker, from = 1): Outcome {
  const looks = Array.from(x, value => {
    tracker.push(value)
    return tracker.result()
  })
  return intersection(looks.slice(from - 1))
}

function watchedCounts(x: Float64Array, interval: (successes: number, n: number) => Outcome): Outcome {
  let successes = 0
  return intersection(
    Array.from(x, (value, i) => {
      successes += value
      return interval(successes, i + 1)
    }),
  )
}

function intersection(looks: readonly Outcome[]): Outcome {
  const last = looks.at(-1)!
  return {
    estimate: last.estimate,
    lower: Math.max(...looks.map(look => look.lower!)),
    upper: Math.min(...looks.map(look => look.upper!)),
    width: last.upper! - last.lower!,
  }
}

function column(observe: (random: Source) => number): (random: Source) => Float64Array {
  return random => Float64Array.from({ length: steps }, () => observe(random))
}
