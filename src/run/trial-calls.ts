import type { Json } from '../base/canonical-json.ts'
import type { Digest } from '../base/digest.ts'
import type { CallAccount, Calls } from '../model/calls.ts'
import { callKey } from '../record/identity.ts'
import type { TrialPlace } from './trial-place.ts'

/** Where the finished calls of a run are kept. */
export interface CallKeeper {
  /** The reply that was kept, or undefined. */
  kept(key: Digest): Promise<object | undefined>
  /** Resolves when it is on disk. */
  keep(key: Digest, reply: object, account: CallAccount | null): Promise<void>
}

/** Who calls, for which trial: all of it is in the key. */
export interface Caller {
  /** `target NAME` or `judge NAME`. */
  by: string
  scenario: string
  epoch: number
}

/** The calls of one caller in one trial, kept where a run keeps them. */
export function trialCalls({ by, scenario, epoch }: Caller, keeper: CallKeeper, place: TrialPlace): Calls {
  let callIndex = 0
  return {
    async once<Reply extends object>(request: Json, ask: () => Promise<Reply>, account?: (reply: Reply) => CallAccount) {
      const key = callKey({ request: { by, request, scenario }, epoch, callIndex: callIndex++ })
      const kept = await keeper.kept(key)
      if (kept !== undefined) return kept as Reply
      const reply = await place.call(ask)
      await place.wait(() => keeper.keep(key, reply, account?.(reply) ?? null))
      return reply
    },
  }
}
