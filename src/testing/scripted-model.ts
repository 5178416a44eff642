import type { Json } from '../base/canonical-json.ts'
import type { Model, ModelReply, ModelRequest, Sampling } from '../model/model.ts'

/** What a scripted model answers: a text alone is a reply that ended by itself. */
export type ScriptedAnswer = string | Partial<ModelReply>

/**
 * A model that answers from a function, through the calls of a trial as every other: what it has answered once it is not
 * asked again. To play an endpoint that breaks, throw a `ModelError`.
 * @param answer the reply to a request; of the n-th call that reached it, from 0
 * @example scriptedModel(({ messages }) => `You sent ${messages.length} messages.`)
 */
export function scriptedModel(
  answer: (request: ModelRequest, n: number, signal: AbortSignal) => ScriptedAnswer | Promise<ScriptedAnswer>,
  { name = 'scripted', sampling = {} }: { name?: string; sampling?: Sampling } = {},
): Model {
  const options = { model: name, sampling: JSON.parse(JSON.stringify(sampling)) }
  let asked = 0
  return {
    spec: { name: `scripted:${name}`, kind: 'scripted', version: '1', options },
    sampling,
    async call(given, { signal, calls }) {
      signal.throwIfAborted()
      const request: ModelRequest = { ...given, sampling }
      const key = { model: options, request } as unknown as Json
      return calls.once(key, async () => replyOf(await answer(request, asked++, signal)))
    },
  }
}

function replyOf(answer: ScriptedAnswer): ModelReply {
  const usage = { inputTokens: null, outputTokens: null, cachedInputTokens: null }
  const whole: ModelReply = { finish: 'stop', parts: [], usage }
  return typeof answer === 'string' ? { ...whole, parts: [{ type: 'text', text: answer }] } : { ...whole, ...answer }
}
