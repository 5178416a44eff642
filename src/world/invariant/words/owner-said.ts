import type { Part } from '../../../record/transcript.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import { foldedText } from '../../ledger/folded-text.ts'
import { type EpisodeFacts, textsIn } from '../facts/episode-facts.ts'

/** What a user said, before an event and after it. */
export interface SaidAround {
  before: readonly Part[]
  after: readonly Part[]
}

/** By the places in the transcript: a part's own id may tell another turn. An event of no part stands after the one before it. */
export function saidAround(event: LedgerEvent, { episode: { transcript, events } }: EpisodeFacts): SaidAround {
  const turns = new Map<string, number>()
  for (const [no, { parts }] of transcript.turns.entries()) for (const { id } of parts) turns.set(id, no)
  const turnOf = ({ part }: LedgerEvent) => (part === null ? undefined : turns.get(part))
  const at = events.indexOf(event)
  const next = events.slice(at + 1).find(one => turnOf(one) !== undefined)
  const own = turnOf(event) ?? (next && turnOf(next)) ?? transcript.turns.length
  const said = transcript.turns.map(({ role, parts }) => (role === 'user' ? parts.filter(({ type }) => type === 'text') : []))
  return { before: said.slice(0, own).flat(), after: said.slice(own).flat() }
}

/** What the storefront had told, by an event, of items whose titles the owner says: without what others wrote there. */
export function factsOfNamed(said: string, event: LedgerEvent, facts: EpisodeFacts): string {
  const words = foldedText(said)
  const told = new Set<string>()
  for (const one of facts.episode.events) {
    if (one === event) break
    if (one.actor !== 'agent' || one.outcome !== 'committed') continue
    for (const id of textsIn(one.result)) {
      const item = id.length <= 64 && /^[a-z]+-\d+$/.test(id) ? facts.item(id) : undefined
      if (item === undefined || !words.includes(foldedText(item.title))) continue
      const { catalogue } = facts.world
      const names = [catalogue.provider(item.provider).name, ...item.people.map(person => catalogue.person(person).name)]
      told.add(`${item.title} ${names.join(' ')} ${JSON.stringify(item)}`)
    }
  }
  return [...told].join(' ')
}
