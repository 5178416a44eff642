import type { Digest } from '../../base/digest.ts'
import type { Store } from '../../store/store.ts'

/** One thing that every store must do. */
export interface StoreCase {
  name: string
  /** @param another opens one more store on the same location */
  check(store: Store, another: () => Promise<Store>): Promise<void>
}

/** All that a store says of a run, to be compared with what it says later. */
export async function everythingOf(store: Store, run: Digest): Promise<unknown> {
  const trials = await store.trials(run)
  return {
    summary: await store.run(run),
    judges: await store.judges(run),
    sessions: await store.sessions(run),
    trials: await Promise.all(trials.map(({ id }) => store.trial(id))),
    open: await store.openTrials(run),
    table: await store.table(run),
  }
}
