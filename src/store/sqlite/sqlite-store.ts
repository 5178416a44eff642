import { realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kysely, SqliteDialect, sql, type Transaction } from 'kysely'
import { type Digest, digestFromBytes, digestToBytes } from '../../base/digest.ts'
import { StoreError } from '../../base/errors.ts'
import { type JudgeSpec, judgeSpecSchema, type Manifest, manifestSchema } from '../../record/manifest.ts'
import type { Trial } from '../../record/trial.ts'
import { openTrialsOf } from '../open-trials.ts'
import type { RunTable } from '../run-table.ts'
import type { Batch, CallTotal, OpenTrial, RunSummary, Session, Store, TrialRecord } from '../store.ts'
import { callKeys, callTotals, readCall } from './calls.ts'
import { Names } from './names.ts'
import { openFile, type StoreFile } from './open-file.ts'
import { readTable } from './read-table.ts'
import { readTrial, readTrialRecords, readTrials } from './read-trial.ts'
import { lockFile } from './run-lock.ts'
import { runSummaries } from './run-summaries.ts'
import type { Tables } from './schema.ts'
import { openError, readError, storeError } from './store-error.ts'
import { whenFree } from './when-free.ts'
import { writeBatch } from './write-batch.ts'
import { WriterThread } from './writer-thread.ts'

/** Trials planned in one statement batch when a run is created. */
const planChunk = 5_000
/** Matches of an id prefix that are looked for: more than one is ambiguous already. */
const maxMatches = 20

export interface SqliteStoreOptions {
  /** Fails where there is no store yet, instead of making one. Off by default. */
  mustExist?: boolean
  /** How long work waits while another process writes, before it fails. 10 s by default. */
  busyTimeoutMs?: number
  /** Writes batches in a thread of its own, so that nothing else waits for the disk. For long runs; off by default. */
  writerThread?: boolean
}

/**
 * The embedded store: one SQLite file a project. Other processes may read it while one writes.
 * @throws StoreError
 * @example const store = sqliteStore('.assay/assay.db')
 */
export function sqliteStore(path: string, options: SqliteStoreOptions = {}): Store {
  return new SqliteStore(resolve(path), { mustExist: false, busyTimeoutMs: 10_000, writerThread: false, ...options })
}

