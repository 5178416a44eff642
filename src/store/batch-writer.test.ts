import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleAttempt, sampleJudgement, sampleLabel } from '../testing/sample-records.ts'
import { batchWriter, type TrialRows } from './batch-writer.ts'
import type { Batch } from './store.ts'

beforeEach(() => {
  // Only this one: promises and the immediate go on by themselves.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const item = (n: number): TrialRows => ({ attempts: [sampleAttempt(`trial ${n}`)] })
const items = (n: number, first = 0) => Array.from({ length: n }, (_, i) => item(first + i))

/** A store whose commits last until the test ends them. */
function heldStore() {
  const batches: Batch[] = []
  const reported: TrialRows[] = []
  const ends: { resolve: () => void; reject: (error: unknown) => void }[] = []
  const writer = batchWriter(
    {
      write(batch) {
        batches.push(batch)
        return new Promise((resolve, reject) => ends.push({ resolve, reject }))
      },
    },
    committed => reported.push(...committed),
  )
  const commit = async (error?: unknown) => {
    const { resolve, reject } = ends.shift()!
    if (error === undefined) resolve()
    else reject(error)
    await turn()
  }
  return { writer, batches, reported, commit }
}

/** What has become of a promise so far. */
function watch(promise: Promise<void>): { state: string; reason?: unknown } {
  const seen: { state: string; reason?: unknown } = { state: 'waiting' }
  promise.then(
    () => (seen.state = 'done'),
    reason => Object.assign(seen, { state: 'rejected', reason }),
  )
  return seen
}

/** Adds all of them; what each addition has become. */
async function addAll(writer: ReturnType<typeof heldStore>['writer'], rows: readonly TrialRows[]) {
  const added = rows.map(row => watch(writer.add(row)))
  await turn()
  return added
}

test('finished trials are written together, and reported only when they are on disk', async () => {
  const { writer, batches, reported, commit } = heldStore()
  const finished = items(200)
  await addAll(writer, finished)
  expect(batches).toHaveLength(1)
  expect(batches[0]!.attempts).toEqual(finished.flatMap(({ attempts }) => attempts))
  expect(reported).toEqual([])
  await commit()
  expect(reported).toEqual(finished)
})

test('a few finished trials wait for company, but not for ever', async () => {
  const { writer, batches } = heldStore()
  await addAll(writer, items(3))
  expect(batches).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(batches.map(({ attempts }) => attempts!.length)).toEqual([3])
})

test('attempts, judgements and labels of a trial go into one commit', async () => {
  const { writer, batches } = heldStore()
  const at = { trial: 'trial 1', attempt: 1 }
  const rows: TrialRows = {
    ...item(1),
    judged: [{ ...at, judgements: [sampleJudgement()] }],
    labelled: [{ ...at, labels: [sampleLabel()] }],
  }
  await addAll(writer, [rows, { judged: rows.judged! }])
  watch(writer.flush())
  await turn()
  expect(batches).toEqual([
    { attempts: rows.attempts, judged: [...rows.judged!, ...rows.judged!], labelled: rows.labelled, calls: [] },
  ])
})

test('flushing writes what is left without waiting, and ends when it is on disk and reported', async () => {
  const { writer, batches, reported, commit } = heldStore()
  await addAll(writer, items(3))
  const flushed = watch(writer.flush())
  await turn()
  expect(batches).toHaveLength(1)
  expect(flushed.state).toBe('waiting')
  await commit()
  expect(flushed.state).toBe('done')
  expect(reported).toHaveLength(3)
  expect(vi.getTimerCount()).toBe(0)
})

test('flushing waits for a commit that is under way', async () => {
  const { writer, reported, commit } = heldStore()
  await addAll(writer, items(200))
  const flushed = watch(writer.flush())
  await turn()
  expect(flushed.state).toBe('waiting')
  await commit()
  expect(flushed.state).toBe('done')
  expect(reported).toHaveLength(200)
})

test('where nothing is left nothing is written', async () => {
  const { writer, batches } = heldStore()
  await writer.flush()
  expect(batches).toEqual([])
})

test('one commit follows the other, in the order the trials were finished', async () => {
  const { writer, batches, reported, commit } = heldStore()
  await addAll(writer, items(400))
  expect(batches).toHaveLength(1)
  await commit()
  expect(batches).toHaveLength(2)
  expect(reported).toEqual(items(200))
  await commit()
  expect(reported).toEqual(items(400))
})

test('a trial that is added while a commit is under way is in the next one', async () => {
  const { writer, batches, reported, commit } = heldStore()
  await addAll(writer, items(200))
  await addAll(writer, items(1, 200))
  const flushed = watch(writer.flush())
  await commit()
  expect(reported).toHaveLength(200)
  expect(batches[1]!.attempts).toEqual(item(200).attempts)
  await commit()
  expect(flushed.state).toBe('done')
  expect(reported).toEqual(items(201))
})

describe('a failed commit', () => {
  const full = new Error('the disk is full')

  test('is thrown by flush, and nothing of it is reported', async () => {
    const { writer, reported, commit } = heldStore()
    await addAll(writer, items(3))
    const flushed = watch(writer.flush())
    await turn()
    await commit(full)
    expect(flushed).toEqual({ state: 'rejected', reason: full })
    expect(reported).toEqual([])
  })

  test('is thrown by the next addition, and by flush again', async () => {
    const { writer, commit } = heldStore()
    await addAll(writer, items(200))
    await commit(full)
    expect(await addAll(writer, items(1))).toEqual([{ state: 'rejected', reason: full }])
    await expect(writer.flush()).rejects.toBe(full)
  })

  test('is the last: nothing more is written, and what was reported before stays', async () => {
    const { writer, batches, reported, commit } = heldStore()
    await addAll(writer, items(600))
    await commit()
    await commit(full)
    await addAll(writer, items(600))
    await expect(writer.flush()).rejects.toBe(full)
    expect(batches).toHaveLength(2)
    expect(reported).toEqual(items(200))
  })

  test('does not leave an addition waiting for room', async () => {
    const { writer, commit } = heldStore()
    const added = await addAll(writer, items(2_000))
    expect(added.at(-1)!.state).toBe('waiting')
    await commit(full)
    expect(added.at(-1)).toEqual({ state: 'rejected', reason: full })
  })
})

test('past two thousand unwritten trials, finishing waits for the disk', async () => {
  const { writer, commit } = heldStore()
  const added = await addAll(writer, items(2_100))
  const waiting = () => added.filter(({ state }) => state === 'waiting').length
  expect(waiting()).toBe(101)
  await commit()
  expect(waiting()).toBe(0)
  const more = await addAll(writer, items(200))
  expect(more.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(0)
})

test('an error in the report is thrown too', async () => {
  const wrong = new Error('wrong report')
  const writer = batchWriter({ write: async () => {} }, () => {
    throw wrong
  })
  await writer.add(item(1))
  await expect(writer.flush()).rejects.toBe(wrong)
})

test('what is kept is waited for until it is on disk', async () => {
  const { writer, batches, commit } = heldStore()
  const call = { run: 'r', key: 'k', reply: {}, model: null, usage: null }
  const kept = watch(writer.keep({ calls: [call] }))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(batches.map(({ calls }) => calls)).toEqual([[call]])
  const later = watch(writer.keep({ calls: [call] }))
  expect(kept.state).toBe('waiting')
  await commit()
  expect([kept.state, later.state]).toEqual(['done', 'waiting'])
  await vi.advanceTimersByTimeAsync(1_000)
  await commit(new Error('the disk is full'))
  expect(later).toEqual({ state: 'rejected', reason: new Error('the disk is full') })
})
