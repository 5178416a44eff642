import { z } from 'zod'
import { InputError } from '../../base/errors.ts'
import { parseRecord } from '../parse-record.ts'

/** The newest version of the log format that is read here. */
const newest = 2

const scorerSchema = z.looseObject({
  name: z.string(),
  options: z.json().nullish(),
  metrics: z.json().nullish(),
  metadata: z.record(z.string(), z.json()).nullish(),
})

/** What a log says of itself, as far as it is needed here; the rest is kept as it stands. */
const headerSchema = z.looseObject({
  version: z.int().default(1),
  status: z.enum(['started', 'success', 'cancelled', 'error']).default('started'),
  eval: z.looseObject({
    task: z.string().min(1),
    task_id: z.string().default(''),
    eval_id: z.string().default(''),
    created: z.string().default(''),
    model: z.string().min(1),
    dataset: z
      .looseObject({
        name: z.string().nullish(),
        samples: z.int().nonnegative().nullish(),
        sample_ids: z.array(z.union([z.string(), z.number()])).nullish(),
      })
      .default({}),
    config: z.looseObject({ epochs: z.int().positive().nullish() }).default({}),
    scorers: z.array(scorerSchema).nullish(),
  }),
  results: z
    .looseObject({
      /** Of version 1, which had one scorer. */
      scorer: z.looseObject({ name: z.string() }).nullish(),
      scores: z.array(z.looseObject({ name: z.string(), scorer: z.string().optional() })).nullish(),
    })
    .nullish(),
})

export type LogHeader = z.output<typeof headerSchema>

/** @throws InputError where it is no header of a log, or one of a version that is not read */
export function parseHeader(value: unknown, at: string): LogHeader {
  const { version, eval: spec } = Object(value) as { version?: unknown; eval?: unknown }
  if (typeof version === 'number' && version > newest)
    throw new InputError(
      `${at}: is an Inspect log of version ${version}; versions 1 to ${newest} are read: take a newer assay, or write the log anew with an older Inspect`,
    )
  if (typeof spec !== 'object' || spec === null)
    throw new InputError(`${at}: is no Inspect log: it has no "eval"; name a .eval or .json log that Inspect has written`)
  return parseRecord(headerSchema, value, at)
}
