import type { Secrets } from './http/secrets.ts'
import type { ModelMessage, ModelPart, ModelReply, Usage } from './model.ts'
import { ModelError } from './model-error.ts'

/** A reply as a client reads it from its protocol: some fields may be there or not. */
export interface DraftReply {
  finish: ModelReply['finish']
  parts: readonly ModelPart[]
  reason?: string | undefined
  usage: { [K in keyof Usage]?: unknown }
  answeredBy?: unknown
  fingerprint?: unknown
}

/**
 * The reply as it may be stored: well-formed text without any secret in it, tokens as whole numbers or null, and no tool
 * call by a name that no transcript can hold.
 * @throws ModelError `malformed`
 */
export function finishReply(draft: DraftReply, secrets: Secrets, label: string): ModelReply {
  const clean = (text: string) => secrets.removeFromReply(text).toWellFormed()
  const { finish, reason, usage, answeredBy, fingerprint } = draft
  return {
    finish,
    parts: draft.parts.map(part =>
      part.type === 'text'
        ? { type: 'text', text: clean(part.text) }
        : { type: 'tool-call', call: clean(part.call), tool: toolName(clean(part.tool), label), text: clean(part.text) },
    ),
    ...(reason === undefined ? {} : { reason: clean(reason) }),
    usage: {
      inputTokens: tokens(usage.inputTokens),
      outputTokens: tokens(usage.outputTokens),
      cachedInputTokens: tokens(usage.cachedInputTokens),
    },
    ...(isText(answeredBy) ? { answeredBy: clean(answeredBy) } : {}),
    ...(isText(fingerprint) ? { fingerprint: clean(fingerprint) } : {}),
  }
}

/** Names for the calls of a reply that come without one: `call-3` is the third of the conversation. */
export function callNames(messages: readonly ModelMessage[]): () => string {
  let calls: number | undefined
  return () => {
    calls ??= messages.flatMap(message => (message.role === 'assistant' ? message.parts : [])).filter(isCall).length
    return `call-${++calls}`
  }
}

function isCall({ type }: ModelPart): boolean {
  return type === 'tool-call'
}

/** What the model is told of a tool's answer: an error says so, in front of what came with it. */
export function toolAnswer({ text, error }: { text: string; error?: string }): { failed: boolean; text: string } {
  if (error === undefined) return { failed: false, text }
  return { failed: true, text: text === '' || text === error ? error : `${error}\n${text}` }
}

function toolName(name: string, label: string): string {
  if (name.trim() !== '' && name.length <= 200 && !/[\u0000-\u001f\u007f-\u009f]/.test(name)) return name
  throw new ModelError(
    'malformed',
    `${label}: the reply calls a tool by a name that is none (${JSON.stringify(name.slice(0, 40))})`,
  )
}

function tokens(count: unknown): number | null {
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
