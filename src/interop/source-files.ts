import { createHash } from 'node:crypto'
import { readdirSync, type Stats, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputError } from '../base/errors.ts'
import { checkUnchanged, fileFault, noRegularFile } from '../base/regular-file.ts'
import { remedyFor } from './missing-path.ts'
import { bytesOf } from './source-text.ts'

/** A file that was imported: what it was called, and exactly what was in it. */
export interface SourceFile {
  file: string
  bytes: number
  digest: string
}

/** Where each source was found, and how: for {@link checkSources}. */
const found = new WeakMap<SourceFile, { path: string; stat: Stats }>()

/** The files at a path: itself, or those directly in the folder, in an order that does not depend on the machine. */
export function filesAt(path: string): string[] {
  const stat = statOf(path)
  if (stat?.isFile()) return [path]
  if (!stat) throw new InputError(`${path}: there is no such file or folder; ${remedyFor(path)}`)
  if (!stat.isDirectory()) throw new InputError(`${path}: ${noRegularFile(stat)}`)
  return namesIn(path)
    .map(name => join(path, name))
    .filter(file => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort((a, b) => (a < b ? -1 : 1))
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw fileFault(path, error)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw fileFault(folder, error)
  }
}

export async function sourceFile(path: string): Promise<SourceFile> {
  const hash = createHash('sha256')
  let bytes = 0
  let stat: Stats | undefined
  const opened = (found: Stats) => {
    stat = found
  }
  for await (const chunk of bytesOf(path, opened)) {
    hash.update(chunk)
    bytes += chunk.length
  }
  const source = { file: basename(path), bytes, digest: hash.digest('hex') }
  found.set(source, { path, stat: stat! })
  return source
}

/** @throws InputError when a file is no longer as it was when its digest was taken: what was read since may be another's */
export function checkSources(sources: readonly SourceFile[]): void {
  for (const source of sources) {
    const before = found.get(source)
    if (!before) continue
    const now = statOf(before.path)
    if (!now) throw new InputError(`${before.path}: vanished while it was read; put it back, and try again`)
    checkUnchanged(before.path, before.stat, now)
  }
}
