import { UsageError } from '../../base/errors.ts'
import type { Fault } from './faults.ts'
import type { Latency } from './latency.ts'
import type { Replier } from './reply-rules.ts'

export interface FakeServerOptions {
  /** What the model says. Left out: the user's last words again, or a sample of what was demanded (a schema, a tool). */
  reply?: Replier
  /** How long a reply takes; 0. Errors of the request and 429 come at once. */
  latencyMs?: Latency
  /** What goes wrong, and when. */
  faults?: readonly Fault[]
  /** Of faults and latencies: the same seed gives the n-th request the same. 1. */
  seed?: number
  /** Keys that are right; left out, any key is; `none`: none is needed, as with most servers of open models. */
  keys?: readonly string[] | 'none'
  /** Models that exist; left out, any does. */
  models?: readonly string[]
  /** Before every path, as behind a gateway: `/proxy`. */
  pathPrefix?: string
  /** How many of the last requests are kept; 1,000. */
  keep?: number
  /** Whether replies are counted by distinct request; it takes about 150 bytes for each. */
  countBodies?: boolean
  /** 0: any that is free. */
  port?: number
}

const known: Record<keyof FakeServerOptions, true> = {
  reply: true,
  latencyMs: true,
  faults: true,
  seed: true,
  keys: true,
  models: true,
  pathPrefix: true,
  keep: true,
  countBodies: true,
  port: true,
}

/** A misspelt option would be a fault that never comes. @throws UsageError */
export function checkOptions(options: object): void {
  const stranger = Object.keys(options).find(key => !Object.hasOwn(known, key))
  if (stranger === undefined) return
  throw new UsageError(`fake server: unknown option "${stranger}"; there are ${Object.keys(known).join(', ')}`)
}
