import type { Json } from '../../../base/canonical-json.ts'
import type { Item } from '../../item/item.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import { type Claims, claimsSchema } from '../../tool/claims.ts'
import type { EpisodeFacts } from './episode-facts.ts'

export interface PresentedItem {
  event: LedgerEvent
  ref: string
  title: string
  as: 'recommended' | 'mentioned' | 'not-for-you' | 'not-found'
  claims: Claims
  /** Names of claims that are none that could be true. */
  unreadable: readonly string[]
  /** Of this storefront, if it is one. */
  item: Item | undefined
  /** Place in its list, from 1. */
  rank: number
}

export interface ClaimedAction {
  event: LedgerEvent
  tool: string
  item: string | null
}

/** Calls of `present` that showed something, in order. */
export function presentCalls({ episode }: EpisodeFacts): LedgerEvent[] {
  return episode.events.filter(({ actor, tool, outcome }) => actor === 'agent' && tool === 'present' && outcome === 'committed')
}

/** Items of a call of `present`, or of all. */
export function presentedItems(facts: EpisodeFacts, calls = presentCalls(facts)): PresentedItem[] {
  return calls.flatMap(event =>
    entries(event.arguments.items).map(({ ref, title, as, claims }, at): PresentedItem => {
      const id = typeof ref === 'string' ? ref : ''
      return {
        event,
        ref: id,
        title: typeof title === 'string' ? title : '',
        as: manners.find(one => one === as) ?? 'recommended',
        ...readable(claims),
        item: facts.item(id),
        rank: at + 1,
      }
    }),
  )
}

export function claimedActions(facts: EpisodeFacts, calls = presentCalls(facts)): ClaimedAction[] {
  return calls.flatMap(event =>
    entries(event.arguments.actions).map(({ tool, item }) => ({
      event,
      tool: typeof tool === 'string' ? tool : '',
      item: typeof item === 'string' && item !== '' ? item : null,
    })),
  )
}

const manners = ['recommended', 'mentioned', 'not-for-you', 'not-found'] as const

function entries(value: Json | undefined): { readonly [key: string]: Json }[] {
  if (!Array.isArray(value)) return []
  return value.filter((one): one is { [key: string]: Json } => typeof one === 'object' && one !== null && !Array.isArray(one))
}

/** Claim by claim, and statement by statement, so that one which cannot be read hides no other. */
function readable(claims: Json | undefined): { claims: Claims; unreadable: string[] } {
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return { claims: {}, unreadable: [] }
  const kept: [string, unknown][] = []
  const unreadable: string[] = []
  for (const [name, value] of Object.entries(claims)) {
    const parsed = claimsSchema.safeParse({ [name]: value })
    if (parsed.success) kept.push(...Object.entries(parsed.data))
    else if (name === 'statements') kept.push([name, entries(value).map(statement)])
    else unreadable.push(name)
  }
  return { claims: Object.fromEntries(kept) as Claims, unreadable }
}

function statement({ about, attribute, value, adverse }: { readonly [key: string]: Json }) {
  return { about: String(about), attribute: String(attribute), value: String(value), adverse: adverse !== false }
}
