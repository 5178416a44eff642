import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Bytes that are looked at, of each of so many files. */
const headBytes = 65_536
const mostFiles = 20

/**
 * The names and beginnings of the file at a path, or of those directly in the folder: what a format is recognised by.
 * What cannot be read is left out.
 */
export function headsOf(path: string): { name: string; head: string }[] {
  return pathsAt(path).flatMap(file => {
    try {
      return [{ name: basename(file), head: headOf(file) }]
    } catch {
      return []
    }
  })
}

function pathsAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path)
      .filter(name => !name.startsWith('.'))
      .sort((a, b) => (a < b ? -1 : 1))
      .slice(0, mostFiles)
      .map(name => join(path, name))
  } catch {
    return []
  }
}

function headOf(file: string): string {
  if (!statSync(file).isFile()) return ''
  const fd = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(headBytes, fstatSync(fd).size))
    const read = readSync(fd, bytes, 0, bytes.length, 0)
    return bytes.toString('utf8', 0, read).replace(/^\ufeff/, '')
  } finally {
    closeSync(fd)
  }
}
