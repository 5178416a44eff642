import type { Json } from '../base/canonical-json.ts'
import type { Usage } from '../record/usage.ts'

/** What a call is booked under: the model that was asked, and what the reply says it used. */
export interface CallAccount {
  model: string
  usage: Usage | null
}

/**
 * The calls that one trial makes of one caller (its target, or one of its judges). A run gives it to whoever calls on the
 * trial's behalf. It holds the place in the order of calls, so that the second identical question of a conversation is
 * another call than the first.
 */
export interface Calls {
  /**
   * The kept reply to this request, or the reply of `ask`, which is on disk before it is returned: a finished call is never
   * made twice, whatever happens to the process. `ask` runs while the trial holds one of the run's places (its
   * concurrency); the place is given up while waiting for the disk. What `ask` throws is thrown, and kept nowhere.
   * @param request everything that the reply depends on, the model included; with epoch and order it makes the key
   */
  once<Reply extends object>(request: Json, ask: () => Promise<Reply>, account?: (reply: Reply) => CallAccount): Promise<Reply>
}
