import { ModelError, type ModelErrorKind } from '../model-error.ts'
import type { Incoming } from './exchange.ts'
import { retryAfterMs } from './retry-after.ts'
import type { Secrets } from './secrets.ts'
import { type VendorWords, vendorWords } from './vendor-words.ts'

interface About {
  label: string
  secrets: Secrets
  /** What a person can do about a status, such as where the key comes from. */
  hints: Readonly<Record<number, string>>
  now: number
}

/** The error that a reply with another status than 2xx is. */
export function httpError({ status, headers, bytes }: Incoming, { label, secrets, hints, now }: About): ModelError {
  if (status >= 300 && status < 400) {
    const to = originOf(headers.location)
    const message = `${label}: HTTP ${status} redirects${to ? ` to ${secrets.removeFrom(to)}` : ''}; redirects are not followed, so give the final address`
    return new ModelError('rejected', message, { status })
  }
  const words = vendorWords(bytes.toString('utf8', 0, 2 ** 16), secrets.removeFrom)
  const hint = hints[status]
  return new ModelError(
    statusKind(status, words),
    `${label}: HTTP ${status}${words.message ? `: ${words.message}` : ''}${hint ? `; ${hint}` : ''}`,
    { status, retryAfterMs: retryAfterMs(headers, now) ?? words.retryAfterMs },
  )
}

export function statusKind(status: number, { code }: Pick<VendorWords, 'code'>): ModelErrorKind {
  // OpenAI says 429 too where the account is empty: waiting does not help.
  if (status === 429) return code === 'insufficient_quota' ? 'rejected' : 'rate-limit'
  if (status === 408) return 'timeout'
  // 409 is a lock that was not got in time (OpenAI).
  return status >= 500 || status === 409 ? 'overloaded' : 'rejected'
}

function originOf(location: string | string[] | undefined): string | null {
  const url = typeof location === 'string' ? URL.parse(location) : null
  return url === null || url.origin === 'null' ? null : url.origin
}
