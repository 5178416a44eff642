import { checkLevel, checkPositive, checkProbability } from '../check.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'

export interface EffectiveSizeOptions {
  /** Standard error of the share, as of independent rows; 0 where nothing has happened, or everything. */
  se: number
  /** Rows still at risk at the time. */
  atRisk: number
  /** Share of rows without any ending event just before the time, as Kaplan–Meier estimates it; above 0. */
  openBefore: number
  /** Both sizes are divided by it: the design effect of families. 1 by default. */
  designEffect?: number
  /** Coverage of the interval; 0.95 by default. */
  level?: number
}

/**
 * Clopper–Pearson limits of the share that has had an event by a time, at the effective sample size.
 * Use it where few events have happened: log-log limits of {@link kaplanMeier} then miss on one side, and are undefined without an
 * event; here a bound remains. With {@link cumulativeIncidence} likewise. Without censoring they are the exact binomial limits.
 * Lower limit: size F(1−F)/se², what the error says. Upper limit: the smaller of that and atRisk/openBefore, for which one more event at this
 * time would count 1/size (Cutler & Ederer): events to come may hide where few are still watched.
 * @param share the share that has had the event, from 0 to 1
 * @throws RangeError naming the argument and its value
 * @source Cutler & Ederer (1958), J. Chronic Dis. 8; Dorey & Korn (1987), Stat. Med. 6:679
 * @example effectiveSizeLimits(0.3, { se: 0.1449137675, atRisk: 10, openBefore: 1 }) // { lower: 0.06673951, upper: 0.6524529 }
 */
export function effectiveSizeLimits(share: number, options: EffectiveSizeOptions): { lower: number; upper: number } {
  const { se, atRisk, openBefore, designEffect = 1, level = 0.95 } = options
  checkProbability('share', share)
  if (!(se >= 0)) throw new RangeError(`se is a number from 0, got ${se}`)
  checkPositive('atRisk', atRisk)
  checkPositive('openBefore', openBefore)
  checkPositive('designEffect', designEffect)
  checkLevel('level', level)
  const watched = atRisk / openBefore
  const told = se > 0 ? (share * (1 - share)) / se ** 2 : watched
  const tail = (1 - level) / 2
  const [below, above] = [told / designEffect, Math.min(told, watched) / designEffect]
  return {
    lower: clopperPearsonLower(share * below, below, tail),
    upper: clopperPearsonUpper(share * above, above, tail),
  }
}
