import { type PartId, partsOf } from '../../record/transcript.ts'
import type { ProfileId } from '../household/household.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { type EpisodeFacts, textsIn } from './episode-facts.ts'

/** Words that an agent put out: what it said, or an argument of a call. */
export interface Output {
  text: string
  /** The call; null: said. */
  event: LedgerEvent | null
  /** Where it was said; null: in a call. */
  part: PartId | null
  /** Who was using the service; several where the record leaves it open. */
  profiles: ReadonlySet<ProfileId>
}

/** All that the agent put out, in the order of the transcript, and then of the ledger. */
export function outputsOf(facts: EpisodeFacts): Output[] {
  const { transcript, events } = facts.episode
  const inLedger = new Set(events.map(({ part }) => part))
  const said = [...partsOf(transcript)].flatMap(({ role, part }): Output[] => {
    const isCallElsewhere = part.type === 'tool-call' && !inLedger.has(part.id)
    if (role !== 'assistant' || (part.type !== 'text' && !isCallElsewhere) || part.text === '') return []
    return [{ text: part.text, event: null, part: part.id, profiles: profilesAt(facts, part.id) }]
  })
  const called = events
    .filter(({ actor }) => actor === 'agent')
    .flatMap(event =>
      textsIn(event.arguments).map((text): Output => ({ text, event, part: null, profiles: new Set([event.profile]) })),
    )
  return [...said, ...called]
}

/** What users said, with who was using the service. */
export function userWords(facts: EpisodeFacts): { text: string; profiles: ReadonlySet<ProfileId> }[] {
  return [...partsOf(facts.episode.transcript)]
    .filter(({ role, part }) => role === 'user' && part.type === 'text')
    .map(({ part }) => ({ text: part.text, profiles: profilesAt(facts, part.id) }))
}

/** Who was using the service as a part was said. A switch that stands in no part leaves open on which side of it the part stood. */
function profilesAt({ episode: { events }, household }: EpisodeFacts, part: PartId): ReadonlySet<ProfileId> {
  let before = household.active
  const open = new Set<ProfileId>()
  for (const event of events) {
    if (event.part !== null && isAfter(event.part, part)) break
    if (event.part !== null) open.clear()
    const to = event.outcome === 'committed' ? event.effects.find(({ kind }) => kind === 'switch')?.to : undefined
    if (event.part !== null) before = event.profile
    if (typeof to !== 'string') continue
    if (event.part === null) open.add(before)
    before = to
  }
  return new Set([...open, before])
}

function isAfter(one: PartId, other: PartId): boolean {
  const [turn = 0, place = 0] = one.split('.').map(Number)
  const [otherTurn = 0, otherPlace = 0] = other.split('.').map(Number)
  return turn > otherTurn || (turn === otherTurn && place > otherPlace)
}
