import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nearest } from '../base/nearest.ts'

/** Names of a folder that are told. */
const mostNames = 6

/** What would do where nothing is at a path: the name that is nearest to it, or those that are there. */
export function remedyFor(path: string): string {
  const { folder, name } = firstMissing(path)
  const names = namesIn(folder)
  const near = nearest(name, names)
  if (near !== undefined) return `did you mean "${folder === '.' ? near : join(folder, near)}"?`
  const usual = 'name a file of the data set, or the folder that holds it'
  if (names.length === 0) return usual
  const more = names.length > mostNames ? `, … (${names.length} in all)` : ''
  return `${usual} (${folder === '.' ? 'here' : `in ${folder}`} are ${names.slice(0, mostNames).join(', ')}${more})`
}

/** The first part of the path that is not there, and the folder that should hold it. */
function firstMissing(path: string): { folder: string; name: string } {
  let name = basename(path)
  let folder = dirname(path)
  while (!isFolder(folder) && dirname(folder) !== folder) {
    name = basename(folder)
    folder = dirname(folder)
  }
  return { folder, name }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .sort((a, b) => (a < b ? -1 : 1))
  } catch {
    return []
  }
}
