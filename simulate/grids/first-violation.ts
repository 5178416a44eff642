import { discreteHazard } from '../../src/stats/survival/discrete-hazard.ts'
import { kaplanMeier } from '../../src/stats/survival/kaplan-meier.ts'
import { type Cell, cell, combinations, type Grid, method, type Outcome } from '../grid.ts'
import type { Source } from '../source.ts'

interface Conversations {
  time: Float64Array
  event: Float64Array
  cluster: Int32Array
}

/** The chance of a first violation at each turn. */
const hazards = {
  'low, 0.02': () => 0.02,
  'high, 0.15': () => 0.15,
  'rising, 0.01 to 0.15': (turn: number) => 0.01 + 0.02 * (turn - 1),
} as const
type Shape = keyof typeof hazards

/** Conversations end for other reasons after a turn with this probability. */
const dropout = 0.05
const turns = 8

export const firstViolation: Grid = {
  name: 'first-violation',
  title: 'first violation by turn',
  about: `Conversations of up to ${turns} turns; after each turn ${100 * dropout}% end for other reasons. The truths are the hazard at a turn, and the share still without a
violation after it (survival). In families of 5 the hazard is the same at all turns and varies from family to family (Beta, intraclass correlation 0.2).`,
  remedy: `With families take cluster-robust survival limits. Without an event so far the survival limits are undefined: there the exact upper bound of zero
events serves. Where one event is expected, as for single rates, nearly all misses of Wilson limits are on one side.`,
  replications: 5000,
  cells: [...independent(), ...inFamilies()],
}

function independent(): Cell[] {
  return [
    ...combinations({ quantity: ['hazard', 'survival'], hazard: shapes(), conversations: [50, 200, 1000], turn: [1, 4, 8] }),
  ].map(({ quantity, hazard, conversations, turn }) =>
    cell<Conversations>({
      factors: { quantity, hazard, conversations, turn },
      truth: quantity === 'hazard' ? hazards[hazard](turn) : survival(hazard, turn),
      simulate: random => conversationRows(random, conversations, () => hazards[hazard]),
      methods: quantity === 'hazard' ? [wilsonHazard(turn)] : [logLog(turn, 'Kaplan–Meier, log-log', 'default')],
      quick: hazard === 'high, 0.15' && conversations === 200 && turn === 4,
    }),
  )
}

function inFamilies(): Cell[] {
  return [...combinations({ families: [12, 40, 200], turn: [4, 8] })].map(({ families, turn }) =>
    cell<Conversations>({
      factors: { quantity: 'survival', hazard: '0.1, in families of 5', conversations: 5 * families, turn },
      truth: familySurvival(turn),
      simulate: random =>
        conversationRows(random, 5 * families, () => {
          const rate = random.familyRate(0.1, 0.2)
          return () => rate
        }),
      methods: [
        method('Kaplan–Meier, log-log, cluster-robust', ({ time, event, cluster }) => atTurn(time, event, turn, cluster), {
          role: 'default',
        }),
        logLog(turn, 'Kaplan–Meier, log-log', 'comparison'),
      ],
      quick: families === 200 && turn === 4,
    }),
  )
}

function wilsonHazard(turn: number) {
  return method<Conversations>(
    'hazard, Wilson',
    ({ time, event }): Outcome => {
      const { hazard, lowerWilson, upperWilson } = discreteHazard({ time, event })
      return { estimate: hazard[turn - 1] ?? null, lower: lowerWilson[turn - 1] ?? null, upper: upperWilson[turn - 1] ?? null }
    },
    { role: 'default' },
  )
}

function logLog(turn: number, name: string, role: 'default' | 'comparison') {
  return method<Conversations>(name, ({ time, event }) => atTurn(time, event, turn), { role })
}

function atTurn(time: Float64Array, event: Float64Array, tau: number, cluster?: Int32Array): Outcome {
  return kaplanMeier({ time, event, ...(cluster && { cluster }) }, { tau })
}

/** Families of 5 in a row, each with the hazard that `hazardOf` gives. */
function conversationRows(random: Source, n: number, hazardOf: () => (turn: number) => number): Conversations {
  const rows = {
    time: new Float64Array(n),
    event: new Float64Array(n),
    cluster: Int32Array.from({ length: n }, (_, i) => Math.floor(i / 5)),
  }
  let hazard = hazardOf()
  for (let i = 0; i < n; i++) {
    if (i % 5 === 0) hazard = hazardOf()
    let turn = 1
    let event = random.bernoulli(hazard(turn))
    while (event === 0 && turn < turns && random.bernoulli(dropout) === 0) event = random.bernoulli(hazard(++turn))
    rows.time[i] = turn
    rows.event[i] = event
  }
  return rows
}

function survival(shape: Shape, turn: number): number {
  let share = 1
  for (let t = 1; t <= turn; t++) share *= 1 - hazards[shape](t)
  return share
}

/** E(1 − h)^turn, h Beta with mean 0.1 and intraclass correlation 0.2. */
function familySurvival(turn: number): number {
  const [a, b] = [0.1 * 4, 0.9 * 4]
  let share = 1
  for (let i = 0; i < turn; i++) share *= (b + i) / (a + b + i)
  return share
}

function shapes(): readonly Shape[] {
  return Object.keys(hazards) as Shape[]
}
