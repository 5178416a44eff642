import type { createOpenAI } from '@ai-sdk/openai'
import type { ModelMessage, ModelPart, ModelRequest, Usage } from '../model.ts'
import { toolAnswer } from '../reply-parts.ts'

/** What all providers of the SDK have in common. */
export type SdkModel = Pick<ReturnType<ReturnType<typeof createOpenAI>['responses']>, 'doGenerate'>
export type SdkOptions = Parameters<SdkModel['doGenerate']>[0]
export type SdkResult = Awaited<ReturnType<SdkModel['doGenerate']>>
type SdkMessage = SdkOptions['prompt'][number]

/** Our request as the SDK has it: what was not asked for is not set, so that the SDK sets nothing either. */
export function sdkOptions({ messages, tools, schema, sampling }: ModelRequest, signal: AbortSignal): SdkOptions {
  const { temperature, topP, maxTokens, seed, stop } = sampling
  return {
    prompt: sdkPrompt(messages),
    abortSignal: signal,
    ...(tools !== undefined && tools.length > 0
      ? {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function' as const,
            name,
            description,
            inputSchema: parameters,
          })),
        }
      : {}),
    ...(schema === undefined ? {} : { responseFormat: { type: 'json', name: schema.name, schema: schema.schema } }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop === undefined || stop.length === 0 ? {} : { stopSequences: [...stop] }),
  }
}

/**
 * Answers that follow one another make one message, since Google wants the answers to one turn's calls together. A turn
 * in which the model said nothing is left out: Anthropic and Google refuse empty ones.
 */
function sdkPrompt(messages: readonly ModelMessage[]): SdkOptions['prompt'] {
  const prompt: SdkMessage[] = []
  for (const message of messages) {
    const last = prompt.at(-1)
    if (message.role === 'tool') {
      const result = sdkToolResult(message)
      if (last?.role === 'tool') last.content.push(result)
      else prompt.push({ role: 'tool', content: [result] })
    } else if (message.role === 'assistant') {
      const content = message.parts.filter(part => part.type !== 'text' || part.text !== '').map(sdkPart)
      if (content.length > 0) prompt.push({ role: 'assistant', content })
    } else if (message.role === 'system') {
      prompt.push({ role: 'system', content: message.text })
    } else {
      prompt.push({ role: 'user', content: [{ type: 'text', text: message.text }] })
    }
  }
  return prompt
}

type PartsOf<Role> = Extract<SdkMessage, { role: Role }>['content'] extends (infer Part)[] ? Part : never

function sdkPart(part: ModelPart): PartsOf<'assistant'> {
  return part.type === 'text'
    ? { type: 'text', text: part.text }
    : { type: 'tool-call', toolCallId: part.call, toolName: part.tool, input: part.text }
}

function sdkToolResult(message: Extract<ModelMessage, { role: 'tool' }>): PartsOf<'tool'> {
  const { failed, text } = toolAnswer(message)
  return {
    type: 'tool-result',
    toolCallId: message.call,
    toolName: message.tool,
    output: { type: failed ? 'error-text' : 'text', value: text },
  }
}

/** What was said and called; thoughts, sources and files are no part of a reply. */
export function partsOf({ content }: SdkResult): ModelPart[] {
  return content.flatMap((part): ModelPart[] => {
    if (part.type === 'text') return [{ type: 'text', text: part.text }]
    if (part.type !== 'tool-call' || part.providerExecuted) return []
    return [{ type: 'tool-call', call: part.toolCallId, tool: part.toolName, text: part.input }]
  })
}

export function usageOf({ usage }: SdkResult): { [K in keyof Usage]?: unknown } {
  return {
    inputTokens: usage.inputTokens.total,
    outputTokens: usage.outputTokens.total,
    cachedInputTokens: usage.inputTokens.cacheRead,
  }
}
