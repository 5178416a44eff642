import type { Edge } from './place.ts'

/** For each node the nodes it leads to, each with the `file:line` that does so. */
type Graph = Map<string, Map<string, string>>

/** Import cycles between files of src, and between its folders; a type-only import closes a cycle too. */
export function cycles(edges: readonly Edge[]): string[] {
  const files: Graph = new Map()
  const folders: Graph = new Map()
  for (const { from, to, imported } of edges) {
    if (from.area !== 'src' || to.area !== 'src' || imported.form === 'URL') continue
    const where = `${from.path}:${imported.line}`
    link(files, from.path, to.path, where)
    // A test reaches testing, and testing reaches all: no cycle of what is shipped.
    if (from.folder && to.folder && from.folder !== to.folder && !from.isTest) link(folders, from.folder, to.folder, where)
  }
  return [
    ...cyclesOf(files).map(
      ({ at, through }) => `${at[0]}: import cycle ${through.join(' → ')}; move what both ends need to a third file`,
    ),
    ...cyclesOf(folders).map(
      ({ at, through }) => `${at[0]}: folder cycle ${through.join(' → ')} (${at.join(', ')}); turn one of these imports round`,
    ),
  ]
}

function link(graph: Graph, from: string, to: string, where: string): void {
  const next = graph.get(from) ?? new Map<string, string>()
  if (!next.has(to)) next.set(to, where)
  graph.set(from, next)
}

/** Cycles that share no edge, so that one wrong import is not told once for every way back to it. Takes their edges out of the graph. */
function cyclesOf(graph: Graph): { at: string[]; through: string[] }[] {
  const found = []
  for (const start of [...graph.keys()].sort()) {
    while (true) {
      const through = shortestWayBack(graph, start)
      if (!through) break
      found.push({ through, at: through.slice(1).map((to, index) => unlink(graph, through[index]!, to)) })
    }
  }
  return found
}

function unlink(graph: Graph, from: string, to: string): string {
  const where = graph.get(from)!.get(to)!
  graph.get(from)!.delete(to)
  return where
}

function shortestWayBack(graph: Graph, start: string): string[] | undefined {
  const before = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const next of graph.get(node)?.keys() ?? []) {
      if (next === start) return wayTo(node, before, start)
      if (before.has(next)) continue
      before.set(next, node)
      queue.push(next)
    }
  }
  return undefined
}

function wayTo(end: string, before: ReadonlyMap<string, string>, start: string): string[] {
  const way = [start]
  for (let node: string | undefined = end; node !== undefined && node !== start; node = before.get(node)) way.unshift(node)
  return [start, ...way]
}
