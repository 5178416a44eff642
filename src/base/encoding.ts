/** How files of other kinds begin. */
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive (or .eval log, or spreadsheet)'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
  [[0x1f, 0x8b], 'compressed by gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed by zstd'],
  [[0x42, 0x5a, 0x68], 'compressed by bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'compressed by xz'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], 'a SQLite database'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
]

/** Marks that a text may begin with, the longer before those they begin with. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32 (little-endian)'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32 (big-endian)'],
  [[0xff, 0xfe], 'UTF-16 (little-endian)'],
  [[0xfe, 0xff], 'UTF-16 (big-endian)'],
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
]

const decodable: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8',
  'UTF-16 (little-endian)': 'utf-16le',
  'UTF-16 (big-endian)': 'utf-16be',
}

/** What a file is by its first bytes, where that is not text of the named encoding: `is UTF-16 (little-endian)`. */
export function otherThan(encoding: string, head: Uint8Array): string | undefined {
  const begins = ([bytes]: readonly [readonly number[], string]) => bytes.every((byte, i) => head[i] === byte)
  const mark = marks.find(begins)?.[1]
  if (mark) return decodable[mark] === encoding ? undefined : `is ${mark}, as its byte order mark says`
  const kind = signatures.find(begins)?.[1]
  if (kind) return `is ${kind}, and no text`
  if (encoding.startsWith('utf-16')) return undefined
  const zeros = [0, 1, 2, 3].map(i => (i >= head.length ? '?' : head[i] === 0 ? '0' : 'x')).join('')
  const wide: Readonly<Record<string, string>> = {
    x0x0: 'UTF-16 (little-endian)',
    '0x0x': 'UTF-16 (big-endian)',
    x000: 'UTF-32 (little-endian)',
    '000x': 'UTF-32 (big-endian)',
  }
  return wide[zeros] === undefined ? undefined : `seems to be ${wide[zeros]}`
}

/** The name that `TextDecoder` gives an encoding. @throws RangeError for an unknown one */
export function encodingName(label: string): string {
  return new TextDecoder(label).encoding
}
