import { cephes } from './cephes.ts'

const halfLogTwoPi = 0.9189385332046728

/**
 * Error of Stirling's formula: log Γ(n+1) − [(n+½) log n − n + ½ log 2π], for real n above 0.
 * Densities built from it keep their digits where differences of log Γ lose them (n above 10⁴).
 * @source Loader (2000), Fast and accurate computation of binomial probabilities
 * @example stirlingError(20) // 0.004166319691996
 */
export function stirlingError(n: number): number {
  if (n < 15) return cephes.lgam(n + 1) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi
  const nn = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / nn) / nn) / nn) / nn) / n
}
