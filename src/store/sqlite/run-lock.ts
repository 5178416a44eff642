import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

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
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
  return { release: () => void db.close() }
}
