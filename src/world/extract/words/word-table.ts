import type { Claimable } from '../claimable.ts'

/** Words that say that something is done, and words of which at least one must stand in the same sentence. All are sources of regular expressions. */
export type Act = readonly [tool: Claimable, words: string, about?: string]

/**
 * How a language says that an action is done, in small letters as `wordView` writes them. ` … ` stands for some words of the same sentence, or none.
 */
export interface WordTable {
  /** Whether blanks part the words: each pattern is then of whole words. */
  isSpaced: boolean
  /** Whether what plans or denies the verb may follow it, to the end of the clause. */
  isVerbLast: boolean
  /** Of those that fit a place, the first one holds. */
  acts: readonly Act[]
  /** Denied in form and done in meaning, as `will not renew`: left out before the clause is looked through. */
  settled: string
  /** Within the clause: it is not done. */
  denied: string
  /** Within the clause: it was tried, and came to nothing. */
  failed: string
  /** Within the clause: it is to come, possible, wished or conditional. */
  planned: string
  /** At the beginning of a sentence: a condition, of which all of it hangs. */
  condition: string
  /** Directly before the words, which begin at a `|`: somebody else does it. */
  others: string
  /** Directly after the words: somebody else did it. */
  by: string
  /** Whoever speaks: what follows is no longer of somebody else. */
  self: string
  /** Parts clauses, besides punctuation. */
  joints: string
}
