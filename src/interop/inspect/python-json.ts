import { InputError } from '../../base/errors.ts'
import { readJson } from '../../base/json.ts'
import { endOfText, JsonFault } from '../../base/json-fault.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * JSON as Python writes it, where NaN and Infinity are numbers.
 * @throws InputError naming the place, where the bytes are no UTF-8, or no JSON
 */
export function pythonJson(bytes: Buffer, at: string): unknown {
  try {
    return readJson(textOf(bytes, at), { allowNaN: true })
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw new InputError(`${at}: ${error.broken ? 'is not JSON: ' : ''}${error.message}`, { cause: error })
  }
}

/**
 * The same with numbers kept as they were written (`1.0`, 20 digits), to be serialised again as they stood. Only for a
 * text that {@link pythonJson} has read.
 * @example JSON.stringify(exactJson(Buffer.from('{"x": 1.0}'), 'a.json')) // '{"x":1.0}'
 */
export function exactJson(bytes: Buffer, at: string): unknown {
  const written = (_: string, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? rawJson(source) : value
  return JSON.parse(withoutNonFinite(textOf(bytes, at)), written as (key: string, value: unknown) => unknown)
}

/** Whether reading a number of this text and writing it again could change how it is written. */
export function hasUnusualNumbers(bytes: Buffer): boolean {
  return /\d\.\d*0\b|\d[eE]|\d{16}|-0\b|NaN|Infinity/.test(bytes.toString('latin1'))
}

/** A number that is serialised as it was written. */
const { rawJSON: rawJson } = JSON as unknown as { rawJSON(source: string): unknown }

function textOf(bytes: Buffer, at: string): string {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    throw new InputError(`${at}: is not UTF-8, as JSON must be`, { cause: error })
  }
}

/** NaN and its like in quotes. */
function withoutNonFinite(text: string): string {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const quote = text.indexOf('"', from)
    const open = quote < 0 ? text.length : quote
    const end = open === text.length ? open : endOfText(text, open + 1) + 1
    pieces.push(text.slice(from, open).replaceAll(/-?\bInfinity\b|\bNaN\b/g, '"$&"'), text.slice(open, end))
    from = end
  }
  return pieces.join('')
}
