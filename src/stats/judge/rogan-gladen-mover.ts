import { wilsonLimits } from '../rate/wilson-interval.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import {
  type CalibrationCounts,
  type JudgedCounts,
  type RoganGladen,
  type RoganGladenOptions,
  roganGladen,
  worth,
} from './rogan-gladen.ts'

/**
 * Rogan–Gladen correction with limits by inverting MOVER: the rates θ at which p − θ·Se − (1 − θ)(1 − Sp) could be 0.
 *
 * Use it beside {@link roganGladen} for a poor judge: there Lang and Reiczigel's limits are too near the middle of [0, 1] (up
 * to 12% of one tail), while these hold; for a good judge with few calibration items it is the other way round. The farther
 * of the two on each side holds for both, and is what the front door shows.
 *
 * The estimate is Rogan and Gladen's. A rate is inside when the contrast's distance from 0 is at most that of MOVER over the
 * Wilson limits of p, Se and Sp, as Fieller's for a ratio; no division by Se + Sp − 1, so a judge near chance gives wide
 * limits and not wrong ones. Same assumptions as {@link roganGladen}.
 * @param judged counts of rows
 * @param calibration counts of calibration items, `truePositives` of `positives`, `trueNegatives` of `negatives`
 * @returns undefined as {@link roganGladen} is, apart from its limits
 * @throws RangeError naming the argument and its value
 * @source Fieller (1954), J. R. Stat. Soc. B 16:175; Zou & Donner (2008), Stat. Med. 27:1693; Newcombe (2016), Stat. Methods Med. Res. 25:1774 (MOVER-R)
 * @example roganGladenMover({ judgedPositive: 135, n: 543 }, { truePositives: 47, positives: 57, trueNegatives: 75, negatives: 85 }) // { estimate: 0.1852724, lower: 0.06148216, upper: 0.2741561 }
 */
export function roganGladenMover(
  judged: JudgedCounts,
  calibration: CalibrationCounts,
  { level = 0.95, designEffect = 1 }: RoganGladenOptions = {},
): RoganGladen {
  const found = roganGladen(judged, calibration, { level, designEffect })
  const method = 'Rogan–Gladen, inverted MOVER limits'
  if (found.estimate === null) return { ...found, method }
  const { undefinedReason: _, ...known } = found
  const [lower, upper] = moverLimits(
    worth(judged, designEffect),
    calibration,
    found.estimate,
    normalQuantile(1 - (1 - level) / 2),
  )
  return { ...known, method, lower, upper }
}

function moverLimits(judged: JudgedCounts, calibration: CalibrationCounts, estimate: number, z: number): [number, number] {
  const { truePositives, positives, trueNegatives, negatives } = calibration
  const falsePositives = negatives - trueNegatives
  const [p, pLower, pUpper] = rateWithLimits(judged.judgedPositive, judged.n, z)
  const [hit, hitLower, hitUpper] = rateWithLimits(truePositives, positives, z)
  const [alarm, alarmLower, alarmUpper] = rateWithLimits(falsePositives, negatives, z)
  const inside = (rate: number): boolean => {
    const contrast = p - rate * hit - (1 - rate) * alarm
    const reach =
      contrast > 0
        ? Math.hypot(p - pLower, rate * (hitUpper - hit), (1 - rate) * (alarmUpper - alarm))
        : Math.hypot(pUpper - p, rate * (hit - hitLower), (1 - rate) * (alarm - alarmLower))
    return Math.abs(contrast) <= reach
  }
  return [edge(estimate, 0, inside), edge(estimate, 1, inside)]
}

/** The last rate that is inside, from the estimate towards `end`. */
function edge(estimate: number, end: number, inside: (rate: number) => boolean): number {
  if (inside(end) || estimate === end) return end
  let near = estimate
  let far = end
  for (let step = 0; step < 60; step++) {
    const middle = (near + far) / 2
    if (inside(middle)) near = middle
    else far = middle
  }
  return near
}

function rateWithLimits(successes: number, n: number, z: number): [rate: number, lower: number, upper: number] {
  return [successes / n, ...wilsonLimits(successes, n, z)]
}
