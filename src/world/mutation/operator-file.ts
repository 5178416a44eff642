import { z } from 'zod'
import { UsageError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import { checked, parseYaml, type Source } from '../../base/source.ts'
import { nameSchema, textSchema } from '../../record/text.ts'
import { invariants } from '../invariant/invariants.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { ActionTools } from './actions/action.ts'
import { type ActionName, actions } from './actions/actions.ts'
import { eventIn } from './draft.ts'
import { type Operator, operator } from './operator.ts'
import { pathFault } from './path-fault.ts'
import { eventsWhere, whereSchema } from './where.ts'

const invariantId = z.string().regex(/^[A-Z][A-Z0-9]*-\d+$/, 'write the id of an invariant, such as INV-04')
const common = {
  name: nameSchema,
  /** One line for people. */
  about: textSchema.exactOptional(),
  concerns: z.array(invariantId).default([]),
  where: whereSchema.default({}),
  /** Numbers, references and digests stay as they are after the change. */
  raw: z.boolean().default(false),
}

/** One entry of the file for each `do`. */
const entries = Object.values(actions).map(({ takes }) => (takes as z.ZodObject).extend(common)) as unknown as [
  z.ZodObject,
  ...z.ZodObject[],
]
const entrySchema = z.discriminatedUnion('do', entries as never) as unknown as z.ZodType<Entry>

interface Entry extends Record<string, unknown> {
  do: ActionName
  name: string
  concerns: string[]
  where: z.infer<typeof whereSchema>
  raw: boolean
}

/** A mutant file: operators as data. */
export const operatorFileSchema = z.strictObject({ operators: z.array(entrySchema).min(1) })

/**
 * Operators from YAML (or JSON, which is YAML).
 * @throws UsageError naming file and line, what was found, and what would do
 */
export function parseOperators(text: string, file: string): Operator[] {
  const source = parseYaml(text, file)
  checkActions(source)
  const { operators } = checked(operatorFileSchema, source)
  const seen = new Map<string, number>()
  return operators.map((entry, i) => {
    const line = source.lineOf(['operators', i, 'name'])
    const before = seen.get(entry.name)
    if (before !== undefined)
      throw new UsageError(`${file}:${line}: operator "${entry.name}" is there already, at line ${before}; give it another name`)
    seen.set(entry.name, line)
    checkPatterns(entry, `${file}:${source.lineOf(['operators', i])}`)
    checkPaths(entry, `${file}:${source.lineOf(['operators', i, entry.do === 'remove' ? 'paths' : 'to'])}`)
    const unknown = unknownInvariant(entry.concerns)
    if (unknown !== null) throw new UsageError(`${file}:${source.lineOf(['operators', i, 'concerns'])}: concerns: ${unknown}`)
    return compiled(entry)
  })
}

/** The nearest name where `do` names no action: said before all else. */
function checkActions(source: Source): void {
  const { operators } = (source.value ?? {}) as { operators?: unknown }
  if (!Array.isArray(operators)) return
  for (const [i, entry] of operators.entries()) {
    const found = (entry as { do?: unknown } | null)?.do
    if (typeof found !== 'string' || Object.hasOwn(actions, found)) continue
    const line = source.lineOf(['operators', i, 'do'])
    throw new UsageError(`${source.file}:${line}: unknown action "${found}"; ${didYouMean(found, Object.keys(actions))}`)
  }
}

/** Regular expressions are read once, so that a wrong one is told with its place. */
function checkPatterns(entry: unknown, where: string, key = ''): void {
  if (typeof entry === 'string' && (key === 'matches' || key === 'from/text')) {
    try {
      new RegExp(entry, 'giu')
    } catch (error) {
      throw new UsageError(`${where}: "${entry}" is no regular expression (${(error as Error).message})`, { cause: error })
    }
  }
  if (typeof entry !== 'object' || entry === null) return
  const isText = (entry as { do?: unknown }).do === 'replace-text'
  for (const [name, inner] of Object.entries(entry)) checkPatterns(inner, where, isText && name === 'from' ? 'from/text' : name)
}

/** What is set or taken away is something that a record can have. */
function checkPaths(entry: Entry, where: string): void {
  const { to, paths } = entry as { to?: object; paths?: readonly string[] }
  const named = entry.do === 'set' ? Object.keys(to ?? {}) : entry.do === 'remove' ? (paths ?? []) : []
  for (const path of named) {
    const fault = pathFault(path)
    if (fault !== null) throw new UsageError(`${where}: ${fault}`)
  }
}

/** Why one of the ids is none of an invariant; null: each is. */
export function unknownInvariant(ids: readonly string[]): string | null {
  const known = invariants.map(({ id }) => id)
  const unknown = ids.find(id => !known.includes(id))
  return unknown === undefined ? null : `there is no invariant "${unknown}"; ${didYouMean(unknown, known)}`
}

function compiled(entry: Entry): Operator {
  const { name, concerns, where, raw } = entry
  const act = actions[entry.do]
  const once = entry.do === 'swap-market' || entry.do === 'replace-text'
  return operator<LedgerEvent>({
    name,
    concerns,
    raw,
    select(view) {
      const found = eventsWhere(view, where)
      return once ? found.slice(0, 1) : found
    },
    change(draft, recorded, { view, random }) {
      const tools: ActionTools = { view, random, event: recorded }
      return act.apply(draft, eventIn(draft, recorded.no), entry as never, tools)
    },
  })
}
