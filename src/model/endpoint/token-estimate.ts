import type { Usage } from '../../record/usage.ts'
import type { ModelRequest } from '../model.ts'

/** How many tokens a call will use, reply included: guessed from the length of its texts, by what calls before have used. */
export interface TokenEstimate {
  of(request: ModelRequest): number
  /** The tokens that it did use; null where the provider did not count them. */
  learn(request: ModelRequest, usage: Usage): number | null
}

/** Tokens a character before anything is known: a quarter for what is asked, and as much again for the answer. */
const atFirst = 0.5
/** The share of the newest call in what has been learnt. */
const newest = 0.1

export function tokenEstimate(): TokenEstimate {
  let perCharacter = atFirst
  return {
    of: request => Math.ceil(lengthOf(request) * perCharacter),
    learn(request, { inputTokens, outputTokens }) {
      if (inputTokens === null || outputTokens === null) return null
      const used = inputTokens + outputTokens
      perCharacter += newest * (used / lengthOf(request) - perCharacter)
      return used
    },
  }
}

/** UTF-16 code units of everything that is sent; at least 1. */
function lengthOf({ messages, tools, schema }: ModelRequest): number {
  let sum = tools || schema ? JSON.stringify([tools, schema]).length : 1
  for (const message of messages) {
    if (message.role !== 'assistant') sum += message.text.length
    else for (const part of message.parts) sum += part.text.length
  }
  return sum
}
