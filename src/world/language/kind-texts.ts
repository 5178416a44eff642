import type { genres } from '../item/genres.ts'
import type { ItemKind } from '../item/item.ts'
import type { Words } from './compose.ts'

/** Templates and words of one genre; its lists stand before those of its kind, and these before those of the language. */
export interface GenreTexts {
  words?: Words
  titles?: readonly string[]
  /** The first sentence of a description: what it is. `{name}` is the title, where it is short. */
  about: readonly string[]
  /** In its stead where the item shows signs of a predatory one, so that nothing it promises belies them. */
  lure?: readonly string[]
  /** The second: for whom, or what else it does. */
  more: readonly string[]
  /** Of what is listened to, watched or read. */
  bodies?: readonly string[]
}

/** One language's texts of one kind of item. */
export interface KindTexts<Kind extends ItemKind = ItemKind> {
  words: Words
  /** For every genre that has none of its own. */
  titles: readonly string[]
  genres: Readonly<Record<(typeof genres)[Kind][number], GenreTexts>>
}
