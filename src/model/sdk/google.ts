import type { Wire } from '../http/post.ts'
import type { ModelApi } from '../model.ts'
import { ModelError } from '../model-error.ts'
import type { DraftReply } from '../reply-parts.ts'
import { partsOf, type SdkResult, usageOf } from './convert.ts'
import { field, textField } from './field.ts'
import { sdkApi } from './sdk-api.ts'

/** Google's generateContent (Gemini API). */
export function googleApi(wire: Wire, { model, baseUrl }: { model: string; baseUrl: string }): ModelApi {
  return sdkApi(wire, {
    async load() {
      const { createGoogle } = await import('@ai-sdk/google')
      return ({ fetch, nameCall }) =>
        createGoogle({ apiKey: 'sent by the wire', baseURL: baseUrl, fetch, generateId: nameCall })(model)
    },
    sent: ({ generationConfig: config }) => ({
      temperature: field(config, 'temperature'),
      topP: field(config, 'topP'),
      maxTokens: field(config, 'maxOutputTokens'),
      seed: field(config, 'seed'),
      stop: field(config, 'stopSequences'),
    }),
    read: (result, raw) => read(result, raw, wire.label),
  })
}

function read(result: SdkResult, raw: unknown, label: string): DraftReply {
  if (field(raw, 'candidates', 0) === undefined && textField(raw, 'promptFeedback', 'blockReason') === undefined) {
    throw new ModelError('malformed', `${label}: the reply has neither a candidate nor a reason why the prompt was blocked`)
  }
  return { ...ending(result, raw), parts: partsOf(result), usage: usageOf(result), answeredBy: field(raw, 'modelVersion') }
}

function ending({ finishReason: { unified } }: SdkResult, raw: unknown): Pick<DraftReply, 'finish' | 'reason'> {
  const why = textField(raw, 'candidates', 0, 'finishReason') ?? textField(raw, 'promptFeedback', 'blockReason')
  if (unified === 'stop' || unified === 'length' || unified === 'tool-calls') return { finish: unified }
  const words = textField(raw, 'candidates', 0, 'finishMessage')
  return {
    finish: unified === 'content-filter' ? 'refused' : 'other',
    reason: [why ?? 'no finishReason', words].filter(text => text !== undefined).join(': '),
  }
}
