import { seededRandom } from '../../base/random.ts'
import { checkBinary, checkSameLength, type Numbers } from '../check.ts'
import { fewFamilies } from '../cluster/cautious-design-effect.ts'
import { type ClusteredMeanResult, clusteredMean } from '../cluster/clustered-mean.ts'
import { type KornGraubardIntervalResult, kornGraubardInterval } from '../cluster/korn-graubard-interval.ts'
import { twoSamplePermutation } from '../permutation/two-sample-permutation.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import type { Result } from '../result.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { chiSquareTest } from '../two-sample/chi-square-test.ts'
import { fisherExact, type TwoByTwo } from '../two-sample/fisher-exact.ts'
import { type KnownLimits, moverDifference } from '../two-sample/mover-difference.ts'
import { newcombeDifference } from '../two-sample/newcombe-difference.ts'
import type { RateCounts } from '../two-sample/rate-counts.ts'
import { clusterDesign, doubted, pick, present, sum } from './answer.ts'
import { type About, type Comparison, type Tested, tooFewFamilies, undecided } from './comparison.ts'

/** Two separate samples. */
export interface UnpairedColumns {
  first: { outcome: Numbers; family?: Numbers }
  second: { outcome: Numbers; family?: Numbers }
}

interface Sample {
  outcome: Float64Array
  /** Every row its own, where no family was given. */
  family: Float64Array
  clusters: number
  repeated: boolean
  missing: number
}

/**
 * Newcombe's interval needs as many events, and trials without one, in each sample: below, its tails reach 12%. Above 95% confidence it always misses
 * more on one side than it may (at 99% more than twice).
 */
const fewEvents = 8
/** Square-and-add limits of samples both smaller than this miss in up to 7% where one rate is near 0 and the other near 1. */
const smallSample = 20
/** Where there are too many ways to deal out the families to list them (2²²), so many are drawn, always from the same seed. */
const draws = 1999

/** {@link compare} of two separate samples. */
export function compareSamples({ first, second }: UnpairedColumns, level: number, icc: number): Comparison {
  const a = sampleOf('first', first)
  const b = sampleOf('second', second)
  const about = { estimand: 'scenarios like these' as const, missing: a.missing + b.missing, doubt: null }
  if (a.outcome.length === 0 || b.outcome.length === 0) return undecided('a sample without a verdict', level, about)
  return a.repeated || b.repeated
    ? samplesInFamilies(a, b, level, icc, about)
    : independentSamples(countsOf(a), countsOf(b), level, about)
}

function independentSamples(x: RateCounts, y: RateCounts, level: number, about: About): Comparison {
  const counts = [x.successes, x.n - x.successes, y.successes, y.n - y.successes]
  const few = level > 0.95 || Math.min(...counts) < fewEvents
  const limits = ({ successes, n }: RateCounts) => clopperPearsonInterval(successes, n, { level }) as KnownLimits
  const result = few
    ? { ...moverDifference(limits(x), limits(y), { level }), method: 'square-and-add, Clopper–Pearson limits' }
    : newcombeDifference(x, y, { level })
  const answer = {
    ...result,
    ...about,
    ...testSamples(x, y),
    decidable: true,
    why: few
      ? `two samples of independent trials; one has ${Math.min(...counts)} events or trials without, too few for score limits at this level`
      : 'two samples of independent trials',
  }
  const opposite = Math.max(x.n, y.n) < smallSample && Math.abs(result.estimate!) > 0.75
  return opposite ? doubted(answer, oppositeEnds(level)) : answer
}

function oppositeEnds(level: number): string {
  return `two small samples at opposite ends: the limits may cover less than ${Number((100 * level).toPrecision(4))}%, though the direction is plain; add trials`
}

/**
 * Chi-square with (N − 1)/N where every expected count is 1 or more, else Fisher's exact test.
 * @source Campbell (2007), Stat. Med. 26:3661
 */
function testSamples(x: RateCounts, y: RateCounts): Tested {
  const table: TwoByTwo = [
    [x.successes, x.n - x.successes],
    [y.successes, y.n - y.successes],
  ]
  const n = x.n + y.n
  const events = x.successes + y.successes
  if ((Math.min(x.n, y.n) * Math.min(events, n - events)) / n < 1) {
    return { pValue: fisherExact(table).pValue, test: 'Fisher exact' }
  }
  const statistic = chiSquareTest(table).statistic!
  return { pValue: chiSquareSf((statistic * (n - 1)) / n, 1), test: 'chi-square, (N − 1)/N' }
}

