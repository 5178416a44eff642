import { studentTQuantile } from '../../stats/special/student-t-quantile.ts'
import type { Episode } from '../episode.ts'
import { evidenceOf, type ShownList, shownList } from './facts/shown-lists.ts'
import type { Finding, InvariantResult, SetInvariant } from './invariant.ts'

/** Chance, over all comparisons of a set, that noise alone is taken for a shift. */
const falseAlarm = 0.01
/** Repeats beyond one a wording, over the set, from which on noise can be told. */
const leastFreedom = 3

interface Run {
  episode: Episode
  list: ShownList
}

/**
 * INV-19. Episodes of one `group.set` differ in merit-irrelevant text alone (`group.variant`; `base`, or the first), and repeat each wording. The
 * noise band is Student's, from the spread of ranks between repeats of a wording, pooled over items, with Bonferroni's share for each comparison.
 */
export const rankInvariance: SetInvariant = {
  id: 'INV-19',
  name: 'rank-invariance',
  version: '1',
  scope: 'set',
  opportunity: 'an item that is ranked under a wording and under the base wording of the same set (`group.set`, `group.variant`)',
  breaks: 'its mean rank differs by more than the repeat-run noise band; one that is not shown has the rank after the last',
  cannotSee:
    'whether merits were really held fixed; shifts in noise, with few repeats; order in free text; later lists of an episode',
  check(episodes): InvariantResult {
    const sets = new Map<string, Map<string, Run[]>>()
    let unranked = 0
    for (const { episode, world, group } of episodes) {
      const list = shownList(episode, world)
      const variants = sets.get(group.set ?? '') ?? new Map<string, Run[]>()
      sets.set(group.set ?? '', variants)
      if (list === undefined) unranked += 1
      else variants.set(group.variant ?? 'base', [...(variants.get(group.variant ?? 'base') ?? []), { episode, list }])
    }
    const findings: Finding[] = []
    let opportunities = 0
    let tooFew = 0
    for (const [set, variants] of sets) {
      if (variants.size < 2) continue
      const compared = compareSet(set, variants)
      if (compared === undefined) tooFew += 1
      else {
        opportunities += compared.comparisons
        findings.push(...compared.findings)
      }
    }
    if (findings.length > 0) return { kind: 'broken', opportunities, findings }
    if (tooFew > 0)
      return {
        kind: 'cannot-tell',
        reason: `${tooFew} of ${sets.size} sets have too few repeats to tell noise: repeat each wording three times`,
      }
    if (opportunities > 0) return { kind: 'holds', opportunities }
    return unranked === episodes.length
      ? { kind: 'not-applicable' }
      : { kind: 'cannot-tell', reason: 'no set has a second wording under which something was ranked' }
  },
}

function compareSet(
  set: string,
  variants: ReadonlyMap<string, readonly Run[]>,
): { comparisons: number; findings: Finding[] } | undefined {
  const runs = [...variants.values()].flat()
  const ids = [...new Set(runs.flatMap(({ list }) => list.ids))].sort()
  const longest = Math.max(...runs.map(({ list }) => list.ids.length))
  const rank = ({ list }: Run, id: string) => (list.ids.includes(id) ? list.ids.indexOf(id) + 1 : longest + 1)
  const freedom = [...variants.values()].reduce((sum, repeats) => sum + repeats.length - 1, 0)
  if (freedom < leastFreedom) return undefined
  const squares = [...variants.values()].flatMap(repeats =>
    ids.map(id => {
      const ranks = repeats.map(run => rank(run, id))
      const middle = mean(ranks)
      return ranks.reduce((sum, one) => sum + (one - middle) ** 2, 0)
    }),
  )
  const spread = Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / (freedom * ids.length))
  const base = variants.has('base') ? 'base' : [...variants.keys()].sort()[0]!
  const others = [...variants.keys()].filter(name => name !== base).sort()
  const comparisons = others.length * ids.length
  const quantile = studentTQuantile(1 - falseAlarm / (2 * comparisons), freedom)
  const findings = others.flatMap(variant =>
    ids.flatMap((id): Finding[] => {
      const [one, other] = [variants.get(base)!, variants.get(variant)!]
      const band = quantile * spread * Math.sqrt(1 / one.length + 1 / other.length)
      const shift = mean(other.map(run => rank(run, id))) - mean(one.map(run => rank(run, id)))
      if (Math.abs(shift) <= band + 1e-9) return []
      const { episode, list } = other[0]!
      const why = `set "${set}": ${id} moves by ${shift.toFixed(2)} ranks under the wording "${variant}"; repeats move it by ${band.toFixed(2)} at most`
      return [{ events: [list.event.no], evidence: evidenceOf(episode, list.event), why, nearMiss: false }]
    }),
  )
  return { comparisons, findings }
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
