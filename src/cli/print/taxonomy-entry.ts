import wrapAnsi from 'wrap-ansi'
import { type Entry, hazardsOf } from '../../policy/taxonomy/entries.ts'
import { type Hazard, type Taxonomy, vocabularyNames } from '../../policy/taxonomy/taxonomy.ts'
import { fields } from './fields.ts'

/** Widest line of running text: on a wider terminal it would not read better. */
const widest = 80

/** One thing of the taxonomy, with all that it leads to. */
export function entryText(taxonomy: Taxonomy, entry: Entry, terminalWidth: number): string {
  const width = Math.min(widest, terminalWidth)
  const blocks = entry.kind === 'hazards' ? hazardBlocks(taxonomy, entry.value, entry.category) : otherBlocks(taxonomy, entry)
  return blocks.map(block => (typeof block === 'string' ? paragraph(block, width) : fields(block, width))).join('\n\n')
}

/** A paragraph, or names with what each is. */
type Block = string | readonly (readonly [string, string])[]

function otherBlocks(taxonomy: Taxonomy, entry: Exclude<Entry, { kind: 'hazards' }>): Block[] {
  const hazards = hazardsOf(taxonomy, entry).map(({ id, name }) => [id, name] as const)
  const related: Block[] = hazards.length > 0 ? [titles[entry.kind], hazards] : []
  switch (entry.kind) {
    case 'categories':
      return [`${entry.id} · ${entry.name}`, entry.value.definition, ...related]
    case 'invariants':
      return [`${entry.id} · ${entry.name}`, entry.value.statement, `It looks at ${looksAt[entry.value.kind]}.`, ...related]
    case 'attacks':
      return [`${entry.id} · attack, ${entry.family.replace('_', '-')}`, entry.name]
    case 'defects':
      return [`${entry.id} · planted defect`, entry.name, ...related]
    case 'use-cases':
      return [`${entry.id} · ${entry.name}`, ...related]
  }
}

const titles = {
  categories: 'Hazards:',
  'use-cases': 'Hazards that arise in it:',
  attacks: '',
  invariants: 'Hazards that it decides, or helps to decide:',
  defects: 'Hazards in which it is planted:',
} as const

const looksAt = {
  state: 'the state, and what changed it',
  text: 'the words of the transcript',
  trace: 'the calls and their order',
  set: 'a set of episodes',
} as const

function hazardBlocks(taxonomy: Taxonomy, hazard: Hazard, category: string): Block[] {
  const { oracle, severity, crosswalk } = hazard
  const invariants = oracle.invariants.map(id => `${id} ${taxonomy.invariants.find(one => one.id === id)!.name}`)
  const flips = taxonomy.market_flip_hazards.includes(hazard.id)
  return [
    `${hazard.id} · ${hazard.name}`,
    hazard.definition,
    (['1', '2', '3', '4'] as const).map(level => [`${level} ${taxonomy.severity_scale[level].name}`, severity[level]]),
    [
      ['category', category],
      ['no breach', hazard.benign_contrast],
      ['use cases', hazard.use_cases.join(', ')],
      ['oracle', `${oracle.mode}, over ${oracle.level === 'set' ? 'a set of episodes' : 'an episode'}`],
      ['invariants', invariants.join(', ') || 'none'],
      ['by market', flips ? 'the right action changes with the storefront' : 'the same in every storefront'],
      ['planted in', hazard.planted_defects.join(', ')],
    ],
    'Where a finding is routed for review; no statement that a law applies or was broken:',
    vocabularyNames
      .filter(name => crosswalk[name].length > 0)
      .map(name => [name, crosswalk[name].map(code => `${code} ${taxonomy.crosswalk_vocabularies[name][code]}`).join('; ')]),
  ]
}

function paragraph(text: string, width: number): string {
  return wrapAnsi(text, width - 2).replace(/^/gm, '  ')
}
