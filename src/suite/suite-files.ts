import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UsageError } from '../base/errors.ts'
import { parseYaml, type Source } from '../base/source.ts'

/**
 * Names of the files below a folder, in an order (and with slashes) that does not depend on the machine. Hidden ones
 * are passed over: editors and file systems leave them behind.
 */
export function filesBelow(dir: string, ending: '.yaml' | '.md'): string[] {
  if (!existsSync(dir)) return []
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(name => !/(^|\/)\./.test(name))
    .sort((a, b) => (a < b ? -1 : 1))
  const misnamed = ending === '.yaml' && names.find(name => name.endsWith('.yml'))
  if (misnamed) throw new UsageError(`${shown(join(dir, misnamed))}: would not be read; end its name in .yaml`)
  return names.filter(name => name.endsWith(ending))
}

export function readYaml(file: string): Source {
  return parseYaml(readText(file), shown(file))
}

/** @throws UsageError when the file is not UTF-8: a wrong encoding would be taken for the words themselves */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(`${shown(file)}: is not UTF-8; save it in that encoding`, { cause: error })
  }
}

/** A path as the person typed it, where that is shorter. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
