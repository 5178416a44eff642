import { checkCount, checkLevel, checkProbability, checkSameLength, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { type Answer, clusterDesign, pick, present } from './answer.ts'
import { rate } from './rate.ts'
import { type Conversations, type OpenTurn, sharesByTurn } from './violation-shares.ts'

/** One row a conversation. */
export interface ViolationColumns {
  /** From 1: the turn at which it ended, or the last one seen. */
  turn: Numbers
  /** 1 a first violation at that turn; 0 none up to it, and no more was seen; 2 it ended for good without one: the target refused, the user left. NaN where no verdict was reached. */
  status: Numbers
  family?: Numbers
}

export interface ViolationQuestion {
  /** The turn that `estimate` speaks of. Default: the last one seen. */
  by?: number
  /** Default 0.95. */
  level?: number
  /** ICC₀: the least likeness within families that is assumed where few of them show a violation. Default 0.2. */
  icc?: number
}

export interface ViolationTurn {
  turn: number
  atRisk: number
  violations: number
  /** Ended for good without a violation. */
  exits: number
  /** The rate of a first violation at this turn, among conversations that got so far. */
  hazard: Answer
  /** The share of all conversations with a violation up to and including this turn. */
  share: Answer
}

/** `estimate` is the share of conversations with a violation by the turn asked about. */
export interface FirstViolation extends Answer {
  by: number | null
  /** Turns 1, 2, … up to the last one seen. */
  turns: ViolationTurn[]
}

/**
 * First violation by turn: the hazard at each turn, and the share of conversations with a violation so far, by the methods that
 * fit: the front door for conversations of several turns.
 *
 * The hazard at a turn is the {@link rate} among conversations that got so far. The share is 1 − Kaplan–Meier, or
 * Aalen–Johansen where exits compete: who was refused and left is neither still open nor in violation. Log-log limits; with
 * fewer than 20 violations so far (or 20 without) Clopper–Pearson at the effective sample size, an upper bound where there is
 * none yet. In families always the latter, over the design effect that `rate` takes: at least that of the declared ICC where 12
 * families or fewer show a violation, or its absence. One family: limits undefined. Limits hold at each turn by itself.
 *
 * Assumes that conversations cut short (status 0) are like those that went on.
 * @throws RangeError naming the argument and its value
 * @example firstViolation({ turn: [1, 2, 2, 3, 3, 3], status: [1, 1, 0, 0, 2, 0] }).estimate // 0.3333333
 */
export function firstViolation(columns: ViolationColumns, question: ViolationQuestion = {}): FirstViolation {
  const { by, level = 0.95, icc = 0.2 } = question
  checkLevel('level', level)
  checkProbability('icc', icc)
  if (by !== undefined) checkCount('by', by)
  if (by === 0) throw new RangeError('by is a turn from 1, got 0')
  const rows = conversations(columns)
  const missing = columns.turn.length - rows.turn.length
  const answer = (result: Result & { why: string }): Answer => ({
    ...result,
    estimand: 'scenarios like these',
    missing,
    doubt: null,
  })
  const nothing = (reason: string): Answer =>
    answer({ ...undefinedResult(reason, { level, method: 'none', n: rows.turn.length }), why: reason })
  if (rows.turn.length === 0) return { ...nothing('no conversation has a verdict'), by: by ?? null, turns: [] }

  const open = openTurns(rows)
  const shares = sharesByTurn(rows, open, level, icc)
  const turns = open.map(({ turn, atRisk, violations, exits }, t): ViolationTurn => {
    const here = indices(rows.turn, value => value >= turn)
    const outcome = Float64Array.from(here, i => (rows.turn[i] === turn && rows.status[i] === 1 ? 1 : 0))
    const hazard = rate({ outcome, ...(rows.family && { family: pick(rows.family, here) }) }, { level, icc })
    return { turn, atRisk, violations, exits, hazard, share: answer(shares[t]!) }
  })
  const last = turns.at(-1)!
  const closed = last.violations + last.exits === last.atRisk
  const asked = turns[(by ?? last.turn) - 1] ?? (closed ? last : undefined)
  const chosen = asked?.share ?? nothing(`turn ${by} lies beyond the last one seen, ${last.turn}`)
  return { ...chosen, by: by ?? last.turn, turns }
}

function conversations({ turn, status, family }: ViolationColumns): Conversations {
  checkSameLength('turn', turn, 'status', status)
  if (family) checkSameLength('turn', turn, 'family', family)
  const rows = present(status)
  for (const i of rows) {
    checkCount(`turn[${i}]`, turn[i]!, 10_000)
    if (turn[i] === 0) throw new RangeError(`turn[${i}] is a turn from 1, got 0`)
    checkCount(`status[${i}]`, status[i]!, 2)
  }
  const families = family && pick(family, rows)
  return {
    turn: pick(turn, rows),
    status: pick(status, rows),
    family: clusterDesign(families).repeated ? families : undefined,
  }
}

function openTurns({ turn, status }: Conversations): OpenTurn[] {
  const last = turn.reduce((most, value) => Math.max(most, value), 0)
  const ended = Array.from({ length: last }, () => [0, 0, 0] as [number, number, number])
  turn.forEach((value, i) => {
    ended[value - 1]![status[i] as 0 | 1 | 2]++
  })
  let atRisk = turn.length
  let openBefore = 1
  return ended.map(([cut, violations, exits], t) => {
    const one = { turn: t + 1, atRisk, violations, exits, openBefore }
    openBefore *= 1 - (violations + exits) / atRisk
    atRisk -= cut + violations + exits
    return one
  })
}

function indices(values: Float64Array, wanted: (value: number) => boolean): Int32Array {
  const found = new Int32Array(values.length)
  let count = 0
  values.forEach((value, i) => {
    if (wanted(value)) found[count++] = i
  })
  return found.subarray(0, count)
}
