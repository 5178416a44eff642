/**
 * Root of a function that changes sign between two points, by Brent's method.
 * @param low one end; the function may be infinite there
 * @param high the other end
 * @throws RangeError when the signs at both ends are equal
 * @source Brent (1973), Algorithms for Minimization without Derivatives, chapter 4
 * @example findRoot(x => x * x - 2, 0, 2) // 1.414213562373095
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  if (!(fa < 0 !== fb < 0)) throw new RangeError(`the function changes sign from ${low} to ${high}, got ${fa} and ${fb}`)
  let [c, fc] = [a, fa]
  let step = b - a
  let before = step
  for (let i = 0; i < 300; i++) {
    if (fb < 0 === fc < 0) {
      c = a
      fc = fa
      step = before = b - a
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      ;[a, b, c] = [b, c, b]
      ;[fa, fb, fc] = [fb, fc, fb]
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + 1e-300
    const half = (c - b) / 2
    if (Math.abs(half) <= tolerance || fb === 0) return b
    const tried = Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb) ? interpolate(a, b, c, fa, fb, fc) : Number.NaN
    if (Math.abs(tried) < Math.min(1.5 * Math.abs(half) - tolerance / 2, Math.abs(before) / 2) && tried > 0 === half > 0) {
      before = step
      step = tried
    } else {
      step = before = half
    }
    a = b
    fa = fb
    b += Math.abs(step) > tolerance ? step : half > 0 ? tolerance : -tolerance
    fb = f(b)
  }
  return b
}

/** Step from b by inverse quadratic interpolation, or by the secant through two points; NaN where a value is infinite. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  if (!Number.isFinite(fa) || !Number.isFinite(fc)) return Number.NaN
  const s = fb / fa
  if (a === c) return ((c - b) * s) / (1 - s)
  const q = fa / fc
  const r = fb / fc
  const p = s * ((c - b) * q * (q - r) - (b - a) * (r - 1))
  return -p / ((q - 1) * (r - 1) * (s - 1))
}
