import { expect, test } from 'vitest'
import { canonicalJson } from '../../base/canonical-json.ts'
import { bounds, plainCopy } from './plain-copy.ts'

test('plain JSON is taken over as it is', () => {
  const given = { item: 'app-00001', items: [1, null, true], change: { hours: { from: 8, to: 9 } } }
  expect(plainCopy(given)).toEqual({ value: given, fault: null })
})

const deep = (levels: number): unknown => (levels === 0 ? 1 : { deep: deep(levels - 1) })
const circular: Record<string, unknown> = {}
circular.self = circular

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'x'],
  ['a list', [1]],
  ['not a number', { n: Number.NaN }],
  ['infinity', { n: Number.POSITIVE_INFINITY }],
  ['a symbol', { s: Symbol('s') }],
  ['a big integer', { n: 10n }],
  ['a function', { f: () => 1 }],
  ['a prototype', JSON.parse('{"__proto__":{"a":1}}')],
  ['a long text', { t: 'x'.repeat(1_000_000) }],
  ['a long list', { l: Array.from({ length: 100_000 }, () => 1) }],
  ['many keys', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1]))],
  ['a deep one', deep(10_000)],
  ['a wide and deep one', { a: Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => [1, 2, 3])) }],
  ['itself', circular],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no')
        },
      },
    ),
  ],
])('%s is named as a fault, and what is kept of it is bounded JSON', (_, given) => {
  const { value, fault } = plainCopy(given)
  expect(fault).not.toBeNull()
  expect(canonicalJson(value).length).toBeLessThan(bounds.leaves * 20 + bounds.characters * 2)
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

test('half a surrogate pair becomes U+FFFD, in texts and keys', () => {
  expect(plainCopy({ 'a\ud800': 'b\udc00' }).value).toEqual({ 'a\ufffd': 'b\ufffd' })
})
