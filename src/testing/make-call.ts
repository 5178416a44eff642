import type { CallResult, WorldSession } from '../world/session.ts'
import type { SampleCall } from './sample-calls.ts'

/** Makes the calls that go before one, and then itself. */
export function makeCall(session: WorldSession, { tool, given, actor, before = [] }: SampleCall): CallResult {
  for (const call of before) makeCall(session, call)
  return session.call(tool, given, actor)
}
