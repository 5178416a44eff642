/** Points and log weights of ∫ f(u) φ(u) du ≈ Σ exp(logWeight) f(point), φ the standard normal density. */
export interface Quadrature {
  points: Float64Array
  logWeights: Float64Array
}

/**
 * Gauss–Hermite quadrature for the standard normal density, exact for polynomials below degree 2 · nodes.
 * Roots of the orthonormal Hermite polynomial by Newton from the bounds of its neighbours.
 * @param nodes whole number from 1 to 50
 * @source Golub & Welsch (1969), Math. Comp. 23; Press et al. (2007), Numerical Recipes §4.6
 */
export function gaussHermite(nodes: number): Quadrature {
  const points = new Float64Array(nodes)
  const logWeights = new Float64Array(nodes)
  const half = Math.ceil(nodes / 2)
  let x = Math.sqrt(2 * nodes + 1) - 1.85575 * (2 * nodes + 1) ** (-1 / 6)
  for (let i = 0; i < half; i++) {
    // First guesses of Numerical Recipes, from the largest root down.
    if (i === 1) x -= (1.14 * nodes ** 0.426) / x
    else if (i === 2) x = 1.86 * x - 0.86 * (points[nodes - 1]! / Math.SQRT2)
    else if (i === 3) x = 1.91 * x - 0.91 * (points[nodes - 2]! / Math.SQRT2)
    else if (i > 3) x = 2 * x - points[nodes - i + 1]! / Math.SQRT2
    let slope = 1
    for (let round = 0; round < 100; round++) {
      let [value, before] = [Math.PI ** -0.25, 0]
      for (let j = 0; j < nodes; j++)
        [value, before] = [x * Math.sqrt(2 / (j + 1)) * value - Math.sqrt(j / (j + 1)) * before, value]
      slope = Math.sqrt(2 * nodes) * before
      const step = value / slope
      x -= step
      if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(x))) break
    }
    if (2 * i + 1 === nodes) x = 0
    points[nodes - 1 - i] = Math.SQRT2 * x
    points[i] = -Math.SQRT2 * x
    logWeights[i] = logWeights[nodes - 1 - i] = Math.log(2) - 2 * Math.log(Math.abs(slope)) - 0.5 * Math.log(Math.PI)
  }
  return { points, logWeights }
}
