import { checkCount } from '../check.ts'

export interface PassKOptions {
  /** Tries, 1 or more. */
  k: number
}

export interface PassKResult {
  /** Probability that at least one of k tries succeeds. */
  passAtK: number | null
  /** Probability that all k tries succeed (pass^k). */
  passHatK: number | null
  k: number
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * pass@k and pass^k of one scenario from n trials: unbiased estimates that at least one, or every one, of k tries succeeds.
 *
 * Use pass@k where a person picks the best try, pass^k for reliability: an agent that must not fail once in k. Over a suite
 * use {@link passKSuite}. Plugging the rate into 1−(1−p)^k or p^k is biased.
 *
 * Assumes independent trials of the scenario. pass@k = 1 − C(n−c, k)/C(n, k); pass^k = C(c, k)/C(n, k), as products.
 * @param successes c, a whole number from 0 to n
 * @param trials n, a whole number
 * @returns undefined where k > n: no unbiased estimate exists
 * @throws RangeError naming the argument and its value
 * @source Chen et al. (2021), arXiv 2107.03374; Yao et al. (2024), τ-bench, arXiv 2406.12045
 * @example passK(3, 5, { k: 2 }) // { passAtK: 0.9, passHatK: 0.3 }
 */
export function passK(successes: number, trials: number, { k }: PassKOptions): PassKResult {
  checkCount('trials', trials)
  checkCount('successes', successes, trials)
  checkTries('k', k)
  const about = { k, method: 'pass@k and pass^k, unbiased', n: trials, warnings: [] }
  if (k > trials) return { passAtK: null, passHatK: null, ...about, undefinedReason: `k = ${k} exceeds the ${trials} trials` }
  return { passAtK: 1 - chanceAll(trials - successes, trials, k), passHatK: chanceAll(successes, trials, k), ...about }
}

/** C(c, k)/C(n, k): the chance that k of n drawn without replacement all are among c. */
export function chanceAll(c: number, n: number, k: number): number {
  if (k > c) return 0
  // C(c, k)/C(n, k) is also C(n−k, n−c)/C(n, n−c): the shorter product is taken.
  const [among, factors] = k <= n - c ? [c, k] : [n - k, n - c]
  let chance = 1
  for (let i = 0; i < factors; i++) chance *= (among - i) / (n - i)
  return chance
}

/** @throws RangeError */
export function checkTries(name: string, k: number): void {
  checkCount(name, k)
  if (k === 0) throw new RangeError(`${name} is a whole number from 1, got 0`)
}
