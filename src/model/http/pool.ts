import type { Dispatcher } from 'undici'

/** Backstop of a call that was given no timeout: so long without a header, or without a further byte. */
const silentMs = 20 * 60_000

let made: Promise<Dispatcher> | undefined
let pool: Dispatcher | undefined

/**
 * The connections of the process to all endpoints, kept alive between calls; at most 1,024 to an origin. HTTP/1.1 with
 * the TLS checks of Node, no redirect followed. A proxy is used where Node itself would use one: with
 * `NODE_USE_ENV_PROXY=1`, then `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are honoured; otherwise calls go straight to the
 * endpoint, whatever those variables say. Idle connections do not keep the process alive.
 */
export function connectionPool(): Dispatcher | Promise<Dispatcher> {
  // Loaded at the first call: a run that asks no model does not pay for it.
  made ??= import('undici').then(({ Agent, EnvHttpProxyAgent }) => {
    const options = { connections: 1_024, pipelining: 1, allowH2: false, headersTimeout: silentMs, bodyTimeout: silentMs }
    pool = process.env.NODE_USE_ENV_PROXY === '1' ? new EnvHttpProxyAgent(options) : new Agent(options)
    return pool
  })
  return pool ?? made
}
