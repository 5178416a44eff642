import type { Batch, Store } from './store.ts'

/** The records of one trial that belong together. */
export type TrialRows = Omit<Batch, 'trials'>

export interface BatchWriter {
  /** Whether {@link add} would have to wait. */
  readonly full: boolean
  /** Takes rows for the next commit; resolves when there is room for more. @throws what a failed commit threw */
  add(rows: TrialRows): Promise<void>
  /** Takes rows too, and resolves when they are on disk. @throws what their commit, or an earlier one, threw */
  keep(rows: TrialRows): Promise<void>
  /** Writes what is left. @throws what a failed commit threw */
  flush(): Promise<void>
}

/** Finished trials of one commit. */
const maxItems = 200
/** Longest wait of rows for company before they are written. */
const maxDelayMs = 40
/** A commit waits this many times as long as the last one took: commits that hold this thread up take at most a fifth of the time. */
const delayPerCommit = 4
const delayPerCommitAside = 0.5
/** Finished trials held in memory at most; past that, finishing waits for the disk. */
const maxUnwritten = 2_000

/**
 * Gathers finished trials into durable commits. `onCommitted` is called only after their rows are on disk: what has
 * been reported as finished is never lost.
 */
export function batchWriter(
  store: Pick<Store, 'write' | 'writesAside'>,
  onCommitted: (items: readonly TrialRows[]) => void,
): BatchWriter {
  const patience = store.writesAside ? delayPerCommitAside : delayPerCommit
  let gathered: TrialRows[] = []
  let unwritten = 0
  let timer: NodeJS.Timeout | undefined
  let lastWrite: Promise<void> = Promise.resolve()
  let nextCommit = Promise.withResolvers<void>()
  /** Of the rows gathered now: settled with their commit. */
  let thisCommit = Promise.withResolvers<void>()
  let delayMs = maxDelayMs
  let failure: { error: unknown } | undefined

  function write(): void {
    clearTimeout(timer)
    timer = undefined
    const items = gathered
    gathered = []
    const { resolve } = thisCommit
    thisCommit = Promise.withResolvers()
    lastWrite = lastWrite.then(() => (failure || items.length === 0 ? undefined : commit(items))).then(resolve)
  }

  async function commit(items: readonly TrialRows[]): Promise<void> {
    const began = performance.now()
    try {
      await store.write({
        attempts: items.flatMap(item => item.attempts ?? []),
        judged: items.flatMap(item => item.judged ?? []),
        labelled: items.flatMap(item => item.labelled ?? []),
        calls: items.flatMap(item => item.calls ?? []),
      })
      delayMs = Math.min(maxDelayMs, patience * (performance.now() - began))
      onCommitted(items)
    } catch (error) {
      failure = { error }
    }
    unwritten -= items.length
    nextCommit.resolve()
    nextCommit = Promise.withResolvers()
  }

  function gather(rows: TrialRows): void {
    gathered.push(rows)
    unwritten++
    if (gathered.length >= maxItems) write()
    else timer ??= setTimeout(write, delayMs)
  }

  const isFull = () => unwritten >= maxUnwritten && !failure

  return {
    get full() {
      return isFull()
    },
    async keep(rows) {
      const { promise } = thisCommit
      gather(rows)
      await promise
      if (failure) throw failure.error
    },
    async add(rows) {
      gather(rows)
      while (isFull()) await nextCommit.promise
      if (failure) throw failure.error
    },
    async flush() {
      write()
      await lastWrite
      if (failure) throw failure.error
    },
  }
}
