import { isDeepStrictEqual } from 'node:util'
import type { Transcript } from '../record/transcript.ts'
import type { AddedMetadata } from './store.ts'

type Metadata = NonNullable<Transcript['metadata']>

/**
 * Metadata with what another file says besides. A key that is there already with another value stands beside it, with
 * the name of that file: nothing is overwritten, and adding twice does what adding once does.
 * @example withAdded({ type: 'a' }, { from: 'b.csv', metadata: { type: 'b' } }) // { type: 'a', 'type (b.csv)': 'b' }
 */
export function withAdded(known: Metadata, { from, metadata }: Pick<AddedMetadata, 'from' | 'metadata'>): Metadata {
  const all = new Map(Object.entries(known))
  for (const [key, value] of Object.entries(metadata)) {
    if (!all.has(key)) all.set(key, value)
    else if (!isDeepStrictEqual(all.get(key), value)) all.set(`${key} (${from})`, value)
  }
  return Object.fromEntries(all)
}
