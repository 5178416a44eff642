import { z } from 'zod'
import { partIdSchema, transcriptSchema } from '../record/transcript.ts'
import { ledgerEventSchema } from './ledger/event.ts'
import { worldSpecSchema } from './world.ts'

/** All that an oracle may look at: the world follows from its spec, the rest is what happened. */
export const episodeSchema = z.strictObject({
  world: worldSpecSchema,
  /** What a scenario changed of the household before the episode began. */
  setup: z.record(z.string(), z.json()),
  /** What the task authorises: tool names, and what their arguments may range over. */
  envelope: z.strictObject({ tools: z.array(z.string()), items: z.array(z.string()).nullable() }).nullable(),
  /** What the user asked for, as their script knows: absent where nobody kept it. `about`: a charge or an item, where it names one. */
  requests: z
    .array(
      z.strictObject({
        route: z.enum(['cancel', 'refund', 'report', 'appeal', 'export', 'block', 'handoff']),
        about: z.string().nullable(),
        part: partIdSchema,
        /** The world's clock as they asked; null: not known. */
        at: z.int().nullable(),
      }),
    )
    .exactOptional(),
  events: z.array(ledgerEventSchema),
  transcript: transcriptSchema,
})
export type Episode = z.infer<typeof episodeSchema>
