import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { isBusy } from './store-error.ts'

/** A lock that nobody holds on to would be let go by the garbage collector. */
const held = new Set<Database.Database>()

/**
 * A lock that a killed process cannot leave behind: an exclusive transaction on a file of its own, which the operating
 * system ends with the process.
 */
export function lockFile(path: string): { release(): void } | undefined {
  mkdirSync(dirname(path), { recursive: true })
  const db = new Database(path, { timeout: 0 })
  try {
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (isBusy(error)) return undefined
    throw error
  }
  held.add(db)
  return {
    release() {
      held.delete(db)
      db.close()
    },
  }
}
