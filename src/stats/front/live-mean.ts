import { checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { undefinedResult } from '../result.ts'
import { empiricalBernsteinSequence } from '../sequential/empirical-bernstein-sequence.ts'
import { type Answer, clusterDesign, pick, present, sum } from './answer.ts'

/** The scores so far, in the order they came. */
export interface LiveScores {
  /** From 0 to 1; NaN where there is none. */
  score: Numbers
  /** The statistical cluster of each row, as whole numbers. */
  family?: Numbers
}

/**
 * The mean of graded scores of a run that is watched while it goes on: the front door beside {@link liveRate}, which is for events.
 *
 * Independent trials: the empirical Bernstein sequence, valid at every look together whatever the scores' distribution; an asymptotic one is
 * narrower and fails for skewed scores. In families the limits are undefined: no sequence here allows for them.
 * @throws RangeError naming the argument and its value
 * @source Waudby-Smith & Ramdas (2024), J. R. Stat. Soc. B 86, theorem 2
 * @example liveMean({ score: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0] }) // { estimate: 0.1, lower: 0, upper: 0.9262283 }
 */
export function liveMean({ score, family }: LiveScores, { level = 0.95 }: { level?: number } = {}): Answer {
  checkLevel('level', level)
  if (family) checkSameLength('score', score, 'family', family)
  const rows = present(score)
  const x = pick(score, rows)
  const about = { estimand: 'scenarios like these', missing: score.length - rows.length, doubt: null } as const
  if (family && clusterDesign(pick(family, rows)).repeated) {
    const reason = 'scores in families: no sequence allows for likeness within them; wait for the end of the run'
    const method = 'empirical Bernstein confidence sequence'
    return {
      ...undefinedResult(reason, { level, method, n: x.length, estimate: sum(x) / x.length }),
      ...about,
      why: 'trials come in families',
    }
  }
  const { path: _, ...result } = empiricalBernsteinSequence(x, { alpha: 1 - level })
  return { ...result, level, ...about, why: 'looked at while it runs; holds for scores of any distribution' }
}
