import { endOfText, JsonFault, type JsonOptions } from './json-fault.ts'

/** How much of what was found is quoted. */
const quoted = 40

/** Words that other languages have, with what JSON has instead. */
const words: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', undefined: 'null', nil: 'null' }

const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y
const word = /[^\s"{}[\],:]+/y
const noNumbers: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}

/**
 * Reads JSON letter by letter: for texts that JSON.parse refuses or reads otherwise than they were meant.
 * @throws JsonFault saying what is wrong and where
 */
export function readJsonExactly(text: string, deepest: number, { allowNaN = false }: JsonOptions): unknown {
  let at = 0
  const broken = (what: string, offset = at) => new JsonFault(what, offset, true)
  const cutOff = (inside: string) => broken(`ends in the middle of ${inside}: is the file half-written?`, text.length)
  const found = () => JSON.stringify(text.slice(at, at + quoted).split(/[\r\n]/, 1)[0])

  function blank(): void {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      at++
    }
  }

  function value(depth: number, inside: string): unknown {
    blank()
    if (at >= text.length) throw inside === '' ? broken('holds no value') : cutOff(inside)
    const first = text[at]!
    if (first === '"') return string()
    if (first === '{' || first === '[') {
      if (depth === deepest) throw new JsonFault(`is nested deeper than ${deepest} levels; flatten it`, at)
      return first === '{' ? object(depth + 1) : list(depth + 1)
    }
    return literal()
  }

  function object(depth: number): unknown {
    const members: Record<string, unknown> = {}
    at++
    blank()
    if (text[at] === '}') {
      at++
      return members
    }
    for (;;) {
      blank()
      if (at >= text.length) throw cutOff('an object')
      if (text[at] === '}') throw broken('a comma stands before the closing }; take it out')
      if (text[at] !== '"') throw broken(`a key in double quotes is missing, found ${found()}`)
      const keyAt = at
      const key = string()
      if (Object.hasOwn(members, key))
        throw new JsonFault(`key ${short(key)} stands twice in one object; keep one of the two`, keyAt)
      if (key === '__proto__') throw new JsonFault('key "__proto__" cannot be kept; rename it', keyAt)
      blank()
      if (at >= text.length) throw cutOff('an object')
      if (text[at] !== ':') throw broken(`a colon is missing after the key ${short(key)}, found ${found()}`)
      at++
      members[key] = value(depth, 'an object')
      if (next('}', 'an object')) return members
    }
  }

  function list(depth: number): unknown[] {
    const items: unknown[] = []
    at++
    blank()
    if (text[at] === ']') {
      at++
      return items
    }
    for (;;) {
      blank()
      if (text[at] === ']') throw broken('a comma stands before the closing ]; take it out')
      items.push(value(depth, 'a list'))
      if (next(']', 'a list')) return items
    }
  }

  /** True past the closing bracket, false past a comma. */
  function next(close: string, inside: string): boolean {
    blank()
    if (at >= text.length) throw cutOff(inside)
    if (text[at] !== ',' && text[at] !== close) throw broken(`a comma or ${close} is missing, found ${found()}`)
    return text[at++] === close
  }

  function string(): string {
    const end = endOfText(text, at + 1)
    if (end >= text.length) throw cutOff('a text')
    const written = text.slice(at, end + 1)
    try {
      const read: string = JSON.parse(written)
      at = end + 1
      return read.toWellFormed()
    } catch {
      // Every fault of a text is a control character or an unknown escape.
      const wrong = /[\u0000-\u001f]|\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(written.replace(/\\\\/g, '__'))!
      const code = wrong[0].charCodeAt(0)
      const what =
        wrong[0] === '\\'
          ? `the text ${short(written.slice(1, -1))} holds a backslash that begins no escape; write \\\\`
          : code === 10 || code === 13
            ? 'a line break stands inside a text; write \\n, or close the text before it'
            : `a text holds the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}; write it as an escape`
      throw broken(what, at + wrong.index)
    }
  }

  function literal(): unknown {
    word.lastIndex = at
    const said = word.exec(text)?.[0]
    if (said === undefined) throw broken(`a value is missing, found ${found()}`)
    const start = at
    at += said.length
    if (said === 'true' || said === 'false') return said === 'true'
    if (said === 'null') return null
    number.lastIndex = start
    const [digits, fraction, exponent] = number.exec(text) ?? []
    if (digits === said) {
      const read = Number(said)
      if (!Number.isFinite(read))
        throw new JsonFault(`${said.slice(0, quoted)} is larger than any number that can be held; write it as a text`, start)
      const rounded =
        !Number.isSafeInteger(read) && fraction === undefined && exponent === undefined && BigInt(read) !== BigInt(said)
      return rounded ? said : read
    }
    if (Object.hasOwn(noNumbers, said)) {
      if (allowNaN) return noNumbers[said]
      throw new JsonFault(`JSON has no ${said}; a missing number is null`, start)
    }
    const prefix = ['true', 'false', 'null'].find(whole => whole.startsWith(said))
    if (at >= text.length && (prefix || /^-$|[.eE+-]$/.test(said))) throw cutOff('a value')
    if (Object.hasOwn(words, said)) throw broken(`${said} is no JSON; write ${words[said]}`, start)
    if (said.startsWith("'")) throw broken('a text stands in single quotes; JSON has double ones', start)
    if (said.startsWith('//') || said.startsWith('/*') || said.startsWith('#'))
      throw broken('JSON has no comments; take it out', start)
    throw broken(`${short(said)} is no value; a text stands in double quotes`, start)
  }

  const whole = value(0, '')
  blank()
  if (at < text.length)
    throw broken(`goes on after its end, with ${found()}${/[[{]/.test(text[at]!) ? ' (is it JSON Lines?)' : ''}`)
  return whole
}

function short(text: string): string {
  const head = text.length > quoted ? `${text.slice(0, quoted)}…` : text
  return JSON.stringify(head.toWellFormed())
}
