import type { FakeCall } from './fake-call.ts'
import { echo, type FakeReply } from './fake-reply.ts'

/** A reply to the calls that are like this; with no condition, to all. Plain data, for a server in another process. */
export interface ReplyRule {
  model?: string
  /** Stands in the system prompt or in any message. */
  includes?: string
  /** Whether a schema, or a tool, is demanded. */
  structured?: boolean
  reply: string | FakeReply
}

export type Replier =
  | string
  | FakeReply
  /** The first rule that fits; the user's words again where none does. */
  | readonly ReplyRule[]
  | ((call: FakeCall) => string | FakeReply | Promise<string | FakeReply>)

export function replierOf(replier: Replier = echo): (call: FakeCall) => FakeReply | Promise<FakeReply> {
  if (typeof replier === 'function') {
    return call => {
      const reply = replier(call)
      return reply instanceof Promise ? reply.then(inFull) : inFull(reply)
    }
  }
  if (!Array.isArray(replier)) {
    const fixed = inFull(replier as string | FakeReply)
    return () => fixed
  }
  return call => inFull(replier.find(rule => fits(rule, call))?.reply ?? echo(call))
}

function inFull(reply: string | FakeReply): FakeReply {
  return typeof reply === 'string' ? { text: reply } : reply
}

function fits({ model, includes, structured }: ReplyRule, call: FakeCall): boolean {
  if (model !== undefined && model !== call.model) return false
  if (structured !== undefined && structured !== (call.schema !== null || call.forcedTool !== null)) return false
  return includes === undefined || call.system?.includes(includes) || call.messages.some(({ text }) => text.includes(includes))
}
