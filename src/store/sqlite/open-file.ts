import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { StoreError } from '../../base/errors.ts'
import { applicationId, migrate, schemaVersion } from './migrations.ts'

/** How long a writer waits for another one before it gives up. */
const busyTimeoutMs = 10_000

/** An open store file in the shape that the query builder drives. */
export interface StoreFile extends SqliteDatabase {
  close(): void
}

/**
 * Opens (and, unless `mustExist`, creates) a store file and brings it to this program's schema.
 * WAL lets other processes read while one writes; FULL makes a commit survive a power cut.
 */
export function openFile(path: string, { mustExist = false }: { mustExist?: boolean } = {}): StoreFile {
  const existed = existsSync(path)
  if (!existed && mustExist) throw new StoreError(`store ${path}: there is no such file; a first run or import makes it`)
  if (!existed) mkdirSync(dirname(path), { recursive: true })
  let db: Database.Database | undefined
  try {
    db = new Database(path, { timeout: busyTimeoutMs })
    checkOwner(db, path)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    if (db.pragma('user_version', { simple: true }) !== schemaVersion) migrate(db)
    return storeFile(db)
  } catch (error) {
    db?.close()
    throw storeError(error, path)
  }
}

/**
 * Keeps prepared statements, and takes the write lock when a transaction begins: one that starts by reading and then
 * writes could not wait for another writer.
 */
function storeFile(db: Database.Database): StoreFile {
  const prepared = new Map<string, SqliteStatement>()
  return {
    prepare: text => {
      const known = prepared.get(text)
      if (known) return known
      const statement = db.prepare(text === 'begin' ? 'begin immediate' : text) as unknown as SqliteStatement
      if (prepared.size < 200) prepared.set(text, statement)
      return statement
    },
    close: () => void db.close(),
  }
}

function checkOwner(db: Database.Database, path: string): void {
  const owner = db.pragma('application_id', { simple: true }) as number
  const version = db.pragma('user_version', { simple: true }) as number
  const tables = db.prepare("select count(*) from sqlite_master where type = 'table'").pluck().get() as number
  if (owner !== applicationId && tables > 0) {
    throw new StoreError(`store ${path}: is a database of another program; name another file with --store`)
  }
  if (version > schemaVersion) {
    throw new StoreError(
      `store ${path}: was written by a newer assay (schema ${version}, this one knows ${schemaVersion}); update assay, or name another file with --store`,
    )
  }
}

/** Says in words what the database said in codes; other errors pass through as they are. */
export function storeError(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string' || error instanceof StoreError) return error
  const say = (found: string) => new StoreError(`store ${path}: ${found}`, { cause: error })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return say(
      `is locked: another process has been writing for over ${busyTimeoutMs / 1000} s; wait for it or stop it, then try again`,
    )
  }
  if (code === 'SQLITE_NOTADB') return say('is not a store: the file is no database; name another with --store, or move it away')
  if (code.startsWith('SQLITE_CORRUPT')) return say('is damaged; restore a copy, or move it away and run again')
  if (code === 'SQLITE_FULL')
    return say('the disk is full; what was reported as finished is kept. Free some space and run the same command')
  if (code.startsWith('SQLITE_READONLY')) return say('cannot be written: the file or its folder is read-only')
  if (code.startsWith('SQLITE_CANTOPEN')) return say('cannot be opened: is it a folder, or are its permissions missing?')
  if (code.startsWith('SQLITE_IOERR')) return say(`the disk failed (${code}); what was reported as finished is kept`)
  return error
}
