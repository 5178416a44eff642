import type { RandomStream } from '../random-stream.ts'
import type { Draft } from './draft.ts'
import type { Subject } from './subject.ts'
import type { View } from './view.ts'

/** What an operator did. */
export interface Changed {
  /** One sentence with the values. */
  what: string
  /** Events that it touched, by their numbers in the original, or as the draft gave them. */
  events?: readonly number[]
}

/**
 * A way to spoil a record. It concerns an invariant when the changed episode breaks it by the invariant's statement in the taxonomy; `select` gives only
 * places where that is so, from world and record alone, and never asks an oracle. To add one, add it to a list, or to a file of one's own.
 */
export interface Operator<Place = unknown> {
  name: string
  /** Ids of invariants; none: it is only reported who notices. */
  concerns: readonly string[]
  /** The record is left as the operator leaves it: numbers and digests are not derived again. */
  raw?: boolean
  /** Places in an episode to which it can be applied. */
  select(view: View): Iterable<Place>
  /** Changes the draft; null: nothing came of it, and there is no mutant. */
  change(draft: Draft, place: Place, tools: { view: View; random: RandomStream }): Changed | null
}

/** The same for a group of episodes that are judged together; each comes as a draft. */
export interface SetOperator {
  name: string
  concerns: readonly string[]
  scope: 'set'
  /** Null where the group has nothing to change. */
  changeSet(members: readonly { subject: Subject; draft: Draft }[], random: RandomStream): Changed | null
}

export type AnyOperator = Operator | SetOperator

/** An operator as it is written: the type of its places follows from `select`. */
export function operator<Place>(written: Operator<Place>): Operator {
  return written as Operator
}
