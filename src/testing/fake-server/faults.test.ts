import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { type Fault, faultDraw, retryAfterText } from './faults.ts'
import { latencyDraw } from './latency.ts'

const drawn = (faults: readonly Fault[], requests: number, seed = 1) => {
  const draw = faultDraw(faults, seededRandom(seed))
  return Array.from({ length: requests }, (_, i) => draw({ n: i + 1, api: 'messages', inFlight: 5 })?.kind ?? '-')
}
const share = (kinds: readonly string[], kind: string) => kinds.filter(each => each === kind).length / kinds.length

test('faults come as often as they should, and never two at once', () => {
  const kinds = drawn(
    [
      { kind: 'rate-limit', probability: 0.05 },
      { kind: 'hang', probability: 0.2 },
    ],
    20_000,
  )
  // Four standard errors of a share of 20,000.
  expect(Math.abs(share(kinds, 'rate-limit') - 0.05)).toBeLessThan(0.007)
  expect(Math.abs(share(kinds, 'hang') - 0.2)).toBeLessThan(0.012)
})

test('the same seed draws the same, another seed something else', () => {
  const faults: Fault[] = [{ kind: 'reset', probability: 0.3 }]
  expect(drawn(faults, 200)).toEqual(drawn(faults, 200))
  expect(drawn(faults, 200)).not.toEqual(drawn(faults, 200, 2))
})

test('a fault of the n-th request leaves the draws of the others alone', () => {
  const plain = drawn([{ kind: 'reset', probability: 0.3 }], 50)
  const more = drawn(
    [
      { kind: 'empty', on: [3, 7] },
      { kind: 'reset', probability: 0.3 },
    ],
    50,
  )
  expect(more.map((kind, i) => (i === 2 || i === 6 ? plain[i] : kind))).toEqual(plain)
  expect([more[2], more[6]]).toEqual(['empty', 'empty'])
})

test('without a condition a fault always comes; with one, only then', () => {
  expect(drawn([{ kind: 'hang' }], 2)).toEqual(['hang', 'hang'])
  expect(drawn([{ kind: 'hang', on: 2 }], 3)).toEqual(['-', 'hang', '-'])
  expect(drawn([{ kind: 'hang', api: 'responses' }], 1)).toEqual(['-'])
  expect(drawn([{ kind: 'rate-limit', inFlightOver: 5 }], 1)).toEqual(['-'])
  expect(drawn([{ kind: 'rate-limit', inFlightOver: 4 }], 1)).toEqual(['rate-limit'])
  expect(
    drawn(
      [
        { kind: 'hang', probability: 0 },
        { kind: 'empty', probability: 1 },
      ],
      2,
    ),
  ).toEqual(['empty', 'empty'])
})

test('a share that is none, and a kind that is none, are errors', () => {
  expect(() => drawn([{ kind: 'hangs' as 'hang' }], 1)).toThrow('there is no fault "hangs"; there are rate-limit, ')
  expect(() => drawn([{ kind: 'hang', probability: 5 }], 1)).toThrow('fault "hang": probability 5 is not between 0 and 1')
})

test('Retry-After is seconds, or the date then', () => {
  expect(retryAfterText(7)).toBe('7')
  const date = retryAfterText({ dateIn: 60 })
  expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/)
  expect(Math.abs(Date.parse(date) - Date.now() - 60_000)).toBeLessThan(5_000)
})

test('latencies have the distribution that was asked for', () => {
  const draw = (latency: Parameters<typeof latencyDraw>[0]) => {
    const next = latencyDraw(latency, seededRandom(3))
    return Array.from({ length: 10_000 }, next).sort((a, b) => a - b)
  }
  expect(new Set(draw(40))).toEqual(new Set([40]))
  const flat = draw({ kind: 'uniform', min: 10, max: 20 })
  expect([flat[0]! >= 10, flat.at(-1)! < 20]).toEqual([true, true])
  expect(Math.abs(flat[5_000]! - 15)).toBeLessThan(0.3)
  const skew = draw({ kind: 'log-normal', median: 100, sigma: 0.5 })
  expect(Math.abs(skew[5_000]! - 100)).toBeLessThan(3)
  // R: 100 * exp(0.5 * qnorm(.9))
  expect(Math.abs(skew[9_000]! - 189.79)).toBeLessThan(8)
  expect(Math.max(...draw({ kind: 'log-normal', median: 100, sigma: 2, max: 300 }))).toBe(300)
})
