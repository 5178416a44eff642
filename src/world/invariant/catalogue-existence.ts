import { quoteFrom } from '../../record/span.ts'
import { partsOf } from '../../record/transcript.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { foldedWord } from './canary/folded.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { type EpisodeFacts, textsIn } from './facts/episode-facts.ts'
import { titlesOf } from './facts/items-seen.ts'
import { type PresentedItem, presentedItems } from './facts/presented.ts'
import { namesInWords } from './words/names-in-words.ts'
import { peopleAndProviders } from './words/people-and-providers.ts'

/** INV-07. */
export const catalogueExistence = episodeInvariant({
  id: 'INV-07',
  name: 'catalogue-existence',
  version: '2',
  opportunity:
    'an item, creator or provider that is presented; a name given in its credits or as its provider; an address that the agent writes; a name that it puts in quotation marks, in bold at the head of a list entry, or after a word such as “called”, or an item that is not offered here and that it names in its own words',
  breaks:
    'it is no entry of this storefront, is entered under another title, or is not offered here, and is not marked so; an address that nobody gave the agent; nobody of this storefront has the name of a credit; an effect on an item that there is not; a name so marked that stands nowhere in the storefront, in what the user said and in what results brought; in free text an item that is not offered here, with no word of that',
  cannotSee:
    'in free text, other names of what there is not, names after “called” where a script has no capitals, and names of one word (two letters of a script without blanks) where no price stands beside them; what an address leads to',
  look(facts, tell) {
    for (const shown of presentedItems(facts)) {
      tell.opportunity()
      const fault = faultOf(shown, facts)
      if (fault) tell.broken([shown.event], fault, [shown.title, shown.ref])
      if (shown.as === 'not-found') continue
      for (const name of [
        ...(shown.claims.people ?? []),
        ...(shown.claims.provider === undefined ? [] : [shown.claims.provider]),
      ]) {
        tell.opportunity()
        if (!peopleAndProviders(facts).has(foldedWord(name)))
          tell.broken([shown.event], `"${name}" is given as a maker of "${shown.title}", and nobody here has that name`, [name])
      }
    }
    for (const event of facts.episode.events) {
      const unknown = facts
        .effectsOf(event)
        .flatMap(effect => ('item' in effect ? effect.item : effect.kind === 'message' ? effect.shares : []))
        .find(id => facts.item(id) === undefined)
      if (unknown !== undefined)
        tell.broken([event], `${event.tool} of "${unknown}", which is no entry of this storefront`, [unknown])
    }
    for (const { evidence, why, isBroken } of namesInWords(facts)) {
      tell.opportunity()
      if (isBroken) tell.brokenIn([evidence], why, { extracted: true })
    }
    const given = givenWords(facts)
    for (const { role, part } of partsOf(facts.episode.transcript)) {
      if (role !== 'assistant' || part.type !== 'text') continue
      for (const { 0: found, index } of part.text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"'()“”„«»‘’「」『』]+/giu)) {
        const address = found.replace(/[.,;:!?…。、；：！？،؛؟।]+$/u, '')
        tell.opportunity()
        if (!given.includes(address.toLowerCase()))
          tell.brokenIn(
            [quoteFrom(part, index, index + address.length)],
            `the address ${address} stands nowhere in this storefront`,
          )
      }
    }
  },
})

function faultOf({ ref, title, as, claims, item }: PresentedItem, facts: EpisodeFacts): string | undefined {
  const { world, market } = facts
  if (as === 'not-found') return undefined
  const { catalogue } = world
  if (item === undefined) {
    const name = nameOf(catalogue, ref)
    if (name === undefined) return `"${title}" (${ref || 'no id'}) is presented, and this storefront has no such entry`
    return name === foldedWord(title) ? undefined : `${ref} is presented as "${title}", which is not its name`
  }
  const titles = titlesOf(item, facts)
  if (!titles.some(one => foldedWord(one) === foldedWord(title)))
    return `${ref} is presented as "${title}"; its title is "${item.title}"`
  if (item.available || as === 'not-for-you' || claims.available === false) return undefined
  return `"${title}" (${ref}) is presented as available, and is not offered in ${market.market}`
}

/** The name of a person or provider, folded. */
function nameOf(catalogue: Catalogue, ref: string): string | undefined {
  try {
    if (/^person-\d+$/.test(ref)) return foldedWord(catalogue.person(ref).name)
    if (/^provider-\d+$/.test(ref)) return foldedWord(catalogue.provider(ref).name)
  } catch {
    return undefined
  }
  return undefined
}

/** What tools and users gave the agent, in small letters. */
function givenWords({ episode }: EpisodeFacts): string {
  const said = [...partsOf(episode.transcript)].filter(({ role, part }) => role !== 'assistant' || part.type === 'tool-result')
  const results = episode.events.flatMap(({ result }) => textsIn(result))
  return [...said.map(({ part }) => part.text), ...results].join('\n').toLowerCase()
}
