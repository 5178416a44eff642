import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UsageError } from '../base/errors.ts'
import { fileFault } from '../base/regular-file.ts'
import { parseYaml, type Source } from '../base/source.ts'
import { readTextFile } from '../base/text-file.ts'

/**
 * Names of the files below a folder, in an order (and with slashes) that does not depend on the machine. Hidden ones
 * are passed over: editors and file systems leave them behind.
 */
export function filesBelow(dir: string, ending: '.yaml' | '.md'): string[] {
  if (!existsSync(dir)) return []
  const names = entriesBelow(dir)
    .map(entry => ({ entry, name: relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ name }) => !/(^|\/)\./.test(name))
    .filter(({ entry, name }) => isRead(entry, join(dir, name), ending))
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1))
  const misnamed = ending === '.yaml' && names.find(name => name.endsWith('.yml'))
  if (misnamed) throw new UsageError(`${shown(join(dir, misnamed))}: would not be read; end its name in .yaml`)
  return names.filter(name => name.endsWith(ending))
}

function entriesBelow(dir: string): Dirent[] {
  if (!statSync(dir).isDirectory()) throw new UsageError(`${shown(dir)}: is a file, where a folder should be`)
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
  } catch (error) {
    throw fileFault(shown((error as NodeJS.ErrnoException).path ?? dir), error, UsageError)
  }
}

/** A folder is not read as a file; one that looks like a file, or is a link and would be passed over, is an error. */
function isRead(entry: Dirent, path: string, ending: string): boolean {
  if (entry.isDirectory()) {
    if (path.endsWith(ending)) throw new UsageError(`${shown(path)}: is a folder, where a file should be; rename it`)
    return false
  }
  if (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${shown(path)}: is a link to a folder, which is not followed; move the folder here`)
  return true
}

export function readYaml(file: string): Source {
  return parseYaml(readText(file), shown(file))
}

/** @throws UsageError when the file is no UTF-8 text: a wrong encoding would be taken for the words themselves */
export function readText(file: string): string {
  return readTextFile(file, { shown: shown(file) })
}

/** A path as the person typed it, where that is shorter. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
