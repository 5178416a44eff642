import type { FakeCall } from './fake-call.ts'
import { sampleOf } from './sample-of.ts'

/**
 * `content-filter`: a filter stopped the reply. `prompt-blocked`: a filter would not let the prompt in, which each vendor says
 * in its own way (Google in `promptFeedback`, the others as an error).
 */
export type FakeFinish = 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'prompt-blocked'

export interface FakeUsage {
  /** All of the prompt, the cached part included. */
  inputTokens?: number
  outputTokens?: number
  cachedInputTokens?: number
}

/** What the model says. A string alone is its text. */
export interface FakeReply {
  text?: string
  /** `args`: a value, or the text exactly as the model writes it (where the protocol carries text). */
  toolCalls?: readonly { tool: string; args?: unknown; id?: string }[]
  /** The model's refusal, in the form that the protocol has for it. */
  refusal?: string
  /** What is left out follows from the rest. */
  finish?: FakeFinish
  /** Counted from the texts where it is left out; null: the reply does not say. */
  usage?: FakeUsage | null
  /** Sent as it is, instead of all the above. */
  rawBody?: string
  /** With `rawBody`, its status; alone, an error of the vendor with this status. */
  status?: number
  /** Besides the usual ones. */
  headers?: Readonly<Record<string, string>>
}

/** A reply with nothing left out. */
export interface FullReply {
  text: string
  toolCalls: readonly { id: string; tool: string; args: unknown }[]
  refusal: string | null
  finish: FakeFinish
  usage: Required<FakeUsage> | null
}

/** What the server says when nobody tells it: the user's words again, or a sample of what was demanded. */
export function echo(call: FakeCall): FakeReply {
  const forced = call.forcedTool === '*' ? call.tools[0] : call.tools.find(({ name }) => name === call.forcedTool)
  if (forced) return { toolCalls: [{ tool: forced.name, args: sampleOf(forced.parameters) }] }
  if (call.schema) return { text: JSON.stringify(sampleOf(call.schema)) }
  return { text: call.text }
}

/** A JSON text, where one tool was demanded, is that tool's arguments: forcing a tool is a way to force a schema. */
export function fullReply(call: FakeCall, reply: FakeReply): FullReply {
  const asCall = reply.toolCalls ? null : forcedArgs(call, reply)
  const text = asCall ? '' : (reply.text ?? '')
  const toolCalls = (asCall ? [asCall] : (reply.toolCalls ?? [])).map(({ tool, args, id }, i) => ({
    id: id ?? `${call.api === 'messages' ? 'toolu' : 'call'}_fake${call.n}x${i}`,
    tool,
    args: args ?? {},
  }))
  return {
    text,
    toolCalls,
    refusal: reply.refusal ?? null,
    finish: reply.finish ?? (toolCalls.length > 0 ? 'tool-calls' : 'stop'),
    usage: reply.usage === null ? null : { ...counted(call, text, toolCalls), ...reply.usage },
  }
}

function forcedArgs({ forcedTool, tools }: FakeCall, { text }: FakeReply): { tool: string; args: unknown; id?: string } | null {
  const tool = forcedTool === '*' && tools.length === 1 ? tools[0]!.name : forcedTool
  if (tool === null || tool === '*' || text === undefined) return null
  try {
    const args = JSON.parse(text)
    return typeof args === 'object' && args !== null && !Array.isArray(args) ? { tool, args } : null
  } catch {
    return null
  }
}

/** About four characters to a token. */
function counted(call: FakeCall, text: string, toolCalls: readonly { args: unknown }[]): Required<FakeUsage> {
  let said = call.system?.length ?? 0
  for (const message of call.messages) said += message.text.length
  const output = toolCalls.length === 0 ? text.length : text.length + JSON.stringify(toolCalls).length
  return { inputTokens: Math.ceil(said / 4) + 3, outputTokens: Math.ceil(output / 4) + 1, cachedInputTokens: 0 }
}

/** Arguments as text: those given as text stay as they are. */
export function argsText(args: unknown): string {
  return typeof args === 'string' ? args : JSON.stringify(args)
}

/** Arguments as an object, for protocols that carry no text. */
export function argsObject(args: unknown): unknown {
  if (typeof args !== 'string') return args
  try {
    return JSON.parse(args)
  } catch (cause) {
    throw new Error('this protocol carries the arguments of a call as an object; args is a text that is no JSON', { cause })
  }
}
