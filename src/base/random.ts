import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source: the same seed gives the same numbers on every platform. */
export interface Random {
  /** A whole number from 0 to `below` − 1, each equally likely. */
  below(below: number): number
}

export function seededRandom(seed: number): Random {
  const source = xoroshiro128plus(seed)
  return { below: below => uniformInt(source, 0, below - 1) }
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}
