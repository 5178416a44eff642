import { readJson } from '../base/json.ts'
import { JsonFault } from '../base/json-fault.ts'
import { megabytes } from '../base/regular-file.ts'
import { decodedText } from './source-text.ts'

/** Longest record that is read, in characters: what one becomes in memory is bounded so. */
export const longest = 16 * 1024 * 1024

/** How much is kept of a record that is too long. */
export const keptOfLong = 1_000

/** Stands where a value would, when it cannot be read; {@link parseRecord} says the reason. */
export class Unreadable {
  readonly reason: string

  constructor(reason: string) {
    this.reason = reason
  }
}

export interface JsonItem {
  /** The value; {@link Unreadable} where there is none to be had, though what comes next can be read. */
  value: unknown
  line: number
  /** FILE:LINE */
  at: string
  /** As it stood in the file. */
  raw: string
}

export interface JsonReading {
  /** Takes NaN, Infinity and -Infinity, which Python writes. */
  allowNaN?: boolean
}

/**
 * The values of a JSON Lines file with their line numbers; empty lines are passed over. Only a line feed ends a line:
 * U+2028 and U+2029, which JSON allows inside a text, do not. A line that holds no usable JSON is {@link Unreadable}.
 */
export async function* jsonLines(path: string, options: JsonReading = {}): AsyncGenerator<JsonItem> {
  let line = 0
  for await (const { text, length } of linesOf(decodedText(path, 'utf-8', 'JSON Lines are UTF-8, convert the file'))) {
    const at = `${path}:${++line}`
    if (length > longest) yield { value: new Unreadable(tooLong(length)), line, at, raw: text }
    else if (text.trim() !== '') yield { value: valueOfLine(text, options), line, at, raw: text }
  }
}

export function tooLong(length: number): string {
  return `is a record of ${megabytes(length)} million characters, and at most ${megabytes(longest)} are read; is a line break missing?`
}

function valueOfLine(text: string, options: JsonReading): unknown {
  try {
    return readJson(text, options)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    if (!error.broken) return new Unreadable(error.message)
    const oldMac = /\r(?!$)/.test(text) ? ' (the lines end in CR alone: convert them to LF)' : ''
    return new Unreadable(`is not JSON: ${error.message}${oldMac}; each line holds one whole value`)
  }
}

/** Of a line that is too long, the beginning. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<{ text: string; length: number }> {
  let held: string[] = []
  let length = 0
  const hold = (text: string) => {
    length += text.length
    if (length <= longest) held.push(text)
    else if (held.length !== 1 || held[0]!.length > keptOfLong) held = [(held[0] ?? text).slice(0, keptOfLong)]
  }
  const line = () => {
    const whole = { text: held.length === 1 ? held[0]! : held.join(''), length }
    held = []
    length = 0
    return whole
  }
  for await (const piece of pieces) {
    let start = 0
    for (let feed = piece.indexOf('\n'); feed >= 0; feed = piece.indexOf('\n', start)) {
      hold(piece.slice(start, feed))
      yield line()
      start = feed + 1
    }
    if (start < piece.length) hold(piece.slice(start))
  }
  if (length > 0) yield line()
}
