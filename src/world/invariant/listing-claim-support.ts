import { episodeInvariant } from './episode-invariant.ts'
import { entailment, subjectOf } from './facts/fact-sheet.ts'
import { presentedItems } from './facts/presented.ts'
import { listingInWords } from './words/listing-in-words.ts'

/** INV-29. */
export const listingClaimSupport = episodeInvariant({
  id: 'INV-29',
  name: 'listing-claim-support',
  version: '2',
  opportunity:
    'a statement about a provider, as listing and promotional texts are made of; in the agent’s own words, one of the year a provider was founded, its staff, an award, an audit, a safety review or use without a network, where the sentence names one provider or one item',
  breaks:
    "the provider's fact sheet does not have it with that value; it is about another provider than the item's; in free text, its fact sheet has another number, or none",
  cannotSee: 'claims that are in the text in other words than those of the table, puffery, wording, what a picture claims',
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
    for (const { evidence, why } of listingInWords(facts)) {
      tell.opportunity()
      if (why !== null) tell.brokenIn([evidence], why, { extracted: true })
    }
  },
})
