import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { InputError, UsageError } from '../base/errors.ts'
import { headsOf } from './heads-of.ts'
import type { Importer } from './importer.ts'
import { recogniseFormat, withHint } from './recognise.ts'

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-recognise-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const format = (name: string, start: string): Importer => ({
  name,
  about: name,
  open: () => Promise.reject(new Error('not opened')),
  sniff: path => headsOf(path).some(({ head }) => head.startsWith(start)),
})
const { sniff: _, ...without } = format('plain', '')
const known = [format('one', '1'), format('first', '1st'), format('two', '2'), without]

test('a format is recognised when one alone is like it', async () => {
  expect((await recogniseFormat(folderOf({ 'a.txt': '2 and more', 'b.md': 'words' }), known)).name).toBe('two')
})

test('several formats, and none, are an error that lists what to choose from', async () => {
  const both = folderOf({ a: '1st' })
  await expect(recogniseFormat(both, known)).rejects.toThrow(
    new UsageError(`${both}: looks like one and like first; say which: assay import one ${both}`),
  )
  const none = folderOf({ a: 'x' })
  await expect(recogniseFormat(none, known)).rejects.toThrow('with FORMAT one of one, first, two, plain; or, for any other table')
  await expect(recogniseFormat(folderOf({}), known)).rejects.toThrow('the folder holds no file; name the one that holds the data')
  await expect(recogniseFormat('no/such', known)).rejects.toThrow('no/such: there is no such file or folder')
})

test('what fails as one format and looks like another gets a hint; other errors stay', async () => {
  const path = folderOf({ a: '2' })
  const error = new InputError(`${path}/a: is no one`)
  const hinted = (await withHint(error, known[0]!, path, known)) as Error
  expect(hinted).toBeInstanceOf(InputError)
  expect(hinted.message).toBe(`${path}/a: is no one\n${path}: this looks like two; try: assay import two ${path}`)
  expect(await withHint(error, known[2]!, path, known)).toBe(error)
  const bug = new Error('a bug')
  expect(await withHint(bug, known[0]!, path, known)).toBe(bug)
})

test('of a folder the first files are looked at, of each the beginning; of what cannot be read, nothing', () => {
  const folder = folderOf({ 'b.txt': '\ufeffb'.padEnd(100_000, 'x'), 'a.txt': 'a', '.hidden': 'h' })
  mkdirSync(join(folder, 'inner'))
  expect(headsOf(folder).map(({ name, head }) => [name, head.slice(0, 2), head.length])).toEqual([
    ['a.txt', 'a', 1],
    ['b.txt', 'bx', 65_533],
    ['inner', '', 0],
  ])
  expect(headsOf(join(folder, 'a.txt'))).toEqual([{ name: 'a.txt', head: 'a' }])
  expect(headsOf('no/such')).toEqual([])
})
