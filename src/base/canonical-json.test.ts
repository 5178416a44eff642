import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { constant } from './constant.ts'
import { type Random, seededRandom } from './random.ts'

describe('the examples of RFC 8785', () => {
  test('section 3.2.2: literals, strings and numbers', () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('section 3.2.3: properties sorted by UTF-16 code unit', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect([...canonicalJson(value).matchAll(/:"([^"]*)"/g)].map(match => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('appendix B: %s is refused', bits => {
    expect(() => canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toThrow()
  })
})

test('keys are sorted at every depth, the order of arrays stays', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 3, 1], a: { z: {}, y: [] } })).toBe('{"a":{"y":[],"z":{}},"b":[{"c":2,"d":1},3,1]}')
})

test('keys that look like numbers are sorted as text', () => {
  expect(canonicalJson({ 10: 'a', 9: 'b', 1: 'c' })).toBe('{"1":"c","10":"a","9":"b"}')
})

test('what is undefined is left out of an object and null in an array, as in JSON', () => {
  expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}')
})

test('both spellings of an accented letter stay apart', () => {
  expect(canonicalJson('caf\u00e9')).not.toBe(canonicalJson('cafe\u0301'))
})

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a bigint', 1n],
  ['a lone high surrogate', 'a\ud800'],
  ['a lone low surrogate', { key: ['\udc00a'] }],
  ['a lone surrogate in a key', { '\ud800': 1 }],
  ['NaN deep inside', { a: [{ b: Number.NaN }] }],
])('%s has no canonical form', (_, value) => {
  expect(() => canonicalJson(value)).toThrow()
})

test('a value that holds itself is refused; one that stands twice is not', () => {
  const itself: unknown[] = []
  itself.push(itself)
  expect(() => canonicalJson(itself)).toThrow()
  const twice = { x: 1 }
  expect(canonicalJson([twice, twice])).toBe('[{"x":1},{"x":1}]')
})

describe('2,000 values made at random', () => {
  const random = seededRandom(11)
  const values = Array.from({ length: 2_000 }, () => anyValue(random, 4))

  test('have the text of the reference implementation', () => {
    for (const value of values) expect(canonicalJson(value)).toBe(canonicalize(value))
  })

  test('have the same text as constants, twice', () => {
    for (const value of values) {
      const text = canonicalJson(value)
      if (typeof value !== 'object' || value === null) continue
      const held = { held: constant(value) }
      expect([canonicalJson(held), canonicalJson(held)]).toEqual([`{"held":${text}}`, `{"held":${text}}`])
    }
  })
})

/** Keys and texts of all planes, keys that look like numbers, numbers of every size. */
function anyValue(random: Random, depth: number): unknown {
  const text = () =>
    String.fromCodePoint(
      ...Array.from({ length: random.below(6) }, () => [0x31, 0x22, 0x5c, 0xa, 0xe9, 0x20ac, 0xffff, 0x1f600][random.below(8)]!),
    )
  const size = random.below(6)
  switch (random.below(depth === 0 ? 4 : 6)) {
    case 0:
      return text()
    case 1:
      return (random.below(2_000_001) - 1_000_000) * 10 ** (random.below(60) - 30)
    case 2:
      return [null, true, false, -0][random.below(4)]
    case 3:
      return random.below(100)
    case 4:
      return Array.from({ length: size }, () => anyValue(random, depth - 1))
    default:
      return Object.fromEntries(Array.from({ length: size }, () => [text(), anyValue(random, depth - 1)]))
  }
}
