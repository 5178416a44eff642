import type { Clock } from '../base/clock.ts'
import { UsageError } from '../base/errors.ts'
import { createModel } from '../model/create-model.ts'
import type { Endpoint, EndpointState } from '../model/endpoint/endpoint.ts'
import { endpoints } from '../model/endpoint/endpoints.ts'
import { makeApi } from '../model/make-model.ts'
import type { Model } from '../model/model.ts'

export interface ModelLimits {
  /** Calls at once to one endpoint at most. */
  concurrency: number
  requestsPerMinute?: number
  tokensPerMinute?: number
  /** What one try of a call may take. */
  callTimeoutMs?: number
}

/** The models of one session: whoever goes to the same endpoint shares its limits. */
export interface Models {
  /** @param by what asks for it, as errors name it: `--target`, `judge "reader"`. @throws UsageError */
  of(uri: string, by: string): Model
  /** For an agent at an address, so that it shares the limits of a run. */
  endpoint(origin: string): Endpoint
  /** Aborted, with the reason, when an endpoint is found to be down. */
  readonly down: AbortSignal
  states(): EndpointState[]
}

/** Models that are named and never asked: no key is needed for them. */
export function unaskedModels(clock: Clock): Models {
  const anyKey = new Proxy<Record<string, string>>({}, { get: () => 'not-asked' })
  return makeModels(clock, anyKey, { concurrency: 1 })
}

/** @param env where keys come from; they are read when a model is made, and kept nowhere else */
export function makeModels(
  clock: Clock,
  env: Readonly<Record<string, string | undefined>>,
  limits: ModelLimits,
  seed = 0,
): Models {
  const down = new AbortController()
  const { concurrency, requestsPerMinute, tokensPerMinute, callTimeoutMs } = limits
  const all = endpoints(seed, {
    clock,
    concurrency,
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    ...(tokensPerMinute === undefined ? {} : { tokensPerMinute }),
    ...(callTimeoutMs === undefined ? {} : { timeoutMs: callTimeoutMs }),
    onDown: error => down.abort(error),
  })
  return {
    of(uri, by) {
      try {
        const { spec, sampling, api, keyEnv } = makeApi(uri, { env, clock })
        return createModel(spec, sampling, api, all.of({ origin: api.origin, keyEnv }))
      } catch (error) {
        throw error instanceof UsageError ? new UsageError(`${by}: ${error.message}`) : error
      }
    },
    endpoint: origin => all.of({ origin, keyEnv: null }),
    down: down.signal,
    states: () => all.all.map(endpoint => endpoint.state()),
  }
}