class SqliteStore implements Store {
  readonly location: string
  readonly writesAside: boolean
  readonly #busyTimeoutMs: number
  readonly #file: StoreFile
  readonly #db: Kysely<Tables>
  readonly #names = new Names()
  readonly #writer: WriterThread | undefined
  /** Resolves when the last piece of work handed in is done: on one connection, transactions must not interleave. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(path: string, options: Required<SqliteStoreOptions>) {
    this.location = path
    this.writesAside = options.writerThread
    this.#busyTimeoutMs = options.busyTimeoutMs
    this.#file = openFile(path, options)
    this.#db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: this.#file }) })
    if (options.writerThread) this.#writer = new WriterThread({ path, busyTimeoutMs: options.busyTimeoutMs })
  }

  createRun(manifest: Manifest, trials: readonly Trial[]): Promise<'created' | 'exists'> {
    async function* batches(): AsyncGenerator<Batch> {
      for (let at = 0; at < trials.length; at += planChunk) yield { trials: trials.slice(at, at + planChunk) }
    }
    return this.importRun(manifest, batches())
  }

  importRun(
    manifest: Manifest,
    batches: AsyncIterable<Batch>,
    { notes }: { notes?(): readonly string[] } = {},
  ): Promise<'created' | 'exists'> {
    return this.#transaction(async db => {
      if (await runNo(db, manifest.id)) return 'exists'
      const row = { id: digestToBytes(manifest.id), created_at: manifest.createdAt, manifest: JSON.stringify(manifest) }
      const { no } = await db.insertInto('run').values(row).returning('no').executeTakeFirstOrThrow()
      for (const judge of manifest.spec.judges) await addJudge(db, no, judge)
      const runNos = new Map([[manifest.id, no]])
      for await (const batch of batches) await writeBatch(db, this.#names, batch, runNos)
      const late = notes?.() ?? []
      if (late.length > 0) {
        const noted = JSON.stringify({ ...manifest, notes: [...manifest.notes, ...late] })
        await db.updateTable('run').set({ manifest: noted }).where('no', '=', no).execute()
      }
      return 'created'
    })
  }

  write(batch: Batch): Promise<void> {
    const writer = this.#writer
    if (writer) return this.#inTurn(storeError, () => writer.write(batch))
    return this.#transaction(async db => {
      const runNos = new Map<Digest, number>()
      for (const run of new Set([...(batch.trials ?? []), ...(batch.calls ?? [])].map(row => row.run))) {
        const no = await runNo(db, run)
        if (no) runNos.set(run, no)
      }
      await writeBatch(db, this.#names, batch, runNos)
    })
  }

  addSession({ run, startedAt, program }: Session): Promise<void> {
    return this.#transaction(async db => {
      const run_no = await knownRun(db, run)
      await db
        .insertInto('session')
        .values({ run_no, started_at: startedAt, program: JSON.stringify(program) })
        .execute()
    })
  }

  addJudge(run: Digest, judge: JudgeSpec, { ofAll = false }: { ofAll?: boolean } = {}): Promise<void> {
    return this.#transaction(async db => addJudge(db, await knownRun(db, run), judge, ofAll))
  }

  runs(): Promise<RunSummary[]> {
    return this.#read(db => runSummaries(db))
  }

  run(id: Digest): Promise<RunSummary | undefined> {
    return this.#read(async db => {
      const no = await runNo(db, id)
      return no === undefined ? undefined : (await runSummaries(db, no))[0]
    })
  }

  runsLike(prefix: string): Promise<Digest[]> {
    return this.#read(async db => {
      const rows = await db
        .selectFrom('run')
        .select('id')
        .where(...startsWith('id', prefix))
        .limit(maxMatches)
        .execute()
      return rows.map(row => digestFromBytes(row.id))
    })
  }

  trialsLike(prefix: string): Promise<{ trial: Digest; run: Digest }[]> {
    return this.#read(async db => {
      const rows = await db
        .selectFrom('trial')
        .innerJoin('run', 'run.no', 'trial.run_no')
        .select(['trial.id as trial', 'run.id as run'])
        .where(...startsWith('trial.id', prefix))
        .limit(maxMatches)
        .execute()
      return rows.map(row => ({ trial: digestFromBytes(row.trial), run: digestFromBytes(row.run) }))
    })
  }

  judges(run: Digest): Promise<JudgeSpec[]> {
    return this.#read(async db => {
      const rows = await db
        .selectFrom('judge')
        .select('spec')
        .where('run_no', '=', await knownRun(db, run))
        .orderBy('no')
        .execute()
      return rows.map(row => judgeSpecSchema.parse(JSON.parse(row.spec)))
    })
  }

  sessions(run: Digest): Promise<Session[]> {
    return this.#read(async db => {
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('run_no', '=', await knownRun(db, run))
        .orderBy('no')
        .execute()
      return rows.map(row => ({
        run,
        startedAt: row.started_at,
        program: manifestSchema.shape.program.parse(JSON.parse(row.program)),
      }))
    })
  }

  trials(run: Digest): Promise<Trial[]> {
    return this.#read(async db => readTrials(db, await knownRun(db, run), run))
  }

  async openTrials(run: Digest): Promise<OpenTrial[]> {
    return openTrialsOf(await this.table(run))
  }

  trial(id: Digest): Promise<TrialRecord | undefined> {
    return this.#read(db => readTrial(db, digestToBytes(id)))
  }

  trialRecords(ids: readonly Digest[]): Promise<TrialRecord[]> {
    return this.#read(db => readTrialRecords(db, ids.map(digestToBytes)))
  }

  table(run: Digest): Promise<RunTable> {
    return this.#read(async db => readTable(db, await knownRun(db, run)))
  }

  cachedCall(run: Digest, key: Digest): Promise<unknown> {
    return this.#read(async db => readCall(db, await knownRun(db, run), key))
  }

  callKeys(run: Digest): Promise<Digest[]> {
    return this.#read(async db => callKeys(db, await knownRun(db, run)))
  }

  callTotals(run: Digest): Promise<CallTotal[]> {
    return this.#read(async db => callTotals(db, await knownRun(db, run)))
  }

  async lockRun(run: Digest): Promise<{ release(): void } | undefined> {
    try {
      // Beside the file itself, so that a link to it leads to the same locks.
      return lockFile(join(`${realpathSync(this.location)}-locks`, `${run.slice(0, 16)}.lock`))
    } catch (error) {
      throw openError(error, this.location, this.#busyTimeoutMs)
    }
  }

  check(): Promise<string[]> {
    return this.#read(async db => {
      const { rows } = await sql<{ quick_check: string }>`pragma quick_check(20)`.execute(db)
      return rows.map(row => row.quick_check).filter(line => line !== 'ok')
    })
  }

  async close(): Promise<void> {
    await this.#inTurn(storeError, async () => {
      try {
        await this.#writer?.close()
      } finally {
        this.#file.close()
      }
    })
  }

  #transaction<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#inTurn(storeError, async () => {
      const transaction = await whenFree(this.#busyTimeoutMs, () => this.#db.startTransaction().execute())
      try {
        const result = await work(transaction)
        await transaction.commit().execute()
        return result
      } catch (error) {
        this.#names.forget()
        // Where the disk was full the database has rolled back already; that it cannot do so twice must not hide the cause.
        await transaction
          .rollback()
          .execute()
          .catch(() => {})
        throw error
      }
    })
  }

  /** All that `work` reads is of one moment, whatever other processes write meanwhile. */
  #read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#inTurn(readError, () =>
      whenFree(this.#busyTimeoutMs, async () => {
        this.#file.beginRead()
        try {
          return await work(this.#db)
        } finally {
          this.#file.endRead()
        }
      }),
    )
  }

  #inTurn<T>(inWords: typeof storeError, work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work).catch(error => {
      throw inWords(error, this.location, this.#busyTimeoutMs)
    })
    this.#last = result.catch(() => {})
    return result
  }
}

