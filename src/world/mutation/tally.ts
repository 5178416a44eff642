import { type RateAnswer, rate } from '../../stats/front/rate.ts'
import type { Invariant } from '../invariant/invariant.ts'
import type { MutantResult, Verdicts } from './mutate.ts'
import type { AnyOperator } from './operator.ts'

/** One operator's mutants, and who noticed how many of them. */
export interface OperatorRow {
  operator: string
  concerns: readonly string[]
  mutants: number
  /** By invariant: how many it noticed. */
  noticed: Readonly<Record<string, number>>
  /** Noticed by nobody. */
  unnoticed: number
}

/** The mutants that concern an invariant, and how many of them it found. */
export interface ScoreRow {
  invariant: string
  name: string
  mutants: number
  operators: number
  found: number
  /** Mutants of one operator are found or missed together: each operator is a family, where there are several. */
  score: RateAnswer
}

/** A mutant that an invariant which it concerns did not find. */
export interface Survivor extends Pick<MutantResult, 'operator' | 'subject' | 'events' | 'what' | 'noticed'> {
  invariant: string
}

export interface MutationScore {
  operators: readonly OperatorRow[]
  invariants: readonly ScoreRow[]
  survivors: readonly Survivor[]
  mutants: number
}

/** Adds up what became of mutants. */
export function mutationScore(
  results: readonly MutantResult[],
  operators: readonly AnyOperator[],
  invariants: readonly Invariant[],
): MutationScore {
  const byOperator = Map.groupBy(results, ({ operator }) => operator)
  const rows = operators.map(({ name, concerns }): OperatorRow => {
    const own = byOperator.get(name) ?? []
    const noticed: Record<string, number> = {}
    for (const id of own.flatMap(one => one.noticed)) noticed[id] = (noticed[id] ?? 0) + 1
    return {
      operator: name,
      concerns,
      mutants: own.length,
      noticed,
      unnoticed: own.filter(one => one.noticed.length === 0).length,
    }
  })
  const scores = invariants.flatMap(({ id, name }): ScoreRow[] => {
    const own = results.filter(({ concerns }) => concerns.includes(id))
    const isFound = own.map(({ noticed }) => (noticed.includes(id) ? 1 : 0))
    const names = [...new Set(own.map(({ operator }) => operator))]
    const family = own.map(({ operator }) => names.indexOf(operator))
    const score = rate({ outcome: isFound, ...(names.length > 1 && { family }) })
    return [{ invariant: id, name, mutants: own.length, operators: names.length, found: isFound.filter(Boolean).length, score }]
  })
  const survivors = results.flatMap(({ concerns, operator, subject, events, what, noticed }) =>
    concerns.filter(id => !noticed.includes(id)).map(invariant => ({ invariant, operator, subject, events, what, noticed })),
  )
  return { operators: rows, invariants: scores, survivors, mutants: results.length }
}

/** How often an invariant says `broken` of records that are clean. */
export interface AlarmRow {
  invariant: string
  name: string
  episodes: number
  alarms: number
  rate: RateAnswer
}

/** False alarms of each invariant on records that break nothing; of invariants of sets, on groups. */
export function alarmRows(verdicts: readonly Verdicts[], invariants: readonly Invariant[]): AlarmRow[] {
  return invariants.map(({ id, name }): AlarmRow => {
    const own = verdicts.flatMap(one => {
      const result = one.of.get(id)
      return result === undefined ? [] : [{ family: one.family ?? one.subject, isAlarm: result.kind === 'broken' ? 1 : 0 }]
    })
    const families = [...new Set(own.map(({ family }) => family))]
    const answer = rate({ outcome: own.map(({ isAlarm }) => isAlarm), family: own.map(({ family }) => families.indexOf(family)) })
    return { invariant: id, name, episodes: own.length, alarms: own.filter(({ isAlarm }) => isAlarm === 1).length, rate: answer }
  })
}
