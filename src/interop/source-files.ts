import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputError } from '../base/errors.ts'

/** A file that was imported: what it was called, and exactly what was in it. */
export interface SourceFile {
  file: string
  bytes: number
  digest: string
}

/** The files at a path: itself, or those directly in the folder, in an order that does not depend on the machine. */
export function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) return [path]
  if (!found?.isDirectory())
    throw new InputError(`${path}: there is no such file or folder; name a file of the data set, or the folder that holds it`)
  return readdirSync(path)
    .map(name => join(path, name))
    .filter(file => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort((a, b) => (a < b ? -1 : 1))
}

export async function sourceFile(path: string): Promise<SourceFile> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of bytesOf(path)) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { file: basename(path), bytes, digest: hash.digest('hex') }
}

/**
 * The text of a file, piece by piece, without its byte order mark.
 * @param remedy what would do where the bytes are not in that encoding
 * @throws InputError naming the line on which they are not
 */
export async function* decodedText(path: string, encoding: string, remedy: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of bytesOf(path)) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    throw new InputError(`${path}:${await undecodableLine(path, encoding)}: is not ${encoding}; ${remedy}`, { cause: error })
  }
}

/** The first line that is not in the encoding; looked for only when there is one. */
async function undecodableLine(path: string, encoding: string): Promise<number> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let line = 1
  for await (const bytes of linesOf(createReadStream(path, 'latin1'))) {
    try {
      decoder.decode(Buffer.from(bytes, 'latin1'))
    } catch {
      break
    }
    line++
  }
  return line
}

/** Longest line that is read, in characters: larger ones are a mistake or an attack. */
const maxLine = 64 * 1024 * 1024

/**
 * The values of a JSON Lines file with their line numbers; empty lines are passed over. Only a line feed ends a line:
 * U+2028 and U+2029, which JSON allows inside a text, do not.
 */
export async function* jsonLines(path: string): AsyncGenerator<{ value: unknown; line: number; at: string }> {
  let line = 0
  for await (const text of linesOf(decodedText(path, 'utf-8', 'JSON Lines are UTF-8, convert the file'))) {
    const at = `${path}:${++line}`
    if (text.length > maxLine) throw new InputError(`${at}: is longer than ${maxLine} characters; each line holds one record`)
    if (text.trim() === '') continue
    yield { value: parsedJson(text, at), line, at }
  }
}

function parsedJson(text: string, at: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(`${at}: is not JSON: ${(error as Error).message}; each line holds one whole value`, { cause: error })
  }
}

/** A line that is longer than {@link maxLine} comes in pieces, the first of them longer than that. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    rest += piece
    // Splitting only where there is something to split keeps a long line from being copied once a piece.
    if (!piece.includes('\n') && rest.length <= maxLine) continue
    const lines = rest.split('\n')
    rest = lines.pop()!
    yield* lines
    if (rest.length <= maxLine) continue
    yield rest
    rest = ''
  }
  if (rest !== '') yield rest
}

/** @throws InputError when the operating system refuses */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new InputError(`${path}: cannot be read: ${(error as Error).message}; check the file and its permissions`, {
      cause: error,
    })
  }
}
