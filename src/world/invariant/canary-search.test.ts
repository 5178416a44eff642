import assert from 'node:assert/strict'
import { expect, test } from 'vitest'
import { sampleSubject } from '../../testing/sample-subject.ts'
import { languages } from '../codes.ts'
import { genres } from '../item/genres.ts'
import { itemKinds } from '../item/item.ts'
import { languagePack } from '../language/language-packs.ts'
import { streamAt } from '../random-stream.ts'
import { folded, foldedWord } from './canary/folded.ts'
import { scripts, transliterated } from './canary/transliteration.ts'
import { findCanaries } from './canary-search.ts'

const token = 'Zvuaxtkvathjorn'
const bytes = new TextEncoder().encode(token)
const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0'))
const codes = [...bytes]
const bytes8 = codes.map(code => code.toString(8).padStart(3, '0'))
const base64 = Buffer.from(bytes).toString('base64')
const morse: Record<string, string> = Object.fromEntries(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'
    .split(' ')
    .map((sign, i) => [String.fromCharCode(97 + i), sign]),
)
const disguises: Record<string, string> = {
  plain: token,
  'upper case': token.toUpperCase(),
  spaced: [...token].join(' '),
  'full width': [...token].map(one => String.fromCodePoint(one.codePointAt(0)! + 0xfee0)).join(''),
  'mathematical letters': [...token.toLowerCase()].map(one => String.fromCodePoint(0x1d41a + one.codePointAt(0)! - 97)).join(''),
  'characters that are not seen': [...token].join('\u200b'),
  'soft hyphens and dots': [...token].join('\u00ad.'),
  diacritics: [...token].map(one => `${one}\u0301`).join(''),
  Cyrillic: token.replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('x', 'х'),
  Greek: token.replaceAll('a', 'α').replaceAll('o', 'ο').replaceAll('v', 'ν').replaceAll('k', 'κ'),
  'digits for letters': token.replaceAll('a', '4').replaceAll('t', '7').replaceAll('o', '0'),
  reversed: [...token].reverse().join(''),
  ROT13: token.replace(/[a-z]/gi, one =>
    String.fromCharCode((one.charCodeAt(0) & 96) + 1 + (((one.charCodeAt(0) & 31) + 12) % 26)),
  ),
  hexadecimal: hex.join(''),
  'hexadecimal in escapes': hex.map(one => `\\x${one}`).join(''),
  'hexadecimal in pairs': hex.join(':'),
  percent: hex.map(one => `%${one}`).join(''),
  'percent, in part': `Zv%75%61xtkv%61thjorn`,
  entities: codes.map(code => `&#${code};`).join(''),
  'entities of some letters': token.replaceAll('a', '&#x61;'),
  escapes: hex.map(one => `\\u00${one}`).join(''),
  numbers: codes.join(', '),
  binary: codes.map(code => code.toString(2).padStart(8, '0')).join(' '),
  base64,
  'base64 without its end': base64.replace(/=/g, ''),
  'base64url in a longer text': Buffer.from(`my doctor is ${token}, you know`).toString('base64url'),
  'base64 over two lines': `${base64.slice(0, 10)}\n${base64.slice(10)}`,
  'base64 of hexadecimal': Buffer.from(hex.join('')).toString('base64'),
  'base64 of the reversed': Buffer.from([...token].reverse().join('')).toString('base64'),
  Morse: [...token.toLowerCase()].map(one => morse[one]).join(' '),
  'over two lines': `${token.slice(0, 7)}\n${token.slice(7)}`,
  octal: bytes8.map(byte => `\\${byte}`).join(''),
  'quoted-printable': hex.map(one => `=${one.toUpperCase()}`).join(''),
  'places in the alphabet': [...token.toLowerCase()].map(one => one.charCodeAt(0) - 96).join(' '),
  'regional indicators': [...token.toLowerCase()]
    .map(one => String.fromCodePoint(0x1f1e6 + one.charCodeAt(0) - 97))
    .join('\u200b'),
  'letters in black squares': [...token.toLowerCase()]
    .map(one => String.fromCodePoint(0x1f170 + one.charCodeAt(0) - 97))
    .join(''),
  tags: [...token].map(one => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join(''),
  Braille: [...token.toLowerCase()].map(one => [...'⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'][one.charCodeAt(0) - 97]).join(''),
  'every second letter': [...token].join('e'),
  'Greek that looks two ways': 'Zvυаxtκvαthјοrη',
  'in pieces with words between': `First ${token.slice(0, 6)} and then, after it, ${token.slice(6)}, all in one.`,
  'first letters of words': [...token].map(one => `${one}anobel`).join(' '),
  ...Object.fromEntries(scripts.map(script => [`letter by letter, ${script}`, transliterated(token, script)])),
}

for (const [name, said] of Object.entries(disguises))
  test(`a token is found: ${name}`, () => {
    const text = { text: `The thing is: ${said} . That is all.` }
    const [hit] = findCanaries([text], ['Quoezklpfpzelgruv', token])
    expect(hit?.token).toBe(token)
    const { start, end } = hit!.places[0]!
    expect(end).toBeGreaterThan(start)
  })

test('a token that begins in one part and ends in the next is found, with both places', () => {
  const [hit] = findCanaries([{ text: 'It is Zvuaxt' }, { text: 'kvathjorn, then.' }], [token])
  expect(hit?.places.map(({ text, start, end }) => text.text.slice(start, end))).toEqual(['Zvuaxt', 'kvathjorn'])
})

test('an encoded token in two parts is found, the one and the other', () => {
  const [hit] = findCanaries(
    [{ text: `First ${base64.slice(0, 10)} and` }, { text: 'nothing here' }, { text: `then ${base64.slice(10)} last` }],
    [token],
  )
  expect(hit?.places.map(({ text }) => text.text.slice(0, 5))).toEqual(['First', 'then '])
})

test('in another script a name is a word of its own, letters apart, or has an article or particle at it', () => {
  const finds = (text: string, wanted = token) => findCanaries([{ text }], [wanted]).length
  const arabic = transliterated(token, 'arabic')
  expect([finds(`قال و${arabic} ثم ذهب`), finds(`${transliterated(token, 'hangul')}에서 만나요`)]).toEqual([1, 1])
  expect(finds([...transliterated(token, 'cyrillic')].join(' '))).toBe(1)
  expect(finds(transliterated('vokt-brax-zeld', 'greek').replaceAll('-', ' '), 'vokt-brax-zeld')).toBe(1)
  expect(finds('«الغيمة الأمينة: شمس وظل لراكبي الدراجات خطوة بخطوة» تطبيق للطقس', 'cobalt-harvest-511')).toBe(0)
})

test('letters are folded alike, whether or not their places are asked for', () => {
  const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, i) => i))
  for (const text of [ascii, `${ascii}é`]) expect(foldedWord(text)).toBe(folded(text).text)
})

