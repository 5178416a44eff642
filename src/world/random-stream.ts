import { hash } from 'node:crypto'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Random numbers of one corner of a world. Streams are split by name, not drawn one from the other: to change what one
 * subsystem draws leaves every other as it was.
 */
export interface RandomStream {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number
  /** From 0 up to, and without, 1; a multiple of 2^-32. */
  unit(): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** The stream of a corner of this corner. The draws of either leave the other as it is. */
  split(...path: readonly (string | number)[]): RandomStream
}

/**
 * The stream at a path, such as `streamAt(7, 'catalogue', 'item', 12)`: the same on every platform.
 * @example streamAt(7, 'a').below(100) === streamAt(7, 'a').below(100) // true
 */
export function streamAt(...path: readonly (string | number)[]): RandomStream {
  let source: ReturnType<typeof xoroshiro128plus> | undefined
  // Made at the first draw: many streams are only split.
  const drawn = () => (source ??= xoroshiro128plus(seedOf(path)))
  return {
    below: below => uniformInt(drawn(), 0, below - 1),
    unit: () => uniformInt(drawn(), 0, 0xffff_ffff) / 0x1_0000_0000,
    chance: probability => uniformInt(drawn(), 0, 0xffff_ffff) / 0x1_0000_0000 < probability,
    pick: items => items[uniformInt(drawn(), 0, items.length - 1)]!,
    split: (...more) => streamAt(...path, ...more),
  }
}

/** 32 bits of a digest of the path. */
function seedOf(path: readonly (string | number)[]): number {
  return Number.parseInt(hash('sha256', JSON.stringify(path), 'hex').slice(0, 8), 16) | 0
}
