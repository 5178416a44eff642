import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { InputError } from '../base/errors.ts'

/** A file that was imported: what it was called, and exactly what was in it. */
export interface SourceFile {
  file: string
  bytes: number
  digest: string
}

/** The files at a path: itself, or those directly in the folder, in an order that does not depend on the machine. */
export function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new InputError(`${path}: there is no such file or folder`)
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(path, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

export async function sourceFile(path: string): Promise<SourceFile> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return { file: basename(path), bytes: statSync(path).size, digest: hash.digest('hex') }
}

/** The text of a file, piece by piece. @throws InputError when its bytes are not in that encoding */
export async function* decodedText(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let bytes = 0
  try {
    for await (const chunk of createReadStream(path)) {
      yield decoder.decode(chunk as Buffer, { stream: true })
      bytes += (chunk as Buffer).length
    }
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new InputError(
      `${path}: is not ${encoding} (after about ${bytes} bytes); name its encoding in the mapping, such as windows-1252 or macintosh`,
      {
        cause: error,
      },
    )
  }
}

/** Longest line of JSON that is read: larger ones are a mistake or an attack. */
const maxLine = 64 * 1024 * 1024

/** The values of a JSON Lines file with their line numbers; empty lines are passed over. */
export async function* jsonLines(path: string): AsyncGenerator<{ value: unknown; line: number; at: string }> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
  let line = 0
  for await (const text of lines) {
    line++
    const at = `${path}:${line}`
    if (text.length > maxLine) throw new InputError(`${at}: the line is longer than ${maxLine} characters`)
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (json.trim() === '') continue
    try {
      yield { value: JSON.parse(json), line, at }
    } catch (error) {
      throw new InputError(`${at}: not a line of JSON: ${(error as Error).message}`, { cause: error })
    }
  }
}
