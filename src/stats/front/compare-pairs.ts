import { seededRandom } from '../../base/random.ts'
import { checkBinary, checkSameLength, type Numbers } from '../check.ts'
import { fewFamilies } from '../cluster/cautious-design-effect.ts'
import { clusteredPairedDifference } from '../cluster/clustered-paired-difference.ts'
import { clusteredSignFlip } from '../cluster/clustered-sign-flip.ts'
import { type KornGraubardIntervalResult, kornGraubardInterval } from '../cluster/korn-graubard-interval.ts'
import { mcnemarMidP } from '../paired/mcnemar-mid-p.ts'
import { tangoDifference } from '../paired/tango-difference.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import type { Result } from '../result.ts'
import { studentTCdf } from '../special/student-t-cdf.ts'
import { type KnownLimits, moverDifference } from '../two-sample/mover-difference.ts'
import { clusterDesign, pick, present, sum } from './answer.ts'
import { type About, type Comparison, type Tested, tooFewFamilies, undecided } from './comparison.ts'

/** The same trials done by two targets: row i of both is one scenario and epoch. */
export interface PairedColumns {
  /** 0 or 1; NaN where no verdict was reached: the pair is left out. */
  first: Numbers
  second: Numbers
  family?: Numbers
}

/** Tango's interval needs as many pairs, and as many that differ in each direction: below, its tails reach 6%; above 95% confidence, more yet. */
const fewPairs = 20
const fewDiscordant = 5

/** {@link compare} where both did the same trials. */
export function comparePairs({ first, second, family }: PairedColumns, level: number, icc: number): Comparison {
  checkSameLength('first', first, 'second', second)
  if (family) checkSameLength('first', first, 'family', family)
  const both = present(Float64Array.from(first as ArrayLike<number>, (value, i) => value + second[i]!))
  const a = pick(first, both)
  const b = pick(second, both)
  checkBinary('first', a)
  checkBinary('second', b)
  const about = { estimand: 'scenarios like these' as const, missing: first.length - both.length, doubt: null }
  const families = family && pick(family, both)
  if (a.length === 0) return undecided('no pair has both verdicts', level, about)
  return families && clusterDesign(families).repeated
    ? pairsInFamilies(a, b, families, level, icc, about)
    : independentPairs(a, b, level, about)
}

function independentPairs(a: Float64Array, b: Float64Array, level: number, about: About): Comparison {
  const n = a.length
  const won = sum(onlyFirst(a, b))
  const lost = sum(onlyFirst(b, a))
  const { pValue, method } = mcnemarMidP(won, lost)
  const few = level > 0.95 || n < fewPairs || Math.min(won, lost) < fewDiscordant
  const limits = (count: number) => clopperPearsonInterval(count, n, { level }) as KnownLimits
  // Only the discordant pairs matter, so that it is no matter which of them are counted as both 0.
  const result = few
    ? { ...discordantDifference(limits(won), limits(lost), level), method: 'square-and-add, Clopper–Pearson limits, paired' }
    : tangoDifference({ n11: 0, n10: won, n01: lost, n00: n - won - lost }, { level })
  return {
    ...result,
    ...about,
    pValue,
    test: method,
    decidable: true,
    why: few
      ? `the same trials were done by both; of ${n} pairs ${won} and ${lost} differ, too few for a score interval at this level`
      : 'the same trials were done by both, and each pair stands for itself',
  }
}

function pairsInFamilies(
  a: Float64Array,
  b: Float64Array,
  families: Float64Array,
  level: number,
  icc: number,
  about: About,
): Comparison {
  const { clusters } = clusterDesign(families)
  const robust = clusteredPairedDifference(a, b, { cluster: families, level })
  if (clusters === 1)
    return undecided('one family: a comparison cannot be decided at any effect', level, about, {
      estimate: robust.estimate,
      n: a.length,
      clusters,
    })
  const tested = testPairs(a, b, families, robust)
  const smallest = 2 / 2 ** clusters
  if (smallest > 1 - level) return tooFewFamilies(clusters, smallest, { ...robust, ...tested }, about)
  const [won, lost] = [onlyFirst(a, b), onlyFirst(b, a)].map(one => kornGraubardInterval(one, families, { level, icc })) as [
    KornGraubardIntervalResult,
    KornGraubardIntervalResult,
  ]
  const showing = Math.min(won.showing, lost.showing)
  const few = showing <= fewFamilies || robust.lower === null
  const result: Result = few
    ? {
        ...discordantDifference(won as KnownLimits, lost as KnownLimits, level),
        method: 'square-and-add, Korn–Graubard limits, paired',
        clusters,
      }
    : robust
  return {
    ...result,
    ...about,
    ...tested,
    decidable: true,
    why: few
      ? `the same trials were done by both, and one is ahead in only ${showing} of ${clusters} families, too few for CR2`
      : `the same trials were done by both, and come in ${clusters} families`,
  }
}

/** Exact by turning the totals of the families that differ, up to 12 of them; above, Student's t of the CR2 error. */
function testPairs(a: Float64Array, b: Float64Array, families: Float64Array, robust: Result): Tested {
  const differences = a.map((value, i) => value - b[i]!)
  const totals = new Map<number, number>()
  differences.forEach((value, i) => {
    totals.set(families[i]!, (totals.get(families[i]!) ?? 0) + value)
  })
  const differing = [...totals.values()].filter(total => total !== 0).length
  if (differing === 0) return { pValue: 1, test: 'no family differs' }
  const { estimate, se, df } = robust
  if (differing > fewFamilies && estimate !== null && se && df)
    return { pValue: 2 * studentTCdf(-Math.abs(estimate / se), df), test: 't of the CR2 standard error' }
  // Families that do not differ change nothing, whichever way they are turned.
  const turned = families.map((_, i) => i).filter(i => totals.get(families[i]!) !== 0)
  const flip = clusteredSignFlip(
    turned.map(i => differences[i]!),
    turned.map(i => families[i]!),
    { random: seededRandom(1) },
  )
  return { pValue: flip.pValue ?? 1, test: 'sign flip of cluster totals' }
}

/** 1 where only the first of two has the event. */
function onlyFirst(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => (value > b[i]! ? 1 : 0))
}

/**
 * The difference of the two discordant shares, which is that of the rates: square-and-add with the correlation of two shares of
 * one multinomial.
 */
function discordantDifference(won: KnownLimits, lost: KnownLimits, level: number): Result {
  const [p, q] = [won.estimate, lost.estimate]
  const spread = Math.sqrt((1 - p) * (1 - q))
  const correlation = spread === 0 ? 0 : -Math.min(1, Math.sqrt(p * q) / spread)
  return { ...moverDifference(won, lost, { correlation, level }), n: won.n }
}
