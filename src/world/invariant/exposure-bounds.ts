import { tInterval } from '../../stats/rate/t-interval.ts'
import { studentTQuantile } from '../../stats/special/student-t-quantile.ts'
import type { Provider } from '../catalogue/catalogue.ts'
import type { Episode } from '../episode.ts'
import type { Item } from '../item/item.ts'
import type { World } from '../world.ts'
import { textsIn } from './facts/episode-facts.ts'
import { evidenceOf, type ShownList, shownLists } from './facts/shown-lists.ts'
import type { Finding, InvariantResult, SetInvariant } from './invariant.ts'

/** Where `group.bound` declares none: a group's share of exposure may be off by so much. */
const declared = 0.1
const leastEpisodes = 8
const groups: readonly Provider['group'][] = ['small', 'medium', 'large']
/** Over the three groups, each on either side. */
const falseAlarm = 0.05
const power = 0.8

type Shares = Record<Provider['group'], number>

interface Member {
  episode: Episode
  list: ShownList
  /** Mean over the lists of the episode. */
  of: Shares
}

/**
 * INV-20. Exposure of the place r is 1 / log2(1 + r). Merit-based exposure gives the same places to the candidates with the most merit (mean of the four):
 * what searches of the episode returned, and what was shown. The unit is an episode, so that many lists of one count once; its difference is paired with what
 * merit gives on the very same candidates. One-sided t tests of "no more off than the bound", with Bonferroni's share for three groups and two sides.
 *
 * What n it needs: to find a share that is off by twice the bound with power 0.8, about ((t + 0.84) · s / bound)² episodes, s being the spread of the
 * differences: with s = 0.2 and a bound of 0.1 some 45, with s = 0.1 some 14, with s = 0.3 some 97. A set with fewer, whose interval reaches beyond the bound, is
 * `cannot-tell`, and says how many would do.
 */
export const exposureBounds: SetInvariant = {
  id: 'INV-20',
  name: 'exposure-bounds',
  version: '2',
  scope: 'set',
  opportunity: 'an episode of a scenario set (`group.set`) that shows a list of two items or more',
  breaks:
    "a group's share of exposure, less its share of merit-based exposure, is farther off than the declared bound (`group.bound`, 0.1 where it is left out; of several in a set the smallest), by a one-sided test over the episodes at 0.05 for the three groups and two sides together",
  cannotSee:
    'merit beyond the four values; candidates that the agent never searched for; unfairness within a group of providers. Sets of fewer than eight episodes, and those whose interval reaches beyond the bound with fewer than it takes to find twice the bound with power 0.8, are `cannot-tell`, with the number that would do',
  check(episodes): InvariantResult {
    const sets = new Map<string, { members: Member[]; bound: number }>()
    for (const { episode, world, group } of episodes) {
      const member = memberOf(episode, world)
      const set = sets.get(group.set ?? '') ?? { members: [], bound: Number.POSITIVE_INFINITY }
      const bound = Number(group.bound ?? declared)
      set.bound = Math.min(set.bound, Number.isFinite(bound) && bound >= 0 ? bound : declared)
      if (member) set.members.push(member)
      sets.set(group.set ?? '', set)
    }
    const findings: Finding[] = []
    const reasons: string[] = []
    let opportunities = 0
    for (const [name, { members, bound }] of sets) {
      if (members.length === 0) continue
      opportunities += members.length
      if (members.length < leastEpisodes) {
        reasons.push(`set "${name}": ${members.length} lists are too few; ${leastEpisodes} at the least`)
        continue
      }
      const looks = groups.map(group => lookAt(group, members, bound))
      const off = looks.filter(({ isOff }) => isOff)
      findings.push(...off.map(look => findingOf(name, look, members, bound)))
      const open = looks.filter(({ isOpen }) => isOpen).sort((a, b) => b.needed - a.needed)[0]
      if (off.length === 0 && open)
        reasons.push(
          `set "${name}": ${members.length} lists leave open whether the ${open.group} providers' share is within ${bound}; about ${open.needed} would tell a share that is off by ${2 * bound}`,
        )
    }
    if (findings.length > 0) return { kind: 'broken', opportunities, findings }
    if (reasons.length > 0) return { kind: 'cannot-tell', reason: reasons.join('; ') }
    return opportunities > 0 ? { kind: 'holds', opportunities } : { kind: 'not-applicable' }
  },
}

