// The thread behind writer-thread.ts.
import { parentPort, workerData } from 'node:worker_threads'
import { StoreError } from '../../base/errors.ts'
import { sqliteStore } from './sqlite-store.ts'
import type { WriterOptions, WriterOrder, WriterReply } from './writer-thread.ts'

const { path, busyTimeoutMs } = workerData as WriterOptions
const store = sqliteStore(path, { mustExist: true, busyTimeoutMs })

parentPort!.on('message', async ({ no, batch }: WriterOrder) => {
  let failure: WriterReply['failure'] = null
  try {
    await (batch ? store.write(batch) : store.close())
  } catch (error) {
    failure = { message: (error as Error).message, ours: error instanceof StoreError }
  }
  parentPort!.postMessage({ no, failure } satisfies WriterReply)
  if (!batch) parentPort!.close()
})
