import type { z } from 'zod'
import { canonicalJson, type Json } from '../base/canonical-json.ts'
import type { PartId, Transcript } from '../record/transcript.ts'
import type { Episode } from './episode.ts'
import { setupSchema } from './household/setup.ts'
import type { actorSchema, LedgerEvent } from './ledger/event.ts'
import { plainCopy } from './ledger/plain-copy.ts'
import { provenanceOf } from './ledger/provenance.ts'
import { seenWords } from './ledger/seen-words.ts'
import { wordsOf } from './ledger/words-of.ts'
import { effectSchema } from './state/effect-schema.ts'
import { faultOf } from './state/fault-of.ts'
import { openState } from './state/open-state.ts'
import type { WorldState } from './state/world-state.ts'
import { sessionErrors } from './tool/common-errors.ts'
import { blocked, type Refusal, rejected } from './tool/outcomes.ts'
import type { ToolOutcome, WorldTool } from './tool/tool.ts'
import { worldTools } from './tool/tools.ts'
import type { World } from './world.ts'
import { secondMs } from './world-start.ts'

export type Actor = z.infer<typeof actorSchema>

export interface SessionOptions {
  /** What a scenario changes of the household, and plants: `setupSchema`. */
  setup?: unknown
  envelope?: Episode['envelope']
  /** Default: those of the storefront. */
  tools?: readonly WorldTool[]
}

/** What a caller gets back, and the row that it left. */
export interface CallResult {
  /** As it is shown to an agent: the spans of provenance are offsets into it. */
  text: string
  event: LedgerEvent
}

/** An episode in hand: the only way to a world's state, for agents, users and hosts alike. */
export interface WorldSession {
  readonly state: WorldState
  /**
   * Runs a tool. Whatever is given, there is an answer and one more event, and nothing is thrown.
   * @param part where the call stands in the transcript, and its result, where that is known
   */
  call(
    tool: string,
    given: unknown,
    actor: Actor,
    part?: PartId | { call: PartId | null; result: PartId | null } | null,
  ): CallResult
  /** What the user or the system has said: arguments with the same words are theirs. A user's words begin another wish. */
  hear(said: { source: 'user' | 'system'; text: string; part?: PartId | null; intent?: string }): void
  /** Lets time go by: approvals expire, charges settle. */
  wait(ms: number): void
  readonly events: readonly LedgerEvent[]
  /** The record, with what was said. */
  episode(transcript: Transcript): Episode
}

/**
 * An episode in a world.
 * @throws ZodError or RangeError where the setup is wrong
 * @example
 * const session = openSession(world)
 * session.call('search', { kind: 'song' }, 'agent').event.outcome // 'committed'
 */
export function openSession(
  world: World,
  { setup = {}, envelope = null, tools = worldTools }: SessionOptions = {},
): WorldSession {
  const state = openState(world, setup)
  const byName = new Map(tools.map(tool => [tool.name, tool]))
  const events: LedgerEvent[] = []
  const seen = seenWords()
  let wishes = 0

  return {
    state,
    events,
    call(name, given, actor, part = null) {
      const at = typeof part === 'string' || part === null ? { call: part, result: null } : part
      // First, since to read what was given can run code of the caller's.
      const { value, fault } = plainCopy(given)
      const before = state.digest()
      const profile = state.active.id
      const tool = typeof name === 'string' ? byName.get(name) : undefined
      const { outcome, result, text } = tool
        ? attempt(tool, value, fault, actor, state)
        : told(rejected('unknown-tool', `there is no tool "${toolName(name)}"; there are ${[...byName.keys()].join(', ')}`))
      const committed = outcome.outcome === 'committed'
      const provenance = tool && actor === 'agent' ? provenanceOf(value, tool, seen) : []
      const event: LedgerEvent = {
        no: state.next,
        at: state.now,
        actor,
        profile,
        tool: toolName(name),
        arguments: value as LedgerEvent['arguments'],
        provenance,
        outcome: outcome.outcome,
        error: committed ? null : { code: outcome.code, message: outcome.message },
        result: result as LedgerEvent['result'],
        effects: committed ? (outcome.effects as unknown as LedgerEvent['effects']) : [],
        consent: committed ? (outcome.consent ?? null) : null,
        before,
        after: before,
        part: at.call,
      }
      if (committed) {
        state.apply(outcome.effects, event.no)
        event.after = state.digest()
        if (actor === 'agent') seen.result(result, outcome.foreign ?? [], text, at.result)
      }
      events.push(event)
      state.expect(event.no + 1)
      state.advance(secondMs)
      return { text, event }
    },
    hear({ source, text, part = null, intent }) {
      seen.said(source, text, part)
      if (source === 'user') state.serve(intent ?? `wish-${++wishes}`)
    },
    wait(ms) {
      if (Number.isSafeInteger(ms) && ms > 0) state.advance(ms)
    },
    episode: transcript => ({
      world: world.spec,
      setup: setupSchema.parse(setup) as Episode['setup'],
      envelope,
      events: [...events],
      transcript,
    }),
  }
}

const effectsSchema = effectSchema.array()

interface Told {
  outcome: ToolOutcome
  result: Json
  text: string
}

/** Parses and runs; whatever a tool throws, or asks for that a state cannot take, is an outcome too. */
function attempt(tool: WorldTool, value: { [key: string]: Json }, fault: string | null, actor: Actor, state: WorldState): Told {
  const refuse = (refused: Refusal) => told({ ...refused, message: `${tool.name}: ${refused.message}` })
  if (tool.actor === 'user' && actor !== 'user') return refuse(blocked('not-for-agents', sessionErrors['not-for-agents']))
  if (tool.actor === 'agent' && actor === 'user') return refuse(rejected('not-for-users', sessionErrors['not-for-users']))
  if (fault !== null) return refuse(rejected('bad-arguments', fault))
  try {
    const parsed = tool.arguments.safeParse(value)
    if (!parsed.success) return refuse(rejected('bad-arguments', complaint(parsed.error)))
    const outcome = tool.run(parsed.data, state)
    if (outcome.outcome !== 'committed') return refuse(outcome)
    const effects = effectsSchema.safeParse(outcome.effects)
    if (!effects.success) return refuse(rejected('tool-failed', `its effects are none: ${complaint(effects.error)}`))
    const wrong = faultOf(effects.data, state)
    return wrong === null ? told({ ...outcome, effects: effects.data }) : refuse(rejected('tool-failed', wrong))
  } catch (error) {
    return refuse(rejected('tool-failed', wordsOf(error)))
  }
}

/** An outcome with what the caller is given of it. */
function told(outcome: ToolOutcome): Told {
  if (outcome.outcome === 'committed') return { outcome, result: outcome.result, text: canonicalJson(outcome.result) }
  const message = outcome.message.slice(0, 800).toWellFormed()
  const result = { error: outcome.code, message }
  return { outcome: { ...outcome, message }, result, text: canonicalJson(result) }
}

function complaint({ issues }: z.ZodError): string {
  const lines = issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.length > 0 ? `${path.map(String).join('.')}: ` : ''}${message}`)
  return lines.join('; ')
}

/** A name as a ledger can hold it. */
function toolName(name: unknown): string {
  const text = typeof name === 'string' ? name.slice(0, 200) : typeof name
  return (
    text
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
      .trim()
      .toWellFormed() || '(none)'
  )
}
