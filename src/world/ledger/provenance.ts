import { z } from 'zod'
import type { Json } from '../../base/canonical-json.ts'
import type { WorldTool } from '../tool/tool.ts'
import type { LedgerEvent } from './event.ts'
import type { SeenWords } from './seen-words.ts'

type Provenance = LedgerEvent['provenance']

/** Texts of one call that are looked up. */
const mostTexts = 60

/**
 * Where each text of a call's arguments comes from: the user's words, the system's, a tool's own values; else, marked as not to be trusted, somebody else's words
 * in a result; else the agent's own. Words of the tool's vocabulary are the tool's, and are not looked up.
 */
export function provenanceOf(given: { readonly [key: string]: Json }, tool: WorldTool, seen: SeenWords): Provenance {
  const texts = textsOf(given, '', vocabulary(tool)).slice(0, mostTexts)
  return texts.map(({ argument, text }) => ({
    argument,
    ...(seen.find(text) ?? { source: 'agent' as const, trusted: true, span: null }),
  }))
}

function textsOf(value: Json, argument: string, words: ReadonlySet<string>): { argument: string; text: string }[] {
  if (typeof value === 'string') return value.trim() === '' || words.has(value) ? [] : [{ argument, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, argument === '' ? key : `${argument}.${key}`, words))
}

const vocabularies = new WeakMap<WorldTool, ReadonlySet<string>>()

/** Words that a tool's schema itself lists. */
function vocabulary(tool: WorldTool): ReadonlySet<string> {
  const known = vocabularies.get(tool)
  if (known) return known
  const words = new Set<string>()
  collect(z.toJSONSchema(tool.arguments, { io: 'input', unrepresentable: 'any' }), words)
  vocabularies.set(tool, words)
  return words
}

function collect(schema: unknown, words: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return
  const { enum: listed, const: only } = schema as { enum?: unknown[]; const?: unknown }
  for (const word of [...(Array.isArray(listed) ? listed : []), only]) if (typeof word === 'string') words.add(word)
  for (const inner of Object.values(schema)) collect(inner, words)
}
