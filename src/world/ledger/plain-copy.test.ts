import { expect, test } from 'vitest'
import { canonicalJson } from '../../base/canonical-json.ts'
import { bounds, plainCopy } from './plain-copy.ts'

test('plain JSON is taken over as it is', () => {
  const given = { item: 'app-00001', items: [1, null, true], change: { hours: { from: 8, to: 9 } } }
  expect(plainCopy(given)).toEqual({ value: given, fault: null })
})

/** Built from the inside out: as deep as it is, no call of ours is. */
function nested(levels: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < levels; i++) value = { deep: value }
  return value
}

function circular(): unknown {
  const value: Record<string, unknown> = {}
  value.self = value
  return value
}

const throwing = () => {
  throw new Error('no')
}
/** Made in the test, and not in the table: a runner looks all through what stands in a table. */
const hostile: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  'a text': () => 'x',
  'a list': () => [1],
  'not a number': () => ({ n: Number.NaN }),
  infinity: () => ({ n: Number.POSITIVE_INFINITY }),
  'a symbol': () => ({ s: Symbol('s') }),
  'a big integer': () => ({ n: 10n }),
  'a function': () => ({ f: () => 1 }),
  'a prototype': () => JSON.parse('{"__proto__":{"a":1}}'),
  'a long text': () => ({ t: 'x'.repeat(1_000_000) }),
  'a long list': () => ({ l: Array.from({ length: 100_000 }, () => 1) }),
  'many keys': () => Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1])),
  'many long texts': () => ({ a: Array.from({ length: 100 }, () => 'x'.repeat(4_000)) }),
  'long keys': () => Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}`.repeat(150), nestedKeys(50, i)])),
  'a deep one': () => nested(10_000),
  'a wide and deep one': () => ({ a: Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => [1, 2, 3])) }),
  itself: circular,
  'a proxy that throws': () => new Proxy({}, { ownKeys: throwing }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
  'a getter that throws what has no words': () => ({
    get item() {
      throw Object.create(null)
    },
  }),
  'a getter that throws what throws': () => ({
    get item() {
      throw new Proxy({}, { get: throwing })
    },
  }),
  'a list of no length': () => ({ l: new Proxy([], { get: (_, key) => (key === 'length' ? 10n : 1) }) }),
}

test.each(Object.keys(hostile))('%s is named as a fault, and what is kept of it is bounded JSON', name => {
  const { value, fault } = plainCopy(hostile[name]!())
  expect(fault).not.toBeNull()
  expect(canonicalJson(value).length).toBeLessThan(bounds.leaves * 20 + bounds.altogether * 2)
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

function nestedKeys(count: number, no: number): unknown {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${no}-${i}-`.repeat(20), 1]))
}

test('half a surrogate pair becomes U+FFFD, in texts and keys', () => {
  expect(plainCopy({ 'a\ud800': 'b\udc00' }).value).toEqual({ 'a\ufffd': 'b\ufffd' })
})
