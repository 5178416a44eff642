import { canonicalJson, type Json } from '../base/canonical-json.ts'
import type { Calls } from '../model/calls.ts'

/** The calls of one trial as a run keeps them, in memory: for targets and judges without a store. */
export function inMemoryCalls(kept: Map<string, object> = new Map()): Calls {
  let place = 0
  return {
    async once<Reply extends object>(request: Json, ask: () => Promise<Reply>): Promise<Reply> {
      const key = canonicalJson({ place: place++, request })
      if (!kept.has(key)) kept.set(key, structuredClone(await ask()))
      return structuredClone(kept.get(key)) as Reply
    },
  }
}
