import type { Random } from '../../base/random.ts'

/** Visits all choices of k out of n in lexicographic order; the array is reused. */
export function forEachCombination(n: number, k: number, visit: (chosen: Int32Array) => void): void {
  const chosen = Int32Array.from({ length: k }, (_, i) => i)
  for (;;) {
    visit(chosen)
    let last = k - 1
    while (last >= 0 && chosen[last] === n - k + last) last--
    if (last < 0) return
    chosen[last]!++
    for (let i = last + 1; i < k; i++) chosen[i] = chosen[i - 1]! + 1
  }
}

/** Visits `draws` choices of k out of n at random; the array is reused. */
export function sampleCombinations(
  n: number,
  k: number,
  draws: number,
  random: Random,
  visit: (chosen: Int32Array) => void,
): void {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  const chosen = order.subarray(0, k)
  for (let draw = 0; draw < draws; draw++) {
    drawFirst(order, 0, n, k, random)
    visit(chosen)
  }
}

/** Puts k of the items order[start … start + n − 1], drawn without replacement, first among them. */
export function drawFirst(order: Int32Array, start: number, n: number, k: number, random: Random): void {
  for (let i = 0; i < k; i++) {
    const j = start + i + random.below(n - i)
    const held = order[start + i]!
    order[start + i] = order[j]!
    order[j] = held
  }
}
