import type { Edge } from './place.ts'

/** The bans that ARCHITECTURE.md states besides the order; each gives the rule that an import breaks, if any. */
export function bans(edge: Edge): string | undefined {
  return statsBan(edge) ?? measuringBan(edge) ?? plantedBan(edge) ?? invariantBan(edge) ?? webBan(edge)
}

function statsBan({ from, to }: Edge): string | undefined {
  if (!within(from.path, 'src/stats') || to.area !== 'src' || ['stats', 'base'].includes(to.folder)) return undefined
  if (from.isTest && to.folder === 'testing') return undefined
  return 'stats imports base only, not even types; take plain numbers as arguments, or define the type in stats'
}

/** What measures must work on foreign transcripts and old judgements, without running anything. */
function measuringBan({ from, to }: Edge): string | undefined {
  const measuring = from.area === 'src' && ['measure', 'analysis', 'report'].includes(from.folder)
  const running = to.area === 'src' && ['model', 'target', 'user', 'judge', 'run'].includes(to.folder)
  if (!measuring || !running) return undefined
  return `${from.folder} imports nothing of ${to.folder}; work on its records, or join the two in pipeline`
}

/** Planted agents check the oracles: were one made from the other, agreement would show nothing. */
function plantedBan({ from, to }: Edge): string | undefined {
  const [planted, oracle] = ['src/target/planted', 'src/judge/oracle']
  const both = [within(from.path, planted) && within(to.path, oracle), within(from.path, oracle) && within(to.path, planted)]
  if (both.includes(true)) return 'target/planted and judge/oracle never import each other; state what each needs in each'
  if (!within(from.path, 'src/judge') || !within(to.path, planted)) return undefined
  return "no judge reads a planted agent's truth; judge the transcript alone"
}

/** What an oracle may know of what it judges: the forms in which it is told. */
const told = ['src/world/state/effect.ts', 'src/world/state/effect-schema.ts', 'src/world/tool/claims.ts']

/** An oracle that asked the state, a tool or a mutant would repeat their errors. */
function invariantBan({ from, to }: Edge): string | undefined {
  const invariant = 'src/world/invariant'
  if (from.isTest) return undefined
  if (within(from.path, 'src/world/mutation/shipped') && within(to.path, invariant))
    return 'operators go by the statements, never by what an oracle says; ask the world, the market or the record'
  if (!within(from.path, invariant) || told.includes(to.path)) return undefined
  const running = ['tool', 'state', 'mcp', 'play', 'mutation'].some(part => within(to.path, `src/world/${part}`))
  if (running || to.path === 'src/world/session.ts')
    return 'invariants import no tool, session or state that runs; add up the ledger, or move what is needed down'
  return undefined
}

function webBan({ from, to, imported }: Edge): string | undefined {
  if (from.area !== 'web' || to.area === 'web') return undefined
  if (to.area === 'src' && !to.isTest) {
    if (['chart', 'record'].includes(to.folder) || (from.isTest && to.folder === 'testing')) return undefined
    if (to.folder === 'server' && imported.typeOnly) return undefined
    if (to.folder === 'server') return "web imports only the server's types; write `import type`, and call its HTTP API"
  }
  return "web imports only chart, record and the server's types; ask the server for the rest"
}

const within = (path: string, folder: string) => path.startsWith(`${folder}/`)
