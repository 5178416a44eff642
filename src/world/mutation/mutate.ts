import { UsageError } from '../../base/errors.ts'
import type { Episode } from '../episode.ts'
import type { Finding, Invariant, InvariantResult } from '../invariant/invariant.ts'
import { invariants as shipped } from '../invariant/invariants.ts'
import { streamAt } from '../random-stream.ts'
import type { World } from '../world.ts'
import { type Draft, openDraft } from './draft.ts'
import type { AnyOperator, Changed, Operator, SetOperator } from './operator.ts'
import { settled, unsettled } from './settle.ts'
import type { Subject } from './subject.ts'
import { type View, viewOf } from './view.ts'

/** A spoilt record, and who noticed. */
export interface MutantResult {
  operator: string
  concerns: readonly string[]
  /** The episode that it was made from; of a group, its set. */
  subject: string
  /** Numbers of the events that were touched, as they are in the mutant. */
  events: readonly number[]
  what: string
  /** Invariants that say `broken` of it, with a finding that they did not have before. */
  noticed: readonly string[]
  /** Those that could only say `cannot-tell` or tell a near miss, and did not so before. */
  doubted: readonly string[]
}

export interface MutateOptions {
  seed?: number
  /** Default: those that are shipped. */
  invariants?: readonly Invariant[]
  /** Mutants of one operator: drawn from all episodes. Default: no bound. */
  most?: number
  /** Places of one episode to which an operator is applied. Default 1. */
  places?: number
  /** How far it is, and the mutant itself for whoever wants to keep it. */
  onMutant?(result: MutantResult, mutant: { episode: Episode; world: World }): void
}

/**
 * Applies operators to recorded episodes and asks every invariant. An operator is applied to places drawn at random, the same for the same seed;
 * the originals are judged once, and what an invariant said of them before counts for nothing.
 */
export function* mutate(
  subjects: readonly Subject[],
  operators: readonly AnyOperator[],
  { seed = 1, invariants = shipped, most = Number.POSITIVE_INFINITY, places = 1, onMutant }: MutateOptions = {},
): Generator<MutantResult> {
  const known = new Map<Subject, Judged>()
  const views = new Map<Subject, View>()
  const before = (subject: Subject) => known.get(subject) ?? set(known, subject, judged(subject, invariants))
  const view = (subject: Subject) => views.get(subject) ?? set(views, subject, viewOf(subject))
  const groups = groupsOf(subjects)
  for (const one of operators) {
    if ('scope' in one) {
      yield* mutateGroups(groups, one, { seed, invariants, most, places })
      continue
    }
    let made = 0
    for (const subject of drawn(subjects, seed, one.name)) {
      if (made >= most) break
      for (const mutant of mutantsOf(subject, view(subject), one, { seed, places, most: most - made })) {
        const { episode, world, inert, changed, numberOf } = mutant
        const now = judged({ ...subject, episode, world, ...(inert && { inert }) }, invariants)
        const result: MutantResult = {
          operator: one.name,
          concerns: one.concerns,
          subject: subject.name,
          events: (changed.events ?? []).flatMap(no => numberOf(no) ?? []),
          what: changed.what,
          ...noticed(before(subject), now),
        }
        made += 1
        onMutant?.(result, { episode, world })
        yield result
      }
    }
  }
}

interface Mutant {
  episode: Episode
  world: World
  inert: Episode | undefined
  changed: Changed
  numberOf(no: number): number | undefined
}

/** Mutants of one episode by one operator, at places drawn at random. */
function* mutantsOf(
  subject: Subject,
  view: View,
  one: Operator,
  { seed, places, most }: { seed: number; places: number; most: number },
): Generator<Mutant> {
  const found = by(one, subject.name, () => [...one.select(view)])
  const stream = streamAt('mutation', seed, one.name, subject.name)
  let made = 0
  for (const [tried, place] of drawn(
    found.map((value, i) => ({ name: String(i), value })),
    seed,
    `${one.name} ${subject.name}`,
  ).entries()) {
    if (made >= Math.min(places, most)) return
    const draft = openDraft(subject)
    const changed = by(one, subject.name, () => one.change(draft, place.value, { view, random: stream.split(tried) }))
    if (changed === null) continue
    made += 1
    const { episode, numberOf } = by(one, subject.name, () => (one.raw ? unsettled(draft) : settled(draft)))
    yield { episode, world: draft.world, inert: draft.inert, changed, numberOf }
  }
}

/** What an operator does: where it throws, its name and the episode are told. */
function by<T>(one: AnyOperator, subject: string, does: () => T): T {
  try {
    return does()
  } catch (error) {
    throw new UsageError(`operator "${one.name}" threw on ${subject}: ${(error as Error)?.message ?? String(error)}`, {
      cause: error,
    })
  }
}

