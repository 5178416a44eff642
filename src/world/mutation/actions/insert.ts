import { z } from 'zod'
import type { Json } from '../../../base/canonical-json.ts'
import { actorSchema, eventOutcomeSchema } from '../../ledger/event.ts'
import type { Effect } from '../../state/effect.ts'
import { insertEvent } from '../edits.ts'
import { foundValue, type Value, valueSchema } from '../value.ts'
import { action, named } from './action.ts'

const fields = z.record(z.string(), valueSchema)

export const insert = action({
  about:
    'an event that never was, right `place: after` (or before) the one that fits: of the agent where no other actor is named',
  takes: z.strictObject({
    do: z.literal('insert'),
    place: z.enum(['before', 'after']).default('after'),
    event: z.strictObject({
      tool: z.string(),
      actor: actorSchema.default('agent'),
      outcome: eventOutcomeSchema.default('committed'),
      profile: valueSchema.exactOptional(),
      arguments: fields.default({}),
      effects: z.array(fields).default([]),
      result: valueSchema.exactOptional(),
      consent: valueSchema.exactOptional(),
    }),
  }),
  apply(draft, event, { place, event: given }, { view, random, event: recorded }) {
    const at = { view, event: recorded, random }
    const missing: string[] = []
    const made = (value: Value): Json => {
      const found = deep(value, at)
      if (found === undefined) missing.push('a value')
      return found ?? null
    }
    const all = (values: Record<string, Value>) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, made(value)]))
    const consent = given.consent === undefined ? null : made(given.consent)
    const profile = given.profile === undefined ? event.profile : made(given.profile)
    const added = {
      tool: given.tool,
      actor: given.actor,
      outcome: given.outcome,
      error: given.outcome === 'committed' ? null : { code: 'inserted', message: 'inserted by an operator' },
      profile: String(profile),
      arguments: all(given.arguments),
      effects: given.effects.map(all) as unknown as Effect[],
      result: given.result === undefined ? {} : made(given.result),
      consent: typeof consent === 'number' ? consent : null,
    }
    if (missing.length > 0) return null
    const one = insertEvent(draft, added, place === 'before' ? { before: event } : { after: event })
    return {
      what: `${given.tool} of the ${given.actor} is added ${place === 'before' ? 'before' : 'behind'} ${named(event)}`,
      events: [one.no],
    }
  },
})

/** Values inside of lists and maps are found as well. */
function deep(value: Value, at: Parameters<typeof foundValue>[1]): Json | undefined {
  const found = foundValue(value, at, undefined)
  if (typeof found !== 'object' || found === null || found !== value) return found
  if (Array.isArray(found)) return found.map(one => deep(one, at) ?? null)
  return Object.fromEntries(Object.entries(found).map(([key, inner]) => [key, deep(inner as Value, at) ?? null]))
}
