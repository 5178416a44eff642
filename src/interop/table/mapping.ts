import { z } from 'zod'
import { labelRoles } from '../../record/label.ts'
import { nameSchema, slugSchema, textSchema } from '../../record/text.ts'
import { roleSchema } from '../../record/transcript.ts'
import { sliceSchema } from '../../record/trial.ts'
import { eventSchema, severitySchema, verdictSchema } from '../../record/verdict.ts'

/**
 * How the rows of a table become trials, judgements and labels (`docs/mappings.md`).
 *
 * A field is a text in which `{column}` stands for a cell (or for what a file name held at that place):
 * `"{suite}/{id}"`. Or it is made from some: looked up (`map`, `*` in a key stands for anything), shortened to a stable
 * code (`digest`), chosen by comparing two (`same`), or the name of the one column that is marked (`one_hot`).
 */
const templateSchema = z.string()

export const fieldSchema = z.union([
  templateSchema,
  z.strictObject({ from: templateSchema, map: z.record(z.string(), z.string()) }),
  z.strictObject({ from: templateSchema, digest: z.literal(true) }),
  z.strictObject({
    same: z.tuple([templateSchema, templateSchema]),
    value: z.string(),
    otherwise: z.string(),
    ignore_case: z.boolean().optional(),
  }),
  z.strictObject({ one_hot: z.array(z.string()).min(2) }),
])

/** What one value of a label column means: a verdict, with the class it stands for; or that there is none. */
const meaningSchema = z.union([
  verdictSchema,
  z.strictObject({ verdict: verdictSchema, category: nameSchema.optional(), severity: severitySchema.optional() }),
  z.strictObject({ abstained: textSchema }),
  z.strictObject({ failed: textSchema }),
])

const verdictColumn = {
  /** Where the value stands: in one column, in a field made from some, or in one column for each clause. */
  column: z.string().optional(),
  from: fieldSchema.optional(),
  clauses: z.record(nameSchema, z.string()).optional(),
  values: z.record(z.string(), meaningSchema).default({}),
  ignore_case: z.boolean().optional(),
  /** The value is a number: the event from here on (or up to here), and otherwise not. */
  at_least: z.number().optional(),
  at_most: z.number().optional(),
  /** A value that is not in `values`: a judge that failed, one that abstained, or (by default) a row that is wrong. */
  otherwise: z.enum(['failed', 'abstained', 'error']).default('error'),
  /** Values that mean "nobody said anything here". */
  missing: z.array(z.string()).default(['']),
  clause: nameSchema.optional(),
  /** Why: the words of whoever decided. */
  rationale: templateSchema.optional(),
}

const sliceFields = Object.fromEntries(Object.keys(sliceSchema.shape).map(name => [name, fieldSchema.optional()])) as Record<
  keyof typeof sliceSchema.shape,
  z.ZodOptional<typeof fieldSchema>
>

/** What a message of a conversation holds, given who speaks. */
const speakerSchema = z.union([
  roleSchema,
  z.strictObject({
    role: roleSchema,
    /** What was said; several texts are several parts. */
    text: z.union([templateSchema, z.array(templateSchema)]).optional(),
    /** A key that holds calls: `{ tool: arguments }`. */
    calls: z.string().optional(),
    /** A key that holds what calls gave back: `{ tool: result }`. */
    results: z.string().optional(),
    /** What the call before gave back, as a text. */
    result: templateSchema.optional(),
  }),
])

const turnSchema = z.union([
  z.strictObject({ role: roleSchema, text: templateSchema }),
  z.strictObject({
    /** A column that holds a list of messages, or one. */
    messages: z.string(),
    /** The key of a message that says who speaks. */
    by: z.string().default('role'),
    roles: z.record(z.string(), speakerSchema),
  }),
])

/** What any mapping says of its files. */
export const sourceShape = {
  name: slugSchema,
  version: z.string(),
  title: textSchema,
  /** How the files are written down; by the end of their names, where it does not say. */
  format: z.enum(['csv', 'json-lines', 'json']).optional(),
  encoding: z.string().default('utf-8'),
  delimiter: z.string().length(1).default(','),
  /** What parts a number from its decimals, for `at_least` and `at_most`. */
  decimal: z.enum(['.', ',']).optional(),
  /** In a JSON file that is one object: the key that holds the rows. */
  rows: z.string().optional(),
  /** Columns of your own making. */
  columns: z.record(z.string(), fieldSchema).optional(),
}

const fileEntry = {
  /** File name; `{name}` captures a part of it. */
  match: z.string(),
  /** The judges and annotators whose columns this file has; all, where it does not say. */
  judges: z.array(nameSchema).optional(),
  labels: z.array(nameSchema).optional(),
  /** This file has no trials of its own: its columns go to the rows of the others that have the same value in this column. */
  join: z.string().optional(),
}

export const mappingSchema = z.strictObject({
  ...sourceShape,
  /** What all verdicts of this table speak of. */
  event: eventSchema.default('violation'),
  files: z.array(z.strictObject(fileEntry)).min(1),
  /** Several trials out of each row, one an entry: the columns that differ between them. */
  each: z.array(z.record(z.string(), fieldSchema)).min(1).optional(),
  /** Rows of one trial (a row a judgement) come together. */
  long: z.literal(true).optional(),
  /** In a long table: what becomes of a speaker's second word on one trial. */
  repeats: z.enum(['keep-first']).optional(),
  trial: z.strictObject({ target: fieldSchema, scenario: fieldSchema, epoch: fieldSchema.optional(), ...sliceFields }),
  transcript: z.array(turnSchema).min(1),
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
export type MappedTurn = Mapping['transcript'][number]
export type MappedMessages = Extract<MappedTurn, { messages: string }>
/** What of a mapping says how its files are read. */
export type TableFormat = Pick<Mapping, 'encoding' | 'delimiter'> & Partial<Pick<Mapping, 'format' | 'rows'>>
