import { z } from 'zod'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { asText, type ForeignMessage, foreignMessageSchema, readMessages } from '../messages.ts'

const chatSchema = z.array(foreignMessageSchema).min(1)
/** What OpenAI-style providers hand on where the model called tools. */
const callsSchema = z.array(z.looseObject({ function: z.looseObject({ name: z.string(), arguments: z.json() }) })).min(1)
const messageSchema = z.looseObject({ tool_calls: callsSchema, content: z.string().nullish() })

/** The prompt as it was sent (chat messages, or the user's words), and what came back. */
export function turnsOfResult(prompt: string, output: unknown): RecordedTrial['turns'] {
  return readMessages([...promptMessages(prompt), ...answerMessages(output)]).turns
}

function promptMessages(prompt: string): ForeignMessage[] {
  const chat = prompt.trimStart().startsWith('[') ? chatSchema.safeParse(parsed(prompt)) : undefined
  return chat?.success ? chat.data : [{ role: 'user', content: prompt }]
}

function answerMessages(output: unknown): ForeignMessage[] {
  if (output === undefined || output === null) return []
  const calls = callsSchema.safeParse(output)
  const said = calls.success ? { tool_calls: calls.data } : messageSchema.safeParse(output).data
  const message = foreignMessageSchema.safeParse({ role: 'assistant', content: said ? undefined : asText(output), ...said })
  return message.success ? [message.data] : [{ role: 'assistant', content: asText(output) }]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
