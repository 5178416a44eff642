import { digestOfBytes } from '../../base/digest.ts'
import type { Field } from './mapping.ts'

/** A row: its cells by column name, and what the file name held. */
export type Cells = Readonly<Record<string, string>>

const placeholder = /\{([^{}]+)\}/g

/** The columns that a field reads. */
export function columnsOf(field: Field): string[] {
  return templatesOf(field).flatMap(template => [...template.matchAll(placeholder)].map(match => match[1]!))
}

function templatesOf(field: Field): string[] {
  if (typeof field === 'string') return [field]
  if ('same' in field) return field.same
  return 'map' in field ? [field.from, ...Object.values(field.map)] : [field.from]
}

/** @throws Error when a lookup does not know the value */
export function fieldValue(field: Field, cells: Cells): string {
  if (typeof field === 'string') return template(field, cells)
  if ('same' in field) return template(field.same[0], cells) === template(field.same[1], cells) ? field.value : field.otherwise
  const value = template(field.from, cells)
  if ('digest' in field) return digestOfBytes(value).slice(0, 12)
  const found = lookUp(field.map, value)
  if (found === undefined)
    throw new Error(
      `"${value}" is not in the map of "${field.from}" (${Object.keys(field.map).join(', ')}); add it, or "*" for all others`,
    )
  return template(found, cells)
}

export function template(text: string, cells: Cells): string {
  return text.replace(placeholder, (_, name: string) => cells[name] ?? '')
}

/** Exact keys first, then those that end in `*`, in their order. */
function lookUp(map: Readonly<Record<string, string>>, value: string): string | undefined {
  if (Object.hasOwn(map, value)) return map[value]
  const key = Object.keys(map).find(candidate => candidate.endsWith('*') && value.startsWith(candidate.slice(0, -1)))
  return key === undefined ? undefined : map[key]
}
