/** How much partial credit two different categories earn: none, by distance, or by squared distance. */
export type AgreementWeights = 'identity' | 'linear' | 'quadratic'

/** @throws RangeError naming the value */
export function checkWeights(weights: AgreementWeights): void {
  if (!['identity', 'linear', 'quadratic'].includes(weights))
    throw new RangeError(`weights is "identity", "linear" or "quadratic", got ${JSON.stringify(weights)}`)
}

/** Row-major matrix of 1 − (|a − b| / range)^{1 or 2} over places on a scale; the identity for `identity`. */
export function weightMatrix(places: ArrayLike<number>, weights: AgreementWeights): Float64Array {
  const size = places.length
  const range = size > 0 ? places[size - 1]! - places[0]! : 0
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) matrix[i * size + j] = 1
      else if (weights !== 'identity')
        matrix[i * size + j] = 1 - (Math.abs(places[i]! - places[j]!) / range) ** (weights === 'linear' ? 1 : 2)
    }
  return matrix
}
