import type { Secrets } from '../../model/http/secrets.ts'
import { ModelError } from '../../model/model-error.ts'

/** Whose reply is read: what errors call it, and what must not be in them. */
export interface From {
  label: string
  secrets: Secrets
}

/** Lists and objects inside one another, and values in all: what is parsed takes many times the memory of its text. */
export const deepest = 64
const most = 100_000

/**
 * One JSON value, of bounded depth and size.
 * @throws ModelError `malformed`, with the first words of what came instead
 */
export function readJson(text: string, from: From): unknown {
  // Some servers begin a text with a byte order mark, which JSON does not know.
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.trim() === '') throw malformed('the reply is empty; the least is {"text": "…"}', from)
  const { depth, values } = shapeOf(bare)
  if (depth > deepest) throw malformed(`the reply is nested deeper than ${deepest}`, from)
  if (values > most) throw malformed(`the reply holds over ${most} values`, from)
  try {
    return JSON.parse(bare)
  } catch {
    throw malformed(
      `the reply is no JSON (${bare.length} characters, beginning ${quoted(bare, from)}); it has to be one JSON object`,
      from,
    )
  }
}

/** How deep a text is as JSON, and how many values it holds at most; of other text, whatever comes of counting. */
export function shapeOf(text: string): { depth: number; values: number } {
  let depth = 0
  let open = 0
  let values = 1
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(text, i)
        break
      case 0x5b: // [
      case 0x7b: // {
        values++
        depth = Math.max(depth, ++open)
        break
      case 0x5d: // ]
      case 0x7d: // }
        open--
        break
      case 0x2c: // ,
        values++
    }
  }
  return { depth, values }
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x5c) i++
    else if (code === 0x22) return i
  }
  return text.length
}

/** The first words of what came, on one line. */
export function quoted(text: string, { secrets }: From): string {
  // What is secret is removed before anything is cut: half of a key is a key that nobody finds.
  const line = secrets
    .removeFrom(text.slice(0, 2 ** 16))
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
  return `"${line.length > 80 ? `${line.slice(0, 80)}…` : line}"`.toWellFormed()
}

export function malformed(what: string, { label }: From): ModelError {
  return new ModelError('malformed', `${label}: ${what}`)
}
