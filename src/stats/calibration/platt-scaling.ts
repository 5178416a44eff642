import { checkAllFinite, checkBinary, checkSameLength, type Numbers } from '../check.ts'

export interface PlattScaling {
  /** P(event | score) = 1/(1 + exp(a·score + b)); a is negative when higher scores mean more events. Null where undefined. */
  a: number | null
  b: number | null
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Platt scaling: a logistic curve from a judge's scores to probabilities.
 *
 * Use it to calibrate with fewer than about 200 labels; with more, and where the curve may not be logistic, use
 * {@link isotonicRegression}. Fit and judge on different items.
 *
 * Maximises the likelihood with targets (N₊ + 1)/(N₊ + 2) and 1/(N₋ + 2) in place of 1 and 0, which keeps it finite when
 * scores separate the outcomes. Newton's method with halved steps. Assumes independent items.
 * @param scores any numbers
 * @param outcomes 1 where the event happened, 0 where not, as long as `scores`
 * @returns undefined without both outcomes, or when all scores are equal
 * @throws RangeError on columns of different length, scores that are not finite, outcomes other than 0 and 1
 * @source Platt (1999); Lin, Lin & Weng (2007), Mach. Learn. 68:267; scikit-learn `_sigmoid_calibration`
 * @example plattScaling([-2, -1, 0, 1, 2, 3], [0, 0, 1, 0, 1, 1]) // { a: -0.5355096, b: 0.2677548 }
 */
export function plattScaling(scores: Numbers, outcomes: Numbers): PlattScaling {
  checkSameLength('scores', scores, 'outcomes', outcomes)
  checkAllFinite('scores', scores)
  checkBinary('outcomes', outcomes)
  const n = scores.length
  const about = { method: 'Platt scaling', n, warnings: [] as string[] }
  const nothing = (undefinedReason: string): PlattScaling => ({ ...about, a: null, b: null, undefinedReason })
  let events = 0
  let mean = 0
  for (let i = 0; i < n; i++) {
    events += outcomes[i]!
    mean += scores[i]! / n
  }
  if (events === 0 || events === n)
    return nothing(n === 0 ? 'no items' : 'all outcomes are alike, so scores cannot tell them apart')
  let squares = 0
  for (let i = 0; i < n; i++) squares += (scores[i]! - mean) ** 2
  const scale = Math.sqrt(squares / n)
  if (scale <= 1e-14 * Math.abs(mean)) return nothing('all scores are equal')
  const standard = Float64Array.from(scores, score => (score - mean) / scale)
  const { slope, intercept, converged } = newton(standard, outcomes, (events + 1) / (events + 2), 1 / (n - events + 2))
  if (!converged) about.warnings.push('the fit did not settle in 100 steps')
  return { ...about, a: -slope / scale, b: (slope * mean) / scale - intercept }
}

/** Logistic likelihood with soft targets, over standardised scores; concave, so halved Newton steps reach its top. */
function newton(scores: Float64Array, outcomes: Numbers, high: number, low: number) {
  let slope = 0
  let intercept = 0
  let loss = lossAt(scores, outcomes, high, low, slope, intercept)
  for (let step = 0; step < 100; step++) {
    let g0 = 0
    let g1 = 0
    let h00 = 0
    let h01 = 0
    let h11 = 0
    for (let i = 0; i < scores.length; i++) {
      const s = scores[i]!
      const p = 1 / (1 + Math.exp(-(slope * s + intercept)))
      const rest = (outcomes[i] === 1 ? high : low) - p
      const w = p * (1 - p)
      g0 += rest
      g1 += rest * s
      h00 += w
      h01 += w * s
      h11 += w * s * s
    }
    const determinant = h00 * h11 - h01 * h01
    const toSlope = (h00 * g1 - h01 * g0) / determinant
    const toIntercept = (h11 * g0 - h01 * g1) / determinant
    let size = 1
    let next = lossAt(scores, outcomes, high, low, slope + toSlope, intercept + toIntercept)
    // Near the top rounding alone may raise the loss.
    while (next > loss * (1 + 1e-12) && size > 1e-10) {
      size /= 2
      next = lossAt(scores, outcomes, high, low, slope + size * toSlope, intercept + size * toIntercept)
    }
    slope += size * toSlope
    intercept += size * toIntercept
    loss = next
    if (Math.abs(toSlope) + Math.abs(toIntercept) < 1e-11 * (1 + Math.abs(slope) + Math.abs(intercept)))
      return { slope, intercept, converged: true }
  }
  return { slope, intercept, converged: false }
}

function lossAt(scores: Float64Array, outcomes: Numbers, high: number, low: number, slope: number, intercept: number): number {
  let loss = 0
  for (let i = 0; i < scores.length; i++) {
    const logit = slope * scores[i]! + intercept
    loss += Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - (outcomes[i] === 1 ? high : low) * logit
  }
  return loss
}
