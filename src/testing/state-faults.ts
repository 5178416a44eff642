import { z } from 'zod'
import { consentsChangeSchema, controlsChangeSchema } from '../world/household/controls.ts'
import type { LedgerEvent } from '../world/ledger/event.ts'
import { readLedger, writeLedger } from '../world/ledger/ledger.ts'
import { replayLedger } from '../world/ledger/replay.ts'
import { digestOfState, listedKinds } from '../world/state/canonical-state.ts'
import { effectSchema } from '../world/state/effect-schema.ts'
import type { WorldState } from '../world/state/world-state.ts'

const moment = z.int().nonnegative()
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)
const profileId = z.string().regex(/^profile-\d+$/)
const listSchema = z.array(z.strictObject({ at: moment, event: z.int().positive(), effect: effectSchema }))

/** All that a state may be, whatever has happened. */
const stateSchema = z.strictObject({
  base: digestSchema,
  active: profileId,
  wallet: moment,
  stepUps: z.record(profileId, moment),
  controls: z.record(profileId, controlsChangeSchema.required()),
  consents: z.record(profileId, consentsChangeSchema.required()),
  lists: z.strictObject(Object.fromEntries(listedKinds.map(kind => [kind, listSchema]))),
})

/**
 * What is wrong with a state; none: it fits its schema, speaks of its own household alone, has the digest that it is kept with, and is
 * the one that its ledger leads to, as it is and as it is read back from a file.
 */
export function stateFaults(state: WorldState, events: readonly LedgerEvent[], setup: unknown): string[] {
  const canonical = state.canonical()
  const parsed = stateSchema.safeParse(canonical)
  const known = state.world.household.profiles.map(({ id }) => id).join()
  const digest = digestOfState(canonical)
  const read = readLedger(writeLedger(events))
  const replayed = replayLedger(state.world, read, setup)
  return [
    ...(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...[canonical.controls, canonical.consents].flatMap(of => (Object.keys(of).join() === known ? [] : ['other profiles'])),
    ...(digest === state.digest() ? [] : ['its digest is another one than it is kept with']),
    ...(digest === (events.at(-1)?.after ?? digest) ? [] : ['its digest is another one than the last event names']),
    ...replayed.faults.map(({ event, why }) => `event ${event}: ${why}`),
    ...(digest === replayed.state.digest() ? [] : ['its ledger leads to another one']),
  ]
}
