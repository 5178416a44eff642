import { isAlias, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { UsageError } from './errors.ts'
import { sampled } from './sampled.ts'
import { issueLines, type Path, valueAt } from './source-issues.ts'
import { firstMisuse } from './yaml-misuse.ts'

export type { Path }

/** A YAML text that still knows where each of its values stood, so that an error can say the line. */
export interface Source {
  file: string
  value: unknown
  /** Line (from 1) of the value at a path, or of the nearest thing around it that is there. */
  lineOf(path: Path): number
  /** How a number or yes/no stood there, such as `1.50`. */
  writtenAt?(path: Path): string | undefined
}

/** How often an alias may be expanded: enough for reuse, too little for a file that blows up. */
const maxAliasCount = 100

/** Complaints about one file that are printed; the rest is only counted. */
const maxComplaints = 20

/** Line ends and brackets in one text: each may become a value, which takes two kilobytes while it is read. */
const mostMarks = 150_000

/**
 * Reads YAML 1.2 strictly: duplicate keys, unknown tags, several documents, merge keys, numbers that are not what they seem, and lists or
 * maps as keys are errors.
 * @param firstLine where the text begins in the file, when it is only a part of it
 * @throws UsageError naming file and line
 */
export function parseYaml(text: string, file: string, firstLine = 1): Source {
  const marks = text.match(/[\n,[{]/g)?.length ?? 0
  if (marks > mostMarks)
    throw new UsageError(
      `${file}: is too long to be read in one piece (${marks} lines or values, at most ${mostMarks}); split it`,
    )
  const lines = new LineCounter()
  const line = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const { document, value } = readYaml(text, file, lines, line)
  const nodeAt = (path: Path) => document.getIn(path, true)
  return {
    file,
    value,
    lineOf: path => line(offsetAt(document.contents, path)),
    writtenAt(path) {
      const node = nodeAt(path)
      return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined
    },
  }
}

function readYaml(text: string, file: string, lines: LineCounter, line: (offset: number) => number) {
  const unusable = (offset: number, what: string) => new UsageError(`${file}:${line(offset)}: not usable YAML: ${what}`)
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true })
    const wrong = document.errors[0] ?? document.warnings[0]
    if (wrong) throw new UsageError(`${file}:${line(wrong.pos[0])}: not valid YAML: ${yamlMessage(wrong)}`)
    const misuse = firstMisuse(document)
    if (misuse) throw unusable(misuse.offset, misuse.what)
    return { document, value: document.toJS({ maxAliasCount }) as unknown }
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (error instanceof RangeError) throw unusable(0, 'nested too deeply; flatten it')
    if (error instanceof ReferenceError)
      throw unusable(Math.max(0, text.indexOf('*')), 'its aliases (*name) stand for too many values; write them out')
    throw new UsageError(`${file}: not usable YAML: ${(error as Error).message}`, { cause: error })
  }
}

/** The parser speaks of its own functions in one place, and of its stack in another. */
function yamlMessage({ code, message }: { code: string; message: string }): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here (---); keep one a file'
  if (code === 'DUPLICATE_KEY') return 'a key is there twice in one map; keep one of the two'
  if (/call stack/i.test(message)) return 'nested too deeply; flatten it'
  return message
}

function offsetAt(root: unknown, path: Path): number {
  let node = root as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const step of path) {
    if (isAlias(node) || !isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value as Node | null
    } else {
      node = (node.items[step as number] ?? null) as Node | null
      offset = node?.range?.[0] ?? offset
    }
  }
  return offset
}

/**
 * The value parsed by a schema.
 * @param at where in the source the value stands
 * @throws UsageError with one line for each thing that is wrong: file, line, what was found, and what would do
 */
export function checked<Schema extends z.ZodType>(schema: Schema, source: Source, at: Path = []): z.output<Schema> {
  const value = valueAt(source.value, at)
  const part = sampled(value)
  if (part) parsedOrRefused(schema, part.value, source, { at, pathOf: part.pathOf })
  return parsedOrRefused(schema, value, source, { at })
}

/** The parsed value; refused with a line for each thing that is wrong. */
function parsedOrRefused<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  source: Source,
  { at, pathOf }: { at: Path; pathOf?: (path: Path) => Path },
): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const placeOf = (path: Path) => {
    const whole = pathOf ? [...at, ...pathOf(path.slice(at.length))] : path
    return `${source.file}:${source.lineOf(whole)}`
  }
  const complaints = [
    ...new Set(
      parsed.error.issues.slice(0, 10 * maxComplaints).flatMap(issue => issueLines(issue, { schema, value, at, placeOf })),
    ),
  ]
  const more = complaints.length > maxComplaints ? [`${source.file}: and ${complaints.length - maxComplaints} more`] : []
  throw new UsageError([...complaints.slice(0, maxComplaints), ...more].join('\n'))
}
