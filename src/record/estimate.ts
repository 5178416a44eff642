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
  warnings: z.array(z.string()),
  undefinedReason: z.string().optional(),
})

export type Estimate = z.infer<typeof estimateSchema>