function samplesInFamilies(a: Sample, b: Sample, level: number, icc: number, about: About): Comparison {
  const clusters = a.clusters + b.clusters
  const [x, y] = [a, b].map(({ outcome, family }) => clusteredMean(outcome, family, { level })) as [
    ClusteredMeanResult,
    ClusteredMeanResult,
  ]
  const robust = welch(x, y, level)
  if (a.clusters === 1 || b.clusters === 1)
    return undecided('a sample of one family: a comparison cannot be decided at any effect', level, about, robust)
  const tested = testFamilies(a, b)
  const smallest = smallestPValue(a.clusters, b.clusters)
  if (smallest > 1 - level) return tooFewFamilies(clusters, smallest, { ...robust, ...tested }, about)
  const [p, q] = [a, b].map(({ outcome, family }) => kornGraubardInterval(outcome, family, { level, icc })) as [
    KornGraubardIntervalResult,
    KornGraubardIntervalResult,
  ]
  const showing = Math.min(p.showing, q.showing)
  const few = showing <= fewFamilies || robust.lower === null
  const result: Result = few
    ? {
        ...moverDifference(p as KnownLimits, q as KnownLimits, { level }),
        method: 'square-and-add, Korn–Graubard limits',
        clusters,
      }
    : robust
  return {
    ...result,
    ...about,
    ...tested,
    decidable: true,
    why: few
      ? `two samples whose trials come in families; in one only ${showing} show the event or its absence, too few for CR2`
      : 'two samples whose trials come in families',
  }
}

/** CR2 of both means, with Welch–Satterthwaite degrees of freedom; limits undefined where neither varies. */
function welch(x: ClusteredMeanResult, y: ClusteredMeanResult, level: number): Result {
  const estimate = x.estimate! - y.estimate!
  const se = x.se == null || y.se == null ? null : Math.hypot(x.se, y.se)
  const about = { level, method: 'CR2 of both samples, Welch–Satterthwaite df', n: x.n + y.n, clusters: x.clusters + y.clusters }
  const df = se ? se ** 4 / (x.se! ** 4 / x.df! + y.se! ** 4 / y.df!) : null
  if (!se || !df) return { estimate, lower: null, upper: null, warnings: [], ...about }
  const half = studentTQuantile((1 + level) / 2, df) * se
  const limits = { lower: Math.max(-1, estimate - half), upper: Math.min(1, estimate + half) }
  return { estimate, se, ...limits, df, warnings: [...x.warnings, ...y.warnings], ...about }
}

/**
 * Families dealt out anew to the two samples: what each adds to the difference is its total less what the pooled rate expects.
 * Exact where the families of both are alike; Student's t over CR2 rejects up to 18% where one sample has few families.
 */
function testFamilies(a: Sample, b: Sample): Tested {
  const pooled = (sum(a.outcome) + sum(b.outcome)) / (a.outcome.length + b.outcome.length)
  const { pValue } = twoSamplePermutation(excesses(a, pooled), excesses(b, pooled), { random: seededRandom(1), draws })
  return { pValue, test: 'permutation of families' }
}

/** Of each family: events less those expected. */
function excesses({ outcome, family }: Sample, rate: number): number[] {
  const totals = new Map<number, number>()
  for (let i = 0; i < outcome.length; i++) totals.set(family[i]!, (totals.get(family[i]!) ?? 0) + outcome[i]! - rate)
  return [...totals.values()]
}

/** One in the number of ways to deal out the families; two where the other half of a deal is as extreme. */
function smallestPValue(first: number, second: number): number {
  let ways = 1
  for (let i = 1; i <= Math.min(first, second); i++) ways *= (first + second + 1 - i) / i
  return (first === second ? 2 : 1) / ways
}

function sampleOf(name: string, { outcome, family }: UnpairedColumns['first']): Sample {
  if (family) checkSameLength(`${name}.outcome`, outcome, `${name}.family`, family)
  const rows = present(outcome)
  const values = pick(outcome, rows)
  checkBinary(`${name}.outcome`, values)
  const families = family ? pick(family, rows) : values.map((_, i) => i)
  return { outcome: values, family: families, ...clusterDesign(families), missing: outcome.length - rows.length }
}

function countsOf({ outcome }: Sample): RateCounts {
  return { successes: sum(outcome), n: outcome.length }
}
