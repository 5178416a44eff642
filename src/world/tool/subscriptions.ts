import type { Charge } from '../state/world-state.ts'

/** Whether a charge is the last one of a subscription that goes on. */
export function isRunning({ charge, refunded, cancelled }: Charge): boolean {
  return (charge === 'subscription' || charge === 'renewal') && !refunded && !cancelled
}
