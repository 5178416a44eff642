/** An `@example CALL // RESULT` of a docstring. */
export interface Example {
  file: string
  line: number
  call: string
  /** What stands after the `//`. */
  marker: string | undefined
  /** The marker read as a value; undefined where it is prose. */
  result: { text: string; value: unknown } | undefined
}

const docstring = /\/\*\*(?:[^*]|\*(?!\/))*\*\//g

export function examplesIn(source: string, file: string): Example[] {
  return [...source.matchAll(docstring)].flatMap(({ 0: block, index }) => {
    const lines = block.split('\n').map(line =>
      line
        .replace(/^\s*(?:\/\*\*|\*(?!\/))?/, '')
        .replace(/\*\/$/, '')
        .trim(),
    )
    const firstLine = source.slice(0, index).split('\n').length
    return lines.flatMap((line, i): Example[] => {
      if (!line.startsWith('@example')) return []
      const end = lines.findIndex((later, j) => j > i && (later === '' || later.startsWith('@')))
      const text = [line.slice('@example'.length), ...lines.slice(i + 1, end < 0 ? undefined : end)].join(' ').trim()
      return [{ file, line: firstLine + i, ...callAndMarker(text) }]
    })
  })
}

/** The last `//` before which a whole expression stands divides them: a `//` may stand in a text, too. */
function callAndMarker(text: string): Pick<Example, 'call' | 'marker' | 'result'> {
  for (let at = text.lastIndexOf('//'); at > 0; at = text.lastIndexOf('//', at - 1)) {
    const call = text.slice(0, at).trim()
    if (!isExpression(call)) continue
    const marker = text.slice(at + 2).trim()
    return { call, marker, result: resultOf(marker) }
  }
  return { call: text, marker: undefined, result: undefined }
}

function isExpression(code: string): boolean {
  try {
    return new Function(`return (${code}\n)`) instanceof Function
  } catch {
    return false
  }
}

/** A literal: numbers, texts, lists and objects of them. Whatever would have to be looked up is prose. */
function resultOf(marker: string): Example['result'] {
  const words = marker.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '').replace(/[\p{L}_$][\p{L}\p{N}_$]*\s*:/gu, '')
  const names: string[] = words.match(/(?<![\p{N}.])[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
  if (names.some(name => !['true', 'false', 'null', 'undefined', 'NaN', 'Infinity'].includes(name))) return undefined
  try {
    return { text: marker, value: new Function(`return (${marker}\n)`)() }
  } catch {
    return undefined
  }
}

/** Evaluates an expression with a module's exports in scope. */
export async function evaluated(call: string, exported: object): Promise<unknown> {
  return new Function(...Object.keys(exported), `return (${call}\n)`)(...Object.values(exported))
}

/**
 * What was found, as far as an example shows it: of an object the keys that are printed, of a number the digits that are
 * printed, of a typed array a plain one. An example that is true equals it.
 */
export function shownLike(expected: unknown, found: unknown): unknown {
  if (typeof expected === 'number' && typeof found === 'number') {
    return Math.abs(found - expected) <= Math.max(0.75 * lastPrinted(expected), 1e-11 * Math.abs(expected)) ? expected : found
  }
  if (Array.isArray(expected)) {
    const list = ArrayBuffer.isView(found) ? [...(found as unknown as Iterable<unknown>)] : found
    return Array.isArray(list) ? list.map((inner, i) => shownLike(expected[i], inner)) : list
  }
  if (typeof expected !== 'object' || expected === null || typeof found !== 'object' || found === null) return found
  return Object.fromEntries(
    Object.entries(expected).map(([key, inner]) => [key, shownLike(inner, (found as Record<string, unknown>)[key])]),
  )
}

/** What one step of a number's last printed digit is worth; whole numbers are meant exactly. */
function lastPrinted(value: number): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? []
  return decimals === '' && exponent === '0' ? 1e-9 : 10 ** (Number(exponent) - decimals.length)
}
