import type { Catalogue } from '../../catalogue/catalogue.ts'
import { personId } from '../../catalogue/person.ts'
import { providerId } from '../../catalogue/provider.ts'
import type { EpisodeFacts } from '../facts/episode-facts.ts'
import { namesOf, type Subject } from '../facts/fact-sheet.ts'
import { itemsSeen } from '../facts/items-seen.ts'

const kept = new WeakMap<Catalogue, ReadonlySet<string>>()

/** Folded names of all people and providers of a storefront, and of those of the episode’s items. */
export function peopleAndProviders(facts: EpisodeFacts): ReadonlySet<string> {
  const { catalogue } = facts.world
  let all = kept.get(catalogue)
  if (all === undefined) {
    const subjects: Subject[] = [
      ...Array.from({ length: catalogue.people }, (_, no): Subject => ({ kind: 'person', id: personId(no) })),
      ...Array.from({ length: catalogue.providers }, (_, no): Subject => ({ kind: 'provider', id: providerId(no) })),
    ]
    all = new Set(subjects.flatMap(subject => namesOf(subject, facts)))
    kept.set(catalogue, all)
  }
  const own = itemsSeen(facts).flatMap(({ people, provider }): Subject[] => [
    { kind: 'provider', id: provider },
    ...people.map((id): Subject => ({ kind: 'person', id })),
  ])
  return new Set([...all, ...own.flatMap(subject => namesOf(subject, facts))])
}
