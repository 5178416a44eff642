import type { Random } from '../../base/random.ts'

/** Uniform between 0 and 1, both excluded. */
function uniform(random: Random): number {
  return (random.below(2 ** 31) + 0.5) / 2 ** 31
}

/**
 * A gamma variable of scale 1; shares of several, divided by their sum, are Dirichlet.
 * @param shape 1 or more
 * @source Marsaglia & Tsang (2000), ACM Trans. Math. Softw. 26:363; the normal variable: Box & Muller (1958)
 */
export function gammaDraw(shape: number, random: Random): number {
  if (shape === 1) return -Math.log(uniform(random))
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random))
    const v = (1 + c * normal) ** 3
    if (v > 0 && Math.log(uniform(random)) < normal ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v
  }
}
