import { posix } from 'node:path'
import type { Import } from './imports-of.ts'
import type { Place } from './place.ts'

/** A file of this repository, something that is no concern of the folder order, or a path that must not be written so. */
export type Resolved = { kind: 'file'; path: string } | { kind: 'elsewhere' } | { kind: 'wrong'; rule: string }

/** Which file an import means, by its path alone: `../base/../judge/x.ts` means judge. */
export function resolveImport(from: Place, imported: Import, files: ReadonlyMap<string, string>): Resolved {
  const { specifier, form } = imported
  const inSrc = from.area === 'src'
  if (specifier === undefined) {
    return inSrc
      ? wrong('src names what it imports; write a literal, or pathToFileURL(path).href for a file of the user')
      : elsewhere
  }
  if (specifier === 'assay' || specifier.startsWith('assay/')) {
    return wrong(`${from.area} does not import its own package by name; import the defining file by its relative path`)
  }
  const isRelative = /^\.\.?(\/|$)/.test(specifier)
  const path = posix.normalize(posix.join(posix.dirname(from.path), specifier.replace(inSrc ? '' : /\?.*$/, '')))
  if (form === 'URL') return resolveUrl(path, isRelative, files)
  if (!isRelative) {
    const isAlias = /^([#/]|file:)/.test(specifier)
    return inSrc && isAlias ? wrong('src imports its files by relative paths only; write one, with its .ts ending') : elsewhere
  }
  if (!inSrc) return { kind: 'file', path }
  if (!specifier.endsWith('.ts')) return wrong('a relative import names its file; write the path with its .ts ending')
  if (!files.has(path)) return wrong(`${path} does not exist; correct the path`)
  return { kind: 'file', path }
}

/** A URL counts when it means a source file, as a worker's does; under dist/ that file ends in .js. Data may be read from anywhere. */
function resolveUrl(path: string, isRelative: boolean, files: ReadonlyMap<string, string>): Resolved {
  const source = path.replace(/\.js$/, '.ts')
  return isRelative && source.startsWith('src/') && source.endsWith('.ts') && files.has(source)
    ? { kind: 'file', path: source }
    : elsewhere
}

const elsewhere = { kind: 'elsewhere' } as const
const wrong = (rule: string) => ({ kind: 'wrong', rule }) as const
