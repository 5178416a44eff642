import { stirlingError } from './stirling-error.ts'

/**
 * Γ(n+1)/(Γ(k+1)Γ(n−k+1)) · p^k · q^(n−k) for real k from 0 to n, by Loader's saddle-point expansion: about 14 digits at
 * any size. The building block of the binomial, beta, F, t and hypergeometric functions.
 * @param k from 0 to n, whole or not
 * @param n at least 0
 * @param p from 0 to 1
 * @param q 1 − p, given apart because the caller may know it to more digits
 * @source Loader (2000), Fast and accurate computation of binomial probabilities; R `dbinom_raw`
 * @example binomialDensity(1.5, 3, 0.5, 0.5) // 0.4244132
 */
export function binomialDensity(k: number, n: number, p: number, q: number): number {
  if (p === 0) return k === 0 ? 1 : 0
  if (q === 0) return k === n ? 1 : 0
  const rest = n - k
  if (k === 0) return n === 0 ? 1 : Math.exp(p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q))
  if (rest === 0) return Math.exp(q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p))
  return binomialDensityOf(k, rest, n, p, q)
}

/** The same for k and n − k both above 0, both given: neither suffers from the other's size. */
export function binomialDensityOf(k: number, rest: number, n: number, p: number, q: number): number {
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(rest) - deviance(k, n * p) - deviance(rest, n * q)
  return Math.exp(exponent - 0.5 * (Math.log(2 * Math.PI) + Math.log(k) + Math.log(rest / n)))
}

/** Half the Poisson deviance, x log(x/m) + m − x, without cancellation where x is near m. @source Loader (2000), `bd0` */
export function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  let sum = (x - m) * v
  let term = 2 * x * v
  for (let j = 1; j < 1000; j++) {
    term *= v * v
    const next = sum + term / (2 * j + 1)
    if (next === sum) return sum
    sum = next
  }
  return sum
}
