import { type Result, undefinedResult } from '../result.ts'
import type { Answer } from './answer.ts'

/** The answer of the front door for comparisons: the difference of two rates, first − second. */
export interface Comparison extends Answer {
  /** Two-sided p value; null where undefined. */
  pValue: number | null
  /** What the p value comes from. */
  test: string
  /** False where no data of this design could ever be significant at 1 − level: a comparison cannot be decided at any effect. */
  decidable: boolean
}

export interface CompareQuestion {
  /** Default 0.95. */
  level?: number
  /** ICC₀: the least likeness within families that is assumed where few of them show the event. Default 0.2. */
  icc?: number
}

/** What every comparison says of its rows. */
export type About = Pick<Answer, 'estimand' | 'missing' | 'doubt'>

/** How the p value came about. */
export interface Tested {
  pValue: number | null
  test: string
}

/** No limits and no p value, and why. */
export function undecided(reason: string, level: number, about: About, known: Partial<Result> = {}): Comparison {
  return {
    ...undefinedResult(reason, { level, method: 'none', n: 0, ...known }),
    ...about,
    pValue: null,
    test: 'none',
    decidable: false,
    why: reason,
  }
}

/** Too few families for any p value to fall to 1 − level: the difference stands, and nothing more can be said. */
export function tooFewFamilies(clusters: number, smallest: number, known: Result & Tested, about: About): Comparison {
  const reason = `cannot be decided at any effect with ${clusters} families`
  return {
    ...undecided(reason, known.level, about, { estimate: known.estimate, n: known.n, clusters }),
    warnings: [`${reason}: no p value below ${Number(smallest.toPrecision(3))} is possible`],
    pValue: known.pValue,
    test: known.test,
  }
}
