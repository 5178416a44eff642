import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { StoreError } from '../../base/errors.ts'
import { applicationId, migrate, schemaVersion } from './migrations.ts'
import { isBusy, openError } from './store-error.ts'

/** Prepared statements kept; batches of every size have their own text. */
const maxStatements = 100
/** What the write-ahead log may keep of the disk after one large transaction. */
const maxIdleLogBytes = 64 * 1024 * 1024
/** Pages of 4 KB in the log before they are moved into the file. By default 1,000: a live run then writes the same pages again and again. */
const checkpointPages = 4_000
/** Of pages, in KB. By default 16 MB a connection, of which a live run has two. */
const cacheKilobytes = 4_000

export interface OpenOptions {
  /** Fails where there is no store yet, instead of making one. */
  mustExist: boolean
  /** How long to wait for another process that holds the file. */
  busyTimeoutMs: number
}

/** An open store file in the shape that the query builder drives. */
export interface StoreFile extends SqliteDatabase {
  /** From here to {@link endRead} every statement sees the same state, whatever other processes write. */
  beginRead(): void
  endRead(): void
  close(): void
}

/**
 * Opens (and, unless `mustExist`, creates) a store file and brings it to this program's schema.
 * WAL lets other processes read while one writes; FULL makes a commit survive a power cut.
 * @throws StoreError
 */
export function openFile(path: string, { mustExist, busyTimeoutMs }: OpenOptions): StoreFile {
  let db: Database.Database | undefined
  try {
    prepareFolder(path, mustExist)
    db = new Database(path, { timeout: busyTimeoutMs, fileMustExist: mustExist })
    checkOwner(db, path, mustExist)
    useLog(db, busyTimeoutMs)
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma(`journal_size_limit = ${maxIdleLogBytes}`)
    db.pragma(`wal_autocheckpoint = ${checkpointPages}`)
    db.pragma(`cache_size = -${cacheKilobytes}`)
    migrate(db)
    // From now on the store waits, without holding up everything else that this process does.
    db.pragma('busy_timeout = 0')
    return storeFile(db)
  } catch (error) {
    db?.close()
    throw openError(error, path, busyTimeoutMs)
  }
}

function prepareFolder(path: string, mustExist: boolean): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isFile())
    throw new StoreError(`store ${path}: is ${found.isDirectory() ? 'a folder' : 'no file'}; name a file with --store`)
  if (found) return
  if (mustExist) throw new StoreError(`store ${path}: there is no such file; a first run or import makes it`)
  mkdirSync(dirname(path), { recursive: true })
}

function checkOwner(db: Database.Database, path: string, mustExist: boolean): void {
  // In one transaction, as another process may be making the store.
  const { owner, version, isEmpty } = db.transaction(() => ({
    owner: db.pragma('application_id', { simple: true }) as number,
    version: db.pragma('user_version', { simple: true }) as number,
    isEmpty: db.prepare('select count(*) from sqlite_master').pluck().get() === 0,
  }))()
  if (owner !== applicationId && !(isEmpty && owner === 0 && version === 0)) {
    throw new StoreError(`store ${path}: is a database of another program; name another file with --store`)
  }
  if (isEmpty && mustExist) throw new StoreError(`store ${path}: is empty and holds no run yet; a first run or import fills it`)
  if (version > schemaVersion) {
    throw new StoreError(
      `store ${path}: was written by a newer assay (schema ${version}, this one knows ${schemaVersion}); update assay, or name another file with --store`,
    )
  }
}

/** Where two processes make one file, this step alone of the database fails at once instead of waiting. */
function useLog(db: Database.Database, busyTimeoutMs: number): void {
  const deadline = performance.now() + busyTimeoutMs
  for (;;) {
    try {
      db.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    }
    // Waits for the other one.
    db.exec('begin immediate; rollback')
  }
}

function storeFile(db: Database.Database): StoreFile {
  return {
    prepare: statementCache(db),
    beginRead: () => void db.exec('begin'),
    endRead: () => void (db.inTransaction && db.exec('rollback')),
    close: () => void db.close(),
  }
}

/**
 * Keeps the statements used last. A transaction of the query builder takes the write lock when it begins: one that
 * starts by reading and then writes could not wait for another writer.
 */
function statementCache(db: Database.Database): StoreFile['prepare'] {
  const kept = new Map<string, SqliteStatement>()
  return text => {
    const statement = kept.get(text) ?? (db.prepare(text === 'begin' ? 'begin immediate' : text) as unknown as SqliteStatement)
    kept.delete(text)
    kept.set(text, statement)
    if (kept.size > maxStatements) kept.delete(kept.keys().next().value!)
    return statement
  }
}
