import { z } from 'zod'
import { nameSchema, textSchema } from './text.ts'
import { eventSchema } from './verdict.ts'

/** Every extension point (target, user, judge, importer) says what it is: enough to make it again. */
export const specSchema = z.strictObject({
  name: nameSchema,
  kind: nameSchema,
  version: z.string(),
  options: z.record(z.string(), z.json()),
})

export const judgeSpecSchema = specSchema.extend({ event: eventSchema })

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What a run is, resolved: its digest is the run's id, so the same command finds its run again. Nothing here depends
 * on the machine or the hour.
 */
export const runSpecSchema = z.strictObject({
  kind: z.enum(['run', 'import']),
  /** 1, or more after `--new`. */
  instance: z.int().positive(),
  suite: z.strictObject({ name: nameSchema, version: z.string(), digest: digestSchema }).nullable(),
  policies: z.array(z.strictObject({ id: z.string(), version: z.int(), digest: digestSchema })),
  targets: z.array(specSchema),
  users: z.array(specSchema),
  judges: z.array(judgeSpecSchema),
  worlds: z.array(specSchema),
  importer: specSchema.nullable(),
  /** The files an import read, named below the path it was given. */
  sources: z.array(z.strictObject({ file: z.string(), bytes: z.int(), digest: digestSchema })),
  limits: z.strictObject({ turns: z.int().positive(), timeoutMs: z.int().positive(), attempts: z.int().positive() }).nullable(),
  sampling: z.strictObject({ epochs: z.int().positive() }).nullable(),
  seeds: z.strictObject({ order: z.int() }).nullable(),
})

/** The spec with what made it, written once when the run is created. */
export const manifestSchema = z.strictObject({
  id: digestSchema,
  title: textSchema,
  spec: runSpecSchema,
  createdAt: z.int(),
  /** The command that made the run, and makes it go on. */
  command: textSchema.nullable(),
  program: z.strictObject({
    version: z.string(),
    node: z.string(),
    platform: z.string(),
    /** Null in a published package, which carries no lock file. */
    lockFileDigest: digestSchema.nullable(),
    /** Null until prices are used. */
    priceTableVersion: z.string().nullable(),
  }),
  notes: z.array(textSchema),
})

export type Spec = z.infer<typeof specSchema>
export type JudgeSpec = z.infer<typeof judgeSpecSchema>
export type RunSpec = z.infer<typeof runSpecSchema>
export type Manifest = z.infer<typeof manifestSchema>
