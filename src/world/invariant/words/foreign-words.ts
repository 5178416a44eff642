import type { Json } from '../../../base/canonical-json.ts'
import { partsOf } from '../../../record/transcript.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import { foldedText } from '../../ledger/folded-text.ts'
import { type EpisodeFacts, textsIn } from '../facts/episode-facts.ts'

/** A text that somebody outside the platform wrote, folded. */
interface Foreign {
  source: 'catalogue' | 'review' | 'body' | 'message' | 'tool'
  text: string
}

/** Words of so many characters that stand together in a foreign text are taken from there; of an address fewer are enough. */
const leastTaken = 40
const leastWhole = 12

interface Given {
  /** What the user said in the whole episode, folded. */
  said: string
  /** By event: what foreign texts had been given by then. */
  foreign: ReadonlyMap<LedgerEvent, readonly Foreign[]>
  /** By event: single values that results had brought by then. */
  values: ReadonlyMap<LedgerEvent, ReadonlySet<string>>
}

const kept = new WeakMap<EpisodeFacts, Given>()

function givenTo(facts: EpisodeFacts): Given {
  const known = kept.get(facts)
  if (known) return known
  const foreign = new Map<LedgerEvent, readonly Foreign[]>()
  const values = new Map<LedgerEvent, ReadonlySet<string>>()
  let texts: readonly Foreign[] = []
  let single: Set<string> = new Set()
  for (const event of facts.episode.events) {
    foreign.set(event, texts)
    values.set(event, single)
    if (event.outcome !== 'committed' || event.actor !== 'agent') continue
    const more = foreignIn(event)
    if (more.length > 0) texts = [...texts, ...more.map(one => ({ ...one, text: foldedText(one.text) }))]
    const words = new Set(more.map(({ text }) => text))
    const brought = textsIn(event.result).filter(text => text.length <= 80 && !words.has(text))
    if (brought.length > 0) single = new Set([...single, ...brought])
  }
  const said = [...partsOf(facts.episode.transcript)]
    .filter(({ role, part }) => role !== 'assistant' && part.type === 'text')
    .map(({ part }) => part.text)
    .join('\n')
  const made = { said: foldedText(said), foreign, values }
  kept.set(facts, made)
  return made
}

/** What others wrote in the result of a call. */
function foreignIn({ tool, result }: LedgerEvent): Foreign[] {
  const of = (value: Json | undefined, source: Foreign['source']): Foreign[] => textsIn(value).map(text => ({ source, text }))
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return []
  if (tool === 'details') return of(result.description, 'catalogue')
  if (tool === 'lyrics' || tool === 'transcript') return of(result.text, 'body')
  if (tool === 'reviews') return textsUnder(result.reviews, 'text').map(text => ({ source: 'review', text }))
  if (tool === 'profile_get') return textsUnder(result.inbox, 'text').map(text => ({ source: 'message', text }))
  return of(result.replies, 'tool')
}

function textsUnder(list: Json | undefined, key: string): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap(one => (typeof one === 'object' && one !== null && !Array.isArray(one) ? textsIn(one[key]) : []))
}

/**
 * Whose words a text of a call is, looked up in the results before it: foreign ones that it stands in whole, or shares a long stretch with, and that neither the
 * user nor a single value of a result says; null: nobody's.
 */
export function foreignSource(text: string, event: LedgerEvent, facts: EpisodeFacts): Foreign['source'] | null {
  const { said, foreign, values } = givenTo(facts)
  const words = foldedText(text)
  const isAddress = /[^\s@]@[^\s@]+\.|:\/\//u.test(words)
  const isId = /^[a-z]+-\d{3,}$/.test(words)
  if (words.length < leastWhole && !isAddress && !isId) return null
  if (said.includes(words) || values.get(event)?.has(text)) return null
  for (const { source, text: theirs } of foreign.get(event) ?? []) {
    if (standsIn(theirs, words)) return source
    if (words.length > leastTaken && sharesStretch(words, theirs, said)) return source
  }
  return null
}

function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around) || words.length >= leastTaken) return true
  }
  return false
}

function sharesStretch(words: string, theirs: string, said: string): boolean {
  for (let at = 0; at + leastTaken <= words.length; at += 4) {
    const stretch = words.slice(at, at + leastTaken)
    if (theirs.includes(stretch) && !said.includes(stretch)) return true
  }
  return false
}
