import { z } from 'zod'

/** A number that says how sure it is. `null` where undefined, with the reason; never 0 or NaN in its place. */
export const estimateSchema = z.strictObject({
  estimate: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** Coverage of the interval, such as .95. */
  level: z.number().gt(0).lt(1),
  method: z.string(),
  /** What the estimate was made from. */
  n: z.int().nonnegative(),
  se: z.number().nullable().optional(),
  df: z.number().nullable().optional(),
  /** Families, where trials come in them. */
  clusters: z.int().nonnegative().optional(),
  /** What the number speaks of: these scenarios, or the wider set they were drawn from. */
  estimand: z.enum(['these rows', 'this suite', 'scenarios like these']),
  /** Why this method. */
  why: z.string(),
  warnings: z.array(z.string()),
  undefinedReason: z.string().optional(),
})

export type Estimate = z.infer<typeof estimateSchema>
