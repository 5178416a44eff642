import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import type { Part } from '../../record/transcript.ts'
import type { Episode } from '../episode.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { effectSchema } from '../state/effect-schema.ts'
import { faultOf } from '../state/fault-of.ts'
import { openState } from '../state/open-state.ts'
import { asTurns, type Draft, type DraftedPart, partsOfCall } from './draft.ts'

export interface Settled {
  episode: Episode
  /** The number that an event of the draft has now; undefined: it is gone. */
  numberOf(no: number): number | undefined
}

/**
 * The draft as a record that agrees with itself, so that an oracle notices what the change means and no broken number: events count from 1 and parts
 * by their places, references follow them (to what is gone: to a number that no event has), no charge has the id of another, the words
 * of a call and its result follow what stands in the ledger, and digests are derived again.
 */
export function settled(draft: Draft): Settled {
  for (const event of draft.events) writeCall(draft, event)
  const numbers = new Map(draft.events.map((event, i) => [event.no, i + 1]))
  const most = draft.next.event + draft.events.length
  const now = (no: number) => numbers.get(no) ?? most + no
  const parts = new Map<string, string>()
  const turns = draft.turns.filter(({ parts: of }) => of.length > 0)
  for (const [turn, { parts: of }] of turns.entries())
    for (const [i, part] of of.entries()) {
      parts.set(part.id, `${turn}.${i}`)
      part.id = `${turn}.${i}`
    }
  const events = draft.events.map(event => renumbered(event, now, parts))
  for (const event of events) rewriteConsent(event, turns)
  const { events: ledger } = { events: withOwnIds(events) }
  const requests = draft.requests?.flatMap(request => {
    const part = parts.get(request.part)
    return part === undefined ? [] : [{ ...request, part }]
  })
  const { metadata } = draft.subject.episode.transcript
  const episode: Episode = {
    world: draft.world.spec,
    setup: draft.setup as Episode['setup'],
    envelope: draft.envelope,
    ...(requests !== undefined && { requests }),
    events: ledger,
    transcript: { turns: asTurns(turns), ...(metadata !== undefined && { metadata }) },
  }
  deriveDigests(episode, draft)
  return { episode, numberOf: no => numbers.get(no) }
}

/** The record as the operator left it: numbers, references and digests too. Parts alone get their places. */
export function unsettled(draft: Draft): Settled {
  const { episode, numberOf } = settled({ ...draft, events: structuredClone(draft.events) })
  const events = episode.events.map((event, i) => {
    const { no, consent, before, after } = draft.events[i]!
    return { ...event, no: Math.min(no, draft.events.length + 1), consent, before, after }
  })
  return { episode: { ...episode, events }, numberOf }
}

/** Where a call's arguments or result were changed, its words in the transcript follow. */
function writeCall(draft: Draft, event: LedgerEvent): void {
  if (event.actor !== 'agent') return
  const [call, result] = partsOfCall(draft, event)
  if (call === undefined) return
  const was = draft.recorded.get(event.no)
  if (was?.arguments !== canonicalJson(event.arguments)) call.text = JSON.stringify(event.arguments)
  if (call.type === 'tool-call') call.tool = event.tool
  if (result && was?.result !== canonicalJson(event.result as Json)) result.text = canonicalJson(event.result as Json)
}

function renumbered(event: LedgerEvent, now: (no: number) => number, parts: ReadonlyMap<string, string>): LedgerEvent {
  const { consent } = event.arguments
  const place = event.part === null ? null : (parts.get(event.part) ?? null)
  const result = event.result
  const isApproval = typeof result === 'object' && result !== null && !Array.isArray(result) && typeof result.consent === 'number'
  return {
    ...event,
    no: now(event.no),
    arguments: typeof consent === 'number' ? { ...event.arguments, consent: now(consent) } : event.arguments,
    result: isApproval ? { ...result, consent: now(result.consent as number) } : result,
    consent: event.consent === null ? null : now(event.consent),
    effects: event.effects.map(effect =>
      effect.kind === 'use' && typeof effect.approval === 'number' ? { ...effect, approval: now(effect.approval) } : effect,
    ),
    part: place,
    provenance: event.provenance.map(one => {
      const part = one.span && parts.get(one.span.part)
      return { ...one, span: one.span && part ? { ...one.span, part } : null }
    }),
  }
}

/** The number of a consent in the words of the call is the one that it has now. */
function rewriteConsent(event: LedgerEvent, turns: readonly { parts: readonly DraftedPart[] }[]): void {
  if (event.part === null || typeof event.arguments.consent !== 'number') return
  const [turn, at] = event.part.split('.').map(Number)
  const part = turns[turn!]?.parts[at!]
  if (part?.type === 'tool-call' && isJson(part)) part.text = JSON.stringify(event.arguments)
}

function isJson({ text }: Part): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** The second charge of an id is given one of its own: that an id is there twice is no matter of any invariant. */
function withOwnIds(events: readonly LedgerEvent[]): LedgerEvent[] {
  const known = new Set<string>()
  return events.map(event => ({
    ...event,
    effects: event.effects.map(effect => {
      if (effect.kind !== 'charge' || typeof effect.id !== 'string') return effect
      let id = effect.id
      for (let no = 2; known.has(id); no++) id = `${effect.id}-${no}`
      known.add(id)
      return { ...effect, id }
    }),
  }))
}

/** What a state cannot take is passed over: it stands in the ledger, and the digests tell nothing of it. */
function deriveDigests(episode: Episode, draft: Draft): void {
  try {
    const state = openState(draft.world, episode.setup)
    for (const event of episode.events) {
      event.before = state.digest()
      state.advance(Math.max(0, event.at - state.now))
      const parsed = effectSchema.array().safeParse(event.effects)
      if (event.outcome === 'committed' && parsed.success && faultOf(parsed.data, state) === null)
        state.apply(parsed.data, event.no)
      event.after = state.digest()
    }
  } catch {
    // A setup that no household can take: the digests stay as they are.
  }
}
