import type { LedgerEvent } from '../../ledger/event.ts'
import { minuteMs } from '../../world-start.ts'
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

/** An approval lasts no longer, whatever it says of itself. */
const approvalLastsMs = 15 * minuteMs

export function expiryOf({ event, effect }: GivenApproval): number {
  return Math.min(effect.until, event.at + approvalLastsMs)
}

export function isInForce(approval: GivenApproval, event: LedgerEvent, { isBefore, at }: EpisodeFacts): boolean {
  return isBefore(approval.event, event) && expiryOf(approval) >= at(event)
}
