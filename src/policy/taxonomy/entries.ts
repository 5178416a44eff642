import { UsageError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import { type AttackFamily, attackFamilies, type Category, type Hazard, type Taxonomy } from './taxonomy.ts'

/** The kinds of things that a taxonomy names, as they are asked for. */
export const entryKinds = ['categories', 'hazards', 'use-cases', 'attacks', 'invariants', 'defects'] as const
export type EntryKind = (typeof entryKinds)[number]

/** One thing that the taxonomy names. */
export type Entry =
  | { kind: 'categories'; id: string; name: string; value: Category }
  | { kind: 'hazards'; id: string; name: string; value: Hazard; category: string }
  | { kind: 'use-cases'; id: string; name: string; value: Taxonomy['use_cases'][number] }
  | {
      kind: 'attacks'
      id: string
      name: string
      value: Taxonomy['attack_strategies'][AttackFamily][number]
      family: AttackFamily
    }
  | { kind: 'invariants'; id: string; name: string; value: Taxonomy['invariants'][number] }
  | { kind: 'defects'; id: string; name: string; value: Taxonomy['planted_defects'][number] }

/** Everything that a taxonomy names, kind by kind, in its order. */
export function entriesOf(taxonomy: Taxonomy): Entry[] {
  const { categories } = taxonomy
  return [
    ...categories.map(value => ({ kind: 'categories' as const, id: value.id, name: value.name, value })),
    ...categories.flatMap(category =>
      category.hazards.map(value => ({
        kind: 'hazards' as const,
        id: value.id,
        name: value.name,
        value,
        category: category.id,
      })),
    ),
    ...taxonomy.use_cases.map(value => ({ kind: 'use-cases' as const, id: value.id, name: value.name, value })),
    ...attackFamilies.flatMap(family =>
      taxonomy.attack_strategies[family].map(value => ({
        kind: 'attacks' as const,
        id: value.id,
        name: value.summary,
        value,
        family,
      })),
    ),
    ...taxonomy.invariants.map(value => ({ kind: 'invariants' as const, id: value.id, name: value.name, value })),
    ...taxonomy.planted_defects.map(value => ({ kind: 'defects' as const, id: value.id, name: value.summary, value })),
  ]
}

/**
 * The one thing of an id; of an invariant, also by its name.
 * @throws UsageError with the nearest id
 */
export function entryOf(taxonomy: Taxonomy, id: string): Entry {
  const entries = entriesOf(taxonomy)
  const found = entries.find(entry => names(entry).some(name => name.toLowerCase() === id.toLowerCase()))
  if (found) return found
  throw new UsageError(`taxonomy: unknown id "${id}"; ${didYouMean(id, entries.flatMap(names))}`)
}

/** The hazards that an entry has to do with: that it holds, arise in it, are decided by it, or are planted by it. */
export function hazardsOf({ categories }: Taxonomy, { kind, id }: Entry): Hazard[] {
  const all = categories.flatMap(({ hazards }) => hazards)
  if (kind === 'categories') return categories.find(category => category.id === id)!.hazards
  if (kind === 'hazards') return all.filter(hazard => hazard.id === id)
  if (kind === 'use-cases') return all.filter(hazard => hazard.use_cases.includes(id))
  if (kind === 'invariants') return all.filter(hazard => hazard.oracle.invariants.includes(id))
  if (kind === 'defects') return all.filter(hazard => hazard.planted_defects.includes(id))
  return []
}

const names = (entry: Entry) => (entry.kind === 'invariants' ? [entry.id, entry.name] : [entry.id])
