import { z } from 'zod'
import { estimateSchema } from './estimate.ts'
import { judgementSchema } from './judgement.ts'
import { labelSchema } from './label.ts'
import { manifestSchema } from './manifest.ts'
import { policySchema } from './policy.ts'
import { recordedTrialSchema } from './recorded-trial.ts'
import { scenarioSchema } from './scenario.ts'
import { transcriptSchema } from './transcript.ts'
import { attemptSchema, trialSchema } from './trial.ts'

const records = {
  attempt: attemptSchema,
  estimate: estimateSchema,
  judgement: judgementSchema,
  label: labelSchema,
  manifest: manifestSchema,
  policy: policySchema,
  'recorded-trial': recordedTrialSchema,
  scenario: scenarioSchema,
  transcript: transcriptSchema,
  trial: trialSchema,
} as const

/** JSON Schema (2020-12) of every record, by its name: what other languages check theirs against. Shipped in `schema/`. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(records).map(([name, schema]) => [
      name,
      { $id: `assay/${name}.schema.json`, title: name, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  )
}
