import { checkCount, checkProbability } from '../check.ts'

export interface CalibrationPilot {
  /** Share of rows that the judge calls positive, from 0 to 1. */
  judgedRate: number
  /** As seen in the pilot, from 0 to 1. */
  pilotSensitivity: number
  pilotSpecificity: number
  /** Pilot items of each kind; each side gets at least as many. */
  pilotPerSide: number
}

export interface CalibrationAllocation {
  positives: number
  negatives: number
  /** Positives before rounding and the minimum. */
  unrounded: number
}

/**
 * How many of the next calibration items should be positive, how many negative, so that a corrected rate is least
 * uncertain.
 *
 * Use it before {@link roganGladen}, after a small pilot. When labels can be drawn from the very rows, label a random
 * sample of them instead and use {@link ppiMean}.
 *
 * m₁ = m/(1 + (1/p − 1)√κ), κ = (m₀(1 − Sp) + 1)/(m₀(1 − Se) + 1), m₀ the pilot items of each kind; rounded, and at least
 * m₀ on each side. Assumes that truth can be told before labelling, as with constructed items.
 * @param total whole number of calibration items to allot, at least twice `pilotPerSide`
 * @throws RangeError naming the argument and its value
 * @source Lee et al. (2026), calibration of language-model judges, `allocate_calibration_sample`
 * @example calibrationAllocation(165, { judgedRate: 0.154, pilotSensitivity: 0.934, pilotSpecificity: 0.728, pilotPerSide: 14 }) // { positives: 17, negatives: 148, unrounded: 17.03808 }
 */
export function calibrationAllocation(total: number, pilot: CalibrationPilot): CalibrationAllocation {
  const { judgedRate, pilotSensitivity, pilotSpecificity, pilotPerSide } = pilot
  checkCount('total', total)
  checkCount('pilotPerSide', pilotPerSide)
  if (total < 2 * pilotPerSide) throw new RangeError(`total is at least twice pilotPerSide = ${pilotPerSide}, got ${total}`)
  checkProbability('judgedRate', judgedRate)
  checkProbability('pilotSensitivity', pilotSensitivity)
  checkProbability('pilotSpecificity', pilotSpecificity)
  const kappa = (pilotPerSide * (1 - pilotSpecificity) + 1) / (pilotPerSide * (1 - pilotSensitivity) + 1)
  const unrounded = judgedRate === 0 ? 0 : total / (1 + (1 / judgedRate - 1) * Math.sqrt(kappa))
  const positives = Math.max(pilotPerSide, roundHalfEven(Math.min(total - pilotPerSide, unrounded)))
  return { positives, negatives: total - positives, unrounded }
}

/** As the reference code rounds. */
function roundHalfEven(x: number): number {
  const floor = Math.floor(x)
  if (x - floor !== 0.5) return Math.round(x)
  return floor % 2 === 0 ? floor : floor + 1
}