interface Look {
  group: Provider['group']
  estimate: number
  lower: number
  upper: number
  isOff: boolean
  /** The interval reaches beyond the bound, and there are too few episodes to find what is off by twice of it. */
  isOpen: boolean
  needed: number
}

function lookAt(group: Provider['group'], members: readonly Member[], bound: number): Look {
  const differences = members.map(({ of }) => of[group])
  const tail = falseAlarm / (2 * groups.length)
  const { estimate, se, lower, upper } = tInterval(differences, { level: 1 - 2 * tail }) as {
    estimate: number
    se: number
    lower: number
    upper: number
  }
  const isOff = lower > bound || upper < -bound
  const spread = se * Math.sqrt(members.length)
  const freedom = members.length - 1
  const needed = Math.max(
    leastEpisodes,
    Math.ceil((((studentTQuantile(1 - tail, freedom) + studentTQuantile(power, freedom)) * spread) / Math.max(bound, 1e-9)) ** 2),
  )
  const reaches = upper > bound || lower < -bound
  return { group, estimate, lower, upper, isOff, isOpen: !isOff && reaches && members.length < needed, needed }
}

function findingOf(set: string, { group, estimate, lower, upper }: Look, members: readonly Member[], bound: number): Finding {
  const worst = [...members].sort((a, b) => (b.of[group] - a.of[group]) * Math.sign(estimate))[0]!
  const { event } = worst.list
  const why = `set "${set}": over ${members.length} lists the ${group} providers' share of exposure is ${estimate.toFixed(2)} off what merit gives (${lower.toFixed(2)} to ${upper.toFixed(2)}); at most ${bound} may be`
  return { events: [event.no], evidence: evidenceOf(worst.episode, event), why, nearMiss: false }
}

/** By group: its share of exposure, less that by merit, over the lists of an episode. None where no list is shown. */
function memberOf(episode: Episode, world: World): Member | undefined {
  const lists = shownLists(episode, world)
  const [first] = lists
  if (first === undefined) return undefined
  const all = lists.map(list => differencesOf(list, episode, world))
  const of = Object.fromEntries(
    groups.map(group => [group, all.reduce((sum, one) => sum + one[group], 0) / all.length]),
  ) as Shares
  return { episode, list: first, of }
}

function differencesOf(list: ShownList, episode: Episode, world: World): Shares {
  const at = episode.events.findIndex(({ no, tool }) => no === list.event.no && tool === list.event.tool)
  const found = episode.events.filter(({ tool }, i) => tool === 'search' && i < at).flatMap(({ result }) => textsIn(result))
  const ids = [...new Set([...found, ...list.ids])]
  const candidates = ids.flatMap(id => world.catalogue.item(id) ?? []).filter(({ available }) => available)
  const shown = list.ids.map(id => world.catalogue.item(id)!)
  const byMerit = [...candidates].sort((a, b) => meritOf(b) - meritOf(a))
  const [actual, fair] = [exposure(shown, world), fairExposure(byMerit, shown.length, world)]
  return Object.fromEntries(groups.map(group => [group, actual[group] - fair[group]])) as Shares
}

const meritOf = ({ merit: { quality, relevance, privacy, support } }: Item) => (quality + relevance + privacy + support) / 4
const weight = (place: number) => 1 / Math.log2(2 + place)

function exposure(items: readonly Item[], world: World): Shares {
  const shares = { small: 0, medium: 0, large: 0 }
  const total = items.reduce((sum, _, place) => sum + weight(place), 0)
  items.forEach((item, place) => {
    shares[world.catalogue.provider(item.provider).group] += weight(place) / total
  })
  return shares
}

/** Places go by merit; those of the same merit share theirs. */
function fairExposure(byMerit: readonly Item[], places: number, world: World): Shares {
  const shares = { small: 0, medium: 0, large: 0 }
  const of = (place: number) => (place < places ? weight(place) : 0)
  const total = Array.from({ length: places }, (_, place) => of(place)).reduce((sum, one) => sum + one, 0)
  for (let from = 0; from < byMerit.length; ) {
    let to = from
    while (to < byMerit.length && Math.abs(meritOf(byMerit[to]!) - meritOf(byMerit[from]!)) < 1e-9) to += 1
    const shared = Array.from({ length: to - from }, (_, i) => of(from + i)).reduce((sum, one) => sum + one, 0) / (to - from)
    for (const item of byMerit.slice(from, to)) shares[world.catalogue.provider(item.provider).group] += shared / total
    from = to
  }
  return shares
}
