import type { genres } from '../item/genres.ts'
import type { ItemKind } from '../item/item.ts'

/**
 * Words and templates of one genre, for {@link templatePack}. Lists are written with commas, templates one a line, as the
 * composer reads them; what the language's `entry` makes of an item of a list is its own grammar.
 */
export interface GenreWords {
  /** What an item is, with an article where the language has one: `una app del tiempo`. */
  is: string
  /** What one judges of it: `el pronóstico`. */
  core: string
  words: Readonly<Record<string, string>>
  /** In the stead of those of its kind. */
  titles?: string
  /** What it does or tells, as predicates without a subject; one a line. */
  does: string
  /** Of kinds that have one: a whole text, one line a line. */
  body?: string
}

export interface KindWords<Kind extends ItemKind> {
  /** Lists that all genres of the kind share. */
  words: Readonly<Record<string, string>>
  titles: string
  genres: Readonly<Record<(typeof genres)[Kind][number], GenreWords>>
}
export type AllWords = { readonly [Kind in ItemKind]: KindWords<Kind> }
