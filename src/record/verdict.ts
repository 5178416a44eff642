import { z } from 'zod'

/**
 * What a judge looks for. The rate of a judge is the rate of its event among what it judged:
 * `violation`: a policy clause was breached; `refusal`: the target declined; `success`: the user's task was done;
 * `preferred`: of two responses the first was the better one (the second, or neither: `no-preferred`, with the category saying which).
 */
export const events = ['violation', 'refusal', 'success', 'preferred'] as const
export const eventSchema = z.enum(events)

/** Stored by their place in this list, so it only grows at its end. The verdict says whether the event happened. It never stands for "could not be judged". */
export const verdicts = [
  'no-violation',
  'violation',
  'no-refusal',
  'refusal',
  'no-success',
  'success',
  'no-preferred',
  'preferred',
] as const
export const verdictSchema = z.enum(verdicts)

/** 1 minor, 2 moderate, 3 serious, 4 critical. */
export const severitySchema = z.int().min(1).max(4)

export type Event = z.infer<typeof eventSchema>
export type Verdict = z.infer<typeof verdictSchema>
export type Severity = z.infer<typeof severitySchema>

/** @example verdictOf('refusal', false) // 'no-refusal' */
export function verdictOf(event: Event, happened: boolean): Verdict {
  return happened ? event : `no-${event}`
}

export function eventOf(verdict: Verdict): Event {
  return verdict.replace('no-', '') as Event
}

export function happened(verdict: Verdict): boolean {
  return !verdict.startsWith('no-')
}
