import type { Random } from '../../src/base/random.ts'

/** Makes a malformed file of a valid one. */
export type Mutator = (text: string, random: Dice) => string | Buffer

/** What a mutator draws. */
export interface Dice {
  /** A whole number below `n`. */
  below(n: number): number
  one<T>(items: readonly T[]): T
}

export function diceOf(random: Random): Dice {
  const below = (n: number) => (n <= 1 ? 0 : random.below(n))
  return { below, one: items => items[below(items.length)]! }
}

const oddValues = [
  'null', 'true', '0', '-1', '1e400', 'NaN', '12345678901234567890', '""', '"x"', '[]', '{}', '[[]]', '{"a":{}}', '"\\ud800"', '"\\u0000"', '.inf', '~', '0o17',
] // biome-ignore format: a list
const oddKeys = ['__proto__', 'constructor', 'toString', '', 'familly', '<<', '0', '\u202e', 'a.b', 'x'.repeat(300)]
const encodings = ['utf16le', 'latin1'] as const

function splice(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to)
}

/** Places of what looks like a value or key in JSON, YAML or CSV. */
function tokens(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|[A-Za-z0-9_.-]+/g)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function anyToken(text: string, dice: Dice) {
  const found = tokens(text)
  return found.length === 0 ? { from: 0, to: 0 } : dice.one(found)
}

function anyLine(text: string, dice: Dice) {
  const lines = text.split('\n')
  return { lines, at: dice.below(lines.length) }
}

/** Those that need no text, for archives. */
export const byteMutators: Readonly<Record<string, (bytes: Buffer, random: Dice) => Buffer>> = {
  'cut off': (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  'flipped bits': flippedBits,
  'random bytes inside': randomInside,
  'a part lost': (bytes, dice) => {
    const at = dice.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(50))])
  },
  twice: bytes => Buffer.concat([bytes, bytes]),
  'sizes that lie': (bytes, dice) => {
    const copy = Buffer.from(bytes)
    const heads = [...bytes.toString('latin1').matchAll(/PK[\u0001\u0003\u0005]/g)].map(match => match.index)
    const at = dice.one(heads) + 4 + dice.below(24)
    copy.writeUInt32LE(dice.one([0, 1, 0xffffffff, 0x7fffffff, 100_000]), Math.min(at, copy.length - 4))
    return copy
  },
}

function flippedBits(given: Buffer, dice: Dice): Buffer {
  const bytes = Buffer.from(given)
  for (let i = 0; i <= dice.below(4); i++) {
    const at = dice.below(bytes.length)
    bytes[at] = bytes[at]! ^ (1 << dice.below(8))
  }
  return bytes
}

function randomInside(bytes: Buffer, dice: Dice): Buffer {
  const at = dice.below(bytes.length)
  const put = Array.from({ length: 1 + dice.below(20) }, () => dice.below(256))
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at)])
}

