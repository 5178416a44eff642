import type { IncomingHttpHeaders } from 'node:http'
import { type Fields, Mismatch, typeOf } from './check.ts'
import { type FakeCall, lastUserText } from './fake-call.ts'
import { type FakeReply, fullReply } from './fake-reply.ts'
import { type Fault, retryAfterText } from './faults.ts'
import type { HttpError, Protocol } from './protocol.ts'
import { hugeMark, type Outgoing } from './send.ts'

/** A request to a protocol, its body read but not understood. */
export interface Arrived {
  protocol: Protocol
  n: number
  headers: IncomingHttpHeaders
  url: string
  model: string
  /** Null: too large. */
  text: string | null
}

/** A call that keeps its protocol, or what the vendor says against it. */
export function understand(
  { protocol, n, headers, url, model, text }: Arrived,
  { keys, models }: { keys: readonly string[] | 'none' | undefined; models: readonly string[] | undefined },
): { call: FakeCall } | { error: HttpError; body: Fields | null } {
  const no = (...[trouble, detail]: [Parameters<Protocol['trouble']>[0], string?]) => ({
    error: protocol.trouble(trouble, detail ?? '', n),
    body: null,
  })
  if (keys !== 'none') {
    const { key } = protocol.credentials(headers, url)
    if (key === null) return no('no-key')
    if (keys && !keys.includes(key)) return no('wrong-key')
  }
  if (text === null) return no('too-large')
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return no('not-json', 'Content-Type must be application/json')
  let body: Fields
  try {
    body = JSON.parse(text)
  } catch (error) {
    return no('not-json', (error as Error).message)
  }
  try {
    const read = protocol.read(body, headers, model)
    if (models && !models.includes(read.model)) return { ...no('unknown-model', read.model), body }
    return { call: { n, api: protocol.api, ...read, text: lastUserText(read.messages), headers, body } }
  } catch (error) {
    // A body that nests deeper than the stack, say: the server stands, and says what it was.
    if (!(error instanceof Mismatch)) return { error: { status: 500, body: protocol.error(500, String(error), n) }, body: null }
    return { error: protocol.mismatch(error, n), body: typeOf(body) === 'object' ? body : null }
  }
}

/** What goes out for a call: the reply in the words of the protocol, or the error that the fault stands for. */
export function outgoing(protocol: Protocol, call: FakeCall, reply: FakeReply, fault: Fault | null): Outgoing {
  const { n } = call
  switch (fault?.kind) {
    case 'rate-limit':
    case 'server-error':
    case 'unavailable':
    case 'overloaded': {
      const out = asJson(protocol, protocol.trouble(fault.kind, call.model, n), n)
      if (fault.retryAfter !== undefined) out.headers['retry-after'] = retryAfterText(fault.retryAfter)
      return out
    }
  }
  if (reply.rawBody !== undefined) {
    return { status: reply.status ?? 200, headers: { 'content-type': 'application/json', ...reply.headers }, text: reply.rawBody }
  }
  const out = asJson(protocol, written(protocol, call, fault?.kind === 'huge' ? { ...reply, text: hugeMark } : reply), n)
  return reply.headers ? { ...out, headers: { ...out.headers, ...reply.headers } } : out
}

export function asJson(protocol: Protocol, { status, body }: HttpError, n: number): Outgoing {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (protocol.idHeader) headers[protocol.idHeader] = `req_fake${n}`
  return { status, headers, text: JSON.stringify(body) }
}

function written(protocol: Protocol, call: FakeCall, reply: FakeReply): HttpError {
  if (reply.status !== undefined && reply.status !== 200) {
    return { status: reply.status, body: protocol.error(reply.status, reply.text ?? 'An error that the test asked for.', call.n) }
  }
  const full = fullReply(call, reply)
  // Google alone says it in a reply.
  if (full.finish === 'prompt-blocked' && protocol.api !== 'generate-content')
    return protocol.trouble('prompt-blocked', '', call.n)
  return { status: 200, body: protocol.write(call, full) }
}
