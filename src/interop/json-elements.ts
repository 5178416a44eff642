import { InputError } from '../base/errors.ts'
import { keptOfLong, tooLong } from './json-lines.ts'

/** One element of a list, as it stands in the file. */
interface Element {
  raw: string
  line: number
  /** Why it was not kept, where it was too long for it. */
  tooLong?: string
}

/** A text that arrives in pieces, and a place in it. */
class Feed {
  readonly #pieces: AsyncIterator<string>
  readonly path: string
  text = ''
  at = 0
  line = 1

  constructor(pieces: AsyncIterable<string>, path: string) {
    this.#pieces = pieces[Symbol.asyncIterator]()
    this.path = path
  }

  /** The next piece in place of this one; false at the end. */
  async more(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#pieces.next()
      if (done) return false
      this.text = value
      this.at = 0
      if (value !== '') return true
    }
  }

  /** The next character that is not blank, without passing it; '' at the end. */
  async peek(): Promise<string> {
    for (;;) {
      for (; this.at < this.text.length; this.at++) {
        const code = this.text.charCodeAt(this.at)
        if (code === 10) this.line++
        else if (code !== 32 && code !== 13 && code !== 9) return this.text[this.at]!
      }
      if (!(await this.more())) return ''
    }
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }

  fault(what: string): InputError {
    return new InputError(`${this.path}:${this.line}: is not JSON: ${what}`)
  }

  cutOff(inside: string): InputError {
    return this.fault(`ends in the middle of ${inside}: is the file half-written?`)
  }
}

/**
 * The elements of a list in a JSON text that arrives in pieces, found by brackets and quotes alone; who reads an element must parse it.
 * @throws InputError where there is no such list, or the text is cut off
 */
export async function* jsonElements(
  pieces: AsyncIterable<string>,
  path: string,
  keys: readonly string[],
  longest: number,
): AsyncGenerator<Element> {
  const feed = new Feed(pieces, path)
  try {
    yield* listAt(feed, keys, [], longest)
    if ((await feed.peek()) !== '') throw feed.fault('goes on after its end')
  } finally {
    await feed.close()
  }
}

async function* listAt(feed: Feed, keys: readonly string[], inside: readonly string[], longest: number): AsyncGenerator<Element> {
  const [key, ...rest] = keys
  const place = inside.length === 0 ? 'the file' : `"${inside.join('.')}"`
  const first = await feed.peek()
  if (first === '') throw inside.length === 0 ? feed.fault('is empty') : feed.cutOff(place)
  const wanted = key === undefined ? '[' : '{'
  if (first !== wanted) {
    const [what, other] = key === undefined ? ['a list', 'a list [ … ]'] : ['an object', `an object with "${key}"`]
    throw new InputError(
      `${feed.path}:${feed.line}: ${place} is not ${what}; ${other} is expected here, found ${await shownAt(feed)}`,
    )
  }
  feed.at++
  if (key === undefined) return yield* elements(feed, longest)
  const seen: string[] = []
  for await (const name of names(feed)) {
    if (name === key && seen.includes(key))
      throw new InputError(`${feed.path}:${feed.line}: key "${key}" stands twice in one object; keep one of the two`)
    seen.push(name)
    if (name === key) yield* listAt(feed, rest, [...inside, key], longest)
    else await value(feed, 0)
  }
  if (seen.includes(key)) return
  const known = seen.slice(0, 8).map(name => name.slice(0, 60))
  throw new InputError(
    `${feed.path}:${feed.line}: has no key "${key}"${inside.length === 0 ? '' : ` in ${place}`}; found ${known.join(', ') || 'none'}`,
  )
}

async function* elements(feed: Feed, longest: number): AsyncGenerator<Element> {
  if ((await feed.peek()) === ']') {
    feed.at++
    return
  }
  for (;;) {
    if ((await feed.peek()) === '') throw feed.cutOff('a list')
    const line = feed.line
    const { raw, length } = await value(feed, longest)
    if (raw === '') throw feed.fault(`a value is missing, found ${await shownAt(feed)}`)
    yield length > longest ? { raw, line, tooLong: tooLong(length) } : { raw, line }
    if (await closed(feed, ']', 'a list')) return
  }
}

/** The keys of an object whose opening bracket has been passed; the value of each must be read before the next. */
async function* names(feed: Feed): AsyncGenerator<string> {
  if ((await feed.peek()) === '}') {
    feed.at++
    return
  }
  for (;;) {
    const first = await feed.peek()
    if (first === '') throw feed.cutOff('an object')
    if (first !== '"') throw feed.fault(`a key in double quotes is missing, found ${await shownAt(feed)}`)
    const { raw } = await value(feed, keptOfLong)
    let name: string
    try {
      name = JSON.parse(raw)
    } catch {
      throw feed.fault(`${raw.slice(0, 40)} is no key`)
    }
    if ((await feed.peek()) !== ':') throw feed.fault(`a colon is missing after the key ${raw.slice(0, 40)}`)
    feed.at++
    if ((await feed.peek()) === '') throw feed.cutOff('an object')
    yield name
    if (await closed(feed, '}', 'an object')) return
  }
}

async function closed(feed: Feed, close: string, inside: string): Promise<boolean> {
  const next = await feed.peek()
  if (next === '') throw feed.cutOff(inside)
  if (next !== ',' && next !== close) throw feed.fault(`a comma or ${close} is missing, found ${await shownAt(feed)}`)
  feed.at++
  return next === close
}

async function shownAt(feed: Feed): Promise<string> {
  return JSON.stringify(
    feed.text
      .slice(feed.at, feed.at + 40)
      .split(/[\r\n]/, 1)[0]!
      .toWellFormed(),
  )
}

/** Passes one value, and keeps its text up to a length (of a longer one, the beginning). */
async function value(feed: Feed, longest: number): Promise<{ raw: string; length: number }> {
  let held: string[] = []
  let length = 0
  let depth = 0
  let inText = false
  let escaped = false
  let start = feed.at
  const hold = () => {
    const text = feed.text.slice(start, feed.at)
    length += text.length
    if (length <= longest) held.push(text)
    else if (held.length !== 1 || held[0]!.length > keptOfLong) held = [(held[0] ?? text).slice(0, keptOfLong)]
  }
  const whole = () => {
    hold()
    return { raw: held.length === 1 ? held[0]! : held.join(''), length }
  }
  for (;;) {
    for (; feed.at < feed.text.length; feed.at++) {
      const code = feed.text.charCodeAt(feed.at)
      if (code === 10) feed.line++
      if (inText) {
        if (escaped) escaped = false
        else if (code === 92) escaped = true
        else if (code === 34) {
          inText = false
          if (depth === 0) {
            feed.at++
            return whole()
          }
        }
      } else if (code === 34) {
        inText = true
      } else if (code === 123 || code === 91) {
        depth++
      } else if (code === 125 || code === 93) {
        if (depth === 0) return whole()
        if (--depth === 0) {
          feed.at++
          return whole()
        }
      } else if (depth === 0 && (code === 44 || code === 58 || code <= 32)) {
        return whole()
      }
    }
    hold()
    if (!(await feed.more())) {
      if (depth > 0 || inText) throw feed.cutOff(inText ? 'a text' : 'an object or a list')
      start = feed.at
      return whole()
    }
    start = 0
  }
}
