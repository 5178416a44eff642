import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { JsonItem } from '../json-lines.ts'
import { jsonItems } from '../json-source.ts'
import { parseRecord } from '../parse-record.ts'

const id = z.union([z.string(), z.number()])

/** One thing that was marked. */
export const markSchema = z.looseObject({
  from_name: z.string(),
  to_name: z.string().optional(),
  type: z.string(),
  value: z.looseObject({}),
})

export type Mark = z.output<typeof markSchema>

const annotationSchema = z.looseObject({
  id: id.optional(),
  completed_by: z.union([id, z.looseObject({ id: id.optional(), email: z.string().optional() })]).nullish(),
  result: z.array(z.looseObject({})).default([]),
  was_cancelled: z.boolean().nullish(),
  ground_truth: z.boolean().nullish(),
})

const predictionSchema = z.looseObject({
  model_version: z.string().nullish(),
  result: z.array(z.looseObject({})).default([]),
})

export const taskSchema = z.looseObject({
  id: id.optional(),
  data: z.record(z.string(), z.json()),
  annotations: z.array(annotationSchema).optional(),
  /** As annotations were called before version 1.0. */
  completions: z.array(annotationSchema).optional(),
  predictions: z.array(z.union([predictionSchema, id])).optional(),
})

export type Task = z.output<typeof taskSchema>
export type Annotation = z.output<typeof annotationSchema>

/** A task of the export, or what cannot be read as one. */
export interface FoundTask {
  at: string
  raw: string
  /** @throws InputError naming what is wrong */
  task(): Task
}

/** Keys that Label Studio itself writes beside the data in a JSON-MIN row. */
const ownKeys = ['id', 'annotator', 'annotation_id', 'created_at', 'updated_at', 'lead_time', 'predictions']

const rowSchema = z.looseObject({ id, annotator: id.nullish(), annotation_id: id.optional() })
type MinRow = z.output<typeof rowSchema>

/**
 * The tasks of an export, JSON or JSON-MIN. In JSON-MIN each annotation is a row that repeats the task's data, so that
 * the rows of one task are brought together.
 * @param controls the names whose values are annotations; the rest of a JSON-MIN row is the task's data
 */
export async function* tasksIn(file: string, controls: readonly string[]): AsyncGenerator<FoundTask> {
  const rows = new Map<string, { first: JsonItem; rows: MinRow[] }>()
  for await (const item of jsonItems(file)) {
    const { value, at, raw } = item
    const row = isMin(value) ? rowSchema.safeParse(value) : undefined
    if (!row?.success) {
      yield { at, raw, task: () => parseRecord(taskSchema, value, at) }
      continue
    }
    const before = rows.get(String(row.data.id))
    if (before) before.rows.push(row.data)
    else rows.set(String(row.data.id), { first: item, rows: [row.data] })
  }
  for (const { first, rows: same } of rows.values())
    yield { at: first.at, raw: first.raw, task: () => parseRecord(taskSchema, taskOfRows(same, controls), first.at) }
}

function isMin(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('data' in value) && 'id' in value
}

/** What all rows of a task share is its data; what differs belongs to the annotation of the row. */
function taskOfRows(rows: readonly MinRow[], controls: readonly string[]): unknown {
  const [first] = rows
  const isData = (key: string, value: unknown) =>
    !ownKeys.includes(key) &&
    !controls.includes(key) &&
    !isRegions(value) &&
    rows.every(row => isDeepStrictEqual(row[key], value))
  return {
    id: first!.id,
    data: Object.fromEntries(Object.entries(first!).filter(([key, value]) => isData(key, value))),
    annotations: rows.map(row => {
      const { id: _, annotator, annotation_id, predictions: _predictions, ...rest } = row
      const own = Object.entries(rest).filter(([key, value]) => !isData(key, value))
      const marks = own.filter(([key, value]) => controls.includes(key) || isRegions(value))
      const told = own.filter(entry => !marks.includes(entry))
      const result = marks.flatMap(([name, value]) => marksOf(name, value))
      return { ...Object.fromEntries(told), id: annotation_id, completed_by: annotator, result }
    }),
    ...(Array.isArray(first!.predictions) ? { predictions: first!.predictions } : {}),
  }
}

/** Stretches of a text that were marked. */
function isRegions(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(item => typeof item === 'object' && item !== null && 'start' in item && 'end' in item)
  )
}

/** JSON-MIN writes one choice as a text, several as `{choices: […]}`, a rating as a number, regions as a list. */
function marksOf(from_name: string, value: unknown): Mark[] {
  if (typeof value === 'string') return [{ from_name, type: 'choices', value: { choices: [value], text: [value] } }]
  if (typeof value === 'number') return [{ from_name, type: 'rating', value: { rating: value } }]
  if (Array.isArray(value)) {
    if (value.every(path => Array.isArray(path) || typeof path === 'string')) {
      const taxonomy = value.every(path => Array.isArray(path)) ? value.flat() : value
      return [{ from_name, type: 'taxonomy', value: { taxonomy, text: value } }]
    }
    return value.flatMap(region =>
      typeof region === 'object' && region !== null ? [{ from_name, type: 'region', value: region }] : [],
    )
  }
  return typeof value === 'object' && value !== null ? [{ from_name, type: 'region', value: value as Mark['value'] }] : []
}
