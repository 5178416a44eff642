import { type Document, isAlias, isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { UsageError } from './errors.ts'
import { issueLines, type Path, valueAt } from './source-issues.ts'

export type { Path }

/** A YAML text that still knows where each of its values stood, so that an error can say the line. */
export interface Source {
  file: string
  value: unknown
  /** Line (from 1) of the value at a path, or of the nearest thing around it that is there. */
  lineOf(path: Path): number
}

/** How often an alias may be expanded: enough for reuse, too little for a file that blows up. */
const maxAliasCount = 100

/** Complaints about one file that are printed; the rest is only counted. */
const maxComplaints = 20

/**
 * Reads YAML strictly: duplicate keys, unknown tags, several documents, and lists or maps as keys are errors.
 * @param firstLine where the text begins in the file, when it is only a part of it
 * @throws UsageError naming file and line
 */
export function parseYaml(text: string, file: string, firstLine = 1): Source {
  const lines = new LineCounter()
  const line = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true })
  const wrong = document.errors[0] ?? document.warnings[0]
  if (wrong) throw new UsageError(`${file}:${line(wrong.pos[0])}: not valid YAML: ${wrong.message}`)
  const misuse = firstMisuse(document)
  if (misuse) throw new UsageError(`${file}:${line(misuse.offset)}: not usable YAML: ${misuse.what}`)
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount })
  } catch (error) {
    throw new UsageError(`${file}: not usable YAML: ${(error as Error).message}`, { cause: error })
  }
  return { file, value, lineOf: path => line(offsetAt(document.contents, path)) }
}

/** The first thing that YAML allows and no record can hold. */
function firstMisuse(document: Document): { offset: number; what: string } | undefined {
  const anchors = new Set<string>()
  let found: { offset: number; what: string } | undefined
  const report = (node: Node, what: string) => {
    found = { offset: node.range?.[0] ?? 0, what }
    return visit.BREAK
  }
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor)
      if (isScalar(node) && typeof node.value === 'string' && !node.value.isWellFormed())
        return report(node, 'half of a surrogate pair, which is no character')
    },
    Alias: (_, alias, around) => {
      if (!anchors.has(alias.source)) return report(alias, `*${alias.source} stands before its anchor`)
      if (around.some(node => isNode(node) && 'anchor' in node && node.anchor === alias.source))
        return report(alias, `*${alias.source} stands inside itself`)
    },
    Pair: (_, { key }) => {
      if (isCollection(key))
        return report(key, 'a list or map stands where a key should; a text that begins with { or [ needs quotes')
    },
  })
  return found
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
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const placeOf = (path: Path) => `${source.file}:${source.lineOf(path)}`
  const complaints = [...new Set(parsed.error.issues.flatMap(issue => issueLines(issue, { schema, value, at, placeOf })))]
  const more = complaints.length > maxComplaints ? [`${source.file}: and ${complaints.length - maxComplaints} more`] : []
  throw new UsageError([...complaints.slice(0, maxComplaints), ...more].join('\n'))
}
