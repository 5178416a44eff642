import { AssayError } from '../../src/base/errors.ts'

/** Longest error in all: some twenty lines of what is wrong. */
const longest = 12_000
const longestLine = 1_500

/** What people must never be shown: the insides of the program. */
const jargon = [
  /\bundefined\b/,
  /\[object \w+\]/,
  /Cannot read propert/,
  /is not a function/,
  /is not iterable/,
  /Invalid (?:input|key|option|element|discriminator)/,
  /Unrecognized key/,
  /Too (?:small|big)/,
  /expected (?:string|object|record|nonoptional|never)\b/,
  /\bZod/,
  /call stack/i,
  /\bat .*\.[jt]s:\d+/,
  /SQLITE_/,
  /ERR_[A-Z]/,
]

/** What is wrong with an error that a loader threw; undefined where it is one that helps. */
export function faultOfError(error: unknown, folder: string, files: readonly string[]): string | undefined {
  if (!(error instanceof AssayError)) return `throws ${error instanceof Error ? `${error.name}: ${error.stack}` : String(error)}`
  const { message } = error
  if (!message.includes(folder) && !files.some(file => message.includes(file))) return `names no file: ${message.slice(0, 500)}`
  const said = message.replaceAll(folder, '').replace(/"(?:[^"\\]|\\.)*"/g, '""')
  const found = jargon.find(pattern => pattern.test(said))
  if (found) return `holds ${found}: ${message.slice(0, 500)}`
  if (message.length > longest) return `is ${message.length} characters long: ${message.slice(0, 300)}`
  const long = message.split('\n').find(line => line.length > longestLine)
  if (long) return `has a line of ${long.length} characters: ${long.slice(0, 300)}`
  const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(message)
  return hidden ? `holds the control character ${JSON.stringify(hidden[0])}: ${JSON.stringify(message.slice(0, 300))}` : undefined
}
