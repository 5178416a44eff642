import type { Edge } from './place.ts'
import type { Order } from './read-order.ts'

/** The rule that an import inside src breaks, if any: the order of the folders, and who may import index.ts, tests and testing. */
export function folderOrder({ from, to }: Edge, order: Order): string | undefined {
  if (from.area !== 'src') return undefined
  if (to.area !== 'src') {
    if (from.isTest && to.area === 'test') return undefined
    return 'src imports nothing that stands outside src; move it into src, or read it as data'
  }
  if (to.isTest && !from.isTest) return 'only tests import tests; move what is shared to src/testing, or out of the test'
  if (from.folder === to.folder) return undefined
  if (to.path === 'src/index.ts') return 'inside src nothing imports index.ts; import the defining file'
  if (to.folder === 'testing') {
    if (from.isTest) return undefined
    return 'only tests, examples, perf and testing itself import testing; move what is needed out of src/testing'
  }
  if (from.folder === 'testing') {
    if (to.folder !== 'cli' && to.folder !== 'server') return undefined
    return `testing imports neither cli nor server; move this to test/, or what is needed of ${to.folder} to an earlier folder`
  }
  if (from.folder === '') {
    if (to.folder !== 'cli') return undefined
    return 'index.ts exports nothing of cli; move what is to be public to an earlier folder'
  }
  return backward(from.folder, to.folder, order)
}

function backward(from: string, to: string, order: Order): string | undefined {
  const [own, other] = [order.get(from), order.get(to)]
  if (own === undefined || other === undefined || other < own) return undefined
  if (other === own) {
    return `${from} and ${to} share line ${own} of ARCHITECTURE.md's order; move what both need to an earlier folder`
  }
  return `${from} (line ${own} of ARCHITECTURE.md's order) may not import ${to} (line ${other}); move what is needed to ${from} or an earlier folder, or this code to ${to} or a later one`
}

/** What stands in src at no place that the order knows. */
export function misplaced(paths: Iterable<string>, order: Order): string[] {
  const found = new Set<string>()
  for (const path of paths) {
    const [area, folder = '', ...rest] = path.split('/')
    if (area !== 'src' || (folder === 'testing' && rest.length > 0)) continue
    if (rest.length === 0) {
      if (/\.[cm]?[jt]sx?$/.test(folder) && !/^index(\.test)?\.ts$/.test(folder))
        found.add(`${path}:1: stands in no folder of src; move it into one`)
    } else if (!order.has(folder)) {
      found.add(`src/${folder}: stands in no line of the folder order; add it to ARCHITECTURE.md below "Who may import whom"`)
    }
  }
  return [...found]
}
