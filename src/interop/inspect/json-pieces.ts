import { InputError } from '../../base/errors.ts'
import { pythonJson } from './python-json.ts'

/** One member of the top-level object; of a member that was asked for by element, one of those. */
export interface JsonPiece {
  key: string
  /** Of an element: its place in a list, or its key in a map. */
  inner?: number | string
  /** Line on which it begins, from 1. */
  line: number
  bytes: Buffer
  /** How many values it holds, about. */
  values: number
}

export interface PieceOptions {
  /** Named in errors: FILE or FILE:ENTRY. */
  at: string
  /** Members that come element by element. */
  each?: readonly string[]
  /** Members that are passed over without being held. */
  skip?: readonly string[]
  /** The only members that are not. */
  only?: readonly string[]
}

/** What one piece may come to, and (`held`) what is held of one object: more is a mistake, or an attack on the memory. */
export const pieceLimits = { bytes: 64 * 1024 ** 2, held: 32 * 1024 ** 2, values: 2_000_000, depth: 100 }

const quote = 0x22
const backslash = 0x5c
const byteOrderMark = [0xef, 0xbb, 0xbf]

/**
 * The members of a JSON object, one at a time, so that no more than one of them is ever held: a sample of two gigabytes
 * is mostly events, and each of those is small.
 * @throws InputError naming the place, where the text is no JSON object, or a piece is too large or too deep
 */
export async function* jsonPieces(source: AsyncIterable<Buffer>, options: PieceOptions): AsyncGenerator<JsonPiece> {
  const { at, each = [], skip = [], only } = options
  let [line, depth, values, held] = [1, 0, 0, 0]
  let [inText, escaped, closed] = [false, false, false]
  /** Depth at which the current piece stands: 1 for members, 2 for elements. */
  let level = 1
  let marks = 0
  let [key, innerKey] = ['', '']
  let inMap = false
  let element = 0
  let startLine = 1
  /** What the bytes at the current level are part of. */
  let part: 'key' | 'value' | 'none' = 'none'
  let pieces: Buffer[] = []
  const fail = (what: string) => new InputError(`${at}:${line}: ${what}`)
  const passed = () => skip.includes(key) || (only !== undefined && !only.includes(key))
  const keep = () => part === 'key' || !passed()
  const hold = (chunk: Buffer, from: number, to: number) => {
    if (part === 'none' || from >= to) return
    held += to - from
    if (!keep()) return
    if (held > pieceLimits.bytes)
      throw fail(`"${key}" is larger than ${pieceLimits.bytes} bytes; no more of one piece can be held in memory`)
    pieces.push(chunk.subarray(from, to))
  }
  const take = (): Buffer => {
    const whole = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    pieces = []
    held = 0
    values = 0
    return whole
  }
  const textOfKey = (): string => {
    const text = take().toString('utf8').trim()
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'string') return value
    } catch {}
    throw fail(`is not JSON: ${text.slice(0, 40) || 'nothing'} stands where a key should`)
  }
  const finished = (): JsonPiece | undefined => {
    const inner = level === 2 ? (inMap ? innerKey : element++) : undefined
    const count = values
    const bytes = take()
    const blank = isBlank(bytes)
    part = 'none'
    if (passed()) return undefined
    if (blank) {
      // An empty list has no element, and a comma needs something before it.
      if (level === 2 && !inMap && inner === 0) return undefined
      throw fail(`is not JSON: "${key}" has no value`)
    }
    const piece = { key, line: startLine, bytes, values: count }
    return inner === undefined ? piece : { ...piece, inner }
  }
  for await (const chunk of source) {
    let from = 0
    let slash = -1
    for (let i = 0; i < chunk.length; i++) {
      if (inText) {
        if (escaped) {
          escaped = false
          continue
        }
        // Looked for once a chunk, not once a text: most texts have none.
        if (slash < i) slash = indexIn(chunk, backslash, i)
        const end = indexIn(chunk, quote, i)
        i = Math.min(slash, end)
        if (slash < end) escaped = true
        else if (end < chunk.length) inText = false
        continue
      }
      const byte = chunk[i]!
      if (byte === quote && depth > 0 && part !== 'none') {
        inText = true
        continue
      }
      if (byte === 0x0a) line++
      if (byte <= 0x20) continue
      if (closed) throw fail('is not JSON: there is more after the end of the object')
      if (part === 'none' && depth > 0 && byte !== 0x2c && byte !== 0x7d) throw fail(`is not JSON after "${key}"`)
      if (depth === 0) {
        if (byte === byteOrderMark[marks]) {
          marks++
          continue
        }
        if (byte !== 0x7b) throw fail('is no JSON object')
        depth = 1
        part = 'key'
        from = i + 1
        continue
      }
      if (byte === 0x3a && part === 'key' && depth === level) {
        hold(chunk, from, i)
        if (level === 1) key = textOfKey()
        else innerKey = textOfKey()
        part = 'value'
        startLine = line
        from = i + 1
        continue
      }
      if (byte === 0x7b || byte === 0x5b) {
        if (depth === 1 && part === 'value' && each.includes(key)) {
          level = 2
          inMap = byte === 0x7b
          element = 0
          pieces = []
          held = 0
          part = inMap ? 'key' : 'value'
          startLine = line
          from = i + 1
        }
        if (++depth > pieceLimits.depth) throw fail(`"${key}" is nested more than ${pieceLimits.depth} deep`)
        values++
      } else if (byte === 0x7d || byte === 0x5d) {
        if (depth === level) {
          if ((byte === 0x7d) !== (level === 1 || inMap)) throw fail(`is not JSON: "${key}" ends with the wrong bracket`)
          hold(chunk, from, i)
          from = i + 1
          if (part === 'value') {
            const piece = finished()
            if (piece) yield piece
          } else if (!isBlank(take())) throw fail('is not JSON: a key has no value')
          part = 'none'
          if (level === 2) level = 1
          else closed = true
        }
        depth--
      } else if (byte === 0x2c) {
        values++
        if (depth !== level) continue
        hold(chunk, from, i)
        from = i + 1
        if (part === 'value') {
          const piece = finished()
          if (piece) yield piece
        }
        part = level === 1 || inMap ? 'key' : 'value'
        startLine = line
      }
      if (values > pieceLimits.values && keep())
        throw fail(`"${key}" holds more than ${pieceLimits.values} values; no more of one piece can be held in memory`)
    }
    if (!closed) hold(chunk, from, chunk.length)
  }
  if (!closed) throw fail(depth === 0 ? 'is empty' : 'ends in the middle: it was cut off, or is still being written')
}

