/** A verdict is four levels deep. */
const deepest = 16

/** Of a text that is JSON: its strings, brackets and colons. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/gs

/**
 * The one value that a JSON text holds. Stricter than `JSON.parse`, which takes the last of several equal keys: to say
 * `"verdict"` twice is to say two things.
 * @throws SyntaxError
 * @example strictJson('{"a": [1]}') // { a: [1] }
 */
export function strictJson(text: string): unknown {
  const value = parsed(text)
  const open: Set<string>[] = []
  let latest = ''
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      if (open.push(new Set()) > deepest) throw new SyntaxError(`nested deeper than ${deepest} levels`)
    } else if (token === '}' || token === ']') {
      open.pop()
    } else if (token === ':') {
      const keys = open.at(-1)!
      const key = JSON.parse(latest) as string
      if (keys.has(key)) throw new SyntaxError(`ambiguous, since ${latest.slice(0, 100)} stands in one object twice`)
      keys.add(key)
    } else {
      latest = token
    }
  }
  return value
}

/** The parser's own words differ from one engine to the next, and a stored reason is to stay the same. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SyntaxError('not one JSON object and nothing else', { cause })
  }
}
