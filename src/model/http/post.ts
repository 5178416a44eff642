import type { Clock } from '../../base/clock.ts'
import { ModelError } from '../model-error.ts'
import { exchange, type Incoming } from './exchange.ts'
import { httpError } from './http-error.ts'
import { type Secrets, secretsOf } from './secrets.ts'

/** Where calls go, and what goes with every one of them. */
export interface Wire {
  /** What errors call it: provider, model and origin. */
  readonly label: string
  readonly secrets: Secrets
  readonly origin: string
  /** Sends JSON. @returns the reply as it came @throws ModelError for any status but 2xx */
  post(path: string, body: string, options: { signal: AbortSignal; headers?: Readonly<Record<string, string>> }): Promise<Answer>
}

export interface Answer {
  status: number
  headers: Incoming['headers']
  text: string
}

export interface WireOptions {
  label: string
  origin: string
  /** Names in lower case; their values are secrets. */
  secretHeaders: Readonly<Record<string, string>>
  hints?: Readonly<Record<number, string>>
  clock: Pick<Clock, 'now'>
}

/** The values of the headers stay in here: nothing that is returned holds them. */
export function wire({ label, origin, secretHeaders, hints = {}, clock }: WireOptions): Wire {
  const secrets = secretsOf(Object.values(secretHeaders))
  const common = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'assay' }
  const plain = { ...common, ...secretHeaders }
  return {
    label,
    secrets,
    origin,
    async post(path, body, { signal, headers }) {
      const all = headers === undefined ? plain : { ...common, ...headers, ...secretHeaders }
      const incoming = await exchange({ origin, path, headers: all, body, signal }, label)
      if (incoming.status < 200 || incoming.status > 299) throw httpError(incoming, { label, secrets, hints, now: clock.now() })
      const encoding = incoming.headers['content-encoding']
      // None was asked for.
      if (encoding !== undefined && encoding !== 'identity')
        throw new ModelError('malformed', `${label}: the reply is compressed, which was not asked for`)
      return { status: incoming.status, headers: incoming.headers, text: incoming.bytes.toString('utf8') }
    },
  }
}
