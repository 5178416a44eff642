import { digestOf } from '../../base/digest.ts'
import { seededRandom } from '../../base/random.ts'
import { type Endpoint, type EndpointOptions, endpoint } from './endpoint.ts'

/** The endpoints of one run. */
export interface Endpoints {
  /** Models that go to the same server with the same key share its limits. */
  of(where: { origin: string; keyEnv: string | null }): Endpoint
  readonly all: readonly Endpoint[]
}

/** @param seed of the waits between tries; each endpoint has a stream of its own */
export function endpoints(seed: number, options: EndpointOptions): Endpoints {
  const known = new Map<string, Endpoint>()
  return {
    of({ origin, keyEnv }) {
      const key = JSON.stringify([origin, keyEnv])
      let found = known.get(key)
      if (!found) {
        const stream = Number.parseInt(digestOf({ key, seed }).slice(0, 8), 16) | 0
        found = endpoint(origin, seededRandom(stream), options)
        known.set(key, found)
      }
      return found
    },
    get all() {
      return [...known.values()]
    },
  }
}
