import { closeSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import { openRegularFile } from '../base/regular-file.ts'

/** How far into a file is looked for the end of its first line. */
const lookedAt = 1024 * 1024

/**
 * Whether a file holds one JSON array, one JSON object, or JSON Lines; undefined where it begins with neither `[` nor `{`.
 * The name decides where the text does not: a single object on one line is one line of JSON Lines, too.
 */
export function jsonShape(path: string): 'array' | 'object' | 'lines' | undefined {
  const head = headOf(path)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (head.startsWith('[')) return 'array'
  if (!head.startsWith('{')) return undefined
  if (['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())) return 'lines'
  const end = head.indexOf('\n')
  return end > 0 && head.slice(end).trim() !== '' && isJson(head.slice(0, end)) ? 'lines' : 'object'
}

function headOf(path: string): string {
  const { fd } = openRegularFile(path)
  try {
    const bytes = Buffer.alloc(lookedAt)
    return bytes.toString('utf8', 0, readSync(fd, bytes, 0, lookedAt, 0))
  } finally {
    closeSync(fd)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
