import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../base/errors.ts'

/** Bytes that are unpacked of one file: more are a mistake or an attack. */
const mostUnpacked = 4 * 1024 ** 3
/** From so many on, a file may not unpack to more than so many times what it is: tables come to ten or twenty times. */
const unpackedFreely = 64 * 1024 ** 2
const mostTimes = 200

/**
 * The bytes of a file as they are, and those of one that ends in .gz unpacked, piece by piece.
 * @throws InputError where it is no gzip, is cut off, or unpacks to more than {@link mostUnpacked}
 */
export async function* gunzipped(bytes: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  if (!/\.gz$/i.test(path)) {
    yield* bytes
    return
  }
  let read = 0
  const counted = async function* () {
    for await (const chunk of bytes) {
      read += chunk.length
      yield chunk
    }
  }
  const packed = Readable.from(counted())
  const gunzip = createGunzip()
  packed.on('error', error => gunzip.destroy(error))
  let length = 0
  try {
    for await (const chunk of packed.pipe(gunzip) as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > mostUnpacked) throw new InputError(`${path}: unpacks to more than ${mostUnpacked} bytes; unpack and split it`)
      if (length > unpackedFreely && length > mostTimes * read)
        throw new InputError(`${path}: unpacks to over ${mostTimes} times what it is; if it is meant, unpack it yourself`)
      yield chunk
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code?.startsWith('Z_')) throw error
    throw new InputError(`${path}: cannot be unpacked: ${(error as Error).message}; is it cut off, or no gzip?`, { cause: error })
  } finally {
    packed.destroy()
    gunzip.destroy()
  }
}
