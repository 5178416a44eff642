import type { ModelMessage, ToolSpec } from '../../model/model.ts'
import { wellFormed } from '../../model/well-formed.ts'
import { type DraftPart, placeTurns, type Transcript } from '../../record/transcript.ts'
import { messagesOf } from '../model.ts'
import type { TrialContext } from '../target.ts'
import { deepest, shapeOf } from './read-json.ts'

/** The contract of docs/agents.md. A change that an agent would have to follow counts it up. */
export const agentSchema = 'assay.agent/1'

type Json = TrialContext['scenario']['world'][string]

export interface AgentToolCall {
  id: string
  name: string
  /** An object; the text that the agent wrote, where that is none. */
  arguments: { readonly [key: string]: Json } | string
}

export type AgentMessage =
  | { role: 'user'; text: string }
  | { role: 'assistant'; text: string; tool_calls: readonly AgentToolCall[] }
  | { role: 'tool'; id: string; name: string; text: string; error?: string }

/** What an agent is asked with: the whole conversation, each time. */
export interface AgentRequest {
  schema: typeof agentSchema
  trial: { scenario: string; epoch: number; locale: string | null; world: { readonly [key: string]: Json } }
  /** What the scenario says to the agent before the conversation. */
  system: string | null
  messages: readonly AgentMessage[]
  /** Tools that the scenario answers, when the agent asks for them by `tool_calls`. */
  tools: readonly ToolSpec[]
}

/** @param said what the agent has said and done in the turn that it is at */
export function agentRequest(
  { scenario: { id, locale, world }, epoch, toolBox }: TrialContext,
  soFar: Transcript,
  said: readonly DraftPart[],
): AgentRequest {
  const own = said.length === 0 ? [] : placeTurns([{ role: 'assistant', parts: said }], soFar.turns.length)
  const all = messagesOf({ turns: [...soFar.turns, ...own] })
  const system = all.flatMap(message => (message.role === 'system' ? [message.text] : []))
  return wellFormed({
    schema: agentSchema,
    trial: { scenario: id, epoch, locale, world },
    system: system.length === 0 ? null : system.join('\n\n'),
    messages: all.flatMap(agentMessage),
    tools: toolBox.tools,
  })
}

function agentMessage(message: ModelMessage): AgentMessage[] {
  switch (message.role) {
    case 'system':
      return []
    case 'user':
      return [{ role: 'user', text: message.text }]
    case 'tool': {
      const { call, tool, text, error } = message
      return [{ role: 'tool', id: call, name: tool, text, ...(error === undefined ? {} : { error }) }]
    }
    case 'assistant':
      return [
        {
          role: 'assistant',
          text: message.parts.flatMap(part => (part.type === 'text' ? [part.text] : [])).join(''),
          tool_calls: message.parts.flatMap(part =>
            part.type === 'text' ? [] : [{ id: part.call, name: part.tool, arguments: argumentsIn(part.text) }],
          ),
        },
      ]
  }
}

function argumentsIn(text: string): AgentToolCall['arguments'] {
  if (shapeOf(text).depth > deepest) return text
  let finite = true
  try {
    const value: unknown = JSON.parse(text, (_, item) => {
      if (typeof item === 'number' && !Number.isFinite(item)) finite = false
      return item
    })
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && finite ? (value as { [key: string]: Json }) : text
  } catch {
    return text
  }
}