/** One mutator a line, by what it does. */
export const mutators: Readonly<Record<string, Mutator>> = {
  'cut off': (text, dice) => Buffer.from(text).subarray(0, dice.below(Buffer.byteLength(text))),
  'flipped bits': (text, dice) => flippedBits(Buffer.from(text), dice),
  'another type': (text, dice) => {
    const { from, to } = anyToken(text, dice)
    return splice(text, from, to, dice.one(oddValues))
  },
  'a key renamed': (text, dice) => {
    const keys = [...text.matchAll(/"?([A-Za-z_][A-Za-z0-9_.-]*)"?\s*:/g)]
    if (keys.length === 0) return `${dice.one(oddKeys)},${text}`
    const { 0: all, 1: key, index } = dice.one(keys)
    const at = index + all.indexOf(key!)
    const put = dice.one([...oddKeys, `${key}s`, key!.slice(1), key!.toUpperCase()])
    return splice(text, at, at + key!.length, put)
  },
  'a line doubled': (text, dice) => {
    const { lines, at } = anyLine(text, dice)
    return lines.toSpliced(at, 0, lines[at]!).join('\n')
  },
  'a member doubled': (text, dice) => {
    const members = [...text.matchAll(/"[A-Za-z_]+"\s*:\s*(?:"[^"]*"|-?\d+|true|false|null)/g)]
    if (members.length === 0) return text + text
    const { 0: member, index } = dice.one(members)
    return splice(text, index, index, `${member},`)
  },
  'a line lost': (text, dice) => {
    const { lines, at } = anyLine(text, dice)
    return lines.toSpliced(at, 1).join('\n')
  },
  'lines changed about': (text, dice) => {
    const { lines, at } = anyLine(text, dice)
    const other = dice.below(lines.length)
    return lines.with(at, lines[other]!).with(other, lines[at]!).join('\n')
  },
  'a token lost': (text, dice) => {
    const { from, to } = anyToken(text, dice)
    return splice(text, from, to, '')
  },
  'two tokens changed about': (text, dice) => {
    const [a, b] = [anyToken(text, dice), anyToken(text, dice)].toSorted((x, y) => x.from - y.from)
    if (a!.to > b!.from) return `${text}\n---\n${text}`
    return (
      text.slice(0, a!.from) +
      text.slice(b!.from, b!.to) +
      text.slice(a!.to, b!.from) +
      text.slice(a!.from, a!.to) +
      text.slice(b!.to)
    )
  },
  'nested deeply': (text, dice) => {
    const { from, to } = anyToken(text, dice)
    const depth = dice.one([60, 150, 3_000])
    const [open, close] = dice.one([
      ['[', ']'],
      ['{"a":', '}'],
      ['- ', ''],
      ['{a: ', '}'],
    ])
    return splice(text, from, to, open!.repeat(depth) + text.slice(from, to) + close!.repeat(dice.one([depth, 0])))
  },
  'a huge text': (text, dice) => {
    const { from, to } = anyToken(text, dice)
    return splice(text, from, to, `"${dice.one(['x', '🙂', 'ا', '\\"', 'x '])!.repeat(dice.one([300, 70_000, 400_000]))}"`)
  },
  'another encoding': (text, dice) => Buffer.from(`${dice.one(['', '\ufeff'])}é${text}`, dice.one(encodings)),
  'a byte order mark': (text, dice) => {
    const marks = [
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xff, 0xfe, 0, 0],
      [0, 0, 0xfe, 0xff],
      [0xef, 0xbb],
    ]
    return Buffer.concat([Buffer.from(dice.one(marks)), Buffer.from(text)])
  },
  'other line ends': (text, dice) => text.replaceAll('\n', dice.one(['\r\n', '\r', '\n\r', '\u2028', '\n\n', '\f', ''])),
  'control characters': (text, dice) => {
    const at = dice.below(text.length)
    return splice(text, at, at, dice.one(['\0', '\u0007', '\u001b[2J', '\u202e', '\u200b', '\ufeff', '\t', '\u0085', '\ud800']))
  },
  'random bytes': (_, dice) => Buffer.from(Array.from({ length: dice.below(2_000) }, () => dice.below(256))),
  'random bytes inside': (text, dice) => randomInside(Buffer.from(text), dice),
  'another format': (text, dice) =>
    dice.one([
      '',
      '\n',
      '{}',
      '[]',
      'null',
      '0',
      '"text"',
      'a,b\n1,2\n',
      '---\n',
      '<html></html>',
      'PK\u0003\u0004',
      '\u001f\u008b\b',
      `[${text}]`,
      `${text}${text}`,
      '# only a comment\n',
    ]),
  'aliases that blow up': (text, dice) => {
    const levels = Array.from(
      { length: dice.one([4, 9]) },
      (_, i) =>
        `l${i}: &l${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*l${i - 1}`)
          .join(', ')}]`,
    )
    return dice.one([
      `${levels.join('\n')}\n${text}`,
      `${text}\n${levels.join('\n')}\n`,
      `${text}\n<<: *v\n`,
      `${text}\nx: &x [*x]\n`,
    ])
  },
}
