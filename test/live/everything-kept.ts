import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync, zstdDecompressSync } from 'node:zlib'
import Database from 'better-sqlite3'

export interface Found {
  where: string
  bytes: Buffer
}

/** Every file below a folder as it lies there, and every cell of a store, packed ones also unpacked. */
export function everythingKept(folder: string, store: string): Found[] {
  return [...files(folder), ...cells(store)]
}

function files(folder: string): Found[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ where: file, bytes: readFileSync(file) }))
}

function cells(store: string): Found[] {
  const db = new Database(store, { readonly: true })
  try {
    const tables = db.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[]
    return tables.flatMap(table =>
      (db.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]).flatMap((row, i) =>
        Object.entries(row).flatMap(([column, value]) =>
          forms(value).map(bytes => ({ where: `${table} ${i} ${column}`, bytes })),
        ),
      ),
    )
  } finally {
    db.close()
  }
}

function forms(value: unknown): Buffer[] {
  if (!Buffer.isBuffer(value)) return [Buffer.from(String(value))]
  const unpacked = [value, value.subarray(1)].flatMap(bytes => [tried(zstdDecompressSync, bytes), tried(inflateRawSync, bytes)])
  return [value, ...unpacked.filter(bytes => bytes !== null)]
}

function tried(unpack: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer | null {
  try {
    return unpack(bytes)
  } catch {
    return null
  }
}
