import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputError } from '../../base/errors.ts'
import { noRegularFile } from '../../base/regular-file.ts'

/** Bytes that are gathered before they are written: one call of the operating system a megabyte. */
const chunkSize = 1024 * 1024

/** A file in the making. */
export interface WholeFile {
  write(piece: string | Uint8Array): void
}

/** What the file system says when a file cannot be written, and what would do. */
const faults: Readonly<Record<string, string>> = {
  EACCES: 'may not be written; name another place',
  EDQUOT: 'the quota of the disk is used up; free some, or name another place',
  EFBIG: 'is larger than a file may be here; name another place',
  EISDIR: 'is a folder; name a file in it',
  ENAMETOOLONG: 'is too long for a path; name a shorter one',
  ENOENT: 'its folder is not there; make it, or name another place',
  ENOSPC: 'the disk is full; free some of it, or name another place',
  ENOTDIR: 'goes through a file where a folder was expected; name another place',
  EPERM: 'may not be written; name another place',
  EROFS: 'lies on a disk that cannot be written; name another place',
}

/**
 * Writes a file beside its place, brings it to the disk, and moves it there: at the path stands the whole file, or what stood
 * there before. Whatever stops it, nothing is left beside.
 * @throws InputError naming the path when the file system refuses
 */
export function writeWhole<Result>(path: string, work: (file: WholeFile) => Promise<Result>): Promise<Result> {
  return writeTogether([path], ([file]) => work(file!))
}

/** Several files that belong together: all are whole before the first is moved to its place. */
export async function writeTogether<Result>(
  paths: readonly string[],
  work: (files: readonly WholeFile[]) => Promise<Result>,
): Promise<Result> {
  const making: Making[] = []
  let at = paths[0]!
  try {
    for (at of paths) making.push(openAside(at))
    at = paths[0]!
    const result = await work(making.map(file => ({ write: piece => write(file, piece) })))
    for (const file of making) {
      at = file.path
      flush(file)
      fsyncSync(file.descriptor)
    }
    for (const { path, aside } of making) {
      at = path
      renameSync(aside, path)
    }
    return result
  } catch (error) {
    throw inWords(error, at)
  } finally {
    for (const { descriptor, aside } of making) {
      closeSync(descriptor)
      rmSync(aside, { force: true })
    }
  }
}

interface Making {
  path: string
  aside: string
  descriptor: number
  buffer: Buffer
  used: number
}

/** A link stays one: what it leads to is replaced. A device or a pipe is no place for a file. */
function openAside(given: string): Making {
  const there = statSync(given, { throwIfNoEntry: false })
  const wrong = there && !there.isDirectory() && noRegularFile(there)
  if (wrong) throw new InputError(`${given}: ${wrong.split(';')[0]}; name a file`)
  const path = there ? realpathSync(given) : given
  const aside = join(dirname(path), `.assay-${process.pid}-${crypto.randomUUID().slice(0, 8)}.part`)
  return { path, aside, descriptor: openSync(aside, 'wx'), buffer: Buffer.allocUnsafe(chunkSize), used: 0 }
}

function write(file: Making, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
  if (file.used + bytes.length > chunkSize) flush(file)
  if (bytes.length > chunkSize) {
    writeAll(file.descriptor, bytes)
    return
  }
  file.buffer.set(bytes, file.used)
  file.used += bytes.length
}

function flush(file: Making): void {
  writeAll(file.descriptor, file.buffer.subarray(0, file.used))
  file.used = 0
}

/** One call may write less than it was given. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

function inWords(error: unknown, path: string): unknown {
  const { syscall, code } = error as NodeJS.ErrnoException
  if (syscall === undefined || code === undefined || !faults[code]) return error
  return new InputError(`${path}: ${faults[code]} (${code}); nothing was written`, { cause: error })
}
