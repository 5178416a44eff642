import { bans } from './bans.ts'
import { cycles } from './cycles.ts'
import { folderOrder, misplaced } from './folder-order.ts'
import { type Import, importsOf } from './imports-of.ts'
import { type Edge, placeOf } from './place.ts'
import type { Order } from './read-order.ts'
import { resolveImport } from './resolve-import.ts'

/** Areas whose imports are held to rules; test/, examples/ and perf/ may import anything. */
export const checkedFile = /^(src|web)\/.*\.[cm]?[jt]sx?$/

/**
 * Every import that breaks a rule of ARCHITECTURE.md, as `file:line: the import: the rule; what to do`.
 * @param files all files by their path from the root; the text of those not checked may be empty
 */
export function violations(files: ReadonlyMap<string, string>, order: Order): string[] {
  const found = misplaced(files.keys(), order)
  const edges: Edge[] = []
  for (const [path, text] of files) {
    if (!checkedFile.test(path)) continue
    const from = placeOf(path)
    const { imports, fault } = readImports(text, path)
    if (fault) found.push(fault)
    for (const imported of imports) {
      const say = (rule: string) => found.push(`${path}:${imported.line}: ${shown(imported)}: ${rule}`)
      const resolved = resolveImport(from, imported, files)
      if (resolved.kind === 'wrong') say(resolved.rule)
      if (resolved.kind !== 'file') continue
      const edge = { from, to: placeOf(resolved.path), imported }
      edges.push(edge)
      const rule = bans(edge) ?? folderOrder(edge, order)
      if (rule) say(rule)
    }
  }
  return [...found, ...cycles(edges)]
}

function readImports(text: string, path: string): { imports: Import[]; fault?: string } {
  try {
    return { imports: importsOf(text, path) }
  } catch (error) {
    return { imports: [], fault: (error as Error).message }
  }
}

const shown = ({ form, specifier }: Import) => (specifier === undefined ? `computed ${form}` : `${form} '${specifier}'`)
