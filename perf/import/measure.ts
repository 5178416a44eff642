import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse'

/** What one floor took. */
export interface Measured {
  /** Of the table, or of the file. */
  rows: number
  seconds: number
  /** Of all its threads: what stays the same when others use the machine too. */
  cpuSeconds: number
  /** The most that was resident. */
  megabytes: number
}

/** FOLDER holds what `generate` wrote; each floor runs in a process of its own, so that its memory is its own. */
const steps: Record<string, (folder: string) => Promise<number>> = {
  parse: parseOnly,
  insert: insertOnly,
}

/** The floor of reading: the parser alone. */
async function parseOnly(folder: string): Promise<number> {
  let rows = 0
  for await (const _ of createReadStream(join(folder, 'trials.csv')).pipe(parse({ columns: true }))) rows++
  return rows
}

/** The floor of writing: the same bytes, 1,000 characters a row, in one column and one transaction. */
async function insertOnly(folder: string): Promise<number> {
  const db = new Database(join(folder, 'bare.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('create table body (no integer primary key, text text not null)')
  const insert = db.prepare('insert into body (text) values (?)')
  let rows = 0
  db.exec('begin')
  for await (const text of createReadStream(join(folder, 'trials.csv'), 'utf8') as AsyncIterable<string>) {
    for (let at = 0; at < text.length; at += 1_000, rows++) insert.run(text.slice(at, at + 1_000))
  }
  db.exec('commit')
  db.close()
  return rows
}

const [step, folder] = process.argv.slice(2) as [string, string]
const started = performance.now()
const rows = await steps[step]!(folder)
const seconds = (performance.now() - started) / 1_000
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const measured: Measured = { rows, seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1_024 }
console.log(JSON.stringify(measured))
