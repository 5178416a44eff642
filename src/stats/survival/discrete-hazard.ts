import { checkBinary, checkCount, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { wilsonInterval } from '../rate/wilson-interval.ts'
import type { Result } from '../result.ts'

export interface TurnColumns {
  /** Whole number from 1 to 1,000,000: the turn of the event, or the last turn seen. */
  time: Numbers
  /** 1 the event happened at that turn, 0 it had not by then. */
  event: Numbers
}

export interface DiscreteHazardOptions {
  /** Coverage of every limit. Default 0.95. */
  level?: number
}

export interface DiscreteHazard extends Result {
  /** Turns 1, 2, … up to the largest; the other columns are as long. */
  turn: number[]
  nRisk: number[]
  nEvent: number[]
  /** P(event at the turn | none before). */
  hazard: number[]
  lowerWilson: number[]
  upperWilson: number[]
  /** P(no event up to and including the turn). */
  survival: number[]
}

/**
 * Discrete-time hazard: the rate of first violations at each turn among conversations still without one.
 *
 * Use it to see at which turn a target gives way. For the share still clean after some turns with limits use
 * {@link kaplanMeier}, which gives the same survival. Assumes independent conversations (limits are too narrow when they
 * come in families) and censoring that tells nothing about the event. Limits hold for each turn by itself.
 *
 * @param columns time and event, one row a conversation
 * @returns estimate is the mean hazard, events by turns at risk, with its Wilson limits. Undefined: no rows
 * @throws RangeError naming the column, the index and the value
 * @source Singer & Willett (1993), J. Educ. Stat. 18; Wilson (1927); R `prop.test(d, n, correct = FALSE)` a turn
 * @example discreteHazard({ time: [1, 2, 2, 3, 3], event: [1, 1, 0, 1, 0] }) // { hazard: [0.2, 0.25, 0.5], survival: [0.8, 0.6, 0.3], estimate: 0.2727273, lower: 0.09746059, upper: 0.5656453 }
 */
export function discreteHazard({ time, event }: TurnColumns, { level = 0.95 }: DiscreteHazardOptions = {}): DiscreteHazard {
  checkLevel('level', level)
  checkSameLength('time', time, 'event', event)
  checkBinary('event', event)
  let last = 0
  for (let i = 0; i < time.length; i++) {
    checkCount(`time[${i}]`, time[i]!, 1_000_000)
    if (time[i] === 0) throw new RangeError(`time[${i}] is a turn from 1, got 0`)
    if (time[i]! > last) last = time[i]!
  }
  const ends = new Float64Array(last + 1)
  const nEvent = new Array<number>(last).fill(0)
  for (let i = 0; i < time.length; i++) {
    ends[time[i]!]!++
    if (event[i] === 1) nEvent[time[i]! - 1]!++
  }
  const curve: Pick<DiscreteHazard, 'turn' | 'nRisk' | 'hazard' | 'lowerWilson' | 'upperWilson' | 'survival'> = {
    ...{ turn: [], nRisk: [], hazard: [], lowerWilson: [], upperWilson: [], survival: [] },
  }
  let [atRisk, survival, turnsAtRisk, events] = [time.length, 1, 0, 0]
  for (let turn = 1; turn <= last; turn++) {
    const d = nEvent[turn - 1]!
    const { lower, upper } = wilsonInterval(d, atRisk, { level })
    survival *= 1 - d / atRisk
    curve.turn.push(turn)
    curve.nRisk.push(atRisk)
    curve.hazard.push(d / atRisk)
    curve.lowerWilson.push(lower!)
    curve.upperWilson.push(upper!)
    curve.survival.push(survival)
    turnsAtRisk += atRisk
    events += d
    atRisk -= ends[turn]!
  }
  const about = { level, method: 'discrete-time hazard, Wilson limits', n: time.length, warnings: [], nEvent, ...curve }
  if (time.length === 0) return { ...about, estimate: null, lower: null, upper: null, undefinedReason: 'no rows' }
  const estimate = events / turnsAtRisk
  const { lower, upper } = wilsonInterval(events, turnsAtRisk, { level })
  return {
    ...about,
    estimate,
    se: Math.sqrt((estimate * (1 - estimate)) / turnsAtRisk),
    lower,
    upper,
  }
}
