import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { UsageError } from '../../base/errors.ts'
import { checked, parseYaml, type Source } from '../../base/source.ts'
import { nameSchema, textSchema } from '../../record/text.ts'
import { roleSchema } from '../../record/transcript.ts'
import { sliceSchema } from '../../record/trial.ts'
import { eventOf, eventSchema, severitySchema, verdictSchema } from '../../record/verdict.ts'

/** What a choice means: a verdict, with the class it stands for; or that the person could not tell. */
const meaningSchema = z.union([
  verdictSchema,
  z.strictObject({ verdict: verdictSchema, category: nameSchema.optional(), severity: severitySchema.optional() }),
  z.strictObject({ abstained: textSchema }),
])

const sliceFields = Object.fromEntries(Object.keys(sliceSchema.shape).map(name => [name, z.string().optional()])) as Record<
  keyof typeof sliceSchema.shape,
  z.ZodOptional<z.ZodString>
>

/**
 * What the annotations of a Label Studio project mean: it knows its controls by name and their choices by their texts,
 * and nothing of what they say about the target. `{key}` stands for a value of the task's data, `{id}` for the task.
 */
export const labelStudioMappingSchema = z.strictObject({
  /** What all verdicts speak of. */
  event: eventSchema,
  trial: z.strictObject({ target: z.string(), scenario: z.string().default('{id}'), ...sliceFields }),
  /** The words that were judged: texts, or the key of a list of messages (`role` and `content`, or `author` and `text`). */
  transcript: z.union([
    z.array(z.strictObject({ role: roleSchema, text: z.string() })).min(1),
    z.strictObject({ messages: z.string(), roles: z.record(z.string(), roleSchema).optional() }),
  ]),
  /** By the name of the control (`from_name`): what its choices, ratings, labels or sides mean. */
  choices: z
    .record(z.string(), z.strictObject({ values: z.record(z.string(), meaningSchema), clause: nameSchema.optional() }))
    .refine(choices => Object.keys(choices).length > 0, 'names no control; say which one holds the verdict'),
  /** The name of the text area whose words are the comment on a verdict. */
  comment: z.string().optional(),
})

export type LabelStudioMapping = z.output<typeof labelStudioMappingSchema>
export type Meaning = z.output<typeof meaningSchema>

/** @throws UsageError naming file and line of what is wrong in the mapping */
export function readLabelStudioMapping(path: string): LabelStudioMapping {
  const source = parseYaml(mappingText(path), path)
  const mapping = checked(labelStudioMappingSchema, source)
  checkEvents(mapping, source)
  return mapping
}

/** A verdict on another event would be counted by none. */
function checkEvents({ event, choices }: LabelStudioMapping, source: Source): void {
  for (const [name, { values }] of Object.entries(choices)) {
    for (const [choice, meaning] of Object.entries(values)) {
      const verdict = typeof meaning === 'string' ? meaning : 'verdict' in meaning ? meaning.verdict : undefined
      if (verdict === undefined || eventOf(verdict) === event) continue
      const line = source.lineOf(['choices', name, 'values', choice])
      throw new UsageError(
        `${source.file}:${line}: "${verdict}" does not speak of this mapping's event; say ${event} or no-${event}, or change event`,
      )
    }
  }
}

function mappingText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path}: cannot be read: ${(error as Error).message}; --mapping names a YAML file`, { cause: error })
  }
}
