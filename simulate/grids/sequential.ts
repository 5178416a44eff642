import { shuffled } from '../../src/base/random.ts'
import { liveMean } from '../../src/stats/front/live-mean.ts'
import { type LiveQuestion, liveRate } from '../../src/stats/front/live-rate.ts'
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
import { type Cell, cell, frontDoor, type Grid, type Method, method, type Outcome, test } from '../grid.ts'
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
Bernoulli; scores are Beta distributed; with families, trials come in random order and their rates vary between families with
this intraclass correlation, the truth being that of the families at hand, or of all. Tests look after each observation and may reject once.`,
  remedy: `Take the beta-binomial mixture for events and empirical Bernstein or hedged betting for scores. With families it holds for *this
suite* alone: for families like these the front door (\`liveRate\`) takes the same mixture over counts deflated by the families' design effect, as
for a finished run. The asymptotic sequence is not for rare events, and the front door never takes it.`,
  replications: 5000,
  cells: [...events(), ...families(), ...scores(), ...tests()],
}

function events(): Cell[] {
  return [0.005, 0.02, 0.05, 0.2, 0.5].map(p =>
    cell({
      factors: { data: 'events', mean: p },
      truth: p,
      simulate: column(random => random.bernoulli(p)),
      methods: [liveLine(), betaBinomial(), ...boundedScores(), asymptotic(), wilson()],
      quick: p === 0.05,
    }),
  )
}

interface FamilyRun {
  x: Float64Array
  family: Int32Array
  suiteRate: number
}

function families(): Cell[] {
  const designs = [
    { families: 30, icc: 0.2, estimand: 'this suite' },
    { families: 30, icc: 0.2, estimand: 'families like these' },
    { families: 30, icc: 0.5, estimand: 'families like these' },
    { families: 12, icc: 0.5, estimand: 'families like these' },
  ].flatMap(design => [0.02, 0.2].map(p => ({ ...design, p })))
  return designs.map(({ families, icc, p, estimand }) =>
    cell<FamilyRun>({
      factors: { data: `${families} families of ${steps / families}, ICC ${icc}: ${estimand}`, mean: p },
      truth: ({ suiteRate }) => (estimand === 'this suite' ? suiteRate : p),
      simulate: random => {
        const rates = Array.from({ length: families }, () => random.familyRate(p, icc))
        const family = Int32Array.from(shuffled([...new Array(steps).keys()], random), place => place % families)
        return {
          x: Float64Array.from(family, code => random.bernoulli(rates[code]!)),
          family,
          suiteRate: rates.reduce((sum, rate) => sum + rate / families, 0),
        }
      },
      methods: [
        liveFamilies(families, estimand === 'this suite' ? estimand : 'scenarios like these'),
        method('beta-binomial mixture', ({ x }) => watchedCounts(x, betaBinomialMixtureInterval), { kind: 'conservative' }),
      ],
    }),
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
      methods: [liveScores(), ...boundedScores(), asymptotic()],
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

function liveLine(): Method<Float64Array> {
  return frontDoor(x => watchedCounts(x, (events, trials) => liveRate({ events, trials })), { kind: 'conservative' })
}

function liveScores(): Method<Float64Array> {
  return frontDoor(x => intersection(Array.from(x, (_, i) => liveMean({ score: x.subarray(0, i + 1) }))), {
    kind: 'conservative',
  })
}

/** Counts by family, as a display would keep them; without an interval (one family so far) nothing is shown. */
function liveFamilies(count: number, estimand: LiveQuestion['estimand'] & string): Method<FamilyRun> {
  const answer = ({ x, family }: FamilyRun) => {
    const trials = new Float64Array(count)
    const events = new Float64Array(count)
    const looks = Array.from(x, (value, i) => {
      trials[family[i]!]!++
      events[family[i]!]! += value
      return liveRate({ trials, events }, { estimand })
    })
    return intersection(looks.filter(look => look.lower !== null))
  }
  return frontDoor(answer, { kind: 'conservative' })
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
