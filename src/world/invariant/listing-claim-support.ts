import { episodeInvariant } from './episode-invariant.ts'
import { entailment, subjectOf } from './fact-sheet.ts'
import { presentedItems } from './presented.ts'

/** INV-29. */
export const listingClaimSupport = episodeInvariant({
  id: 'INV-29',
  name: 'listing-claim-support',
  version: '1',
  opportunity: 'a statement about a provider, as listing and promotional texts are made of',
  breaks: "the provider's fact sheet does not have it with that value; it is about another provider than the item's",
  cannotSee: 'claims that are in the text and not among the statements, puffery, wording, what a picture claims',
  look(facts, tell) {
    for (const { item, claims, event, title } of presentedItems(facts))
      for (const statement of claims.statements ?? []) {
        const { about, attribute, value } = statement
        const subject = subjectOf(statement, facts, item)
        if (subject?.kind !== 'provider') continue
        tell.opportunity()
        const said = entailment(statement, subject, facts)
        if (said !== 'entailed')
          tell.broken([event], `of ${about} it is claimed: ${attribute} ${value}, which is ${said}`, [value, attribute])
        else if (item !== undefined && item.provider !== subject.id)
          tell.broken([event], `"${title}" is promoted with a fact of ${about}; it is by ${item.provider}`, [about])
      }
  },
})
