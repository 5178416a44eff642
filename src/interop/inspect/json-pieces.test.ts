import { expect, test } from 'vitest'
import { InputError } from '../../base/errors.ts'
import { jsonPieces, type PieceOptions, pieceLimits, pieceValue } from './json-pieces.ts'

/** The pieces of a text that arrives in bits of a length. */
async function piecesOf(
  text: string | Buffer,
  options: Partial<PieceOptions> = {},
  bit = 5,
): Promise<[string, unknown, number][]> {
  const bytes = Buffer.from(text)
  async function* bits() {
    for (let i = 0; i < bytes.length; i += bit) yield bytes.subarray(i, i + bit)
  }
  const found: [string, unknown, number][] = []
  for await (const piece of jsonPieces(bits(), { at: 'a', ...options })) {
    const name = piece.inner === undefined ? piece.key : `${piece.key}.${piece.inner}`
    found.push([name, pieceValue(piece, 'a'), piece.line])
  }
  return found
}

const text = `\ufeff{ "a": "x\\"},[\\\\", "bé": {"c": [1, {"}": 2}]},
  "list": [1, "two",
   {"three": [3]}], "none": [ ], "map": {"k,": NaN, "l": null}, "end": -Infinity }`

test.each([1, 2, 3, 7, 64, 4096])('members come one at a time, whole, in bits of %i bytes', async bit => {
  expect(await piecesOf(text, {}, bit)).toEqual([
    ['a', 'x"},[\\', 1],
    ['bé', { c: [1, { '}': 2 }] }, 1],
    ['list', [1, 'two', { three: [3] }], 2],
    ['none', [], 3],
    ['map', { 'k,': Number.NaN, l: null }, 3],
    ['end', Number.NEGATIVE_INFINITY, 3],
  ])
})

test.each([1, 3, 4096])('lists and maps come element by element where that is asked, in bits of %i bytes', async bit => {
  expect(await piecesOf(text, { each: ['list', 'none', 'map', 'a'], skip: ['bé'] }, bit)).toEqual([
    ['a', 'x"},[\\', 1],
    ['list.0', 1, 2],
    ['list.1', 'two', 2],
    ['list.2', { three: [3] }, 2],
    ['map.k,', Number.NaN, 3],
    ['map.l', null, 3],
    ['end', Number.NEGATIVE_INFINITY, 3],
  ])
})

test('what is passed over is not held, and may be of any size', async () => {
  const filler = Buffer.alloc(1024 * 1024, 'x')
  async function* large() {
    yield Buffer.from('{"big": "')
    for (let i = 0; i < 80; i++) yield filler
    yield Buffer.from('", "small": 1}')
  }
  const found: string[] = []
  for await (const { key } of jsonPieces(large(), { at: 'a', only: ['small'] })) found.push(key)
  expect(found).toEqual(['small'])
  const held = async () => {
    for await (const _ of jsonPieces(large(), { at: 'a' }));
  }
  await expect(held()).rejects.toThrow(`a:1: "big" is larger than ${pieceLimits.bytes} bytes`)
})

test.each([
  ['', /a:1: is empty/],
  ['[1]', /a:1: is no JSON object/],
  ['"x"', /a:1: is no JSON object/],
  ['{"a": 1', /a:1: ends in the middle: it was cut off, or is still being written/],
  ['{"a": "x', /a:1: ends in the middle/],
  ['{"a": }', /a:1: is not JSON: "a" has no value/],
  ['{"a" 1}', /a:1: is not JSON: a key has no value/],
  ['{a: 1}', /a:1: is not JSON: a stands where a key should/],
  ['{"a": 1} x', /a:1: is not JSON: there is more after the end/],
  ['{"a": 1\n]', /a:2: is not JSON: "a" ends with the wrong bracket/],
  ['{"l": [1] 2}', /a:1: is not JSON after "l"/],
  ['{"l": [1,,2]}', /a:1: is not JSON: "l" has no value/],
  ['{"a": tru}', /a:1: "a": is not JSON: /],
  ['{"a": {"b": 1, "b": 2}}', /a:1: "a": key "b" stands twice/],
  [Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]), /a:1: "a": is not UTF-8/],
  [`{"a": ${'['.repeat(101)}`, /a:1: "a" is nested more than 100 deep/],
  [`{"a": [${'0,'.repeat(2_000_001)}0]}`, /a:1: "a" holds more than 2000000 values/],
])('%#: what is no such object is refused with its place', async (broken, message) => {
  const read = piecesOf(broken, { each: ['l'] }, 65536)
  await expect(read).rejects.toThrow(InputError)
  await expect(read).rejects.toThrow(message)
})
