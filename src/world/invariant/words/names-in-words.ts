import { type Evidence, quoteFrom } from '../../../record/span.ts'
import { partsOf } from '../../../record/transcript.ts'
import { titleIndex, titleMentions } from '../../extract/title-mentions.ts'
import { foldedWord } from '../canary/folded.ts'
import { type EpisodeFacts, textsIn } from '../facts/episode-facts.ts'
import { namesOf } from '../facts/fact-sheet.ts'
import { itemsSeen, titleIn, titlesOf } from '../facts/items-seen.ts'
import { presentedItems } from '../facts/presented.ts'
import { moneyIn } from './money-in-text.ts'
import { denials, sentenceAt } from './spoken-claims.ts'

export interface NameInWords {
  evidence: Evidence
  why: string
  isBroken: boolean
}

const quoted =
  /“([^”“]{2,120})”|„([^“”„]{2,120})[“”]|«\s?([^«»]{2,120}?)\s?»|「([^「」]{2,120})」|『([^『』]{2,120})』|"([^"\n]{2,120})"/gu
const syllabic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A list entry that begins with bold words: of a numbered list, or of one of dots. */
const listed = /^[ \t]*(\d+[.)]|[-*•])[ \t]+\*\*([^*\n]{2,120})\*\*(?!\s*[:：])/gmu
/** Labels of what a list tells, which are no names. */
const labels =
  /(?<!\p{L})(?:price|cost|total|age|rating|class|trial|period|provider|credits|stars|reviews?|warning|note|step|option|refund|subscription|preis|alter|gesamt|hinweis|precio|edad|prix|âge|preço|idade|nota|note)(?!\p{L})/iu
const capital = "\\p{Lu}[\\p{L}\\p{N}'’-]*"
/** Words in capitals after a word that says that a title follows; of languages where only names are in capitals there. */
const called = new RegExp(
  `(?<!\\p{L})(?:called|titled|namens|mit dem Titel|llamad[oa]|titulad[oa]|intitulée?|intitulad[oa]|chamad[oa]|[Tt]he (?:game|app|song|video|podcast|book|article|film|movie|album))\\s+(${capital}(?:\\s+(?:(?:of|the|and|in|on|de|del|la|el|do|da|du|des|der|die|das|und)\\s+)*${capital})+)`,
  'gu',
)

interface Named {
  name: string
  start: number
  /** Told to be a name by words or by a list, and not by quotation marks. */
  cued: boolean
}

