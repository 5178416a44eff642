import { realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../../base/errors.ts'

/**
 * Looks whether a file may be written at a path, before any work is done for it.
 * @param keep a file that is never written over, such as the store
 * @throws UsageError when its folder is not there, or something stands there already
 */
export function checkPlace(path: string, { force = false, keep }: { force?: boolean; keep?: string } = {}): void {
  const folder = dirname(resolve(path))
  const above = stat(folder)
  if (!above) throw new UsageError(`${path}: the folder ${folder} is not there; make it, or name another place with --out`)
  if (!above.isDirectory())
    throw new UsageError(`${path}: ${folder} is a file, a folder was expected; name another place with --out`)
  const there = stat(path)
  if (!there) return
  if (there.isDirectory()) throw new UsageError(`${path}: is a folder; name a file in it with --out`)
  if (keep !== undefined && stat(keep) && realpathSync(keep) === realpathSync(path))
    throw new UsageError(`${path}: is the store itself; name another place with --out`)
  if (!there.isFile()) throw new UsageError(`${path}: is no ordinary file; name another place with --out`)
  if (!force)
    throw new UsageError(`${path}: is there already, and was left as it is; name another place with --out, or say --force`)
}

/** Undefined where nothing is, or where the way there leads through a file. */
function stat(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}
