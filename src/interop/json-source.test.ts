import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { InputError } from '../base/errors.ts'
import { Unreadable } from './json-lines.ts'
import { jsonFile, jsonItems } from './json-source.ts'

function fileOf(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-json-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.json'), content)
  return join(folder, 'a.json')
}

async function itemsOf(content: string | Uint8Array, key?: string | string[]): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const { value, line } of jsonItems(fileOf(content), key))
    items.push([line, value instanceof Unreadable ? value.reason : value])
  return items
}

test('a file is read whole, and its values know their lines', async () => {
  const { value, lineOf } = await jsonFile(fileOf('\ufeff{"a":\n[1,\n{"b": "é"}]}\n'))
  expect(value).toEqual({ a: [1, { b: 'é' }] })
  expect(lineOf(['a', 1, 'b'])).toBe(3)
})

test('the elements of a list come one after another, as they stood and with their lines', async () => {
  const path = fileOf('[1, "]\\",[",\n {"a": [ {} ]}\n,null]')
  const items: unknown[] = []
  for await (const { value, at, raw } of jsonItems(path)) items.push([value, at.slice(path.length), raw])
  expect(items).toEqual([
    [1, ':1', '1'],
    [']",[', ':1', '"]\\",["'],
    [{ a: [{}] }, ':2', '{"a": [ {} ]}'],
    [null, ':3', 'null'],
  ])
})

test('a list at a key, or at keys inside each other, is found past whatever stands beside it', async () => {
  const text = '{"x": {"runs": [9]}, "y": "runs", "runs": {"z": [1, {}], "runs": [1,\n2]}, "w": 1}'
  expect(await itemsOf(text, ['runs', 'runs'])).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(await itemsOf('{"a": []}', 'a')).toEqual([])
})

test('an element on the border of two pieces stays whole', async () => {
  const items = Array.from({ length: 20_000 }, (_, i) => ({ i, text: 'é"\\ ]'.repeat(i % 7) }))
  expect((await itemsOf(JSON.stringify(items))).map(item => (item as unknown[])[1])).toEqual(items)
})

test('an element that cannot be used does not keep the others from being read', async () => {
  expect(await itemsOf('[1,\n{"a": 1, "a": 2},\nNaN,\n4]')).toEqual([
    [1, 1],
    [2, 'key "a" stands twice in one object; keep one of the two'],
    [3, 'JSON has no NaN; a missing number is null'],
    [4, 4],
  ])
})

test.each([
  ['', undefined, ':1: is not JSON: is empty'],
  ['{"a": 1}', undefined, ':1: the file is not a list; a list [ … ] is expected here, found "{\\"a\\": 1}"'],
  ['[1]', 'a', ':1: the file is not an object; an object with "a" is expected here, found "[1]"'],
  ['{"b": 1}', 'a', ':1: has no key "a"; found b'],
  ['{"a": {}}', 'a', ':1: "a" is not a list'],
  ['{"a": [], "a": []}', 'a', ':1: key "a" stands twice in one object; keep one of the two'],
  ['[1,\n2', undefined, ':2: is not JSON: ends in the middle of a list: is the file half-written?'],
  ['[1,\n"2', undefined, ':2: is not JSON: ends in the middle of a text: is the file half-written?'],
  ['[1,\n{"a": [', undefined, ':2: is not JSON: ends in the middle of an object or a list: is the file half-written?'],
  ['[1 2]', undefined, ':1: is not JSON: a comma or ] is missing, found "2]"'],
  ['[1,,2]', undefined, ':1: is not JSON: a value is missing, found ",2]"'],
  ['[1,\n{"a":\nx}]', undefined, ':3: is not JSON: "x" is no value; a text stands in double quotes'],
  ['[1]\n[2]', undefined, ':2: is not JSON: goes on after its end'],
])('%j is refused with its line', async (text, key, message) => {
  const read = itemsOf(text, key)
  await expect(read).rejects.toThrow(InputError)
  await expect(read).rejects.toThrow(message)
})

test('a file that is no JSON, or no text, is refused with file and line', async () => {
  await expect(jsonFile(fileOf('{"a":\n1,,}'))).rejects.toThrow(/a\.json:2: is not JSON: a key in double quotes is missing/)
  await expect(jsonFile(fileOf('{"a": 1,\n"a": 2}'))).rejects.toThrow(/a\.json:2: key "a" stands twice/)
  await expect(jsonFile(fileOf(Buffer.from('[1]', 'utf16le')))).rejects.toThrow('seems to be UTF-16 (little-endian)')
  await expect(jsonFile(fileOf('[1,\n"\0"]'))).rejects.toThrow(/a\.json:2: holds a NUL character/)
})