type Judged = ReadonlyMap<string, InvariantResult>

/** What each invariant of one episode says. One that throws is a `cannot-tell`. */
function judged({ episode, world, inert }: Subject, invariants: readonly Invariant[]): Judged {
  return new Map(
    invariants.flatMap((invariant): [string, InvariantResult][] =>
      invariant.scope === 'set' ? [] : [[invariant.id, told(() => invariant.check(episode, world, inert ? { inert } : {}))]],
    ),
  )
}

function told(check: () => InvariantResult): InvariantResult {
  try {
    return check()
  } catch (error) {
    return { kind: 'cannot-tell', reason: `it threw: ${(error as Error)?.message ?? String(error)}` }
  }
}

function noticed(before: Judged, now: Judged): Pick<MutantResult, 'noticed' | 'doubted'> {
  const ids = [...now].filter(([id, result]) => isNew(result, before.get(id)))
  return {
    noticed: ids.filter(([, { kind }]) => kind === 'broken').map(([id]) => id),
    doubted: ids.filter(([, { kind }]) => kind !== 'broken').map(([id]) => id),
  }
}

/** It tells something that it did not tell of the original. */
function isNew(now: InvariantResult, before: InvariantResult | undefined): boolean {
  const findings = (result: InvariantResult | undefined): readonly Finding[] =>
    (result && 'findings' in result && result.findings) || []
  if (now.kind !== 'broken') return now.kind !== 'holds' && now.kind !== 'not-applicable' && now.kind !== before?.kind
  if (before?.kind !== 'broken') return true
  const told = new Set(
    findings(before)
      .filter(({ nearMiss }) => !nearMiss)
      .map(({ why }) => why),
  )
  return findings(now).some(({ why, nearMiss }) => !nearMiss && !told.has(why))
}

/** Those in an order of their own for each operator. */
function drawn<Of extends { name: string }>(items: readonly Of[], seed: number, name: string): Of[] {
  const keyed = items.map((item, i) => ({ item, key: streamAt('order', seed, name, item.name, i).below(0x1_0000_0000) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

function set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value)
  return value
}

/** Episodes by their `set`. */
export function groupsOf(subjects: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects) {
    const name = subject.group?.set
    if (name === undefined) continue
    const members = groups.get(name)
    if (members) members.push(subject)
    else groups.set(name, [subject])
  }
  return groups
}

/** Draws of each group: there are few groups, and an operator has choices. */
const drawsOfGroup = 8

function* mutateGroups(
  groups: ReadonlyMap<string, readonly Subject[]>,
  one: SetOperator,
  { seed, invariants, most, places }: { seed: number; invariants: readonly Invariant[]; most: number; places: number },
): Generator<MutantResult> {
  let made = 0
  for (const [name, members] of groups) {
    const before = judgedSet(members, invariants)
    for (let no = 0; no < drawsOfGroup * places && made < most; no++) {
      const drafts = members.map(subject => ({ subject, draft: openDraft(subject) }))
      const changed = by(one, name, () => one.changeSet(drafts, streamAt('mutation', seed, one.name, name, no)))
      if (changed === null) break
      made += 1
      const mutants = by(one, name, () => drafts.map(({ subject, draft }) => mutantOf(subject, draft)))
      yield {
        operator: one.name,
        concerns: one.concerns,
        subject: name,
        events: [],
        what: changed.what,
        ...noticed(before, judgedSet(mutants, invariants)),
      }
    }
  }
}

function mutantOf(subject: Subject, draft: Draft): Subject {
  return { ...subject, episode: settled(draft).episode, world: draft.world }
}

function judgedSet(members: readonly Subject[], invariants: readonly Invariant[]): Judged {
  const given = members.map(({ episode, world, group = {} }) => ({ episode, world, group }))
  return new Map(
    invariants.flatMap((invariant): [string, InvariantResult][] =>
      invariant.scope === 'episode' ? [] : [[invariant.id, told(() => invariant.check(given))]],
    ),
  )
}

/** What was said of one record, or of a group of them. */
export interface Verdicts {
  subject: string
  family?: string | undefined
  of: ReadonlyMap<string, InvariantResult>
}

/** What every invariant says of the records as they are: of each episode, and of each group. */
export function verdicts(subjects: readonly Subject[], invariants: readonly Invariant[] = shipped): Verdicts[] {
  return [
    ...subjects.map(subject => ({ subject: subject.name, family: subject.family, of: judged(subject, invariants) })),
    ...[...groupsOf(subjects)].map(([name, members]) => ({ subject: name, of: judgedSet(members, invariants) })),
  ]
}
