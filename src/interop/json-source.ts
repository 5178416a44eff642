import { InputError } from '../base/errors.ts'
import { readJson } from '../base/json.ts'
import { JsonFault } from '../base/json-fault.ts'
import { jsonPlaces } from '../base/json-places.ts'
import { megabytes } from '../base/regular-file.ts'
import type { Path } from '../base/source.ts'
import { jsonElements } from './json-elements.ts'
import { type JsonItem, type JsonReading, longest, Unreadable } from './json-lines.ts'
import { decodedText } from './source-text.ts'

/** Longest JSON file that is read in one piece, in bytes. What is longer is read item by item, by {@link jsonItems}. */
const mostBytes = 64 * 1024 * 1024

const remedy = 'JSON is UTF-8, convert the file'

/** A whole JSON file, whose values still know their lines. */
export interface JsonFile {
  value: unknown
  /** Line (from 1) of the value at a path, or of the nearest thing around it that is there. */
  lineOf(path: Path): number
}

/**
 * Reads a JSON file in one piece.
 * @throws InputError naming file and line where it is not strictly JSON
 */
export async function jsonFile(path: string, options: JsonReading = {}): Promise<JsonFile> {
  const text = await wholeText(path)
  const places = jsonPlaces(text)
  try {
    return { value: readJson(text, options), lineOf: places.lineOf }
  } catch (error) {
    if (error instanceof JsonFault) throw faultIn(path, error, places.lineAt(error.offset))
    throw error
  }
}

/**
 * The elements of a list in a JSON file, one after another: of the list that the file is, or of the one at a key (or at keys inside each
 * other). No more than one element is held. What stands beside the list is passed over: only its brackets and texts are looked at.
 * An element that is JSON and yet not usable is {@link Unreadable}.
 * @throws InputError naming file and line where the file is no JSON, or has no list there
 */
export async function* jsonItems(
  path: string,
  at: string | readonly string[] = [],
  options: JsonReading = {},
): AsyncGenerator<JsonItem> {
  const keys = typeof at === 'string' ? [at] : at
  for await (const { raw, line, tooLong } of jsonElements(decodedText(path, 'utf-8', remedy), path, keys, longest)) {
    const item = { line, at: `${path}:${line}`, raw }
    if (tooLong !== undefined) yield { ...item, value: new Unreadable(tooLong) }
    else yield { ...item, value: elementOf(raw, path, line, options) }
  }
}

function elementOf(raw: string, path: string, line: number, options: JsonReading): unknown {
  try {
    return readJson(raw, options)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    if (error.broken) throw faultIn(path, error, line + jsonPlaces(raw).lineAt(error.offset) - 1)
    return new Unreadable(error.message)
  }
}

function faultIn(path: string, { message, broken }: JsonFault, line: number): InputError {
  return new InputError(`${path}:${line}: ${broken ? `is not JSON: ${message}` : message}`)
}

async function wholeText(path: string): Promise<string> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of decodedText(path, 'utf-8', remedy)) {
    length += Buffer.byteLength(piece)
    if (length > mostBytes)
      throw new InputError(
        `${path}: is larger than ${megabytes(mostBytes)} MB, which is too much to be read in one piece; split the file`,
      )
    pieces.push(piece)
  }
  return pieces.join('')
}
