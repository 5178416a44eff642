import type { IncomingHttpHeaders } from 'node:http'
import type { Fields, Mismatch } from './check.ts'
import type { FakeApi, FakeCall, ReadCall } from './fake-call.ts'
import type { FullReply } from './fake-reply.ts'

/** What a server answers with instead of a reply. */
export type Trouble =
  | 'no-key'
  | 'wrong-key'
  | 'unknown-model'
  | 'not-json'
  | 'not-found'
  | 'too-large'
  | 'rate-limit'
  | 'server-error'
  | 'overloaded'
  | 'unavailable'
  | 'prompt-blocked'

export interface HttpError {
  status: number
  body: unknown
}

/** A key that a request carries, and what it lacks. */
export interface Credentials {
  key: string | null
}

/** One published protocol: what it takes, what it says, and how it complains. */
export interface Protocol {
  readonly api: FakeApi
  /** The header that carries the number of the request. */
  readonly idHeader: string | null
  credentials(headers: IncomingHttpHeaders, url: string): Credentials
  /** @param model of the path, where it stands there. @throws Mismatch */
  read(body: Fields, headers: IncomingHttpHeaders, model: string): ReadCall
  write(call: FakeCall, reply: FullReply): unknown
  mismatch(mismatch: Mismatch, n: number): HttpError
  trouble(trouble: Trouble, detail: string, n: number): HttpError
  /** An error with a status that no kind of trouble has. */
  error(status: number, message: string, n: number): unknown
}

/** `Bearer KEY`, as most servers want it. */
export function bearer(headers: IncomingHttpHeaders): string | null {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null
}
