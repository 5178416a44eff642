import type { Fields } from './check.ts'
import { Mismatch } from './check.ts'
import { type FakeCall, lastUserText } from './fake-call.ts'
import { type FakeReply, fullReply } from './fake-reply.ts'
import type { Protocol } from './protocol.ts'

/** A protocol without a wire, for its tests: what it says against a body, or the call that it reads. */
export function asked(
  protocol: Protocol,
  body: Fields,
  { headers = {}, model = 'm' }: { headers?: Record<string, string>; model?: string } = {},
): { call: FakeCall } | { status: number; body: unknown } {
  try {
    const read = protocol.read(body, headers, model)
    return { call: { n: 1, api: protocol.api, ...read, text: lastUserText(read.messages), headers, body } }
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error
    return protocol.mismatch(error, 1)
  }
}

/** The body of the reply to a call that keeps the protocol. */
export function said(protocol: Protocol, body: Fields, reply: FakeReply, headers: Record<string, string> = {}): unknown {
  const found = asked(protocol, body, { headers })
  if (!('call' in found)) throw new Error(JSON.stringify(found.body))
  return protocol.write(found.call, fullReply(found.call, reply))
}
