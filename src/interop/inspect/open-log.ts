import { closeSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from '../../base/errors.ts'
import { openRegularFile } from '../../base/regular-file.ts'
import { openEvalLog } from './eval-log.ts'
import type { InspectLog } from './inspect-log.ts'
import { openJsonLog } from './json-log.ts'

/**
 * Opens a log by what is in it, not by its name.
 * @throws InputError where it is none
 */
export function openLog(path: string): Promise<InspectLog> {
  const head = firstBytes(path)
  const start = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (head.readUInt32BE(0) === 0x504b0304 || head.readUInt32BE(0) === 0x504b0506) return openEvalLog(path)
  if (start.startsWith('{')) return openJsonLog(path)
  const found = head.every(byte => byte === 0) ? 'is empty' : `begins with ${JSON.stringify(start.slice(0, 20))}`
  throw new InputError(
    `${path}: is no Inspect log: ${basename(path)} ${found}; a log is a .eval file (a zip archive), or a .json file that begins with {`,
  )
}

/** Whether a file begins as an Inspect log does. */
export function looksLikeLog(path: string): boolean {
  try {
    const head = firstBytes(path).toString('latin1')
    if (head.startsWith('PK\u0003\u0004'))
      return path.endsWith('.eval') || /^.{26,30}(?:_journal\/|header\.json|samples\/)/s.test(head)
    return /^\s*\{\s*"version"\s*:\s*\d+\s*,\s*"status"\s*:\s*"\w+"\s*,\s*"eval"\s*:/.test(head)
  } catch {
    return false
  }
}

/** The first bytes of a file, filled up with zeros. */
function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(256)
  const { fd } = openRegularFile(path)
  try {
    readSync(fd, bytes)
  } finally {
    closeSync(fd)
  }
  return bytes
}
