// Nodes of the tanh-sinh rule on [−1, 1] as distances from the nearer end, down to 10⁻³⁰⁰, with weights; 1/32 apart in the
// new variable.
const nodes: readonly { distance: number; weight: number }[] = Array.from({ length: 195 }, (_, k) => {
  const t = (k + 0.5) / 32
  const u = (Math.PI / 2) * Math.sinh(t)
  const distance = Math.exp(-u) / Math.cosh(u)
  return { distance, weight: ((Math.PI / 2) * Math.cosh(t)) / Math.cosh(u) ** 2 / 32 }
})

/**
 * Integral from low to high by the tanh-sinh rule: up to 390 evaluations, about 200 where the ends are harmless; exact to
 * about 12 digits for analytic functions, even with infinite slope or value at the ends. Split the range at peaks.
 * @param f function of x, and of the distances to both ends, which keep their digits there
 * @source Takahasi & Mori (1974), Publ. RIMS 9:721
 * @example integrate(x => Math.sqrt(x), 0, 1) // 0.6666667
 */
export function integrate(f: (x: number, fromLow: number, toHigh: number) => number, low: number, high: number): number {
  const half = (high - low) / 2
  if (!(half > 0)) return 0
  let sum = 0
  let negligible = 0
  for (const { distance, weight } of nodes) {
    const near = half * distance
    if (near === 0) break
    const far = 2 * half - near
    const term = weight * (f(low + near, near, far) + f(high - near, far, near))
    sum += term
    negligible = distance < 1e-6 && Math.abs(term) < 1e-17 * Math.abs(sum) ? negligible + 1 : 0
    if (negligible === 3) break
  }
  return sum * half
}
