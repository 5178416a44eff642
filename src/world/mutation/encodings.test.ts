import { expect, test } from 'vitest'
import { encodingNames, encodings } from './encodings.ts'

const token = 'zvuaxtk'

test.each([
  ['base64', 'enZ1YXh0aw=='],
  ['base32', 'PJ3HKYLYORVQ===='],
  ['hex', '7a76756178746b'],
  ['octal', '\\172\\166\\165\\141\\170\\164\\153'],
  ['quoted-printable', '=7A=76=75=61=78=74=6B'],
  ['percent', '%7A%76%75%61%78%74%6B'],
  ['rot13', 'mihnkgx'],
  ['mirrored', 'aefzcgp'],
  ['reversed', 'ktxauvz'],
  ['morse', '--.. ...- ..- .- -..- - -.-'],
  ['nato', 'zulu victor uniform alfa xray tango kilo'],
  ['numbers', '122 118 117 97 120 116 107'],
  ['braille', '⠵⠧⠥⠁⠭⠞⠅'],
  ['fullwidth', 'ｚｖｕａｘｔｋ'],
  ['entities', '&#122;&#118;&#117;&#97;&#120;&#116;&#107;'],
] as const)('%s', (name, written) => expect(encodings[name](token)).toBe(written))

test('those that are decoded by others give the words back', () => {
  expect(Buffer.from(encodings['base64-twice'](token), 'base64').toString()).toBe(encodings.base64(token))
  expect(decodeURIComponent(encodings.percent('Müller ß'))).toBe('Müller ß')
  expect(Buffer.from(encodings.hex('Müller'), 'hex').toString()).toBe('Müller')
})

test('each writes something, and but for the plain one something else; no letter is lost to a hole in a table', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'
  for (const name of encodingNames) {
    const written = encodings[name](alphabet)
    expect(written, name).not.toContain('undefined')
    if (name !== 'plain') expect(written, name).not.toBe(alphabet)
  }
})

test('syllables of Hangul are written as one', () => expect(encodings.hangul('kota')).toBe('코타'))
