import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import type { Digest } from '../base/digest.ts'
import type { RejectedRow } from '../interop/importer.ts'
import { namedRejects } from './import-run-rows.ts'

/** Characters kept of a rejected row, and of the reason: enough to find it, and bounded however large it is. */
const maxRaw = 65_536
const maxReason = 2_000
/** Characters that wait to be written. */
const buffered = 65_536

/**
 * The rejected rows of one import, one JSON object a line: `{at, reason, raw}`, with `cutFrom` (its length) where `raw` is cut.
 * They are written under another name, and moved into place when the run is committed. So beside a run that is there,
 * a file under that other name is whole: its import was killed in between, and `keep` makes up for it.
 */
export class Rejects {
  readonly file: string
  readonly first: RejectedRow[] = []
  #count = 0
  readonly #part: string
  #fd: number | undefined
  #waiting = ''

  constructor(folder: string, run: Digest) {
    this.file = join(folder, `r${run.slice(0, 16)}.jsonl`)
    this.#part = `${this.file}.part`
  }

  get count(): number {
    return this.#count
  }

  add({ at, reason, raw }: RejectedRow): void {
    this.#count++
    const kept = {
      at,
      reason: cut(reason, maxReason),
      raw: cut(raw, maxRaw),
      ...(raw.length > maxRaw ? { cutFrom: raw.length } : {}),
    }
    if (this.first.length < namedRejects) this.first.push({ ...kept, raw: '' })
    this.#waiting += `${JSON.stringify(kept)}\n`
    if (this.#waiting.length >= buffered) this.#write()
  }

  /** All of it is on disk, under the other name. */
  finish(): void {
    if (this.#waiting !== '') this.#write()
    if (this.#fd === undefined) return
    fsyncSync(this.#fd)
    this.#close()
  }

  /** Moves the file into place, now that the run is there. @returns where it is, or null where there is none */
  keep(): string | null {
    if (existsSync(this.#part)) renameSync(this.#part, this.file)
    return existsSync(this.file) ? this.file : null
  }

  /** The import failed: nothing is left of it. */
  discard(): void {
    this.#waiting = ''
    if (this.#fd === undefined && this.#count === 0) return
    this.#close()
    rmSync(this.#part, { force: true })
    try {
      rmdirSync(dirname(this.file))
    } catch {
      // Others lie there.
    }
  }

  #write(): void {
    if (this.#fd === undefined) {
      mkdirSync(dirname(this.#part), { recursive: true, mode: 0o700 })
      this.#fd = openSync(this.#part, 'w', 0o600)
    }
    const bytes = Buffer.from(this.#waiting)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at)
    this.#waiting = ''
  }

  #close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
  }
}

function cut(text: string, length: number): string {
  return (text.length > length ? `${text.slice(0, length)}…` : text).toWellFormed()
}

/**
 * What a run says of the rows that are not in it; nothing where there are none.
 * @param path what was imported: its folder is this machine's, and is left out
 */
export function rejectNotes({ count, first, file }: Pick<Rejects, 'count' | 'first' | 'file'>, path: string): string[] {
  if (count === 0) return []
  const rows = `${count} ${count === 1 ? 'row' : 'rows'} of the source could not be read`
  const where = `kept in ${basename(dirname(file))}/${basename(file)} beside the store`
  return [`${rows}: ${where}`, ...first.map(({ at, reason }) => cut(`${below(path, at)}: ${reason}`, 300))]
}

function below(path: string, at: string): string {
  const folder = [path, normalize(path)].find(known => at.startsWith(known))
  if (folder === undefined) return basename(at)
  const rest = at.slice(folder.length)
  return rest.startsWith(':') ? `${basename(folder)}${rest}` : rest.replace(/^[\\/]/, '')
}

/** How many rows a run's notes say could not be read. */
export function notedRejects(notes: readonly string[]): number {
  for (const note of notes) {
    const [, count] = /^(\d+) rows? of the source could not be read: /.exec(note) ?? []
    if (count !== undefined) return Number(count)
  }
  return 0
}
