import { dirname, join, resolve } from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { Kysely, SqliteDialect, sql, type Transaction } from 'kysely'
import { type Digest, digestFromBytes, digestToBytes } from '../../base/digest.ts'
import { type JudgeSpec, judgeSpecSchema, type Manifest, manifestSchema } from '../../record/manifest.ts'
import { isFinal, type Trial, trialStates } from '../../record/trial.ts'
import { judgesOf, type RunTable } from '../run-table.ts'
import type { Batch, OpenTrial, RunSummary, Session, Store, TrialRecord } from '../store.ts'
import { allNames, Names } from './names.ts'
import { openFile, type StoreFile, storeError } from './open-file.ts'
import { readTable } from './read-table.ts'
import { readTrial, trialFrom } from './read-trial.ts'
import { lockFile } from './run-lock.ts'
import type { Tables } from './schema.ts'
import { writeBatch } from './write-batch.ts'

/** Trials planned in one statement batch when a run is created. */
const planChunk = 5_000
const finalStates = trialStates.flatMap((state, code) => (isFinal(state) ? [code] : []))

/**
 * The embedded store: one SQLite file a project. Other processes may read it while one writes.
 * @example const store = sqliteStore('.assay/assay.db')
 */
export function sqliteStore(path: string, options: { mustExist?: boolean } = {}): Store {
  return new SqliteStore(path, options)
}

