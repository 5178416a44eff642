import type { Wire } from '../http/post.ts'
import type { ModelApi, ModelPart } from '../model.ts'
import type { DraftReply } from '../reply-parts.ts'
import { partsOf, type SdkResult, usageOf } from './convert.ts'
import { field, textField } from './field.ts'
import { sdkApi } from './sdk-api.ts'

/**
 * OpenAI's Responses API. Nothing is kept at the provider (`store: false`), since every call brings its whole
 * conversation; tools are not `strict`, as in chat completions, so that schemas are sent as they are written.
 */
export function openaiApi(wire: Wire, { model, baseUrl }: { model: string; baseUrl: string }): ModelApi {
  return sdkApi(wire, {
    async load() {
      const { createOpenAI } = await import('@ai-sdk/openai')
      return ({ fetch }) => createOpenAI({ apiKey: 'sent by the wire', baseURL: baseUrl, fetch }).responses(model)
    },
    adapt: options => ({
      ...options,
      ...(options.tools === undefined ? {} : { tools: options.tools.map(tool => ({ ...tool, strict: false })) }),
      providerOptions: { openai: { store: false } },
    }),
    sent: body => ({ temperature: body.temperature, topP: body.top_p, maxTokens: body.max_output_tokens }),
    read,
  })
}

function read(result: SdkResult, raw: unknown): DraftReply {
  const refusals = refusalsIn(raw)
  // The SDK puts the words of a refusal among the text.
  const parts = partsOf(result).filter(part => part.type !== 'text' || !refusals.includes(part.text))
  return { ...ending(result, raw, refusals, parts), parts, usage: usageOf(result), answeredBy: field(raw, 'model') }
}

function refusalsIn(raw: unknown): string[] {
  const items = field(raw, 'output')
  if (!Array.isArray(items)) return []
  const contents = items.flatMap(item => field(item, 'content') ?? []) as unknown[]
  return contents.flatMap(content => (field(content, 'type') === 'refusal' ? (textField(content, 'refusal') ?? []) : []))
}

function ending(
  { finishReason }: SdkResult,
  raw: unknown,
  refusals: readonly string[],
  parts: readonly ModelPart[],
): Pick<DraftReply, 'finish' | 'reason'> {
  if (refusals.length > 0) return { finish: 'refused', reason: refusals.join('\n') }
  const status = textField(raw, 'status')
  if (status === 'incomplete') {
    const why = textField(raw, 'incomplete_details', 'reason')
    if (why === 'max_output_tokens') return { finish: 'length' }
    if (why === 'content_filter') return { finish: 'refused', reason: why }
    return { finish: 'other', reason: why ?? status }
  }
  // `cancelled`, `queued`, `in_progress`: the SDK would say that it stopped.
  if (status !== undefined && status !== 'completed') return { finish: 'other', reason: status }
  if (parts.some(part => part.type === 'tool-call')) return { finish: 'tool-calls' }
  return finishReason.unified === 'stop' ? { finish: 'stop' } : { finish: 'other', reason: finishReason.raw ?? 'no reason given' }
}
