import { checkCount, checkSameLength, type Numbers } from '../check.ts'

export interface Units {
  totalSuccesses: number
  totalTrials: number
  /** Trials of the largest unit. */
  most: number
  /** Every unit has all successes or none. */
  allOrNothing: boolean
}

/** Successes and trials of each unit. @throws RangeError naming the column, the index and the value */
export function checkUnits(successes: Numbers, trials: Numbers): Units {
  checkSameLength('successes', successes, 'trials', trials)
  let totalSuccesses = 0
  let totalTrials = 0
  let most = 0
  let allOrNothing = true
  for (let i = 0; i < trials.length; i++) {
    checkCount(`trials[${i}]`, trials[i]!)
    checkCount(`successes[${i}]`, successes[i]!, trials[i]!)
    totalSuccesses += successes[i]!
    totalTrials += trials[i]!
    if (trials[i]! > most) most = trials[i]!
    if (successes[i]! > 0 && successes[i]! < trials[i]!) allOrNothing = false
  }
  return { totalSuccesses, totalTrials, most, allOrNothing }
}
