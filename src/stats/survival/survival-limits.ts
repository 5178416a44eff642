/** A curve's limits at each time; null where they are undefined. */
export interface CurveLimits {
  lower: (number | null)[]
  upper: (number | null)[]
}

/** How limits are placed: on S, on log S, or on log(−log S). */
export type LimitScale = 'plain' | 'log' | 'log-log'

/**
 * Limits of a survival probability from its standard error: S ± z se; exp(log S ± z se/S); exp(−exp(log(−log S) ± z se/(S
 * log S))), cut to [0, 1]. Undefined where S is 0, and on the log-log scale where S is 1.
 * @source Kalbfleisch & Prentice (1980); R `survfit(conf.type = "plain" | "log" | "log-log")`
 */
export function survivalLimits(
  survival: number,
  se: number | null,
  z: number,
  scale: LimitScale,
): { lower: number | null; upper: number | null } {
  if (se === null || survival === 0) return { lower: null, upper: null }
  if (scale === 'plain') return { lower: Math.max(0, survival - z * se), upper: Math.min(1, survival + z * se) }
  const relative = (z * se) / survival
  if (scale === 'log') return { lower: survival * Math.exp(-relative), upper: Math.min(1, survival * Math.exp(relative)) }
  if (survival === 1) return { lower: null, upper: null }
  const logLog = Math.log(-Math.log(survival))
  const shift = relative / Math.log(survival)
  return { lower: Math.exp(-Math.exp(logLog - shift)), upper: Math.exp(-Math.exp(logLog + shift)) }
}

export function curveLimits(
  survival: ArrayLike<number>,
  se: readonly (number | null)[],
  z: number,
  scale: LimitScale,
): CurveLimits {
  const limits: CurveLimits = { lower: [], upper: [] }
  for (let k = 0; k < survival.length; k++) {
    const { lower, upper } = survivalLimits(survival[k]!, se[k]!, z, scale)
    limits.lower.push(lower)
    limits.upper.push(upper)
  }
  return limits
}

/**
 * The first time at which a falling curve is at or below 1 − share; where it runs level exactly there, the middle of the
 * level stretch (to the last time, if it never falls further). Null where the curve stays above.
 * @source R `quantile.survfit`
 */
export function curveQuantile(times: ArrayLike<number>, curve: ArrayLike<number | null>, share: number): number | null {
  const tolerance = 1.4901161193847656e-8
  const last = times.length - 1
  for (let k = 0; k <= last; k++) {
    const value = curve[k]!
    if (value === null || 1 - value < share - tolerance) continue
    if (1 - value >= share + tolerance) return times[k]!
    for (let later = k + 1; later <= last; later++) {
      const below = curve[later]!
      if (below === null) return null
      if (below < value) return (times[k]! + times[later]!) / 2
    }
    return (times[k]! + times[last]!) / 2
  }
  return null
}
