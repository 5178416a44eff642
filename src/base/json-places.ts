import { endOfText } from './json-fault.ts'
import type { Path } from './source-issues.ts'

/** Characters between two places whose line is remembered. */
const stride = 4096

/**
 * Lines of the values in a JSON text that has been read. What has been looked for once is remembered, so that asking for each
 * item of a long list is cheap.
 */
export function jsonPlaces(text: string): { lineOf(path: Path): number; lineAt(offset: number): number } {
  const lineAt = lineCounter(text)
  const lists = new Map<number, readonly number[]>()
  const objects = new Map<number, ReadonlyMap<string, number>>()

  /** Where a member of the object or list at an offset begins. */
  function memberAt(start: number, step: string | number): number | undefined {
    if (text[start] === '[') {
      const known = lists.get(start) ?? itemsOf(text, start)
      lists.set(start, known)
      return known[step as number]
    }
    if (text[start] !== '{') return undefined
    const known = objects.get(start) ?? valuesOf(text, start)
    objects.set(start, known)
    return known.get(String(step))
  }

  return {
    lineAt,
    lineOf(path) {
      let offset = afterBlank(text, 0)
      for (const step of path) {
        const next = memberAt(offset, step)
        if (next === undefined) break
        offset = next
      }
      return lineAt(offset)
    },
  }
}

function itemsOf(text: string, start: number): number[] {
  const found: number[] = []
  for (let at = afterBlank(text, start + 1); at < text.length && text[at] !== ']'; ) {
    found.push(at)
    at = afterComma(text, endOfValue(text, at))
  }
  return found
}

function valuesOf(text: string, start: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = afterBlank(text, start + 1); at < text.length && text[at] !== '}'; ) {
    const end = endOfText(text, at + 1)
    const value = afterBlank(text, afterBlank(text, end + 1) + 1)
    found.set(JSON.parse(text.slice(at, end + 1)), value)
    at = afterComma(text, endOfValue(text, value))
  }
  return found
}

function afterComma(text: string, from: number): number {
  const at = afterBlank(text, from)
  return text[at] === ',' ? afterBlank(text, at + 1) : at
}

function lineCounter(text: string): (offset: number) => number {
  /** The line at each multiple of the stride, as far as it was needed. */
  const lines = [1]
  return offset => {
    const place = Math.floor(offset / stride)
    while (lines.length <= place) lines.push(lines.at(-1)! + feeds(text, (lines.length - 1) * stride, lines.length * stride))
    return lines[place]! + feeds(text, place * stride, offset)
  }
}

function feeds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}

function afterBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

/** The offset behind the value that begins at one. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      at = endOfText(text, at + 1)
    } else if (code === 123 || code === 91) {
      depth++
      continue
    } else if (code === 125 || code === 93) {
      if (depth === 0) return at
      depth--
    } else {
      if (code === 44 && depth === 0) return at
      continue
    }
    if (depth === 0) return at + 1
  }
  return text.length
}
