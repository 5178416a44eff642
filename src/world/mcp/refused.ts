import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** Why a request is turned away before anybody reads it: no call was made. */
export interface Refused {
  status: number
  message: string
  headers?: Readonly<Record<string, string>>
}

/** Names of this machine: a page of another site that resolves to it still says its own. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i
const loopbackOrigin = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/**
 * What is wrong with a request, as far as its head tells; null: nothing.
 * @param path the only one that is served, which nobody can guess
 * @param mostBytes of its body
 */
export function refusedByHead(request: IncomingMessage, path: string, mostBytes: number): Refused | null {
  const { method, url = '', headers } = request
  if (!loopback.test(headers.host ?? '')) return { status: 403, message: 'Host: name this machine, such as 127.0.0.1' }
  if (headers.origin !== undefined && !loopbackOrigin.test(headers.origin))
    return { status: 403, message: 'Origin: pages of other sites may not call' }
  if (!isSame(url, path)) return { status: 404, message: 'there is nothing here' }
  if (method !== 'POST')
    return { status: 405, message: 'send each message by POST; there is no stream to open', headers: { allow: 'POST' } }
  return refusedBody(headers, mostBytes)
}

function refusedBody(headers: IncomingHttpHeaders, mostBytes: number): Refused | null {
  const [type] = (headers['content-type'] ?? '').split(';')
  if (type!.trim().toLowerCase() !== 'application/json') return { status: 415, message: 'Content-Type: send application/json' }
  if (!['identity', undefined].includes(headers['content-encoding']))
    return { status: 415, message: 'Content-Encoding: send the body as it is' }
  return Number(headers['content-length'] ?? 0) > mostBytes ? tooLarge(mostBytes) : null
}

export function tooLarge(mostBytes: number): Refused {
  return { status: 413, message: `a message may have ${mostBytes} bytes` }
}

/** Takes as long whatever the first letters are. */
function isSame(url: string, path: string): boolean {
  const [given, wanted] = [Buffer.from(url), Buffer.from(path)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
