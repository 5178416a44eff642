import { checkCount, checkLevel, checkOneOf, checkPositive, checkProbability } from '../check.ts'
import { powerTwoProportions } from '../power/power-two-proportions.ts'
import { sampleSizeClustered } from '../power/sample-size-clustered.ts'
import { sampleSizeTwoProportions } from '../power/sample-size-two-proportions.ts'
import { sampleSizeZeroFailure } from '../power/sample-size-zero-failure.ts'

/** What is to be decided. */
export type PlanQuestion =
  /** Show that a rate is below a margin, if no trial fails. */
  | { show: 'below'; margin: number }
  /** Tell two rates apart, each with as many trials as the other. */
  | { show: 'difference'; first: number; second: number }

export interface PlanDesign {
  /** Families at hand; without it, the plan says how many are needed. */
  families?: number
  /** Trials a family. Default 1. */
  familySize?: number
  /** Likeness within families. Default 0.2. */
  icc?: number
  /** One minus the two-sided level of a difference, or the confidence of a bound. Default 0.95. */
  level?: number
  /** Default 0.8. */
  power?: number
}

export interface Plan {
  /** Trials (an arm), were they independent. */
  independent: number | null
  /** 1 + (m − 1)·ICC. */
  designEffect: number
  /** Families (an arm) that would do. */
  families: number | null
  trials: number | null
  /** Whether the families at hand are enough; null where they were not given. */
  enough: boolean | null
  /** With the families at hand: the smallest second rate above the first that is told apart with this power; null where none is. */
  detectable: number | null
  method: string
  why: string
  warnings: string[]
  undefinedReason?: string
}

/**
 * How many scenarios it takes, or what those at hand can show: the front door for planning.
 *
 * A comparison with 5 families or fewer cannot be decided at any effect: turning every family's total about 0 has at most 32
 * outcomes, and no p value below 0.05 is possible. Then the plan says so instead of a number.
 * @throws RangeError naming the argument and its value
 * @example plan({ show: 'below', margin: 0.02 }).trials // 149
 */
export function plan(question: PlanQuestion, design: PlanDesign = {}): Plan {
  const { families, familySize = 1, icc = 0.2, level = 0.95, power = 0.8 } = design
  checkLevel('level', level)
  checkLevel('power', power)
  checkProbability('icc', icc)
  checkPositive('familySize', familySize)
  if (families !== undefined) checkCount('families', families)
  checkQuestion(question)
  const designEffect = 1 + (familySize - 1) * icc
  const alpha = 1 - level
  const independent =
    question.show === 'below'
      ? sampleSizeZeroFailure(question.margin, { level }).n
      : sampleSizeTwoProportions(question.first, question.second, { power, alpha }).required
  const clusters =
    independent === null ? null : sampleSizeClustered(independent, { clusterSize: familySize, icc }).requiredClusters
  const countable = clusters === null || clusters * familySize <= Number.MAX_SAFE_INTEGER
  const needed = countable ? clusters : null
  const base: Plan = {
    independent: Number.isSafeInteger(independent) ? independent : null,
    designEffect,
    families: needed,
    trials: needed === null ? null : needed * familySize,
    enough: families === undefined || needed === null ? null : families >= needed,
    detectable: null,
    method: question.show === 'below' ? 'trials without a failure' : 'two rates, normal approximation, with the design effect',
    why:
      familySize > 1
        ? `families of ${familySize} at ICC ${icc}: the design effect is ${designEffect.toFixed(2)}`
        : 'every family holds one trial',
    warnings: question.show === 'difference' && independent !== null ? rareEvents(question, independent) : [],
  }
  if (!countable)
    return { ...base, enough: families === undefined ? null : false, undefinedReason: 'it takes more trials than can be counted' }
  if (question.show === 'below' || families === undefined) return base
  if (2 / 2 ** families > alpha) {
    const reason = `cannot be decided at any effect with ${families} ${families === 1 ? 'family' : 'families'}`
    return { ...base, enough: false, undefinedReason: reason, warnings: [...base.warnings, reason] }
  }
  return { ...base, detectable: detectableRate(question.first, (families * familySize) / designEffect, power, alpha) }
}

/** @throws RangeError that names what the question lacks */
function checkQuestion(question: PlanQuestion): void {
  const { show, ...given } = question as { show: PlanQuestion['show']; margin?: number; first?: number; second?: number }
  checkOneOf('show', show, ['below', 'difference'])
  for (const name of show === 'below' ? (['margin'] as const) : (['first', 'second'] as const)) {
    const value = given[name]
    if (value === undefined)
      throw new RangeError(
        `${name} is missing: "${show}" ${show === 'below' ? 'takes a margin' : 'takes two rates, first and second'}`,
      )
    if (show === 'below') checkLevel(name, value)
    else checkProbability(name, value)
  }
}

/** With fewer than 8 events in a group {@link compare} takes exact limits, which need more trials than the normal formula says. */
function rareEvents({ first, second }: { first: number; second: number }, nPerGroup: number): string[] {
  const expected = nPerGroup * Math.min(first, 1 - first, second, 1 - second)
  return expected >= 8
    ? []
    : [
        `${Number(expected.toPrecision(2))} events (or trials without) are expected in one group, fewer than 8: plan for more trials`,
      ]
}

/** Smallest rate above the first with the wanted power, to a hundredth of a percent. */
function detectableRate(first: number, nPerGroup: number, power: number, alpha: number): number | null {
  const enough = (second: number) => (powerTwoProportions(first, second, { nPerGroup, alpha }).power ?? 0) >= power
  let low = first
  let high = 1 - 1e-9
  if (!enough(high)) return null
  while (high - low > 1e-4) {
    const middle = (low + high) / 2
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}
