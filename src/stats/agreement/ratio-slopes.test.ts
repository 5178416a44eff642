import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { ratioDistance, ratioSlopes } from './ratio-slopes.ts'

const n = 1500
const random = seededRandom(11)
const between01 = () => (random.below(1_000_000) + 1) / 1_000_001

const columns: [string, (i: number) => number][] = [
  ['spread evenly, with 0', i => i],
  ['over twelve powers of ten', () => 10 ** (12 * between01() - 6)],
  ['closer together than one in a million', () => 1000 + between01() / 1000],
  ['close together but for one far off and 0', i => (i === 0 ? 0 : i === 1 ? 1e9 : 5 + between01() / 100)],
]

test.each(columns)('with many values the sums are those over all pairs: %s', (_, value) => {
  const values = Float64Array.from(new Set(Array.from({ length: n }, (_, i) => value(i)))).sort()
  const counts = Float64Array.from(values, () => random.below(4))
  const slopes = ratioSlopes(values, counts)
  for (let c = 0; c < values.length; c += 7) {
    let sum = 0
    for (let d = 0; d < values.length; d++) sum += counts[d]! * ratioDistance(values[c]!, values[d]!)
    expect(Math.abs(slopes[c]! / sum - 1)).toBeLessThan(1e-12)
  }
})
