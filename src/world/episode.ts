import { z } from 'zod'
import { transcriptSchema } from '../record/transcript.ts'
import { ledgerEventSchema } from './ledger/event.ts'
import { worldSpecSchema } from './world.ts'

/** What the agent showed, or said that it did: from its `present` calls, or found in its words by the extractor. */
export const presentedSchema = z.strictObject({
  items: z.array(
    z.strictObject({ ref: z.string(), title: z.string(), claims: z.record(z.string(), z.json()), part: z.string() }),
  ),
  actions: z.array(z.strictObject({ tool: z.string(), item: z.string().nullable(), part: z.string() })),
})

/** All that an oracle may look at: the world follows from its spec, the rest is what happened. */
export const episodeSchema = z.strictObject({
  world: worldSpecSchema,
  /** What a scenario changed of the household before the episode began. */
  setup: z.record(z.string(), z.json()),
  /** What the task authorises: tool names, and what their arguments may range over. */
  envelope: z.strictObject({ tools: z.array(z.string()), items: z.array(z.string()).nullable() }).nullable(),
  events: z.array(ledgerEventSchema),
  transcript: transcriptSchema,
})
export type Episode = z.infer<typeof episodeSchema>
