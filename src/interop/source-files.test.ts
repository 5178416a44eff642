import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { InputError } from '../base/errors.ts'
import { jsonLines, Unreadable } from './json-lines.ts'
import { filesAt, sourceFile } from './source-files.ts'
import { decodedText } from './source-text.ts'

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

async function values(content: string | Uint8Array): Promise<[number, unknown][]> {
  const lines = await allOf(jsonLines(join(folderOf({ 'a.jsonl': content }), 'a.jsonl')))
  return lines.map(({ value, line }) => [line, value])
}

test('a folder stands for the files directly in it, links to files too, by name', () => {
  const folder = folderOf({ 'b.csv': '', 'B.csv': '', 'a10.csv': '', 'a9.csv': '' })
  mkdirSync(join(folder, 'inner'))
  symlinkSync(join(folder, 'b.csv'), join(folder, 'link.csv'))
  symlinkSync(join(folder, 'gone.csv'), join(folder, 'broken.csv'))
  expect(filesAt(folder).map(file => basename(file))).toEqual(['B.csv', 'a10.csv', 'a9.csv', 'b.csv', 'link.csv'])
  expect(filesAt(join(folder, 'b.csv'))).toEqual([join(folder, 'b.csv')])
})

test('a path that is not there is named, with what would do', () => {
  expect(() => filesAt('no/such/place')).toThrow(InputError)
  expect(() => filesAt('no/such/place')).toThrow(
    'no/such/place: there is no such file or folder; name a file of the data set, or the folder that holds it',
  )
})

test('a file that the system does not let be read is an input error', async () => {
  const folder = folderOf({})
  await expect(sourceFile(folder)).rejects.toThrow(InputError)
  await expect(sourceFile(folder)).rejects.toThrow(`${folder}: is a folder, where a file should be`)
})

test('a source is its name, size and SHA-256, without its folder', async () => {
  const folder = folderOf({ 'a.csv': 'abc' })
  // printf abc | sha256sum
  expect(await sourceFile(join(folder, 'a.csv'))).toEqual({
    file: 'a.csv',
    bytes: 3,
    digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
})

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9], 'cé'],
  ['utf-16le', [0xff, 0xfe, 0x63, 0x00, 0xe9, 0x00], 'cé'],
  ['windows-1252', [0x93, 0x63, 0xe9, 0x94, 0x80], '“cé”€'],
  ['macintosh', [0xd2, 0x63, 0x8e, 0xd3, 0xdb], '“cé”€'],
  ['shift_jis', [0x89, 0xbf, 0x8a, 0x69], '価格'],
])('%s is decoded, without a byte order mark', async (encoding, bytes, text) => {
  const file = join(folderOf({ a: new Uint8Array(bytes) }), 'a')
  expect((await allOf(decodedText(file, encoding, 'convert it'))).join('')).toBe(text)
})

test('a character on the border of two pieces stays whole', async () => {
  const text = `${'a'.repeat(65_535)}é${'b'.repeat(65_534)}🙂`
  const file = join(folderOf({ a: text }), 'a')
  expect((await allOf(decodedText(file, 'utf-8', 'convert it'))).join('')).toBe(text)
})

test('bytes that are not in the encoding are refused, with their line', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`one\r\ntwo é\n${'x'.repeat(100_000)}\n`),
    Buffer.from([0x63, 0x8e, 0x0a]),
    Buffer.from('five'),
  ])
  const file = join(folderOf({ a: bytes }), 'a')
  const read = allOf(decodedText(file, 'utf-8', 'convert it'))
  await expect(read).rejects.toThrow(InputError)
  await expect(read).rejects.toThrow(`${file}:4: is not utf-8; convert it`)
})

test('a file that ends inside a character is refused on its last line', async () => {
  const file = join(folderOf({ a: new Uint8Array([0x61, 0x0a, 0xc3]) }), 'a')
  await expect(allOf(decodedText(file, 'utf-8', 'convert it'))).rejects.toThrow(`${file}:2: is not utf-8`)
})

test('lines of JSON keep their numbers, past a byte order mark, CRLF and empty lines', async () => {
  expect(await values('\ufeff{"a":1}\r\n\r\n  \n{"a":2}\n\n[3]')).toEqual([
    [1, { a: 1 }],
    [4, { a: 2 }],
    [6, [3]],
  ])
})

test('line separators of Unicode inside a text end no line', async () => {
  expect(await values('{"a":"x\u2028y\u2029z\u0085"}\n{"a":"\\r"}\n')).toEqual([
    [1, { a: 'x\u2028y\u2029z\u0085' }],
    [2, { a: '\r' }],
  ])
})

test('a line of several megabytes is read', async () => {
  const long = 'x'.repeat(5_000_000)
  expect(await values(`{"a":"${long}"}\n{"a":2}`)).toEqual([
    [1, { a: long }],
    [2, { a: 2 }],
  ])
})

test.each([
  ['a broken line', '{"a":1}\n{"a":\n{"a":3}', 2, /^is not JSON: .*; each line holds one whole value$/],
  ['pretty-printed JSON', '{\n  "a": 1\n}\n', 1, /^is not JSON: .*; each line holds one whole value$/],
  ['a key that is there twice', '{"a":1}\n{"a":1,"a":2}', 2, /^key "a" stands twice in one object; keep one of the two$/],
])('%s is no value, and the lines behind it are read', async (_, content, line, reason) => {
  const found = (await values(content)).filter(([, value]) => value instanceof Unreadable)
  expect(found[0]![0]).toBe(line)
  expect((found[0]![1] as Unreadable).reason).toMatch(reason)
})

test('Latin-1 is refused with file and line', async () => {
  const read = values(new Uint8Array([0x7b, 0x7d, 0x0a, 0x22, 0xe9, 0x22]))
  await expect(read).rejects.toThrow(InputError)
  await expect(read).rejects.toThrow(/a\.jsonl:2: is not utf-8; JSON Lines are UTF-8, convert the file$/)
})
