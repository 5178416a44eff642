import type { Profile } from './household.ts'

/** Whether somebody acts for a profile: for itself, and a guardian for its child. */
export function actsFor(who: Profile, forWhom: Profile): boolean {
  return who.id === forWhom.id || forWhom.guardians.includes(who.id)
}
