import { digestOfBytes } from '../../base/digest.ts'
import { readJson } from '../../base/json.ts'
import { lookUp } from './look-up.ts'
import type { Field } from './mapping.ts'

/** A row: its cells by column name, and what the file name held. A cell of a table is a text; of JSON it may be anything. */
export type Cells = Readonly<Record<string, unknown>>

const placeholder = /\{([^{}]+)\}/g

/** The columns that a text reads. */
export const columnsIn = (template: string): string[] => [...template.matchAll(placeholder)].map(match => match[1]!)

/** The columns that a field reads. */
export function columnsOf(field: Field): string[] {
  if (typeof field === 'string') return columnsIn(field)
  if ('one_hot' in field) return field.one_hot
  if ('same' in field) return [...field.same, field.value, field.otherwise].flatMap(columnsIn)
  return [field.from, ...('map' in field ? Object.values(field.map) : [])].flatMap(columnsIn)
}

/** @throws Error when a lookup does not know the value */
export function fieldValue(field: Field, cells: Cells): string {
  if (typeof field === 'string') return filled(field, cells)
  if ('one_hot' in field) return markedColumn(field.one_hot, cells)
  if ('same' in field) {
    const [one, other] = field.same.map(text => filled(text, cells))
    const same = field.ignore_case ? one!.trim().toLowerCase() === other!.trim().toLowerCase() : one === other
    return filled(same ? field.value : field.otherwise, cells)
  }
  const value = filled(field.from, cells)
  if ('digest' in field) return digestOfBytes(value).slice(0, 12)
  const entry = lookUp(field.map, value)
  if (entry) return filled(entry.found, cells)
  throw new Error(
    `"${value}" is not in the map of "${field.from}" (${Object.keys(field.map).join(', ')}); add it, or "*" for all others`,
  )
}

/** A text with its placeholders filled in. */
export function filled(template: string, cells: Cells): string {
  return template.replace(placeholder, (_, name: string) => cellText(cells, name))
}

/** A cell as text; empty where the row has none. */
export function cellText(cells: Cells, name: string): string {
  const value = cellAt(cells, name)
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/**
 * The cell of a name: a column that is called exactly so, else the value at a dotted path, `answers.0.text`. A cell on
 * the way may be JSON written in a text.
 * @returns undefined where there is none
 * @throws Error when a cell on the way is a text that is no JSON
 */
export function cellAt(cells: unknown, name: string): unknown {
  if (typeof cells !== 'object' || cells === null) return undefined
  if (Object.hasOwn(cells, name)) return (cells as Cells)[name]
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const head = name.slice(0, dot)
    if (Object.hasOwn(cells, head)) return cellAt(opened((cells as Cells)[head], head), name.slice(dot + 1))
  }
  return undefined
}

/** What a cell holds, where it may be JSON written in a text. */
export function opened(value: unknown, name: string): unknown {
  if (typeof value !== 'string' || value.trim() === '') return value
  try {
    return readJson(value)
  } catch (error) {
    throw new Error(`column "${name}" holds no JSON: ${(error as Error).message}; only JSON can be read into`, { cause: error })
  }
}

/** Of several columns of which one is marked, its name; empty where none is. */
function markedColumn(columns: readonly string[], cells: Cells): string {
  const marks = columns.filter(name => {
    const mark = cellText(cells, name).trim().toLowerCase()
    if (['1', 'true', 'x', 'yes', '1.0'].includes(mark)) return true
    if (['', '0', 'false', 'no', '0.0'].includes(mark)) return false
    throw new Error(
      `column "${name}" of one_hot holds "${mark.slice(0, 60)}"; a mark is 1, true, yes or x, none is 0, false, no or empty`,
    )
  })
  if (marks.length > 1)
    throw new Error(`${marks.map(name => `"${name}"`).join(' and ')} are both marked; one_hot means one of them`)
  return marks[0] ?? ''
}
