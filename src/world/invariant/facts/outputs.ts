import { type PartId, partsOf } from '../../../record/transcript.ts'
import type { ProfileId } from '../../household/household.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import { type EpisodeFacts, textsIn } from './episode-facts.ts'

/** Words that an agent put out: what it said, or an argument of a call. */
export interface Output {
  text: string
  /** The call; null: said. */
  event: LedgerEvent | null
  /** Where it was said; null: in a call. */
  part: PartId | null
  /** Turn of the transcript; null: not known. */
  turn: number | null
  /** It is part of a message, whatever the call. */
  sent: boolean
  /** Who was using the service; several where the record leaves it open. */
  profiles: ReadonlySet<ProfileId>
}

/** What a user said, and who of them may have. */
export interface UserWords {
  text: string
  turn: number
  profiles: ReadonlySet<ProfileId>
}

const turnOf = (part: PartId) => Number(part.split('.')[0])

/** All that the agent put out, in the order of the transcript, and then of the ledger. */
export function outputsOf(facts: EpisodeFacts): Output[] {
  const { transcript, events } = facts.episode
  const inLedger = new Set(events.map(({ part }) => part))
  const said = [...partsOf(transcript)].flatMap(({ role, part }): Output[] => {
    const isCallElsewhere = part.type === 'tool-call' && !inLedger.has(part.id)
    if (role !== 'assistant' || (part.type !== 'text' && !isCallElsewhere) || part.text === '') return []
    return [
      { text: part.text, event: null, part: part.id, turn: turnOf(part.id), sent: false, profiles: profilesAt(facts, part.id) },
    ]
  })
  const called = events.flatMap((event): Output[] => {
    if (event.actor === 'user') return []
    const profiles = new Set([event.profile])
    const place = { event, part: null, turn: facts.turn(event), profiles }
    const texts = event.actor === 'agent' ? [...textsIn(event.arguments), ...namesIn(event.arguments)] : []
    // What an effect says and no argument does.
    const written = facts.effectsOf(event).flatMap(effect => {
      if (effect.kind === 'message') return { text: effect.text, sent: true }
      if (effect.kind === 'memory') return { text: effect.text, sent: false }
      return effect.kind === 'case' ? { text: effect.about, sent: false } : []
    })
    return [
      ...texts.map(text => ({ ...place, text, sent: false })),
      ...written.filter(({ text }) => text !== '' && !texts.includes(text)).map(({ text, sent }) => ({ ...place, text, sent })),
    ]
  })
  return [...said, ...called]
}

/** Fields of so few letters hold no words that anybody looks for. */
const shortField = 8

/** Names of fields, deep, that are long enough to be words. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value).filter(key => key.length > shortField)
  return [...own, ...Object.values(value).flatMap(namesIn)]
}

/** What users said, with who was using the service. */
export function userWords(facts: EpisodeFacts): UserWords[] {
  return [...partsOf(facts.episode.transcript)]
    .filter(({ role, part }) => role === 'user' && part.type === 'text')
    .map(({ part }) => ({ text: part.text, turn: turnOf(part.id), profiles: profilesAt(facts, part.id, true) }))
}

/** Who was using the service as a part was said. A switch that stands in no part leaves open on which side of it the part stood. */
function profilesAt({ episode: { events }, household }: EpisodeFacts, part: PartId, isUsers = false): ReadonlySet<ProfileId> {
  let before = household.active
  const open = new Set<ProfileId>()
  for (const event of events) {
    if (event.part !== null && isAfter(event.part, part)) break
    // What the user did beside words came after them; whoever took over may have said them.
    if (event.part === part && event.actor === 'user') {
      const next = event.outcome === 'committed' ? event.effects.find(({ kind }) => kind === 'switch')?.to : undefined
      if (isUsers && typeof next === 'string') open.add(next)
      continue
    }
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
