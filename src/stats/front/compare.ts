import { checkBinary, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { clusteredMean } from '../cluster/clustered-mean.ts'
import { clusteredPairedDifference } from '../cluster/clustered-paired-difference.ts'
import { clusteredSignFlip } from '../cluster/clustered-sign-flip.ts'
import { mcnemarMidP } from '../paired/mcnemar-mid-p.ts'
import type { PairedCounts } from '../paired/paired-counts.ts'
import { tangoDifference } from '../paired/tango-difference.ts'
import { undefinedResult } from '../result.ts'
import { studentTCdf } from '../special/student-t-cdf.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { chiSquareTest } from '../two-sample/chi-square-test.ts'
import { newcombeDifference } from '../two-sample/newcombe-difference.ts'
import { type Answer, clusterDesign, pick, present, sum } from './answer.ts'

/** The same trials done by two targets: row i of both is one scenario and epoch. */
export interface PairedColumns {
  /** 0 or 1; NaN where no verdict was reached: the pair is left out. */
  first: Numbers
  second: Numbers
  family?: Numbers
}

/** Two separate samples. */
export interface UnpairedColumns {
  first: { outcome: Numbers; family?: Numbers }
  second: { outcome: Numbers; family?: Numbers }
}

export interface CompareQuestion {
  /** Default 0.95. */
  level?: number
}

export interface Comparison extends Answer {
  /** Two-sided p value; null where undefined. */
  pValue: number | null
  /** What the p value comes from. */
  test: string
  /** False where no data of this design could ever be significant at 1 − level: a comparison cannot be decided at any effect. */
  decidable: boolean
}

/** Up to so many families the p value is exact, by turning the families' totals about 0 in every way. */
const enumerated = 12

/**
 * The difference of two rates, first − second, by the method that fits the design: the front door for comparisons.
 *
 * Paired and independent: Tango's interval and McNemar's mid-p. Paired, in families: CR2 with Satterthwaite degrees of freedom,
 * and up to 12 families an exact sign flip of family totals; with 5 families or fewer no effect could be significant at 5%,
 * and the answer says so. Two samples: Newcombe and chi-square; in families Welch's t over CR2 variances.
 * @throws RangeError naming the argument and its value
 * @example compare({ first: [1, 1, 0, 1], second: [0, 1, 0, 1] }).method // 'Tango score, paired'
 */
export function compare(columns: PairedColumns | UnpairedColumns, question: CompareQuestion = {}): Comparison {
  const { level = 0.95 } = question
  checkLevel('level', level)
  return isPaired(columns) ? comparePaired(columns, level) : compareSamples(columns, level)
}

function isPaired(columns: PairedColumns | UnpairedColumns): columns is PairedColumns {
  return !('outcome' in columns.first)
}

function comparePaired({ first, second, family }: PairedColumns, level: number): Comparison {
  checkSameLength('first', first, 'second', second)
  if (family) checkSameLength('first', first, 'family', family)
  const both = present(Float64Array.from(first as ArrayLike<number>, (value, i) => value + second[i]!))
  const a = pick(first, both)
  const b = pick(second, both)
  checkBinary('first', a)
  checkBinary('second', b)
  const about = { estimand: 'scenarios like these' as const, missing: first.length - both.length }
  const families = family && pick(family, both)
  const { clusters, repeated } = clusterDesign(families)
  if (a.length === 0) return nothing('no pair has both verdicts', level, about)
  if (!families || !repeated) {
    const table = pairTable(a, b)
    const { pValue, method } = mcnemarMidP(table.n10, table.n01)
    return {
      ...tangoDifference(table, { level }),
      ...about,
      pValue,
      test: method,
      decidable: true,
      why: 'the same trials were done by both, and each pair stands for itself',
    }
  }
  if (clusters === 1)
    return {
      ...nothing('one family: a comparison cannot be decided at any effect', level, about),
      estimate: (sum(a) - sum(b)) / a.length,
      n: a.length,
      clusters,
    }
  const result = clusteredPairedDifference(a, b, { cluster: families, level })
  const flip =
    clusters <= enumerated
      ? clusteredSignFlip(
          a.map((value, i) => value - b[i]!),
          families,
        )
      : undefined
  const decidable = flip?.smallestPValue == null || flip.smallestPValue <= 1 - level
  const warnings = decidable
    ? result.warnings
    : [
        ...result.warnings,
        `cannot be decided at any effect with ${clusters} families: no p value below ${flip!.smallestPValue} is possible`,
      ]
  return {
    ...result,
    ...about,
    warnings,
    pValue: flip ? flip.pValue : tTestP(result),
    test: flip ? flip.method : 't of the CR2 standard error',
    decidable,
    why: `the same trials were done by both, and come in ${clusters} families`,
  }
}

function compareSamples({ first, second }: UnpairedColumns, level: number): Comparison {
  const sample = (name: string, { outcome, family }: UnpairedColumns['first']) => {
    const rows = present(outcome)
    const values = pick(outcome, rows)
    checkBinary(`${name}.outcome`, values)
    const families = family && pick(family, rows)
    return { values, families, ...clusterDesign(families), missing: outcome.length - rows.length }
  }
  const a = sample('first', first)
  const b = sample('second', second)
  const about = { estimand: 'scenarios like these' as const, missing: a.missing + b.missing }
  if (a.values.length === 0 || b.values.length === 0) return nothing('a sample without a verdict', level, about)
  if (!a.repeated && !b.repeated) {
    const counts = (values: Numbers) => ({ successes: sum(values), n: values.length })
    const [x, y] = [counts(a.values), counts(b.values)]
    const test = chiSquareTest([
      [x.successes, x.n - x.successes],
      [y.successes, y.n - y.successes],
    ])
    return {
      ...newcombeDifference(x, y, { level }),
      ...about,
      pValue: test.pValue,
      test: test.method,
      decidable: true,
      why: 'two samples of independent trials',
    }
  }
  const [x, y] = [a, b].map(({ values, families }) => clusteredMean(values, families ?? values.map((_, i) => i), { level })) as [
    ReturnType<typeof clusteredMean>,
    ReturnType<typeof clusteredMean>,
  ]
  const estimate = x.estimate! - y.estimate!
  const clusters = x.clusters + y.clusters
  if (x.se == null || y.se == null || x.df == null || y.df == null || x.se + y.se === 0) {
    return { ...nothing('the variance over families is undefined in one sample', level, about), estimate, n: x.n + y.n, clusters }
  }
  const se = Math.hypot(x.se, y.se)
  const df = se ** 4 / (x.se ** 4 / x.df + y.se ** 4 / y.df)
  const half = studentTQuantile((1 + level) / 2, df) * se
  const result = {
    estimate,
    se,
    lower: Math.max(-1, estimate - half),
    upper: Math.min(1, estimate + half),
    level,
    method: 'CR2 of both samples, Welch–Satterthwaite df',
    n: x.n + y.n,
    clusters,
    df,
    warnings: [...x.warnings, ...y.warnings],
  }
  return {
    ...result,
    ...about,
    pValue: tTestP(result),
    test: 't of the CR2 standard errors',
    decidable: true,
    why: 'two samples whose trials come in families',
  }
}

function pairTable(a: Numbers, b: Numbers): PairedCounts {
  const table = { n11: 0, n10: 0, n01: 0, n00: 0 }
  for (let i = 0; i < a.length; i++) table[`n${a[i] as 0 | 1}${b[i] as 0 | 1}`]++
  return table
}

function tTestP({ estimate, se, df }: { estimate: number | null; se?: number | null; df?: number | null }): number | null {
  if (estimate === null || !se || !df) return null
  return 2 * studentTCdf(-Math.abs(estimate / se), df)
}

function nothing(reason: string, level: number, about: Pick<Answer, 'estimand' | 'missing'>): Comparison {
  return {
    ...undefinedResult(reason, { level, method: 'none', n: 0 }),
    ...about,
    pValue: null,
    test: 'none',
    decidable: false,
    why: reason,
  }
}
