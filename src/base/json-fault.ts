/** What a JSON text must not hold, and where it stands. */
export class JsonFault extends Error {
  /** In the text, in UTF-16 code units. */
  readonly offset: number
  /** False where it is JSON, and still says two things or something that no record can hold. */
  readonly broken: boolean

  constructor(message: string, offset: number, broken = false) {
    super(message)
    this.offset = offset
    this.broken = broken
  }
}

export interface JsonOptions {
  /** Takes the bare words NaN, Infinity and -Infinity, which Python writes and JSON does not have. */
  allowNaN?: boolean
}

/** Where the closing quote stands of a text that begins at an offset; the end of all where there is none. */
export function endOfText(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0
    while (text.charCodeAt(quote - 1 - backslashes) === 92 && quote - backslashes > from) backslashes++
    if (backslashes % 2 === 0) return quote
  }
  return text.length
}