class SqliteStore implements Store {
  readonly location: string
  readonly #file: StoreFile
  readonly #db: Kysely<Tables>
  readonly #names = new Names()
  /** Resolves when the last piece of work handed in is done: on one connection, transactions must not interleave. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(path: string, options: { mustExist?: boolean }) {
    this.location = resolve(path)
    this.#file = openFile(this.location, options)
    this.#db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: this.#file }) })
  }

  createRun(manifest: Manifest, trials: readonly Trial[]): Promise<'created' | 'exists'> {
    async function* batches(): AsyncGenerator<Batch> {
      for (let at = 0; at < trials.length; at += planChunk) yield { trials: trials.slice(at, at + planChunk) }
    }
    return this.importRun(manifest, batches())
  }

  importRun(manifest: Manifest, batches: AsyncIterable<Batch>): Promise<'created' | 'exists'> {
    return this.#transaction(async db => {
      if (await runNo(db, manifest.id)) return 'exists'
      const row = { id: digestToBytes(manifest.id), created_at: manifest.createdAt, manifest: JSON.stringify(manifest) }
      const { no } = await db.insertInto('run').values(row).returning('no').executeTakeFirstOrThrow()
      for (const judge of manifest.spec.judges) await addJudge(db, no, judge)
      const runNos = new Map([[manifest.id, no]])
      for await (const batch of batches) await writeBatch(db, this.#names, batch, runNos)
      return 'created'
    })
  }

  write(batch: Batch): Promise<void> {
    return this.#transaction(async db => {
      const runNos = new Map<Digest, number>()
      for (const run of new Set(batch.trials?.map(trial => trial.run))) {
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

  addJudge(run: Digest, judge: JudgeSpec): Promise<void> {
    return this.#transaction(async db => addJudge(db, await knownRun(db, run), judge))
  }

  runs(): Promise<RunSummary[]> {
    return this.#read(async db => {
      const rows = await db.selectFrom('run').select('no').orderBy('created_at', 'desc').orderBy('no', 'desc').execute()
      return Promise.all(rows.map(row => summary(db, row.no)))
    })
  }

  run(id: Digest): Promise<RunSummary | undefined> {
    return this.#read(async db => {
      const no = await runNo(db, id)
      return no ? summary(db, no) : undefined
    })
  }

  runsLike(prefix: string): Promise<Digest[]> {
    return this.#read(async db => {
      const rows = await db
        .selectFrom('run')
        .select('id')
        .where(...startsWith('id', prefix))
        .limit(20)
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
        .limit(20)
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
      return rows.map(row => ({ run, startedAt: row.started_at, program: JSON.parse(row.program) }))
    })
  }

  trials(run: Digest): Promise<Trial[]> {
    return this.#read(async db => {
      const names = await allNames(db)
      const rows = await db
        .selectFrom('trial')
        .selectAll()
        .where('run_no', '=', await knownRun(db, run))
        .orderBy('no')
        .execute()
      return rows.map(row => trialFrom(row, run, names))
    })
  }

  async openTrials(run: Digest): Promise<OpenTrial[]> {
    const table = await this.table(run)
    return openTrialsOf(table)
  }

  trial(id: Digest): Promise<TrialRecord | undefined> {
    return this.#read(db => readTrial(db, digestToBytes(id)))
  }

  table(run: Digest): Promise<RunTable> {
    return this.#read(async db => readTable(db, await knownRun(db, run)))
  }

  cachedCall(run: Digest, key: Digest): Promise<unknown> {
    return this.#read(async db => {
      const row = await db
        .selectFrom('call')
        .select('response')
        .where('run_no', '=', await knownRun(db, run))
        .where('key', '=', digestToBytes(key))
        .executeTakeFirst()
      return row && JSON.parse(zstdDecompressSync(row.response).toString('utf8'))
    })
  }

  cacheCall(run: Digest, key: Digest, response: unknown): Promise<void> {
    return this.#transaction(async db => {
      const row = {
        run_no: await knownRun(db, run),
        key: digestToBytes(key),
        response: zstdCompressSync(JSON.stringify(response)),
      }
      await db
        .insertInto('call')
        .values(row)
        .onConflict(conflict => conflict.columns(['run_no', 'key']).doNothing())
        .execute()
    })
  }

  async lockRun(run: Digest): Promise<{ release(): void } | undefined> {
    return lockFile(join(dirname(this.location), 'locks', `${run.slice(0, 16)}.lock`))
  }

  check(): Promise<string[]> {
    return this.#read(async db => {
      const { rows } = await sql<{ quick_check: string }>`pragma quick_check(20)`.execute(db)
      return rows.map(row => row.quick_check).filter(line => line !== 'ok')
    })
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => this.#file.close())
  }

  #transaction<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      try {
        return await this.#db.transaction().execute(work)
      } catch (error) {
        this.#names.forget()
        throw error
      }
    })
  }

  #read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(this.#db))
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work).catch(error => {
      throw storeError(error, this.location)
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
  if (no === undefined) throw new Error(`run ${id} is not in the store`)
  return no
}

async function addJudge(db: Transaction<Tables>, run_no: number, judge: JudgeSpec): Promise<void> {
  await db
    .insertInto('judge')
    .values({ run_no, name: judge.name, spec: JSON.stringify(judge) })
    .onConflict(conflict => conflict.columns(['run_no', 'name']).doNothing())
    .execute()
}

async function summary(db: Kysely<Tables>, no: number): Promise<RunSummary> {
  const { manifest } = await db.selectFrom('run').select('manifest').where('no', '=', no).executeTakeFirstOrThrow()
  const count = sql<number>`count(*)`
  const trials = db.selectFrom('trial').where('run_no', '=', no)
  const attempts = trials.innerJoin('attempt', 'attempt.trial_no', 'trial.no')
  const [planned, finished, judgements, labels] = await Promise.all([
    trials.select(count.as('n')).executeTakeFirstOrThrow(),
    attempts.where('attempt.state', 'in', finalStates).select(count.as('n')).executeTakeFirstOrThrow(),
    attempts.innerJoin('judgement', 'judgement.attempt_no', 'attempt.no').select(count.as('n')).executeTakeFirstOrThrow(),
    attempts.innerJoin('label', 'label.attempt_no', 'attempt.no').select(count.as('n')).executeTakeFirstOrThrow(),
  ])
  return {
    manifest: manifestSchema.parse(JSON.parse(manifest)),
    trials: planned.n,
    finished: finished.n,
    judgements: judgements.n,
    labels: labels.n,
  }
}

/** Ids between PREFIX000… and PREFIXfff…: a range that the index of the id column serves. */
function startsWith<Column extends string>(column: Column, prefix: string) {
  const low = digestToBytes(prefix.padEnd(64, '0'))
  const high = digestToBytes(prefix.padEnd(64, 'f'))
  return [sql<boolean>`${sql.ref(column)} between ${low} and ${high}`] as const
}

function openTrialsOf(table: RunTable): OpenTrial[] {
  const { trials, judgements } = table
  const spoken = Array.from({ length: trials.count }, () => new Set<string>())
  for (let i = 0; i < judgements.count; i++)
    spoken[judgements.trial[i]!]!.add(judgements.judge.names[judgements.judge.codes[i]!]!)
  const open: OpenTrial[] = []
  for (let row = 0; row < trials.count; row++) {
    const state = trials.state[row]! < 0 ? null : trialStates[trials.state[row]!]!
    const judges = judgesOf(table, row)
    const missingJudges = judges.filter(name => !spoken[row]!.has(name))
    if (state !== null && isFinal(state) && (state !== 'completed' || missingJudges.length === 0)) continue
    const id = digestFromBytes(trials.ids.subarray(row * 32, row * 32 + 32))
    open.push({ id, attempts: trials.attempts[row]!, errors: trials.errors[row]!, lastState: state, missingJudges })
  }
  return open
}