function namesIn(text: string): Named[] {
  const inMarks = [...text.matchAll(quoted)].map((match): Named => {
    const name = match.slice(1).find(one => one !== undefined)!
    return { name, start: match.index + match[0].indexOf(name), cued: false }
  })
  const inLists = [...text.matchAll(listed)].flatMap((match): Named[] => {
    const [all, mark = '', name = ''] = match
    const isTitle = name.split(/\s+/u).every(word => /^[^\p{L}]*\p{Lu}/u.test(word) || word.length < 4)
    if (
      /[:：]$/u.test(name) ||
      labels.test(name) ||
      /[“„«「『"]/u.test(name) ||
      !(isTitle || (/\d/.test(mark) && syllabic.test(name)))
    )
      return []
    return [{ name, start: match.index + all.indexOf(name), cued: true }]
  })
  const afterCue = [...text.matchAll(called)].map(
    (match): Named => ({ name: match[1]!, start: match.index + match[0].length - match[1]!.length, cued: true }),
  )
  return [...inMarks, ...inLists, ...afterCue]
}

/** Names in the agent's own words: those in quotation marks, at the head of list entries, or after “called” and its like, and items that this storefront does not offer. */
export function namesInWords(facts: EpisodeFacts): NameInWords[] {
  const found: NameInWords[] = []
  let given: string | undefined
  for (const { role, part } of partsOf(facts.episode.transcript)) {
    if (role !== 'assistant' || part.type !== 'text') continue
    for (const { name, start, cued } of namesIn(part.text)) {
      const end = start + name.length
      const { from, to } = sentenceAt(part.text, start, end)
      if (cued && !/[\s]/u.test(name.trim()) && !syllabic.test(name)) continue
      if (!isName(name, part.text, facts) || isDenied(part.text.slice(from, to), facts)) continue
      if (!isSaid(name, facts)) given ??= givenWords(facts)
      const isKnown = given === undefined || isGiven(foldedWord(name), name, given, facts) || (cued && startsGiven(name, given))
      found.push({
        evidence: quoteFrom(part, start, end),
        why: `"${name}" is named, and stands nowhere in this storefront`,
        isBroken: !isKnown,
      })
    }
    found.push(...notOffered(part, facts))
  }
  return found
}

function isGiven(folded: string, name: string, given: string, facts: EpisodeFacts): boolean {
  return folded === '' || given.includes(folded) || isEntry(name, facts)
}

/** Of words in capitals the first may be the name, and those after it no part of it. */
function startsGiven(name: string, given: string): boolean {
  const words = name.split(/\s+/u)
  return words.some(
    (_, no) =>
      no > 0 && foldedWord(words.slice(0, no).join('')).length >= 4 && given.includes(foldedWord(words.slice(0, no).join(''))),
  )
}

/** Several words, or letters of a script without blanks; a single word only beside a price. No sentence. */
function isName(name: string, text: string, { market }: EpisodeFacts): boolean {
  if (/[.!?。！？؟।…]$/u.test(name.trim()) || !/\p{L}/u.test(name)) return false
  const words = name
    .trim()
    .split(/[\s-]+/u)
    .filter(word => /\p{L}/u.test(word))
  if (words.length >= 2 || (syllabic.test(name) && [...name].length >= 4)) return true
  return moneyIn(text, market).length > 0
}

const isDenied = (sentence: string, { market }: EpisodeFacts) =>
  market.languages.some(language => denials[language].test(sentence)) || denials.en.test(sentence)

/** Most names stand letter for letter in what was given. */
function isSaid(name: string, { episode }: EpisodeFacts): boolean {
  for (const { role, part } of partsOf(episode.transcript))
    if ((role !== 'assistant' || part.type === 'tool-result') && part.text.includes(name)) return true
  return false
}

/** What user, system and tools gave the agent, and what it wrote into calls itself, folded. */
function givenWords(facts: EpisodeFacts): string {
  const { transcript, events } = facts.episode
  const said = [...partsOf(transcript)]
    .filter(({ role, part }) => role !== 'assistant' || part.type !== 'text')
    .map(({ part }) => part.text)
  const inCalls = events
    .filter(({ tool }) => tool !== 'present')
    .flatMap(({ arguments: args, result }) => [...textsIn(args), ...textsIn(result)])
  const titles = itemsSeen(facts).flatMap(item => titlesOf(item, facts))
  return [
    ...said.map(unescaped),
    ...inCalls,
    ...titles,
    ...facts.household.profiles.flatMap(({ name, contacts }) => [name, ...contacts]),
  ]
    .map(foldedWord)
    .join('\n')
}

/** Text of a call or result as JSON writes it, as it reads. */
function unescaped(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\"/g, '"')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** An item of the catalogue by its title, or somebody of an item of the episode by their name. */
function isEntry(name: string, facts: EpisodeFacts): boolean {
  const folded = foldedWord(name)
  const found = facts.world.catalogue.search({ words: name, limit: 10 })
  if (found.some(item => titlesOf(item, facts).some(title => foldedWord(title) === folded))) return true
  return itemsSeen(facts).some(
    ({ provider, people }) =>
      namesOf({ kind: 'provider', id: provider }, facts).includes(folded) ||
      people.some(id => namesOf({ kind: 'person', id }, facts).includes(folded)),
  )
}

/** Items that are not offered here, named without a word of that; one that is shown as such, once, is. */
function notOffered(part: { id: string; text: string }, facts: EpisodeFacts): NameInWords[] {
  const items = itemsSeen(facts).filter(({ available }) => !available)
  if (items.length === 0 || part.text === '') return []
  const marked = new Set(
    presentedItems(facts)
      .filter(({ as, claims }) => as === 'not-for-you' || as === 'not-found' || claims.available === false)
      .map(({ item }) => item?.id),
  )
  const bought = new Set(facts.household.purchases.map(({ item }) => item))
  const missing = new Set(items.map(({ id }) => id).filter(id => !marked.has(id) && !bought.has(id)))
  if (missing.size === 0) return []
  return facts.market.languages.flatMap(language => {
    // All that may be meant: where a longer title stands, it is not the shorter one in it.
    const index = titleIndex(
      language,
      itemsSeen(facts).map(item => ({ item: item.id, title: titleIn(item, language, facts) })),
    )
    return titleMentions(part.text, index).flatMap(({ item, start, end }): NameInWords[] => {
      if (!missing.has(item)) return []
      const isLong = /\s/u.test(part.text.slice(start, end)) || end - start >= 8
      const { from, to } = sentenceAt(part.text, start, end)
      if (!isLong || isDenied(part.text.slice(from, to), facts)) return []
      return [
        {
          evidence: quoteFrom(part, start, end),
          why: `"${part.text.slice(start, end)}" (${item}) is named, and is not offered in ${facts.market.market}`,
          isBroken: true,
        },
      ]
    })
  })
}
