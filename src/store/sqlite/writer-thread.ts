import { Worker } from 'node:worker_threads'
import { StoreError } from '../../base/errors.ts'
import type { Batch } from '../store.ts'

/** What the thread is told: a batch to write, or (null) that it may end. */
export interface WriterOrder {
  no: number
  batch: Batch | null
}

/** What it answers when the batch is on disk, or could not be put there. */
export interface WriterReply {
  no: number
  /** `ours`: a StoreError; anything else is a bug. */
  failure: { message: string; ours: boolean } | null
}

export interface WriterOptions {
  path: string
  busyTimeoutMs: number
}

/** Beside this file, in the source as in what is built from it. */
const script = new URL(`./writer-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)

/**
 * Writes batches in a thread of its own, on a connection of its own: packing transcripts and waiting for the disk (4 ms a commit)
 * would otherwise hold up the calls of a run.
 */
export class WriterThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, PromiseWithResolvers<void>>()
  #last = 0
  #ended: StoreError | undefined

  constructor(options: WriterOptions) {
    this.#worker = new Worker(script, { workerData: options, name: 'store' })
    this.#worker.on('message', (reply: WriterReply) => this.#settle(reply))
    this.#worker.on('error', error => this.#end(`the thread that writes it failed: ${error.message}`))
    this.#worker.on('exit', () => this.#end('the thread that writes it has ended'))
    // Last, since to listen holds the process too: it may end while nothing is being written.
    this.#worker.unref()
  }

  /** Resolves when the batch is on disk. @throws StoreError */
  write(batch: Batch): Promise<void> {
    return this.#order(batch)
  }

  /** Ends the thread once all is written. */
  async close(): Promise<void> {
    if (!this.#ended) await this.#order(null)
  }

  #order(batch: Batch | null): Promise<void> {
    if (this.#ended) return Promise.reject(this.#ended)
    const no = ++this.#last
    const waiting = Promise.withResolvers<void>()
    this.#waiting.set(no, waiting)
    this.#worker.ref()
    this.#worker.postMessage({ no, batch } satisfies WriterOrder)
    return waiting.promise
  }

  #settle({ no, failure }: WriterReply): void {
    const waiting = this.#waiting.get(no)
    this.#waiting.delete(no)
    if (this.#waiting.size === 0) this.#worker.unref()
    if (failure) waiting?.reject(new (failure.ours ? StoreError : Error)(failure.message))
    else waiting?.resolve()
  }

  #end(reason: string): void {
    this.#ended ??= new StoreError(`store: ${reason}`)
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}
