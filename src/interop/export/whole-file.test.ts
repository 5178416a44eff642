import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { InputError } from '../../base/errors.ts'
import { writeTogether, writeWhole } from './whole-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('pieces of every size stand one after another', async () => {
  const path = join(folder, 'a')
  const pieces = ['a', 'ü'.repeat(700_000), '', 'b'.repeat(3_000_000), 'c', 'd'.repeat(1_048_576), 'e']
  await writeWhole(path, async file => pieces.forEach(piece => void file.write(piece)))
  expect(readFileSync(path, 'utf8')).toBe(pieces.join(''))
})

test('until all is written nothing stands there under its name', async () => {
  const [a, b] = [join(folder, 'a'), join(folder, 'b')]
  await writeTogether([a, b], async ([first, second]) => {
    first!.write('1')
    second!.write('2')
    expect(readdirSync(folder).filter(name => !name.endsWith('.part'))).toEqual([])
  })
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
})

test('where one of two cannot be begun, the other is not either', async () => {
  const [a, b] = [join(folder, 'a'), join(folder, 'nowhere', 'b')]
  await expect(writeTogether([a, b], async () => {})).rejects.toThrow(`${b}: its folder is not there`)
  expect(readdirSync(folder)).toEqual([])
})

test('a full disk is said in words, with the path, and leaves nothing', async () => {
  const path = join(folder, 'a')
  const full = Object.assign(new Error('write'), { syscall: 'write', code: 'ENOSPC' })
  const failed = writeWhole(path, async () => Promise.reject(full))
  await expect(failed).rejects.toThrow(InputError)
  await expect(failed).rejects.toThrow(`${path}: the disk is full`)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder at the place is left alone', async () => {
  const path = join(folder, 'a')
  mkdirSync(path)
  await expect(writeWhole(path, async file => file.write('1'))).rejects.toThrow(`${path}: is a folder`)
  expect(readdirSync(folder)).toEqual(['a'])
})

test('a link stays one, and what it leads to is replaced', async () => {
  const [file, link] = [join(folder, 'a'), join(folder, 'link')]
  writeFileSync(file, 'old')
  symlinkSync(file, link)
  await writeWhole(link, async out => out.write('new'))
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('new')
})

test.skipIf(process.platform === 'win32')('a pipe or device is never replaced by a file', async () => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  await expect(writeWhole(path, async () => {})).rejects.toThrow(`${path}: is a named pipe, and not a file; name a file`)
  expect(lstatSync(path).isFIFO()).toBe(true)
  expect(readdirSync(folder)).toEqual(['pipe'])
})
