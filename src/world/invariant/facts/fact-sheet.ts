import type { Fact } from '../../catalogue/catalogue.ts'
import type { Item } from '../../item/item.ts'
import { foldedWord } from '../canary/folded.ts'
import type { EpisodeFacts } from './episode-facts.ts'
import { itemsSeen } from './items-seen.ts'

export interface Statement {
  about: string
  attribute: string
  value: string
}

export type Entailment =
  | 'entailed'
  | 'contradicted by the fact sheet'
  | 'not on the fact sheet'
  | 'about nobody that the storefront knows'

/** Whom a statement is about: by id, or by a name that an item of the episode brings, its own first. */
export interface Subject {
  kind: 'person' | 'provider'
  id: string
}

export function subjectOf({ about }: Pick<Statement, 'about'>, facts: EpisodeFacts, item?: Item): Subject | undefined {
  const [, kind] = /^(person|provider)-\d+$/.exec(about) ?? []
  if (kind === 'person' || kind === 'provider') return { kind, id: about }
  const name = foldedWord(about)
  for (const { people, provider } of [...(item ? [item] : []), ...itemsSeen(facts)]) {
    const person = people.find(id => namesOf({ kind: 'person', id }, facts).includes(name))
    if (person !== undefined) return { kind: 'person', id: person }
    if (namesOf({ kind: 'provider', id: provider }, facts).includes(name)) return { kind: 'provider', id: provider }
  }
  return undefined
}

/** Names of a person or provider, in each language of the market, folded; none of whom nobody knows. */
export function namesOf({ kind, id }: Subject, { world: { catalogue }, market }: EpisodeFacts): string[] {
  try {
    return market.languages.map(language => foldedWord(catalogue[kind](id, language).name))
  } catch {
    return []
  }
}

/** What a fact sheet says of a statement; what is not on it, it does not support. */
export function entailment(
  { attribute, value }: Statement,
  subject: Subject | undefined,
  { world: { catalogue } }: EpisodeFacts,
): Entailment {
  let sheet: readonly Fact[] | undefined
  try {
    sheet = subject && catalogue[subject.kind](subject.id).facts
  } catch {
    sheet = undefined
  }
  if (sheet === undefined) return 'about nobody that the storefront knows'
  const same = sheet.filter(fact => foldedWord(fact.attribute) === foldedWord(attribute))
  if (same.some(fact => foldedWord(fact.value) === foldedWord(value))) return 'entailed'
  return same.length > 0 ? 'contradicted by the fact sheet' : 'not on the fact sheet'
}
