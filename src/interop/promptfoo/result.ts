import { z } from 'zod'

/** One assertion of a test, as it was configured. */
export const assertionSchema = z.looseObject({
  type: z.string(),
  metric: z.string().optional(),
  value: z.json().optional(),
  threshold: z.json().optional(),
  metricOnly: z.boolean().optional(),
  /** Of an `assert-set`. */
  assert: z.array(z.looseObject({ type: z.string() })).optional(),
})

export type Assertion = z.output<typeof assertionSchema>

const gradeShape = {
  pass: z.json().optional(),
  score: z.json().optional(),
  reason: z.json().optional(),
  assertion: assertionSchema.nullish(),
  metadata: z.looseObject({}).nullish(),
}

/** What one assertion said; an assertion set has those of its members. */
export const gradeSchema = z.looseObject({ ...gradeShape, componentResults: z.array(z.looseObject(gradeShape)).nullish() })

export type Grade = z.output<typeof gradeSchema>

/** One row of `promptfoo eval`: one test with one prompt and one provider. What is not named here is kept as it is. */
export const resultSchema = z.looseObject({
  provider: z.union([z.string(), z.looseObject({ id: z.string().optional(), label: z.string().nullish() })]),
  prompt: z.looseObject({ raw: z.string(), label: z.string().nullish() }),
  vars: z.json().optional(),
  testCase: z
    .looseObject({
      description: z.string().nullish(),
      vars: z.json().optional(),
      assert: z.array(assertionSchema).nullish(),
    })
    .nullish(),
  response: z
    .looseObject({ output: z.json().optional(), error: z.json().optional(), finishReason: z.string().nullish() })
    .nullish(),
  error: z.json().optional(),
  failureReason: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullish(),
  success: z.boolean(),
  latencyMs: z.json().optional(),
  gradingResult: z
    .looseObject({
      pass: z.json().optional(),
      reason: z.json().optional(),
      componentResults: z.array(gradeSchema.nullable()).nullish(),
    })
    .nullish(),
  metadata: z.looseObject({ pluginId: z.string().optional(), strategyId: z.string().optional() }).nullish(),
})

export type Result = z.output<typeof resultSchema>
