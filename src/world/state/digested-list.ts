import { canonicalJson } from '../../base/canonical-json.ts'
import { type Digest, digestOfBytes } from '../../base/digest.ts'

/** A list that only grows, with a digest that costs one more hash for each entry: of the digest before, and the entry. */
export interface DigestedList<T> {
  readonly items: readonly T[]
  readonly digest: Digest
  add(item: T): void
}

export function digestedList<T>(): DigestedList<T> {
  const items: T[] = []
  let digest = emptyDigest
  return {
    items,
    get digest() {
      return digest
    },
    add(item) {
      items.push(item)
      digest = nextDigest(digest, item)
    },
  }
}

/** The same digest, from the items alone. */
export function digestOfList(items: readonly unknown[]): Digest {
  return items.reduce<Digest>(nextDigest, emptyDigest)
}

const emptyDigest = digestOfBytes('')
const nextDigest = (before: Digest, item: unknown): Digest => digestOfBytes(before + canonicalJson(item))
