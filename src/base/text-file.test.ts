import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { InputError, UsageError } from './errors.ts'
import { readTextFile } from './text-file.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'assay-text-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

function textOf(content: string | Uint8Array): string {
  const file = join(folder(), 'a.txt')
  writeFileSync(file, content)
  return readTextFile(file, { shown: 'a.txt' })
}

test('a text is read without its byte order mark, and with the line ends that it has', () => {
  expect(textOf('\ufeffa\r\nb\n')).toBe('a\r\nb\n')
})

test.each([
  [Buffer.from('\ufeffab', 'utf16le'), 'a.txt: is UTF-16 (little-endian), as its byte order mark says; save it as UTF-8 text'],
  [Buffer.from([0xfe, 0xff, 0, 0x61]), 'a.txt: is UTF-16 (big-endian), as its byte order mark says'],
  [Buffer.from([0, 0, 0xfe, 0xff]), 'a.txt: is UTF-32 (big-endian), as its byte order mark says'],
  [Buffer.from('abcd', 'utf16le'), 'a.txt: seems to be UTF-16 (little-endian); save it as UTF-8 text'],
  [Buffer.from([0x1f, 0x8b, 8]), 'a.txt: is compressed by gzip, and no text'],
  [Buffer.from('a\nb\nc\0'), 'a.txt:3: holds a NUL byte: is it a binary file, or damaged?'],
  [Buffer.from('a\nb\xe9\n', 'latin1'), 'a.txt:2: is not UTF-8; save it in that encoding'],
  [Buffer.from('a\r\nb\rc'), 'a.txt:2: ends in CR alone, as on an old Mac; save the file with LF'],
  [Buffer.alloc(4 * 1024 * 1024 + 1, 'a'), 'a.txt: is 4 MB large; at most 4 MB are read at once'],
])('%#: what is no text of UTF-8 is named', (content, message) => {
  expect(() => textOf(content)).toThrow(UsageError)
  expect(() => textOf(content)).toThrow(message)
})

test('what is no file is named, and never waited for', () => {
  const place = folder()
  execFileSync('mkfifo', [join(place, 'pipe')])
  symlinkSync('/dev/zero', join(place, 'zero'))
  symlinkSync('loop', join(place, 'loop'))
  expect(() => readTextFile(place)).toThrow(`${place}: is a folder, where a file should be; name the file`)
  expect(() => readTextFile(join(place, 'pipe'))).toThrow('pipe: is a named pipe, and not a file')
  expect(() => readTextFile(join(place, 'zero'))).toThrow('zero: is a device, and not a file')
  expect(() => readTextFile(join(place, 'loop'))).toThrow('loop: is a link that leads to itself')
  expect(() => readTextFile(join(place, 'none'), { Fault: InputError })).toThrow(InputError)
  expect(() => readTextFile(join(place, 'none'))).toThrow('none: there is no such file; check the path')
  expect(() => readTextFile('a\0b')).toThrow('is no path: it holds a NUL character')
})
