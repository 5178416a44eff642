import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPlace } from './check-place.ts'

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-place-'))
  writeFileSync(at('there'), '')
  writeFileSync(at('store.db'), '')
  symlinkSync('store.db', at('link.db'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a new file may be written', () => {
  expect(() => checkPlace(at('new'))).not.toThrow()
})

test('one that is there only by force', () => {
  expect(() => checkPlace(at('there'))).toThrow(/there: is there already, and was left as it is; .* --force/)
  expect(() => checkPlace(at('there'), { force: true })).not.toThrow()
})

test.each([
  ['nowhere/a', /the folder .*nowhere is not there; make it/],
  ['there/a', /there is a file, a folder was expected/],
  ['there/a/b', /the folder .*there\/a is not there/],
  ['.', /is a folder; name a file in it/],
])('%s cannot', (path, message) => {
  expect(() => checkPlace(at(path), { force: true })).toThrow(message)
})

test('the store is never written over, by whatever name it is called', () => {
  for (const name of ['store.db', 'link.db'])
    expect(() => checkPlace(at(name), { force: true, keep: at('store.db') })).toThrow(/is the store itself/)
})
