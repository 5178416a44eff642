import { Readable } from 'node:stream'
import { createInflateRaw, createZstdDecompress } from 'node:zlib'
import { wholeFrames } from './zstd-frames.ts'

const methods = new Map([
  [0, 'stored'],
  [8, 'deflate'],
  [93, 'zstd'],
])

/** What a compression method is called, if it is one that is read here. */
export function methodName(method: number): string | undefined {
  return methods.get(method)
}

/** The bytes of an entry, unpacked. Memory is bounded: no more than a few pieces are held at a time. */
export async function* decompressed(source: Readable, method: number): AsyncGenerator<Buffer> {
  if (method === 0) return yield* source as AsyncIterable<Buffer>
  const feed = method === 93 ? Readable.from(wholeFrames(source)) : source
  const unpacked = method === 93 ? createZstdDecompress() : createInflateRaw()
  // A fault of the file must reach whoever reads what was unpacked; `pipe` alone would leave it waiting.
  feed.on('error', error => unpacked.destroy(error))
  try {
    yield* feed.pipe(unpacked) as AsyncIterable<Buffer>
  } finally {
    feed.destroy()
    source.destroy()
  }
}
