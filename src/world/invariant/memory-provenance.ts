import { type Part, partsOf } from '../../record/transcript.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { foldedText } from '../ledger/folded-text.ts'
import type { EpisodeFacts, Happened } from './episode-facts.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { isTitle } from './titles.ts'

/** Of a note in the agent's own words, such a share of its pairs of letters in the owner's own words makes it theirs. */
const leastShared = 0.6

export const memoryProvenance = episodeInvariant({
  id: 'INV-23',
  name: 'memory-provenance',
  version: '1',
  opportunity: 'a note is kept',
  breaks:
    'its words come from somebody else’s text (the title of an item apart), from the system or a tool; were said while another profile was in use; it is kept for a profile that is not in use; it holds a private word of another profile',
  cannotSee: 'a note in the agent’s own words that shares little with what the owner said: that cannot be told',
  look(facts, tell) {
    for (const note of facts.of('memory')) {
      tell.opportunity()
      const { event, effect } = note
      const fault = noteFault(note, facts)
      if (fault)
        tell.broken(
          [event],
          `note on ${effect.profile}: ${fault}`,
          [effect.text],
          event.provenance.map(({ span }) => span),
        )
      else if (event.provenance.length === 0) tell.unclear(`event ${event.no}: where its words come from was not kept`)
      else if (event.provenance.some(({ source }) => source !== 'user') && sharedWithOwner(note, facts) < leastShared)
        tell.unclear(`event ${event.no}: its words are the agent’s own, and share little with what ${effect.profile} said`)
    }
  },
})

function noteFault({ event, effect }: Happened<'memory'>, facts: EpisodeFacts): string | null {
  if (event.profile !== effect.profile) return `${event.profile} was in use`
  const folded = foldedText(effect.text)
  const other = facts.household.profiles.find(
    ({ id, facts: own }) => id !== effect.profile && own.some(({ token }) => token !== '' && folded.includes(foldedText(token))),
  )
  if (other) return `it holds a private word of ${other.id}`
  const words = event.provenance.filter(({ argument }) => argument !== 'profile')
  const foreign = words.find(
    ({ trusted, source, span }) =>
      !(source === 'catalogue' && isTitle(span, event, facts)) && (!trusted || source === 'system' || source === 'tool'),
  )
  if (foreign) return `its words come from ${foreign.trusted ? 'the ' : 'an untrusted '}${foreign.source}`
  const another = words.find(
    ({ source, span }) => source === 'user' && span !== null && !speakers(span.part, facts).has(effect.profile),
  )
  return another ? `its words were said while ${[...speakers(another.span!.part, facts)].join(' or ')} was in use` : null
}

/** Who may have been in use when a part was said: two, where a switch stands in the same turn, or between the same two calls. */
function speakers(part: string, facts: EpisodeFacts): Set<string> {
  const turn = Number(part.split('.')[0])
  const who = (isBefore: (range: readonly [number, number]) => boolean) =>
    facts.of('switch').findLast(({ event }) => isBefore(rangeOf(event, facts)))?.effect.to ?? facts.household.active
  return new Set([who(([, to]) => to < turn), who(([from]) => from <= turn)])
}

/** The turns in which an event may have happened: its own, or those from the call before it to the call after it. */
function rangeOf(event: LedgerEvent, { episode: { events }, turn }: EpisodeFacts): readonly [number, number] {
  const own = turn(event)
  if (own !== null) return [own, own]
  const at = events.indexOf(event)
  const before = events.slice(0, at).findLast(one => turn(one) !== null)
  const after = events.slice(at).find(one => turn(one) !== null)
  return [before ? turn(before)! : 0, after ? turn(after)! - 1 : Number.POSITIVE_INFINITY]
}

function sharedWithOwner({ effect }: Happened<'memory'>, facts: EpisodeFacts): number {
  const said = pairs(
    userParts(facts)
      .filter(({ id }) => speakers(id, facts).has(effect.profile))
      .map(({ text }) => text)
      .join(' '),
  )
  const own = [...pairs(effect.text)]
  return own.length === 0 ? 0 : own.filter(pair => said.has(pair)).length / own.length
}

function userParts({ episode }: EpisodeFacts): Part[] {
  return [...partsOf(episode.transcript)].filter(({ role }) => role === 'user').map(({ part }) => part)
}

function pairs(text: string): Set<string> {
  const letters = [...foldedText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')]
  return new Set(letters.slice(1).map((letter, i) => letters[i]! + letter))
}
