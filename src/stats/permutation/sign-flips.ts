import type { Random } from '../../base/random.ts'

/** 2²² sign vectors of 22 signs take about 0.2 s. */
export const MAX_FLIPPED = 22

/** Visits all 2^n sign vectors, all +1 first; the array is reused. Returns how many. */
export function forEachSignFlip(n: number, visit: (signs: Int8Array) => void): number {
  const signs = new Int8Array(n).fill(1)
  const count = 2 ** n
  for (let step = 1; step < count; step++) {
    visit(signs)
    // Gray code: the lowest set bit of the step says which sign turns.
    const turned = 31 - Math.clz32(step & -step)
    signs[turned] = -signs[turned]!
  }
  visit(signs)
  return count
}

/** Visits `draws` sign vectors drawn at random; the array is reused. */
export function sampleSignFlips(n: number, draws: number, random: Random, visit: (signs: Int8Array) => void): void {
  const signs = new Int8Array(n)
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i += 30) {
      let bits = random.below(2 ** 30)
      const end = Math.min(n, i + 30)
      for (let j = i; j < end; j++) {
        signs[j] = bits & 1 ? 1 : -1
        bits >>= 1
      }
    }
    visit(signs)
  }
}
