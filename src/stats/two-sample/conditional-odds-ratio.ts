import { findRoot } from '../special/find-root.ts'
import { hypergeometricPmf } from '../special/hypergeometric-pmf.ts'

/**
 * Conditional maximum-likelihood odds ratio of a 2 × 2 table given its margins, with exact limits: the odds ratio under
 * which the mean of the noncentral hypergeometric distribution is the count seen, and those under which its tails are
 * half of 1 − level.
 * @source Cornfield (1956); R `fisher.test`
 * @example conditionalOddsRatio(3, 4, 4, 4, 0.95) // { estimate: 6.40832, lower: 0.2117356, upper: 626.2435 }
 */
export function conditionalOddsRatio(
  x: number,
  white: number,
  black: number,
  draws: number,
  level: number,
): { estimate: number; lower: number; upper: number } {
  const least = Math.max(0, draws - black)
  const most = Math.min(white, draws)
  const logs = logWeights(least, most, white, black, draws)
  const tail = (1 - level) / 2
  const solve = (f: (logOdds: number) => number) => Math.exp(rootOf(f))
  const estimate = x === least ? 0 : x === most ? Number.POSITIVE_INFINITY : solve(t => noncentral(logs, least, x, t).mean - x)
  const lower = x === least ? 0 : solve(t => noncentral(logs, least, x, t).atLeast - tail)
  const upper = x === most ? Number.POSITIVE_INFINITY : solve(t => tail - noncentral(logs, least, x, t).atMost)
  return { estimate, lower, upper }
}

/** Logarithms of the central probabilities, up to a constant, by their ratios from the largest on. */
function logWeights(least: number, most: number, white: number, black: number, draws: number): Float64Array {
  const logs = new Float64Array(most - least + 1)
  const mode = Math.min(most, Math.max(least, Math.floor(((draws + 1) * (white + 1)) / (white + black + 2))))
  const ratio = (k: number) => Math.log((white - k) / (k + 1)) + Math.log((draws - k) / (black - draws + k + 1))
  logs[mode - least] = Math.log(hypergeometricPmf(mode, white, black, draws))
  for (let k = mode; k < most; k++) logs[k + 1 - least] = logs[k - least]! + ratio(k)
  for (let k = mode; k > least; k--) logs[k - 1 - least] = logs[k - least]! - ratio(k - 1)
  return logs
}

/** Mean and tails at x of the noncentral distribution with a given log odds ratio. */
function noncentral(logs: Float64Array, least: number, x: number, logOdds: number) {
  let largest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < logs.length; i++) largest = Math.max(largest, logs[i]! + i * logOdds)
  let [total, moment, atMost, atLeast] = [0, 0, 0, 0]
  for (let i = 0; i < logs.length; i++) {
    const weight = Math.exp(logs[i]! + i * logOdds - largest)
    total += weight
    moment += weight * i
    if (i + least <= x) atMost += weight
    if (i + least >= x) atLeast += weight
  }
  return { mean: least + moment / total, atMost: atMost / total, atLeast: atLeast / total }
}

/** Root of an increasing function of the log odds ratio, bracketed outwards from 0. */
function rootOf(f: (logOdds: number) => number): number {
  let reach = 1
  while (f(-reach) > 0 || f(reach) < 0) reach *= 2
  return findRoot(f, -reach, reach)
}
