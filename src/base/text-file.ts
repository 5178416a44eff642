import { otherThan } from './encoding.ts'
import { UsageError } from './errors.ts'
import { type FaultClass, type FileOptions, readWholeFile } from './regular-file.ts'

/** A text that people write is shorter: what is larger has been generated, and would take memory many times its size. */
const mostBytes = 4 * 1024 * 1024

/**
 * The text of a file that people write: a regular file, of UTF-8, without NUL. Its byte order mark is taken off.
 * @throws UsageError naming the file, and the line where there is one
 */
export function readTextFile(path: string, { shown = path, Fault = UsageError }: FileOptions = {}): string {
  return decodedFile(readTextBytes(path, { shown, Fault }), shown, Fault)
}

/** The bytes of such a file, for whoever needs their digest. */
export function readTextBytes(path: string, { shown = path, Fault = UsageError }: FileOptions = {}): Buffer {
  return readWholeFile(path, mostBytes, { shown, Fault })
}

/** Such a file's text, of its bytes. */
export function decodedFile(bytes: Uint8Array, shown: string, Fault: FaultClass = UsageError): string {
  const other = otherThan('utf-8', bytes)
  if (other) throw new Fault(`${shown}: ${other}; save it as UTF-8 text`)
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new Fault(`${shown}:${lineAt(bytes, nul)}: holds a NUL byte: is it a binary file, or damaged? Save it as UTF-8 text`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new Fault(`${shown}:${undecodableLine(bytes)}: is not UTF-8; save it in that encoding`, { cause: error })
  }
  const loneReturn = text.search(/\r(?!\n)/)
  if (loneReturn >= 0)
    throw new Fault(
      `${shown}:${lineAt(Buffer.from(text.slice(0, loneReturn)), Number.POSITIVE_INFINITY)}: ends in CR alone, as on an old Mac; save the file with LF`,
    )
  return text
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < Math.min(offset, bytes.length); at++) if (bytes[at] === 10) line++
  return line
}

function undecodableLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
    } catch {
      return line
    }
    if (end < 0) return line
    start = end + 1
  }
  return line
}
