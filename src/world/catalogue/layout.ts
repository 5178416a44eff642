import { shuffled } from '../../base/random.ts'
import { type Genre, genres } from '../item/genres.ts'
import { type ItemKind, itemKinds } from '../item/item-kind.ts'
import { type PredatorySign, predatorySigns } from '../item/predatory-sign.ts'
import type { RandomStream } from '../random-stream.ts'

/** What an item of the catalogue is going to be. */
export interface Slot {
  kind: ItemKind
  genre: Genre
  /** It is predatory, and this is how that shows. */
  sign: PredatorySign | null
}

/** Of a hundred items. */
const mix: Readonly<Record<ItemKind, number>> = {
  app: 22,
  game: 14,
  song: 18,
  video: 11,
  podcast: 8,
  book: 9,
  article: 6,
  offer: 12,
}

/** Apps in which a sign is found. */
const genresOf: Readonly<Record<PredatorySign, readonly (typeof genres)['app'][number][]>> = {
  'covert-tracking': ['location-sharing', 'caller-id'],
  'false-security': ['device-cleaner'],
  'predatory-credit': ['small-loans'],
  'image-abuse': ['photo-editing'],
  'subscription-trap': ['weather', 'notes', 'fitness', 'sleep', 'recipes', 'language-learning'],
}
const predatoryShare = 0.06

/**
 * Kinds and genres of a catalogue: one of every genre and of every predatory sign, however small it is; the rest drawn by the
 * mix. Nothing of a place tells what stands there.
 */
export function layout(size: number, stream: RandomStream): Slot[] {
  const every = itemKinds.flatMap(kind => genres[kind].map((genre): Slot => ({ kind, genre, sign: null })))
  const signs = predatorySigns.map(sign => predatory(sign, stream))
  const planted = [...every, ...signs]
  const drawn = Array.from({ length: Math.max(0, size - planted.length) }, () => drawSlot(stream))
  return shuffled([...planted, ...drawn], stream)
}

const hundred = itemKinds.flatMap(kind => Array.from({ length: mix[kind] }, () => kind))

function drawSlot(stream: RandomStream): Slot {
  const kind = stream.pick(hundred)
  if (kind === 'app' && stream.chance(predatoryShare)) return predatory(stream.pick(predatorySigns), stream)
  return { kind, genre: stream.pick<Genre>(genres[kind]), sign: null }
}

function predatory(sign: PredatorySign, stream: RandomStream): Slot {
  return { kind: 'app', genre: stream.pick(genresOf[sign]), sign }
}
