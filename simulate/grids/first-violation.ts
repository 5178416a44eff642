import type { Answer } from '../../src/stats/front/answer.ts'
import { firstViolation as frontFirstViolation } from '../../src/stats/front/first-violation.ts'
import { cumulativeIncidence } from '../../src/stats/survival/cumulative-incidence.ts'
import { discreteHazard } from '../../src/stats/survival/discrete-hazard.ts'
import { kaplanMeier } from '../../src/stats/survival/kaplan-meier.ts'
import { type Cell, cell, combinations, frontDoor, type Grid, method, type Outcome } from '../grid.ts'
import type { Source } from '../source.ts'

interface Conversations {
  time: Float64Array
  event: Float64Array
  /** 0 cut short, 1 violation, 2 gone for good. */
  status: Float64Array
  cluster: Int32Array
  /** Whether the clusters are to be told of. */
  families: boolean
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
/** In other cells, the chance that one without a violation is refused after a turn and leaves for good. */
const exit = 0.1
const turns = 8

export const firstViolation: Grid = {
  name: 'first-violation',
  title: 'first violation by turn',
  about: `Conversations of up to ${turns} turns; after each turn 5% are cut short for other reasons, in other cells 20%. The truths are the hazard at
a turn, the share still without a violation after it (survival), and with exits the share with a violation so far: after each turn 10% of
those without one are refused and leave for good. In families of 5 the hazard is the same at all turns and varies from family
to family (Beta, intraclass correlation ICC).`,
  remedy: `With few violations Wilson and log-log limits miss on one side, and before the first one log-log limits are undefined: there the front door takes
exact limits, at the effective sample size. In families it is cluster-robust, with a declared design effect as a floor where few show a violation.`,
  replications: 5000,
  cells: [...independent(), ...cutShort(), ...withExits(), ...inFamilies()],
}

function independent(): Cell[] {
  return [
    ...combinations({ quantity: ['hazard', 'survival'], hazard: shapes(), conversations: [50, 200, 1000], turn: [1, 4, 8] }),
  ].map(({ quantity, hazard, conversations, turn }) =>
    cell<Conversations>({
      factors: { quantity, hazard, conversations, turn },
      truth: quantity === 'hazard' ? hazards[hazard](turn) : survival(hazard, turn),
      simulate: random => conversationRows(random, conversations, () => hazards[hazard], dropout),
      methods:
        quantity === 'hazard'
          ? [frontHazard(turn), wilsonHazard(turn)]
          : [frontSurvival(turn), logLog(turn, 'Kaplan–Meier, log-log', 'default')],
      quick: hazard === 'high, 0.15' && conversations === 200 && turn === 4,
    }),
  )
}

function cutShort(): Cell[] {
  return [...combinations({ hazard: shapes(), conversations: [30, 200], turn: [4, 8] })].map(({ hazard, conversations, turn }) =>
    cell<Conversations>({
      factors: { quantity: 'survival', hazard, conversations, turn, cut: '20%' },
      truth: survival(hazard, turn),
      simulate: random => conversationRows(random, conversations, () => hazards[hazard], 0.2),
      methods: [frontSurvival(turn), logLog(turn, 'Kaplan–Meier, log-log', 'default')],
    }),
  )
}

function withExits(): Cell[] {
  return [...combinations({ hazard: shapes(), conversations: [50, 200], turn: [1, 4, 8] })].map(
    ({ hazard, conversations, turn }) =>
      cell<Conversations>({
        factors: { quantity: 'share, exits compete', hazard, conversations, turn },
        truth: incidence(hazard, turn),
        simulate: random => conversationRows(random, conversations, () => hazards[hazard], dropout, exit),
        methods: [
          frontShare(turn),
          method<Conversations>('Aalen–Johansen, log-log', ({ time, status }) => incidenceAt(time, status, turn), {
            role: 'default',
          }),
          method<Conversations>('1 − Kaplan–Meier, exits as cuts', ({ time, event }) => complement(atTurn(time, event, turn)), {
            role: 'comparison',
          }),
        ],
        quick: hazard === 'high, 0.15' && conversations === 200 && turn === 4,
      }),
  )
}

function inFamilies(): Cell[] {
  return [...combinations({ families: [6, 12, 40, 200], rate: [0.02, 0.1], icc: [0.2, 0.5], turn: [1, 8] })].map(
    ({ families, rate, icc, turn }) =>
      cell<Conversations>({
        factors: { quantity: 'survival', hazard: `${rate}, in families of 5`, conversations: 5 * families, turn, ICC: icc },
        truth: familySurvival(rate, icc, turn),
        simulate: random => familyConversations(random, families, rate, icc),
        methods: [
          frontSurvival(turn),
          method('Kaplan–Meier, log-log, cluster-robust', ({ time, event, cluster }) => atTurn(time, event, turn, cluster), {
            role: 'default',
          }),
          logLog(turn, 'Kaplan–Meier, log-log', 'comparison'),
        ],
        quick: families === 200 && rate === 0.1 && icc === 0.2 && turn === 8,
      }),
  )
}

/** The front door on independent conversations is not told of families. */
function frontAt(turn: number, asked: (answer: ReturnType<typeof frontFirstViolation>) => Answer | undefined) {
  return frontDoor<Conversations>(({ time, status, cluster, families }) => {
    const answer = asked(frontFirstViolation({ turn: time, status, ...(families && { family: cluster }) }, { by: turn }))
    return answer ?? { estimate: null, lower: null, upper: null }
  })
}

function frontHazard(turn: number) {
  return frontAt(turn, answer => answer.turns[turn - 1]?.hazard)
}

function frontShare(turn: number) {
  return frontAt(turn, answer => answer)
}

function frontSurvival(turn: number) {
  return frontAt(turn, answer => ({ ...answer, ...complement(answer) }))
}

function complement<T extends Outcome>({ estimate, lower, upper }: T) {
  const rest = (value: number | null) => (value === null ? null : 1 - value)
  return { estimate: rest(estimate), lower: rest(upper), upper: rest(lower) }
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

function incidenceAt(time: Float64Array, cause: Float64Array, tau: number): Outcome {
  return cumulativeIncidence({ time, cause }, { tau, causes: 2 })
}

/** Families of 5 in a row, each with the hazard that `hazardOf` gives. */
function conversationRows(
  random: Source,
  n: number,
  hazardOf: () => (turn: number) => number,
  cut: number,
  exits = 0,
): Conversations {
  const rows = {
    time: new Float64Array(n),
    event: new Float64Array(n),
    status: new Float64Array(n),
    cluster: Int32Array.from({ length: n }, (_, i) => Math.floor(i / 5)),
    families: false,
  }
  let hazard = hazardOf()
  for (let i = 0; i < n; i++) {
    if (i % 5 === 0) hazard = hazardOf()
    let turn = 1
    let status = 0
    for (;;) {
      if (random.bernoulli(hazard(turn)) === 1) status = 1
      else if (exits > 0 && random.bernoulli(exits) === 1) status = 2
      if (status > 0 || turn === turns || random.bernoulli(cut) === 1) break
      turn++
    }
    rows.time[i] = turn
    rows.event[i] = status === 1 ? 1 : 0
    rows.status[i] = status
  }
  return rows
}

function familyConversations(random: Source, families: number, rate: number, icc: number): Conversations {
  const hazardOf = () => {
    const hazard = random.familyRate(rate, icc)
    return () => hazard
  }
  return { ...conversationRows(random, 5 * families, hazardOf, dropout), families: true }
}

function survival(shape: Shape, turn: number): number {
  let share = 1
  for (let t = 1; t <= turn; t++) share *= 1 - hazards[shape](t)
  return share
}

/** Share with a violation by the turn, when a tenth of those without one leaves for good after each turn. */
function incidence(shape: Shape, turn: number): number {
  let [open, share] = [1, 0]
  for (let t = 1; t <= turn; t++) {
    share += open * hazards[shape](t)
    open *= (1 - hazards[shape](t)) * (1 - exit)
  }
  return share
}

/** E(1 − h)^turn, h Beta with this mean and intraclass correlation. */
function familySurvival(rate: number, icc: number, turn: number): number {
  const [a, b] = [(rate * (1 - icc)) / icc, ((1 - rate) * (1 - icc)) / icc]
  let share = 1
  for (let i = 0; i < turn; i++) share *= (b + i) / (a + b + i)
  return share
}

function shapes(): readonly Shape[] {
  return Object.keys(hazards) as Shape[]
}
