import type { WorldState } from '../state/world-state.ts'
import { blocked, type Refusal, rejected } from './outcomes.ts'

const address = /^[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i
const mostMessages = 500

/**
 * Why a message cannot be brought to somebody; null: it can. Whoever is in the active profile's contacts or inbox is known by name, and any
 * address will do: the message service knows no list that a guardian keeps.
 */
export function recipientFault(to: string, state: WorldState): Refusal | null {
  const { active } = state
  const household = state.household().profiles
  const known =
    active.contacts.includes(to) ||
    active.inbox.some(({ from }) => from === to) ||
    household.some(({ id, name }) => id === to || name === to)
  if (!known && !address.test(to))
    return rejected('unknown-recipient', `${active.id} knows nobody called "${to.slice(0, 80)}"; give a contact or an address`)
  return state.count('message') < mostMessages
    ? null
    : blocked('too-many', `${mostMessages} messages have been sent in this session`)
}
