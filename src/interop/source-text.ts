import { closeSync, fstatSync, read, type Stats } from 'node:fs'
import { promisify } from 'node:util'
import { encodingName, otherThan } from '../base/encoding.ts'
import { InputError } from '../base/errors.ts'
import { checkUnchanged, fileFault, openRegularFile } from '../base/regular-file.ts'
import { gunzipped } from './gunzip.ts'

const readAsync = promisify(read)

/** Bytes that are read at once. */
const pieceSize = 128 * 1024

/**
 * The text of a file, piece by piece, without its byte order mark; of one that ends in .gz, unpacked.
 * @param remedy what would do where the bytes are not in that encoding
 * @throws InputError naming the line on which they are not
 */
export async function* decodedText(path: string, encoding: string, remedy: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let lines = 1
  let begun = false
  const decoded = (text: string) => {
    const nul = text.indexOf('\0')
    if (nul >= 0)
      throw new InputError(
        `${path}:${lines + lineFeeds(text, nul)}: holds a NUL character: is it a binary file, or damaged? ${capital(remedy)}`,
      )
    lines += lineFeeds(text, text.length)
    return text
  }
  try {
    for await (const chunk of gunzipped(bytesOf(path), path)) {
      const other = begun ? undefined : otherThan(encodingName(encoding), chunk)
      if (other) throw new InputError(`${path}: ${other}; ${remedy}`)
      begun = true
      yield decoded(decoder.decode(chunk, { stream: true }))
    }
    yield decoder.decode()
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    throw new InputError(`${path}:${await undecodableLine(path, encoding)}: is not ${encoding}; ${remedy}`, { cause: error })
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function lineFeeds(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The first line that is not in the encoding; looked for only when there is one. */
async function undecodableLine(path: string, encoding: string): Promise<number> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let line = 1
  try {
    for await (const chunk of gunzipped(bytesOf(path), path)) {
      for (let start = 0; start < chunk.length; ) {
        const feed = chunk.indexOf(10, start)
        const end = feed < 0 ? chunk.length : feed + 1
        decoder.decode(chunk.subarray(start, end), { stream: true })
        if (feed >= 0) line++
        start = end
      }
    }
  } catch {
    // Found.
  }
  return line
}

/** @throws InputError when there is no file, the operating system refuses, or the file changes meanwhile */
export async function* bytesOf(path: string, opened?: (stat: Stats) => void): AsyncGenerator<Buffer> {
  const { fd, stat } = openRegularFile(path)
  opened?.(stat)
  try {
    for (;;) {
      const { bytesRead, buffer } = await readAsync(fd, Buffer.allocUnsafe(pieceSize), 0, pieceSize, null)
      if (bytesRead === 0) break
      yield buffer.subarray(0, bytesRead)
    }
    checkUnchanged(path, stat, fstatSync(fd))
  } catch (error) {
    throw fileFault(path, error)
  } finally {
    closeSync(fd)
  }
}
