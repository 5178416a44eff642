import { z } from 'zod'
import { labelRoles } from '../../record/label.ts'
import { nameSchema, slugSchema, textSchema } from '../../record/text.ts'
import { roleSchema } from '../../record/transcript.ts'
import { sliceSchema } from '../../record/trial.ts'
import { eventSchema, severitySchema, verdictSchema } from '../../record/verdict.ts'

/**
 * How the rows of a table become trials, judgements and labels.
 *
 * A field is a text in which `{column}` stands for a cell (or for what a file name held at that place):
 * `"{suite}/{id}"`. Or it is made from one: looked up (`map`, `*` at the end of a key stands for anything), shortened
 * to a stable code (`digest`), or chosen by comparing two (`same`).
 */
const templateSchema = z.string()

const fieldSchema = z.union([
  templateSchema,
  z.strictObject({ from: templateSchema, map: z.record(z.string(), z.string()) }),
  z.strictObject({ from: templateSchema, digest: z.literal(true) }),
  z.strictObject({ same: z.tuple([templateSchema, templateSchema]), value: z.string(), otherwise: z.string() }),
])

/** What one value of a label column means: a verdict, with the class it stands for; or that there is none. */
const meaningSchema = z.union([
  verdictSchema,
  z.strictObject({ verdict: verdictSchema, category: nameSchema.optional(), severity: severitySchema.optional() }),
  z.strictObject({ abstained: textSchema }),
])

const verdictColumn = {
  column: z.string(),
  values: z.record(z.string(), meaningSchema),
  /** A value that is not in `values`: a judge that failed, one that abstained, or (by default) a table that is wrong. */
  otherwise: z.enum(['failed', 'abstained', 'error']).default('error'),
  /** Values that mean "nobody said anything here". */
  missing: z.array(z.string()).default(['']),
  clause: nameSchema.optional(),
}

const sliceFields = Object.fromEntries(Object.keys(sliceSchema.shape).map(name => [name, fieldSchema.optional()])) as Record<
  keyof typeof sliceSchema.shape,
  z.ZodOptional<typeof fieldSchema>
>

export const mappingSchema = z.strictObject({
  name: slugSchema,
  version: z.string(),
  title: textSchema,
  /** What all verdicts of this table speak of. */
  event: eventSchema.default('violation'),
  encoding: z.string().default('utf-8'),
  delimiter: z.string().length(1).default(','),
  files: z
    .array(
      z.strictObject({
        /** File name; `{name}` captures a part of it. */
        match: z.string(),
        /** The judges and annotators whose columns this file has; all, where it does not say. */
        judges: z.array(nameSchema).optional(),
        labels: z.array(nameSchema).optional(),
      }),
    )
    .min(1),
  trial: z.strictObject({ target: fieldSchema, scenario: fieldSchema, epoch: fieldSchema.optional(), ...sliceFields }),
  transcript: z.array(z.strictObject({ role: roleSchema, text: templateSchema })).min(1),
  judges: z.record(nameSchema, z.strictObject(verdictColumn)).default({}),
  labels: z.record(nameSchema, z.strictObject({ ...verdictColumn, role: z.enum(labelRoles).default('annotator') })).default({}),
  /** Columns that are read and are to be kept as metadata as well. */
  keep: z.array(z.string()).default([]),
  /** Columns that are knowingly left out; all other unmapped ones are kept as metadata. */
  ignore: z.array(z.string()).default([]),
})

export type Mapping = z.output<typeof mappingSchema>
export type Field = z.output<typeof fieldSchema>
export type VerdictColumn = Mapping['judges'][string]
