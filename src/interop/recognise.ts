import { InputError, UsageError } from '../base/errors.ts'
import type { Importer } from './importer.ts'
import { filesAt } from './source-files.ts'

/** The formats that what is at a path looks like, by names and first bytes. */
async function recognised(path: string, known: readonly Importer[]): Promise<Importer[]> {
  const looks = await Promise.all(known.map(async importer => (await importer.sniff?.(path)) === true))
  return known.filter((_, i) => looks[i])
}

/**
 * The one format that a path looks like.
 * @throws UsageError when it looks like none, or like several: it lists what to choose from
 */
export async function recogniseFormat(path: string, known: readonly Importer[]): Promise<Importer> {
  if (filesAt(path).length === 0) throw new InputError(`${path}: the folder holds no file; name the one that holds the data`)
  const found = await recognised(path, known)
  if (found.length === 1) return found[0]!
  const names = (found.length > 0 ? found : known).map(({ name }) => name)
  throw new UsageError(
    found.length > 0
      ? `${path}: looks like ${names.join(' and like ')}; say which: assay import ${names[0]} ${path}`
      : `${path}: looks like no format that is known by its first lines; say which: assay import FORMAT ${path}, with FORMAT one of ${names.join(', ')}; or, for any other table, table with --mapping`,
  )
}

/** The error of an import in a format that the path does not look like, with what it does look like. */
export async function withHint(error: unknown, importer: Importer, path: string, known: readonly Importer[]): Promise<unknown> {
  if (!(error instanceof InputError)) return error
  const found = await recognised(path, known)
  if (found.length === 0 || found.some(({ name }) => name === importer.name)) return error
  const names = found.map(({ name }) => name)
  return new InputError(
    `${error.message}\n${path}: this looks like ${names.join(' or ')}; try: assay import ${names[0]} ${path}`,
    {
      cause: error,
    },
  )
}
