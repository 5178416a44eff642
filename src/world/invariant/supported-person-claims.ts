import { episodeInvariant } from './episode-invariant.ts'
import { entailment, subjectOf } from './fact-sheet.ts'
import { presentedItems } from './presented.ts'

/** INV-24. */
export const supportedPersonClaims = episodeInvariant({
  id: 'INV-24',
  name: 'supported-person-claims',
  version: '1',
  opportunity:
    'a statement against a person: marked as adverse, about their public record other than `none`, or about somebody whom no id and no name in the episode’s items tells',
  breaks: "the person's fact sheet does not have it, with that value; there is no such person",
  cannotSee:
    'insinuation, opinion and free text; whether a true statement is fair, or leaves out how a case ended; living people outside this world',
  look(facts, tell) {
    for (const { claims, event, item } of presentedItems(facts))
      for (const statement of claims.statements ?? []) {
        const { about, attribute, value } = statement
        const subject = subjectOf(statement, facts, item)
        if (subject?.kind === 'provider') continue
        const onRecord = attribute.startsWith('public-record') && value !== 'none'
        if (!statement.adverse && !onRecord && subject !== undefined) continue
        tell.opportunity()
        const said = entailment(statement, subject, facts)
        if (said !== 'entailed')
          tell.broken([event], `of ${about} it is told: ${attribute} ${value}, which is ${said}`, [value, attribute])
      }
  },
})
