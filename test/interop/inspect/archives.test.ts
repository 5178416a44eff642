import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { InputError } from '../../../src/base/errors.ts'
import { openZip, zipLimits } from '../../../src/interop/inspect/zip-archive.ts'
import { archive, type MadeEntry } from './archive.ts'
import { evalLog, folderOf, header, readLogs, sample, sampleEntry } from './made-log.ts'

const file = (bytes: Buffer, name = 'a.eval') => join(folderOf({ [name]: bytes }), name)

async function contentOf(bytes: Buffer, name: string): Promise<string> {
  const zip = await openZip(file(bytes))
  const chunks: Buffer[] = []
  try {
    for await (const chunk of zip.read(zip.entries.get(name)!)) chunks.push(chunk)
  } finally {
    zip.close()
  }
  return Buffer.concat(chunks).toString()
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('it was accepted'),
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(InputError)
  return error.message.replaceAll(/\/\S*\/(?=a\.)/g, '')
}

test.each(['stored', 'deflate', 'zstd'] as const)('an entry that is %s is read', async method => {
  const content = 'a long text, '.repeat(50_000)
  expect(await contentOf(archive([{ name: 'x', content, method }]), 'x')).toBe(content)
})

test('zstd data of several frames is read to its end, with skippable frames between', async () => {
  const parts = ['one ', 'two '.repeat(40_000), '', 'three']
  const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
  const data = Buffer.concat(parts.flatMap(part => [zstdCompressSync(part), skippable]))
  expect(await contentOf(archive([{ name: 'x', content: parts.join(''), method: 'zstd', data }]), 'x')).toBe(parts.join(''))
})

test('sizes that stand after the data, and a comment of the archive, are read', async () => {
  const bytes = archive([{ name: 'x', content: 'text', descriptor: true }], { comment: 'written by hand' })
  expect(await contentOf(bytes, 'x')).toBe('text')
})

test('of several entries of one name the last counts, and they are told', async () => {
  const old = sampleEntry(sample({ scores: { match: { value: 'I' } } }))
  const path = file(evalLog(header(), [sample()], 'zstd', [old]))
  const { data, trials } = await readLogs(path)
  expect(trials).toMatchObject([{ judgements: [{ outcome: { verdict: 'success' } }], metadata: { superseded: 1 } }])
  expect(data.fields).toContainEqual({ from: 'a.eval:samples/1_epoch_1.json (1 older)', to: null })
})

const whole = Buffer.from('x'.repeat(1000))
const lies: [string, MadeEntry, RegExp][] = [
  ['an encrypted entry', { name: 'x', content: 'x', flags: 0x0801 }, /a\.eval:x: is encrypted; write the archive without/],
  [
    'an unknown compression',
    { name: 'x', content: 'x', methodNumber: 99 },
    /a\.eval:x: is compressed by method 99; stored, deflate/,
  ],
  ['a name that leads out', { name: '../x', content: 'x' }, /a\.eval: .*invalid relative path: \.\.\/x/],
  ['an absolute name', { name: '/etc/x', content: 'x' }, /a\.eval: .*absolute path: \/etc\/x/],
  ['a wrong checksum', { name: 'x', content: whole, crc: 7 }, /a\.eval:x: its checksum is wrong/],
  [
    'more than is declared',
    { name: 'x', content: whole, declaredBytes: 10 },
    /a\.eval:x: comes to more than the 10 bytes that it declares/,
  ],
  [
    'less than is declared',
    { name: 'x', content: whole, declaredBytes: 2000 },
    /a\.eval:x: has 1000 bytes where it declares 2000/,
  ],
  ['data that is no deflate', { name: 'x', content: whole, data: Buffer.from('nothing') }, /a\.eval:x: cannot be unpacked/],
  [
    'data that is no zstd',
    { name: 'x', content: whole, data: Buffer.from('nothing'), method: 'zstd' },
    /a\.eval:x: cannot be unpacked: is not zstd/,
  ],
  [
    'zstd that was cut off',
    { name: 'x', content: whole, data: zstdCompressSync(whole).subarray(0, -3), method: 'zstd' },
    /a\.eval:x: cannot be unpacked: zstd data ends in the middle of a frame/,
  ],
]

test.each(lies)('%s is refused, naming archive and entry', async (_, entry, message) => {
  expect(await refusal(contentOf(archive([entry]), 'x'))).toMatch(message)
})

test('an entry that would come to far more than it holds is refused before it is unpacked', async () => {
  const bomb = { name: 'x', content: Buffer.alloc(300 * 1024 ** 2) }
  expect(await refusal(openZip(file(archive([bomb]))))).toMatch(/a\.eval:x: would come to 314572800 bytes from \d+, .* zip bomb/)
})

test('many entries that together come to far more than the archive holds are refused', async () => {
  const entries = Array.from({ length: 20 }, (_, i) => ({ name: `x${i}`, content: Buffer.alloc(10 * 1024 ** 2) }))
  expect(await refusal(openZip(file(archive(entries))))).toMatch(/a\.eval: would come to 209715200 bytes from \d+, .* zip bomb/)
})

test('more entries than any log has, or one that is too large, are refused', async () => {
  const bytes = archive(['a', 'b', 'c'].map(name => ({ name, content: 'text' })))
  expect(await refusal(openZip(file(bytes), { ...zipLimits, entries: 2 }))).toMatch(
    'a.eval: has 3 entries, and 2 are read at most',
  )
  expect(await refusal(openZip(file(bytes), { ...zipLimits, entryBytes: 3 }))).toMatch('a.eval:a: would come to 4 bytes; 3 are')
})

test.each([
  [
    'cut off',
    evalLog(header(), [sample()]).subarray(0, -40),
    /a\.eval: is not a whole zip archive: its end is missing: it was cut off/,
  ],
  ['cut off early', evalLog(header(), [sample()]).subarray(0, 200), /a\.eval: is not a whole zip archive: its end is missing/],
  [
    'of something else',
    archive([{ name: 'word/document.xml', content: '<x/>' }]),
    /no Inspect log: it holds neither header\.json nor/,
  ],
  ['empty', Buffer.alloc(0), /a\.eval: is no Inspect log: a\.eval is empty/],
  ['no archive', Buffer.from('id,score\n1,C\n'), /a\.eval: is no Inspect log: a\.eval begins with "id,score/],
])('an archive that is %s is refused with what would do', async (_, bytes, message) => {
  expect(await refusal(readLogs(file(bytes as Buffer)))).toMatch(message)
})

test('a chunked log is refused, with the command that mends it', async () => {
  const bytes = archive([
    { name: 'header.json', content: JSON.stringify(header()) },
    { name: 'samples/1_epoch_1/sample.json', content: '{}' },
  ])
  expect(await refusal(readLogs(file(bytes)))).toMatch(
    /a\.eval:samples\/1_epoch_1\/sample\.json: .*inspect log convert --to eval/,
  )
})

test('a damaged sample is rejected by itself, and named', async () => {
  const broken = { ...sampleEntry(sample({ id: 2 })), crc: 7 }
  const head = header({ eval: { dataset: { samples: 2, sample_ids: [1, 2] } } })
  const { trials, rejected } = await readLogs(file(evalLog(head, [sample()], 'zstd', [broken])))
  expect(trials).toHaveLength(1)
  expect(rejected.map(({ at, reason }) => `${at.replace(/.*\//, '')} ${reason}`)).toEqual([
    '2_epoch_1.json its checksum is wrong; the archive is damaged, copy it again',
  ])
  expect(rejected[0]!.raw).toContain('"Question?"')
})
