import type { Wire } from '../http/post.ts'
import { anthropicMaxTokens } from '../max-tokens.ts'
import type { ModelApi } from '../model.ts'
import type { DraftReply } from '../reply-parts.ts'
import { partsOf, type SdkResult, usageOf } from './convert.ts'
import { field, textField } from './field.ts'
import { sdkApi } from './sdk-api.ts'

/** Anthropic's messages. */
export function anthropicApi(wire: Wire, { model, baseUrl }: { model: string; baseUrl: string }): ModelApi {
  return sdkApi(wire, {
    async load() {
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      return ({ fetch, nameCall }) =>
        createAnthropic({ apiKey: 'sent by the wire', baseURL: baseUrl, fetch, generateId: nameCall })(model)
    },
    adapt: options => ({ ...options, maxOutputTokens: options.maxOutputTokens ?? anthropicMaxTokens }),
    sent: body => ({
      temperature: body.temperature,
      topP: body.top_p,
      maxTokens: body.max_tokens,
      stop: body.stop_sequences,
    }),
    read,
  })
}

function read(result: SdkResult, raw: unknown): DraftReply {
  return { ...ending(result, raw), parts: partsOf(result), usage: usageOf(result), answeredBy: field(raw, 'model') }
}

function ending({ finishReason: { unified } }: SdkResult, raw: unknown): Pick<DraftReply, 'finish' | 'reason'> {
  const why = textField(raw, 'stop_reason')
  switch (why) {
    case 'refusal':
      return {
        finish: 'refused',
        reason: textField(raw, 'stop_details', 'explanation') ?? textField(raw, 'stop_details', 'category') ?? why,
      }
    case 'end_turn':
    case 'stop_sequence':
      return { finish: 'stop' }
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return { finish: 'length' }
    // The SDK forces JSON from older models by a tool, whose call it turns into text.
    case 'tool_use':
      return { finish: unified === 'stop' ? 'stop' : 'tool-calls' }
    default:
      return { finish: 'other', reason: why ?? 'no stop_reason' }
  }
}
