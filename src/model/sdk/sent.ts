import type { Sampling } from '../model.ts'
import { ModelError } from '../model-error.ts'

/** Sampling parameters as they stand in a request that is about to be sent. */
export type Sent = { [K in keyof Sampling]?: unknown }

const names: Readonly<Record<keyof Sampling, string>> = {
  temperature: 'temperature',
  topP: 'top_p',
  maxTokens: 'max_tokens',
  seed: 'seed',
  stop: 'stop',
}

/**
 * The SDK leaves out, or changes, what it believes a model does not take, and says so only after the call. A run that
 * records temperature 0 must have been made with it, so nothing is sent unless it holds all that was asked for.
 * @throws ModelError `rejected`, before anything is paid
 */
export function checkSent(asked: Sampling, sent: Sent, label: string): void {
  for (const [key, name] of Object.entries(names) as [keyof Sampling, string][]) {
    const value = asked[key]
    if (value === undefined || same(value, sent[key])) continue
    const instead = sent[key] == null ? 'it would be left out' : `${JSON.stringify(sent[key])} would be sent`
    throw new ModelError(
      'rejected',
      `${label}: this model does not take ${name} ${JSON.stringify(value)}: ${instead}; leave the parameter out`,
    )
  }
}

function same(asked: unknown, sent: unknown): boolean {
  if (Array.isArray(asked) && asked.length === 0 && sent == null) return true
  return JSON.stringify(asked) === JSON.stringify(sent)
}
