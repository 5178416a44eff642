/**
 * Root of an increasing function by Newton steps, each kept inside a bracket that shrinks with every evaluation; a step
 * that would leave it becomes a bisection. Usually four to eight evaluations; for roots of a size near 1 (logarithms).
 * @param low where the function is negative (or the root is taken to be below all numbers)
 * @param high where it is positive or 0
 * @param start first guess; outside the bracket it is moved inside
 * @param evaluate value and slope
 * @example guardedNewton(0, 2, 1, x => [x * x - 2, 2 * x]) // 1.414213562373095
 */
export function guardedNewton(
  low: number,
  high: number,
  start: number,
  evaluate: (x: number) => [value: number, slope: number],
): number {
  let x = start >= low && start <= high ? start : start > high ? high : low
  for (let i = 0; i < 200; i++) {
    const [value, slope] = evaluate(x)
    if (value === 0) return x
    if (value < 0) low = x
    else high = x
    const step = value / slope
    // Newton squares the error: after a step of 1e-11 the rest is below rounding.
    if (Math.abs(step) <= 1e-11) return Math.min(Math.max(x - step, low), high)
    const next = x - step
    x = next > low && next < high ? next : low + (high - low) / 2
    if (high - low <= 1e-15 * Math.abs(high)) return x
  }
  return x
}