/**
 * Counts what is held of one object, piece by piece.
 * @throws InputError where that would be more than one piece may be
 */
export function boundedHolding(at: string): (piece: JsonPiece) => void {
  let [bytes, values] = [0, 0]
  const keys = new Set<string>()
  return piece => {
    bytes += piece.bytes.length
    values += piece.values
    if (keys.has(piece.key)) throw new InputError(`${at}:${piece.line}: key "${piece.key}" stands twice in one object`)
    keys.add(piece.key)
    if (bytes > pieceLimits.held || values > pieceLimits.values)
      throw new InputError(
        `${at}: comes to more than ${pieceLimits.held} bytes or ${pieceLimits.values} values, which are held in memory at most (events apart)`,
      )
  }
}

/** The members of an object as one value, for an object that is to be held whole. */
export async function wholeObject(source: AsyncIterable<Buffer>, options: PieceOptions): Promise<Record<string, unknown>> {
  const members: [string, unknown][] = []
  const hold = boundedHolding(options.at)
  for await (const piece of jsonPieces(source, options)) {
    hold(piece)
    members.push([piece.key, pieceValue(piece, options.at)])
  }
  return Object.fromEntries(members)
}

/** The value of a piece. @throws InputError naming its place */
export function pieceValue(piece: JsonPiece, at: string): unknown {
  const place = [piece.key, ...(piece.inner === undefined ? [] : [piece.inner])].join('.')
  return pythonJson(piece.bytes, `${at}:${piece.line}: "${place}"`)
}

/** Where a byte stands, or the length where it does not. */
function indexIn(chunk: Buffer, byte: number, from: number): number {
  const at = chunk.indexOf(byte, from)
  return at < 0 ? chunk.length : at
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every(byte => byte <= 0x20)
}
