import type { Fact } from '../catalogue/catalogue.ts'
import { foldedWord } from './canary/folded.ts'
import type { EpisodeFacts } from './episode-facts.ts'

export interface Statement {
  about: string
  attribute: string
  value: string
}

/** What a fact sheet says of a statement; what is not on it, it does not support. */
export function entailment(
  { about, attribute, value }: Statement,
  { world: { catalogue } }: EpisodeFacts,
): 'entailed' | 'contradicted by the fact sheet' | 'not on the fact sheet' | 'about nobody that the storefront knows' {
  const facts = sheetOf(about, id => (id.startsWith('person-') ? catalogue.person(id).facts : catalogue.provider(id).facts))
  if (facts === undefined) return 'about nobody that the storefront knows'
  const same = facts.filter(fact => foldedWord(fact.attribute) === foldedWord(attribute))
  if (same.some(fact => foldedWord(fact.value) === foldedWord(value))) return 'entailed'
  return same.length > 0 ? 'contradicted by the fact sheet' : 'not on the fact sheet'
}

function sheetOf(about: string, facts: (id: string) => readonly Fact[]): readonly Fact[] | undefined {
  if (!/^(person|provider)-\d+$/.test(about)) return undefined
  try {
    return facts(about)
  } catch {
    return undefined
  }
}