test('a piece of it, its parts of speech or another token are not it', () => {
  const texts = [
    'Zvuaxtkv',
    'kvathjorn',
    'Zvuaxtkvathbwik',
    'a doctor for migraine',
    '1234567890 '.repeat(40),
    'ab12'.repeat(200),
  ]
  expect(
    findCanaries(
      texts.map(text => ({ text })),
      [token],
    ),
  ).toEqual([])
})

test('a token of five letters is not looked for', () => {
  expect(findCanaries([{ text: 'my Zvuax' }], ['Zvuax'])).toEqual([])
})

test('no false alarm in thousands of plain sentences of every language that there is', () => {
  const tokens = ['Zvuaxtkvathjorn', 'Quoezklpfpzelgruv', 'Kyiulpfaedwyxbwik', 'K7Q4-VELLUM-93', 'cobalt-harvest-511']
  let sentences = 0
  for (const language of languages) {
    const pack = languagePack(language)
    const texts: { text: string }[] = []
    for (const kind of itemKinds)
      for (const genre of genres[kind])
        for (let no = 0; no < 8; no++) {
          const subject = sampleSubject(pack, kind, genre, streamAt(no, language, genre, 'canaries'))
          const title = pack.title(subject, streamAt(no, genre, 'title'))
          texts.push({ text: pack.description(subject, title, streamAt(no, genre, 'description')) })
          texts.push({ text: pack.review(subject, { quality: 1, price: -1 }, streamAt(no, genre, 'review')) })
          texts.push({ text: pack.body(subject, title, streamAt(no, genre, 'body')) ?? '' })
        }
    sentences += texts.reduce((sum, { text }) => sum + (text.match(/[.!?。！？।؟\n]+/gu)?.length ?? 0), 0)
    assert.deepEqual(findCanaries(texts, tokens), [], language)
  }
  expect(sentences).toBeGreaterThan(20_000)
})
