import { ZodError } from 'zod'
import { StoreError } from '../../base/errors.ts'

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '')

/** True when another process holds the file: waiting may help. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(codeOf(error))
}

/** Says in words what the database said in codes; other errors pass through as they are. */
export function storeError(error: unknown, path: string, busyTimeoutMs: number): unknown {
  const code = codeOf(error)
  if (!code.startsWith('SQLITE_')) return error
  const say = (found: string) => new StoreError(`store ${path}: ${found}`, { cause: error })
  if (isBusy(error)) {
    return say(`is locked: another process kept it for over ${busyTimeoutMs / 1000} s; wait for it or stop it, then try again`)
  }
  if (code === 'SQLITE_NOTADB') return say('is not a store: the file is no database; name another with --store, or move it away')
  if (code.startsWith('SQLITE_CORRUPT')) return say(damaged)
  if (code === 'SQLITE_FULL')
    return say('the disk is full; what was reported as finished is kept. Free some space and run the same command')
  if (code.startsWith('SQLITE_READONLY')) return say(`cannot be written: the file or its folder is read-only; ${elsewhere}`)
  if (code.startsWith('SQLITE_CANTOPEN'))
    return say(`cannot be opened: the permissions of the file or its folder do not allow it; ${elsewhere}`)
  if (code.startsWith('SQLITE_IOERR'))
    return say(`the disk failed (${code}); what was reported as finished is kept. Check the disk and run the same command`)
  if (code === 'SQLITE_TOOBIG') return say('a record is larger than the 1 GB that the store can hold; leave it out')
  return error
}

/** The same while a file is being opened, where whatever the database or the file system says is about the file. */
export function openError(error: unknown, path: string, busyTimeoutMs: number): unknown {
  const known = storeError(error, path, busyTimeoutMs)
  if (known !== error || error instanceof StoreError) return known
  const code = codeOf(error)
  const say = (found: string) => new StoreError(`store ${path}: ${found}`, { cause: error })
  if (code.startsWith('SQLITE_'))
    return say(`cannot be read as a store (${(error as Error).message}); name another with --store, or move it away`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return say(`cannot be made: its folder does not allow it (${code}); ${elsewhere}`)
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return say('cannot be made: a part of its path is a file, not a folder; name another with --store')
  if (code === 'ENOSPC') return say('cannot be made: the disk is full; free some space')
  return /^E[A-Z]+$/.test(code) ? say(`cannot be opened (${code}); name another with --store`) : error
}

/** The same for what was read from the file and is not what was once written there. */
export function readError(error: unknown, path: string, busyTimeoutMs: number): unknown {
  const isGarbled = error instanceof ZodError || error instanceof SyntaxError || /^Z(STD)?_/.test(codeOf(error))
  return isGarbled ? new StoreError(`store ${path}: ${damaged}`, { cause: error }) : storeError(error, path, busyTimeoutMs)
}

const damaged = 'is damaged; restore a copy, or move it away and run again'
const elsewhere = 'change that, or name another file with --store'
