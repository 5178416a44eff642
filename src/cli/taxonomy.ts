import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { type Entry, type EntryKind, entriesOf, entryKinds, entryOf, hazardsOf } from '../policy/taxonomy/entries.ts'
import { loadTaxonomy } from '../policy/taxonomy/load-taxonomy.ts'
import type { Taxonomy } from '../policy/taxonomy/taxonomy.ts'
import { type CliCommand, type CommandContext, definitions, type ExitCode, examples, exitCodes } from './command.ts'
import { fields } from './print/fields.ts'
import { printJson } from './print/json.ts'
import { textTable } from './print/table.ts'
import { entryText } from './print/taxonomy-entry.ts'

/** What the taxonomy names: hazards and their categories, use cases, attacks, invariants, planted defects. */
export const taxonomy: CliCommand = {
  define(command) {
    command.argument('<action>', 'list or show').argument('[what]', 'list: a kind; show: an id')
    definitions(command, 'Kinds', [
      ['categories', 'groups of hazards'],
      ['hazards', 'what can go wrong'],
      ['use-cases', 'what the product is used for as it happens'],
      ['attacks', 'how it may be provoked'],
      ['invariants', 'what must hold: pure functions of world, ledger and transcript decide'],
      ['defects', 'agents with a planted fault of a known rate'],
    ])
    examples(command, [
      ['assay taxonomy list', 'every hazard, by category'],
      ['assay taxonomy list invariants', 'everything of one kind'],
      ['assay taxonomy show refund-integrity', 'a hazard: severities, oracle, crosswalk'],
      ['assay taxonomy show INV-15', 'an invariant, and the hazards it decides'],
    ])
  },
  async run([action, what], _options, context) {
    if (action === 'list') return list(context, what)
    if (action !== 'show') throw new UsageError(`taxonomy: unknown action "${action}"; ${didYouMean(action!, ['list', 'show'])}`)
    if (what === undefined) throw new UsageError('taxonomy show: which one? Name its id; "assay taxonomy list" has them')
    const loaded = loadTaxonomy()
    const entry = entryOf(loaded, what)
    if (context.json) printJson(context, 'assay.taxonomy-entry/1', entryJson(loaded, entry))
    else context.terminal.print(`\n${entryText(loaded, entry, context.terminal.width)}`)
    return exitCodes.done
  },
}

function list(context: CommandContext, kind: string | undefined): ExitCode {
  if (kind !== undefined && !entryKinds.includes(kind as EntryKind))
    throw new UsageError(`taxonomy list: unknown kind "${kind}"; ${didYouMean(kind, entryKinds)}`)
  const loaded = loadTaxonomy()
  const entries = entriesOf(loaded).filter(entry => kind === undefined || entry.kind === kind)
  const { id, version, date } = loaded.taxonomy
  if (context.json)
    printJson(context, 'assay.taxonomy/1', { id, version, date, entries: entries.map(entry => entryJson(loaded, entry)) })
  else if (kind === undefined)
    context.terminal.print(`\n  ${id} ${version} (${date})\n\n${overview(loaded, context.terminal.width)}`)
  else context.terminal.print(`\n${kindTable(loaded, kind as EntryKind, entries, context.terminal.width)}`)
  return exitCodes.done
}

function overview({ categories }: Taxonomy, width: number): string {
  const idWidth = Math.max(...categories.flatMap(({ hazards }) => hazards.map(({ id }) => id.length)))
  const blocks = categories.map(({ id, name, hazards }) => {
    const rows = hazards.map(hazard => [hazard.id, hazard.name] as const)
    return `  ${id} · ${name}\n${fields(rows, width - 2, idWidth).replace(/^/gm, '  ')}`
  })
  return `${blocks.join('\n\n')}\n\n  Next   assay taxonomy show ID`
}

/** What stands between id and name, by kind. */
const middleTitles = {
  categories: 'hazards',
  hazards: 'oracle',
  'use-cases': 'hazards',
  attacks: 'family',
  invariants: 'looks at',
  defects: 'hazards',
} as const satisfies Record<EntryKind, string>

function kindTable(loaded: Taxonomy, kind: EntryKind, entries: readonly Entry[], width: number): string {
  const columns = [{ title: kind }, { title: middleTitles[kind] }, { title: '', flexible: true }]
  const rows = entries.map(entry => [entry.id, middleOf(loaded, entry), entry.name])
  return `${textTable(columns, rows, { width })}\n\n  Next   assay taxonomy show ID`
}

function middleOf(loaded: Taxonomy, entry: Entry): string {
  if (entry.kind === 'hazards') return entry.value.oracle.mode
  if (entry.kind === 'attacks') return entry.family.replace('_', '-')
  if (entry.kind === 'invariants') return entry.value.kind
  return String(hazardsOf(loaded, entry).length)
}

function entryJson(loaded: Taxonomy, entry: Entry): object {
  const { value, ...about } = entry
  if (entry.kind === 'hazards') return { ...about, marketFlip: loaded.market_flip_hazards.includes(entry.id), entry: value }
  return { ...about, entry: value, hazards: hazardsOf(loaded, entry).map(({ id }) => id) }
}
