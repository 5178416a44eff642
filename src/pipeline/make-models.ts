import type { Clock } from '../base/clock.ts'
import { UsageError } from '../base/errors.ts'
import { createModel } from '../model/create-model.ts'
import type { Endpoint, EndpointState } from '../model/endpoint/endpoint.ts'
import { endpoints } from '../model/endpoint/endpoints.ts'
import { makeApi } from '../model/make-model.ts'
import type { Model } from '../model/model.ts'
import { ModelError } from '../model/model-error.ts'

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

/**
 * Ends the run at once where nothing can come of it: a wrong key (401), and whatever else is refused (403, 404) before the endpoint
 * has answered anything. Otherwise every trial would spend its tries, and every judge fail, on a slip of the pen.
 */
function stoppingAtRefusal(endpoint: Endpoint, refused: (error: ModelError) => void): Endpoint {
  let answered = false
  return {
    state: () => endpoint.state(),
    async call(api, request, options) {
      try {
        const reply = await endpoint.call(api, request, options)
        answered = true
        return reply
      } catch (error) {
        if (
          error instanceof ModelError &&
          (error.status === 401 || (!answered && (error.status === 403 || error.status === 404)))
        )
          refused(error)
        throw error
      }
    },
  }
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
  const refused = (error: ModelError) => down.abort(error)
  return {
    of(uri, by) {
      try {
        const { spec, sampling, api, keyEnv } = makeApi(uri, { env, clock })
        return createModel(spec, sampling, api, stoppingAtRefusal(all.of({ origin: api.origin, keyEnv }), refused))
      } catch (error) {
        throw error instanceof UsageError ? new UsageError(`${by}: ${error.message}`) : error
      }
    },
    endpoint: origin => stoppingAtRefusal(all.of({ origin, keyEnv: null }), refused),
    down: down.signal,
    states: () => all.all.map(endpoint => endpoint.state()),
  }
}
