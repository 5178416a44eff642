import type { Fields } from './check.ts'

export type FakeApi = 'chat-completions' | 'responses' | 'messages' | 'generate-content'

export interface FakeMessage {
  role: 'system' | 'user' | 'assistant' | 'tool'
  text: string
  /** Of an assistant: the calls that it made. */
  toolCalls?: readonly { id: string; tool: string; text: string }[]
  /** Of a tool: the call that it answers. */
  call?: string
}

export interface FakeTool {
  name: string
  description: string
  parameters: Fields
}

/** One request that kept its protocol, in the same words whatever the protocol. */
export interface FakeCall {
  /** Which request to this server it is, from 1. */
  n: number
  api: FakeApi
  model: string
  /** The system prompt; null where there is none. */
  system: string | null
  messages: readonly FakeMessage[]
  tools: readonly FakeTool[]
  /** The tool that the reply has to call; `*`: any of them; null: the model is free. */
  forcedTool: string | null
  /** The JSON Schema that the reply has to fit; null: text. */
  schema: Fields | null
  /** What the user said last. */
  text: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** The request as it came. */
  body: Fields
}

/** What a protocol reads from a body. */
export type ReadCall = Omit<FakeCall, 'n' | 'api' | 'headers' | 'body' | 'text'>

export function lastUserText(messages: readonly FakeMessage[]): string {
  return messages.findLast(({ role }) => role === 'user')?.text ?? ''
}

/** The text of content that is either a string or a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  let words = ''
  for (const part of content) if (typeof part?.text === 'string') words += part.text
  return words
}
