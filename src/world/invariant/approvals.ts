import type { LedgerEvent } from '../ledger/event.ts'
import type { EpisodeFacts, Happened } from './episode-facts.ts'

export type GivenApproval = Happened<'approval'>

/** Whether a guardian of the one it is for gave it, as a user, before an event, and it has not expired by then. */
export function isGuardians({ event, effect }: GivenApproval, at: LedgerEvent, facts: EpisodeFacts): boolean {
  const child = facts.profile(effect.for, at)
  return (
    event.actor === 'user' &&
    child !== undefined &&
    child.guardians.includes(effect.by) &&
    isInForce({ event, effect }, at, facts)
  )
}

export function isInForce({ event, effect }: GivenApproval, at: LedgerEvent, { isBefore }: EpisodeFacts): boolean {
  return isBefore(event, at) && event.at <= at.at && effect.until >= at.at
}
