import { isAlias, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { UsageError } from './errors.ts'
import { didYouMean } from './nearest.ts'
import { knownKeys } from './schema-keys.ts'

export type Path = readonly (string | number)[]

/** A YAML text that still knows where each of its values stood, so that an error can say the line. */
export interface Source {
  file: string
  value: unknown
  /** Line (from 1) of the value at a path, or of the nearest thing around it that is there. */
  lineOf(path: Path): number
}

/** How often an alias may be expanded: enough for reuse, too little for a file that blows up. */
const maxAliasCount = 100

/**
 * Reads YAML strictly: duplicate keys, unknown tags and several documents are errors.
 * @param firstLine where the text begins in the file, when it is only a part of it
 * @throws UsageError naming file and line
 */
export function parseYaml(text: string, file: string, firstLine = 1): Source {
  const lines = new LineCounter()
  const line = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true })
  const wrong = document.errors[0] ?? document.warnings[0]
  if (wrong) throw new UsageError(`${file}:${line(wrong.pos[0])}: not valid YAML: ${wrong.message}`)
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount })
  } catch (error) {
    throw new UsageError(`${file}: not usable YAML: ${(error as Error).message}`, { cause: error })
  }
  return { file, value, lineOf: path => line(offsetAt(document.contents, path)) }
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
 * @throws UsageError with one line for each thing that is wrong: file, line, what was found, and what would do
 */
export function checked<Schema extends z.ZodType>(schema: Schema, source: Source, at: Path = []): z.output<Schema> {
  let value = source.value
  for (const step of at) value = (value as Record<string | number, unknown> | undefined)?.[step]
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const complaints = parsed.error.issues.flatMap(issue => issueLines(issue, schema, source, at))
  throw new UsageError([...new Set(complaints)].slice(0, 20).join('\n'))
}

function issueLines(issue: z.core.$ZodIssue, schema: z.ZodType, source: Source, at: Path): string[] {
  const path = issue.path as Path
  const say = (where: Path, text: string) => `${source.file}:${source.lineOf([...at, ...where])}: ${text}`
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path)
    return issue.keys.map(key => say([...path, key], `unknown key "${key}"${inside(path)}; ${didYouMean(key, known)}`))
  }
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? []
    const inner = nearest.flatMap(sub =>
      issueLines({ ...sub, path: [...path, ...sub.path] } as z.core.$ZodIssue, schema, source, at),
    )
    return inner.length > 0 ? inner : [say(path, `"${path.join('.')}": ${issue.message}`)]
  }
  const name = path.length > 0 ? `"${path.join('.')}"` : 'the file'
  return [say(path, `${name}: ${issue.message}`)]
}

const inside = (path: Path) => (path.length > 0 ? ` in "${path.join('.')}"` : '')
const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map(issue => issue.path.length))
