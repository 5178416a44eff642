import { descriptorNames } from '../world/item/descriptors.ts'
import type { Genre } from '../world/item/genres.ts'
import { type ItemKind, predatorySigns } from '../world/item/item.ts'
import type { LanguagePack, Subject } from '../world/language/language-pack.ts'
import type { RandomStream } from '../world/random-stream.ts'
import { conventions } from './language-contract/conventions.ts'

const forChildren: readonly Genre[] = ['drawing-for-children', 'lullaby', 'picture-book']

/** A made-up subject to try a language with: facts of every sort, some of them rare in a catalogue. */
export function sampleSubject(pack: LanguagePack, kind: ItemKind, genre: Genre, stream: RandomStream): Subject {
  const { people, price } = conventions[pack.language]
  const software = kind === 'app' || kind === 'game'
  const period = software && stream.chance(0.4) ? stream.pick(['month', 'year'] as const) : 'once'
  const free = kind !== 'offer' && stream.chance(0.35)
  return {
    kind,
    genre,
    provider: pack.provider(stream.split('provider')),
    people: software || kind === 'offer' ? [] : people.slice(0, 1 + stream.below(people.length)),
    price: free ? null : price,
    period: free ? 'once' : period,
    trialDays: !free && period !== 'once' && stream.chance(0.5) ? stream.pick([3, 7, 14, 30]) : 0,
    descriptors: forChildren.includes(genre)
      ? []
      : descriptorNames.filter(() => stream.chance(0.15)).map(name => ({ name, level: (1 + stream.below(3)) as 1 | 2 | 3 })),
    signs: kind === 'app' && stream.chance(0.2) ? [stream.pick(predatorySigns)] : [],
    parent: kind === 'offer' ? pack.title({ kind: 'game', genre: 'puzzle', parent: null }, stream.split('parent')) : null,
  }
}
