import { checkAllFinite, checkSameLength, type Numbers } from '../check.ts'

export interface IsotonicOptions {
  /** Weight of each point, at least 0. Default 1. */
  weights?: Numbers
  /** Where to read the fitted curve beside the points themselves. */
  query?: Numbers
}

export interface IsotonicRegression {
  /** Corners of the fitted curve, ascending; constant outside, straight between. Empty without points of weight. */
  x: Float64Array
  y: Float64Array
  /** The curve at each point, and at each of `query`; null without points of weight. */
  fitted: Float64Array | null
  predicted: Float64Array | null
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Isotonic regression: the nondecreasing curve nearest to the points (pool adjacent violators).
 *
 * Use it to calibrate a judge's scores with 200 labels or more; it takes any monotone shape and overfits with fewer, where
 * {@link plattScaling} is better. Fit and judge on different items: on its own items it always looks calibrated.
 *
 * Minimises Σ w (y − g(x))². Points of equal x are pooled first. Assumes only that the mean of y rises with x.
 * @param x scores
 * @param y outcomes (0 and 1, or any numbers), as long as `x`
 * @returns undefined without a point of positive weight
 * @throws RangeError on columns of different length, values that are not finite, weights below 0
 * @source Barlow et al. (1972), Statistical Inference under Order Restrictions; Zadrozny & Elkan (2002), KDD; scikit-learn `IsotonicRegression`
 * @example isotonicRegression([1, 2, 3, 4], [0, 1, 0, 1], { query: [1.5] }).predicted // [0.25]
 */
export function isotonicRegression(x: Numbers, y: Numbers, { weights, query = [] }: IsotonicOptions = {}): IsotonicRegression {
  checkSameLength('x', x, 'y', y)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  checkAllFinite('query', query)
  if (weights) checkWeights(weights, x)
  const blocks = poolAdjacentViolators(x, y, weights)
  const about = {
    ...blocks,
    method: 'isotonic regression',
    n: x.length,
    warnings: x.length > 0 && x.length < 200 ? ['under 200 points isotonic regression overfits'] : [],
  }
  if (blocks.x.length === 0) return { ...about, fitted: null, predicted: null, undefinedReason: 'no point of positive weight' }
  return { ...about, fitted: isotonicValues(about, x), predicted: isotonicValues(about, query) }
}

/**
 * A fitted isotonic curve read at other scores.
 * @param curve corners as {@link isotonicRegression} returns them, at least one
 * @throws RangeError on a curve without corners
 * @example isotonicValues({ x: [1, 2], y: [0, 1] }, [0, 1.5, 3]) // [0, 0.5, 1]
 */
export function isotonicValues({ x, y }: { x: Numbers; y: Numbers }, scores: Numbers): Float64Array {
  const last = x.length - 1
  if (last < 0) throw new RangeError('curve has at least one corner, got none')
  return Float64Array.from(scores, score => {
    if (score <= x[0]!) return y[0]!
    if (score >= x[last]!) return y[last]!
    let low = 0
    let high = last
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (x[middle]! <= score) low = middle
      else high = middle
    }
    return y[low]! + ((score - x[low]!) / (x[high]! - x[low]!)) * (y[high]! - y[low]!)
  })
}

/** Both ends of each block of equal fitted values. */
function poolAdjacentViolators(x: Numbers, y: Numbers, weights?: Numbers): { x: Float64Array; y: Float64Array } {
  const order = Int32Array.from(x, (_, i) => i).sort((i, j) => x[i]! - x[j]! || i - j)
  const n = x.length
  const from = new Float64Array(n)
  const to = new Float64Array(n)
  const weight = new Float64Array(n)
  const value = new Float64Array(n)
  let top = -1
  const merge = (score: number, w: number, mean: number) => {
    const both = weight[top]! + w
    value[top] = (weight[top]! * value[top]! + w * mean) / both
    weight[top] = both
    to[top] = score
  }
  let at = 0
  while (at < n) {
    // One point for each distinct x, then back through the blocks that it undercuts.
    const score = x[order[at]!]!
    let w = 0
    let sum = 0
    for (; at < n && x[order[at]!] === score; at++) {
      const own = weights ? weights[order[at]!]! : 1
      w += own
      sum += own * y[order[at]!]!
    }
    if (w === 0) continue
    top++
    from[top] = score
    to[top] = score
    weight[top] = w
    value[top] = sum / w
    while (top > 0 && value[top - 1]! >= value[top]!) {
      top--
      merge(to[top + 1]!, weight[top + 1]!, value[top + 1]!)
    }
  }
  const corners: [number, number][] = []
  for (let b = 0; b <= top; b++) {
    corners.push([from[b]!, value[b]!])
    if (to[b] !== from[b]) corners.push([to[b]!, value[b]!])
  }
  return { x: Float64Array.from(corners, corner => corner[0]), y: Float64Array.from(corners, corner => corner[1]) }
}

function checkWeights(weights: Numbers, x: Numbers): void {
  checkSameLength('x', x, 'weights', weights)
  checkAllFinite('weights', weights)
  for (let i = 0; i < weights.length; i++)
    if (weights[i]! < 0) throw new RangeError(`weights[${i}] is at least 0, got ${weights[i]}`)
}