async function runNo(db: Kysely<Tables>, id: Digest): Promise<number | undefined> {
  const row = await db.selectFrom('run').select('no').where('id', '=', digestToBytes(id)).executeTakeFirst()
  return row?.no
}

async function knownRun(db: Kysely<Tables>, id: Digest): Promise<number> {
  const no = await runNo(db, id)
  if (no === undefined) throw new StoreError(`run ${id.slice(0, 12)} is not in the store`)
  return no
}

async function addJudge(db: Transaction<Tables>, run_no: number, judge: JudgeSpec, ofAll = false): Promise<void> {
  await db
    .insertInto('judge')
    .values({ run_no, name: judge.name, spec: JSON.stringify(judge), of_all: ofAll ? 1 : 0 })
    .onConflict(conflict => conflict.columns(['run_no', 'name']).doNothing())
    .execute()
}

/** Ids between PREFIX000… and PREFIXfff…: a range that the index of the id column serves. */
function startsWith<Column extends string>(column: Column, prefix: string) {
  if (!/^[0-9a-f]{0,64}$/i.test(prefix)) return [sql<boolean>`false`] as const
  const low = digestToBytes(prefix.padEnd(64, '0'))
  const high = digestToBytes(prefix.padEnd(64, 'f'))
  return [sql<boolean>`${sql.ref(column)} between ${low} and ${high}`] as const
}
