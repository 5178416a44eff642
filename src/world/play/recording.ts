import type { Json } from '../../base/canonical-json.ts'
import { type DraftPart, type DraftTurn, type PartId, placeTurns } from '../../record/transcript.ts'
import type { Episode } from '../episode.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { openSession, type SessionOptions } from '../session.ts'
import type { WorldState } from '../state/world-state.ts'
import type { World } from '../world.ts'

/** An episode as it is recorded: what is said and called goes into transcript and ledger, each row joined to its part. */
export interface Recording {
  readonly world: World
  readonly state: WorldState
  readonly events: readonly LedgerEvent[]
  /** The user says something. @returns the part that it stands in */
  says(text: string, intent?: string): PartId
  /** The user does something on a device of their own. */
  does(tool: string, given: Json): LedgerEvent
  /** The agent calls a tool. */
  calls(tool: string, given: Json): LedgerEvent
  /** The storefront itself does something, in nobody's turn. */
  happens(tool: string, given: Json): LedgerEvent
  /** The agent says something. */
  replies(text: string): PartId
  wait(ms: number): void
  episode(): Episode
}

/**
 * Opens a session, and keeps its transcript.
 * @example
 * const recording = record(world)
 * recording.calls('search', { kind: 'song' })
 * recording.episode().transcript.turns.length // 1
 */
export function record(world: World, options: SessionOptions = {}): Recording {
  const session = openSession(world, options)
  const turns: { role: DraftTurn['role']; parts: DraftPart[] }[] = []
  const turn = (role: DraftTurn['role']) => {
    if (turns.at(-1)?.role !== role) turns.push({ role, parts: [] })
    return turns.at(-1)!.parts
  }
  const partAt = (place: number): PartId => `${turns.length - 1}.${place}`
  return {
    world,
    state: session.state,
    get events() {
      return session.events
    },
    says(text, intent) {
      const parts = turn('user')
      const part = partAt(parts.length)
      session.hear({ source: 'user', text, part, ...(intent !== undefined && { intent }) })
      parts.push({ type: 'text', text })
      return part
    },
    does(tool, given) {
      const last = turns.at(-1)?.parts.length
      return session.call(tool, given, 'user', last ? partAt(last - 1) : null).event
    },
    calls(tool, given) {
      const parts = turn('assistant')
      const at = { call: partAt(parts.length), result: partAt(parts.length + 1) }
      const { text, event } = session.call(tool, given, 'agent', at)
      const call = `call-${event.no}`
      parts.push({ type: 'tool-call', tool, call, text: JSON.stringify(given) })
      parts.push({ type: 'tool-result', call, text, ...(event.error && { error: event.error.code }) })
      return event
    },
    happens: (tool, given) => session.call(tool, given, 'system', null).event,
    replies(text) {
      const parts = turn('assistant')
      parts.push({ type: 'text', text })
      return partAt(parts.length - 1)
    },
    wait: session.wait,
    episode: () => session.episode({ turns: placeTurns(turns) }),
  }
}
