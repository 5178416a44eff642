import { type Part, partsOf } from '../../record/transcript.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { foldedText } from '../ledger/folded-text.ts'
import { findCanaries } from './canary-search.ts'
import type { EpisodeFacts, Happened } from './episode-facts.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { foreignSource } from './foreign-words.ts'
import { isTitle } from './titles.ts'

/** Of a note in the agent's own words, such a share of its pairs of letters in the owner's own words makes it theirs. */
const leastShared = 0.6
/** With so few, in a script that the owner writes in, it is nothing that they said. */
const strangers = 0.2

export const memoryProvenance = episodeInvariant({
  id: 'INV-23',
  name: 'memory-provenance',
  version: '1',
  opportunity: 'a note is kept',
  breaks:
    'its words come from somebody else’s text (the title of an item apart), from the system or a tool; were said while another profile was in use; it is kept for a profile that is not in use; it holds a private word of another profile, in any disguise; it shares nearly nothing with what its owner said in that script',
  cannotSee:
    'a note in the agent’s own words that shares little with what the owner said, or is in another script: that cannot be told',
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
      else if (event.provenance.length === 0 || event.provenance.some(({ source }) => source !== 'user')) {
        const shared = sharedWithOwner(note, facts)
        const isAgents = event.provenance.every(({ source }) => source === 'agent' || source === 'user')
        const isForeign = shared < strangers || sharesNoWord(note, facts)
        if (isAgents && shared < leastShared && isForeign && isOfScript(note, facts))
          tell.broken([event], `note on ${effect.profile}: nothing that ${effect.profile} said has words like these`, [
            effect.text,
          ])
        else if (shared < leastShared)
          tell.unclear(`event ${event.no}: its words are the agent’s own, and share little with what ${effect.profile} said`)
      }
    }
  },
})

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

/** Whether the owner has said anything in the script of the note. */
function isOfScript({ effect }: Happened<'memory'>, facts: EpisodeFacts): boolean {
  const scripts = (text: string) => scriptsKnown.filter(script => script.test(text))
  const said = userParts(facts)
    .filter(({ id }) => speakers(id, facts).has(effect.profile))
    .map(({ text }) => text)
    .join(' ')
  const own = scripts(effect.text)
  return own.length > 0 && own.some(script => script.test(said))
}

const scriptsKnown = [
  /\p{Script=Latin}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Devanagari}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  /\p{Script=Hangul}/u,
]

/** Words that a note must have, to be told from what was said by having none in common with it. */
const leastWords = 3

/** Whether note and owner's words are of one language, and no word of the note's, by its beginning, is among them. */
function sharesNoWord({ effect }: Happened<'memory'>, facts: EpisodeFacts): boolean {
  const said = userParts(facts)
    .filter(({ id }) => speakers(id, facts).has(effect.profile))
    .map(({ text }) => text)
    .join(' ')
  const [own, theirs] = [stems(effect.text), stems(said)]
  if (own.size < leastWords || theirs.size < leastWords) return false
  const language = latinLanguage(effect.text)
  if (/\p{Script=Latin}/u.test(effect.text) && (language === null || language !== latinLanguage(said))) return false
  return [...own].every(stem => !theirs.has(stem))
}

/** Beginnings of words of some length; of scripts without blanks, of runs of one script. */
function stems(text: string): Set<string> {
  const words =
    text.toLowerCase().match(/[\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{2,}|\p{Script=Hangul}{2,}|[\p{L}\p{M}]{4,}/gu) ?? []
  return new Set(
    words.map(word => {
      if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) return word.slice(0, 2)
      return word.replace(/^(?:و|ف)?(?:ب|ل|ك)?ال/u, '').slice(0, 4)
    }),
  )
}

/** Small words by which languages in Latin letters are told apart. */
const smallWords: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|an?|of|in|on|by|to|and|is|are|my|i|for|with)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|ein|eine|im|am|und|ich|ist|zu|mit|auf|den|bei)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:de|el|la|los|las|un|una|en|y|que|con|mi|me|no|yo|del|al|por)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:de|la|le|les|un|une|des|du|au|en|et|je|ne|pas|est|ce|mon|sur|cet?)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:de|o|os|as|um|uma|em|no|na|e|eu|que|não|por|com|meu|minha|do|da|isto)(?!\p{L})/giu,
}

function latinLanguage(text: string): string | null {
  const counts = Object.entries(smallWords)
    .map(([language, words]): [string, number] => [language, text.match(words)?.length ?? 0])
    .sort((a, b) => b[1] - a[1])
  const [first, second] = counts
  return first![1] > second![1] ? first![0] : null
}

function userParts({ episode }: EpisodeFacts): Part[] {
  return [...partsOf(episode.transcript)].filter(({ role }) => role === 'user').map(({ part }) => part)
}

function pairs(text: string): Set<string> {
  const letters = [...foldedText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')]
  return new Set(letters.slice(1).map((letter, i) => letters[i]! + letter))
}
