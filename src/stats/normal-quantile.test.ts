import { expect, test } from 'vitest'
import { normalQuantile } from './normal-quantile.ts'

test.each([
  // mpmath with 40 digits (the last with 400): √2·erfinv(2p − 1), or the root of Φ(z) = p.
  [0.975, 1.95996398454005],
  [0.995, 2.5758293035489],
  [0.9, 1.2815515655446],
  [0.5, 0],
  [0.001, -3.09023230616781],
  [1e-10, -6.36134090240406],
  [1e-300, -37.0470962993612],
])('of %f', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(z)))
})

test('it is odd around one half, and grows', () => {
  let before = Number.NEGATIVE_INFINITY
  for (let i = 1; i < 1000; i++) {
    const z = normalQuantile(i / 1000)
    expect(z).toBeGreaterThan(before)
    expect(z).toBeCloseTo(-normalQuantile(1 - i / 1000), 10)
    before = z
  }
})

test.each([0, 1, -0.1, 1.1, Number.NaN])('%f is no probability that has one', p => {
  expect(() => normalQuantile(p)).toThrow(new RangeError(`p lies between 0 and 1, got ${p}`))
})
