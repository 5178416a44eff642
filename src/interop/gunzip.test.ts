import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gunzipped } from './gunzip.ts'

async function lengthOf(path: string, bytes: Buffer): Promise<number> {
  let length = 0
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  }
  for await (const chunk of gunzipped(pieces(), path)) length += chunk.length
  return length
}

test('a packed table is unpacked, any other file is left as it is', async () => {
  const text = Buffer.from('id,verdict\n'.repeat(1_000))
  expect(await lengthOf('t.csv.gz', gzipSync(text))).toBe(text.length)
  expect(await lengthOf('t.csv', text)).toBe(text.length)
})

test('what unpacks to far more than it is, is refused before it has', async () => {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 ** 2, 10))
  await expect(lengthOf('bomb.csv.gz', bomb)).rejects.toThrow(/^bomb\.csv\.gz: unpacks to over 200 times what it is; /)
})

test('what is cut off is said to be', async () => {
  const packed = gzipSync(Buffer.from('id,verdict\n'.repeat(10_000)))
  await expect(lengthOf('t.csv.gz', packed.subarray(0, packed.length / 2))).rejects.toThrow(/cannot be unpacked: .*is it cut off/)
})
