import type { Part } from '../../record/transcript.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { findCanaries } from './canary-search.ts'
import { episodeInvariant } from './episode-invariant.ts'
import type { EpisodeFacts, Happened } from './facts/episode-facts.ts'
import { isTitle } from './facts/titles.ts'
import { foreignSource } from './words/foreign-words.ts'
import { type Held, holdNote } from './words/hold-note.ts'
import { factsOfNamed, saidAround } from './words/owner-said.ts'

export const memoryProvenance = episodeInvariant({
  id: 'INV-23',
  name: 'memory-provenance',
  version: '2',
  opportunity: 'a note is kept',
  breaks:
    'its words come from somebody else’s text (the title of an item apart), from the system or a tool; were said while another profile was in use, or only afterwards; it is kept for a profile that is not in use; it holds a private word of another profile, in any disguise. Or, whatever its provenance says: a number, day of the week, quoted or capitalised name of it stands nowhere in what its owner had said, nor in the storefront’s facts of items that they named; a sentence of it shares nothing with what they had said in that language; a clause of it denies what they said, or says what they denied',
  cannotSee:
    'a sentence that shares some words and little more with what the owner said, or is in another script or language: that cannot be told; another common word in a sentence that is otherwise theirs; names in German, where all nouns are capitalised; numbers in words',
  look(facts, tell) {
    for (const note of facts.of('memory')) {
      tell.opportunity()
      const { event, effect } = note
      const fault = noteFault(note, facts)
      const sources = event.provenance.map(({ span }) => span)
      if (fault) {
        tell.broken([event], `note on ${effect.profile}: ${fault}`, [effect.text], sources)
        continue
      }
      const held = heldAgainst(note, facts)
      if (held.fault !== null) tell.broken([event], `note on ${effect.profile}: ${held.fault}`, [effect.text])
      else if (held.isDoubtful) tell.unclear(`event ${event.no}: its words share little with what ${effect.profile} had said`)
    }
  },
})

/** The text of a note beside what its owner had said by then, whatever its provenance says. */
function heldAgainst(note: Happened<'memory'>, facts: EpisodeFacts): Held {
  const { event, effect } = note
  const owner = facts.profile(effect.profile, event)
  const own = (owner?.facts ?? []).map(({ text }) => text)
  const theirs = (parts: readonly Part[]) =>
    parts.filter(({ id }) => speakers(id, facts).has(effect.profile)).map(({ text }) => text)
  const { before, after } = saidAround(event, facts)
  const said = theirs(before)
  return holdNote(effect.text, {
    said,
    later: theirs(after),
    known: [...own, owner?.name ?? '', factsOfNamed(said.join(' '), event, facts)],
    language: owner?.language ?? 'en',
  })
}

function noteFault({ event, effect }: Happened<'memory'>, facts: EpisodeFacts): string | null {
  const inUse = [event.profile, facts.inUse(event)].find(id => id !== effect.profile)
  if (inUse) return `${inUse} was in use`
  const other = facts.household.profiles.find(
    ({ id, facts: own }) =>
      id !== effect.profile &&
      findCanaries(
        [{ text: effect.text }],
        own.map(({ token }) => token),
      ).length > 0,
  )
  if (other) return `it holds a private word of ${other.id}`
  const taken = foreignSource(effect.text, event, facts)
  if (taken) return `its words come from an untrusted ${taken}`
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
