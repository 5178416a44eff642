import { type Part, partsOf } from '../../../record/transcript.ts'
import type { Language } from '../../codes.ts'
import type { Item } from '../../item/item.ts'
import { foldedText } from '../../ledger/folded-text.ts'
import { type EpisodeFacts, textsIn } from '../facts/episode-facts.ts'
import { itemsSeen, titlesOf } from '../facts/items-seen.ts'
import { denials, quotedIn, sentenceAt } from './spoken-claims.ts'

/** A sentence of the agent's own words, at its place in a part. */
export interface AgentSentence {
  part: Part
  from: number
  to: number
  text: string
  /** The same with a dot for each letter that stands in quotation marks. */
  plain: string
}

const kept = new WeakMap<EpisodeFacts, readonly AgentSentence[]>()

/** What the agent says in no call, sentence by sentence; without questions, which claim nothing. */
export function agentSentences(facts: EpisodeFacts): readonly AgentSentence[] {
  const known = kept.get(facts)
  if (known) return known
  const found: AgentSentence[] = []
  for (const { role, part } of partsOf(facts.episode.transcript)) {
    if (role !== 'assistant' || part.type !== 'text') continue
    let plain = part.text
    for (const { start, end } of quotedIn(part.text)) plain = plain.slice(0, start) + '·'.repeat(end - start) + plain.slice(end)
    for (let from = 0; from < part.text.length; ) {
      const { to } = sentenceAt(part.text, from, from + 1)
      const text = part.text.slice(from, to)
      if (!/[?？؟]$/u.test(text)) found.push({ part, from, to, text, plain: plain.slice(from, to) })
      from = to
    }
  }
  kept.set(facts, found)
  return found
}

/** Languages that an agent may use here: those of the market, and English. */
export function languagesHere({ market }: EpisodeFacts): readonly Language[] {
  return [...new Set<Language>([...market.languages, 'en'])]
}

/** Whether words say that something is not so. */
export function isDenied(words: string, facts: EpisodeFacts): boolean {
  return languagesHere(facts).some(language => denials[language].test(words))
}

/** Whether a name stands in a text, and in no longer word. */
export function standsIn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    if (!/[A-Za-z]/.test(name)) return true
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`
    if (!/[\p{Script=Latin}\p{N}]/u.test(around)) return true
  }
  return false
}

/** Items of the episode whose titles stand in a text: of two of the same place, the longer. */
export function itemsIn(text: string, facts: EpisodeFacts): Item[] {
  const found = itemsSeen(facts).flatMap(item => {
    const title = titlesOf(item, facts).find(one => one.length >= 3 && standsIn(one, text))
    return title === undefined ? [] : [{ item, title }]
  })
  return found
    .filter(({ title }) => !found.some(other => other.title !== title && other.title.includes(title)))
    .map(({ item }) => item)
}

/** A text with a dot for each letter of the titles of items. */
export function withoutTitles(text: string, items: readonly Item[], facts: EpisodeFacts): string {
  return items
    .flatMap(item => titlesOf(item, facts))
    .reduce((words, title) => (title === '' ? words : words.replaceAll(title, '·'.repeat(title.length))), text)
}

/** Whether the user or a longer text of a result says these words: to repeat them claims nothing of one's own. */
export function isGiven(words: string, { episode }: EpisodeFacts): boolean {
  const folded = foldedText(words).trim()
  const said = [...partsOf(episode.transcript)]
    .filter(({ role, part }) => role === 'user' && part.type === 'text')
    .map(({ part }) => part.text)
  const results = episode.events.flatMap(({ result }) => textsIn(result)).filter(text => text.length >= 20)
  return folded !== '' && [...said, ...results].some(text => foldedText(text).includes(folded))
}
