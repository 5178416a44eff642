import { z } from 'zod'
import { UsageError } from '../../base/errors.ts'
import { checked, parseYaml } from '../../base/source.ts'
import { readTextFile } from '../../base/text-file.ts'
import { slugSchema, textSchema } from '../../record/text.ts'
import { checkEncoding } from './check-mapping.ts'
import { fieldSchema, sourceShape } from './mapping.ts'

/** A kind of harm: it becomes a policy of one clause, and says what is right where it is asked for. */
const hazardSchema = z.strictObject({
  id: slugSchema,
  /** What `hazard` holds where it is this; `*` stands for anything. */
  when: z.string(),
  title: textSchema,
  /** What the agent must not do, by category. */
  clause: textSchema,
  right: textSchema,
})

/** How the rows of a table of prompts become the scenarios of a suite (`docs/mappings.md`). */
export const suiteMappingSchema = z.strictObject({
  ...sourceShape,
  files: z.array(z.strictObject({ match: z.string() })).min(1),
  suite: z.strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH in quotes, such as "1.0.0"'),
    source: textSchema,
    licence: textSchema,
    /** Further lines of the README. */
    about: textSchema.optional(),
    /** Scenarios made from one idea; a row each. */
    family: fieldSchema,
    /** What `when` is compared with: the first hazard that fits is the scenario's, and the clauses of all that fit are asked about. */
    hazard: fieldSchema,
    hazards: z.array(hazardSchema).min(1),
    use_case: fieldSchema.optional(),
    attack: fieldSchema.optional(),
    stratum: fieldSchema.optional(),
    /** What else a row says, kept as variables. */
    variables: z.record(z.string(), fieldSchema).default({}),
    /** What the user says: a variant each, or one without an id. */
    prompts: z.array(z.strictObject({ id: slugSchema.optional(), locale: fieldSchema, text: z.string() })).min(1),
    /** Rows that never come in. */
    leave_out: z.strictObject({ from: fieldSchema, values: z.array(z.string()) }).optional(),
  }),
})

export type SuiteMapping = z.output<typeof suiteMappingSchema>
export type SuiteHazard = SuiteMapping['suite']['hazards'][number]

/** @throws UsageError naming file and line of what is wrong in the mapping */
export function readSuiteMapping(path: string): SuiteMapping {
  const source = parseYaml(readTextFile(path), path)
  const { value } = source
  if (typeof value === 'object' && value !== null && !('suite' in value) && 'trial' in value)
    throw new UsageError(`${path}:1: makes a run, not a suite: it has trial, and no suite; leave --suite out`)
  const mapping = checked(suiteMappingSchema, source)
  checkEncoding(mapping, source)
  const { prompts, hazards } = mapping.suite
  const unnamed = prompts.length > 1 ? prompts.findIndex(prompt => prompt.id === undefined) : -1
  const twice = (ids: readonly (string | undefined)[]) => ids.findIndex((id, i) => id !== undefined && ids.indexOf(id) !== i)
  const at = (...place: (string | number)[]) => `${path}:${source.lineOf(['suite', ...place])}`
  if (unnamed >= 0) throw new UsageError(`${at('prompts', unnamed)}: one of several prompts has no id; add id: NAME`)
  const prompt = twice(prompts.map(({ id }) => id))
  if (prompt >= 0) throw new UsageError(`${at('prompts', prompt)}: prompt "${prompts[prompt]!.id}" is there twice`)
  const hazard = twice(hazards.map(({ id }) => id))
  if (hazard >= 0) throw new UsageError(`${at('hazards', hazard)}: hazard "${hazards[hazard]!.id}" is there twice`)
  return mapping
}
