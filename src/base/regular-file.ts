import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { type AssayError, InputError } from './errors.ts'

/** The error class decides whose mistake it is: a data file's (InputError), or a configuration's (UsageError). */
export type FaultClass = new (message: string, options?: ErrorOptions) => AssayError

export interface FileOptions {
  Fault?: FaultClass
  /** What the file is called in an error: its path, unless told. */
  shown?: string
}

/** What the operating system says of a path that a person gave. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'may not be read; check its permissions',
  EISDIR: 'is a folder, where a file should be; name the file',
  ELOOP: 'is a link that leads to itself; name the file itself',
  EMFILE: 'cannot be opened, since too many files are open; close some, or raise the limit (ulimit -n)',
  ENAMETOOLONG: 'is too long for a path; shorten it',
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'goes through a file, where a folder should be; check the path',
  EPERM: 'may not be read; check its permissions',
}

/** The error with a sentence for what the operating system refused; anything else as it is. */
export function fileFault(shown: string, error: unknown, Fault: FaultClass = InputError): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (code === 'ERR_INVALID_ARG_VALUE')
    return new Fault(`${JSON.stringify(shown)}: is no path: it holds a NUL character`, { cause: error })
  if (syscall === undefined || code === undefined) return error
  return new Fault(`${shown}: ${refusals[code] ?? `cannot be read: ${message}; check the file and its disk`}`, { cause: error })
}

/** What stands at a path where a file should, in words; undefined for a file. */
export function noRegularFile(stat: Stats): string | undefined {
  if (stat.isFile()) return undefined
  if (stat.isDirectory()) return 'is a folder, where a file should be; name the file'
  const kind = stat.isFIFO() ? 'a named pipe' : stat.isSocket() ? 'a socket' : 'a device'
  return `is ${kind}, and not a file; save what comes out of it in a file, and name that`
}

/**
 * Opens a file for reading, and nothing but a file: a pipe that nobody writes to would never open, and a device never end.
 * @throws Fault saying what is there instead
 */
export function openRegularFile(
  path: string,
  { Fault = InputError, shown = path }: FileOptions = {},
): { fd: number; stat: Stats } {
  let fd: number | undefined
  let wrong: string | undefined
  try {
    wrong = noRegularFile(statSync(path))
    if (!wrong) {
      // Not blocking: between the two looks a pipe may have taken the file's place.
      fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
      const stat = fstatSync(fd)
      wrong = noRegularFile(stat)
      if (!wrong) return { fd, stat }
    }
  } catch (error) {
    throw fileFault(shown, error, Fault)
  }
  if (fd !== undefined) closeSync(fd)
  throw new Fault(`${shown}: ${wrong}`)
}

/** @throws Fault when the file is not as it was when it was opened */
export function checkUnchanged(shown: string, before: Stats, now: Stats, Fault: FaultClass = InputError): void {
  if (now.size === before.size && now.mtimeMs === before.mtimeMs && now.ino === before.ino) return
  throw new Fault(`${shown}: changed while it was read: is it still being written? Try again when it is finished`)
}

/**
 * All bytes of a small file.
 * @throws Fault when it cannot be read, is longer than `mostBytes`, or changes meanwhile
 */
export function readWholeFile(path: string, mostBytes: number, options: FileOptions = {}): Buffer {
  const { Fault = InputError, shown = path } = options
  const { fd, stat } = openRegularFile(path, options)
  try {
    if (stat.size > mostBytes)
      throw new Fault(`${shown}: is ${megabytes(stat.size)} MB large; at most ${megabytes(mostBytes)} MB are read at once`)
    // What /proc and its like show has no size until it is read.
    const bytes = Buffer.allocUnsafe(Math.max(stat.size, 4096) + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(fd, bytes, length, bytes.length - length, null)
    if (length === bytes.length)
      throw new Fault(`${shown}: grew while it was read: is it still being written? Try again when it is finished`)
    checkUnchanged(shown, stat, fstatSync(fd), Fault)
    return bytes.subarray(0, length)
  } catch (error) {
    throw fileFault(shown, error, Fault)
  } finally {
    closeSync(fd)
  }
}

export function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')
}
