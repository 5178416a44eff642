import type { ModelMessage, ModelRequest, Sampling } from '../model.ts'
import { toolAnswer } from '../reply-parts.ts'

interface Chat {
  model: string
  /** What the limit of tokens is called: OpenAI renamed it for its own models, other servers know the old name. */
  tokenLimit: 'max_tokens' | 'max_completion_tokens'
}

/**
 * The body of a chat completions request: {@link https://platform.openai.com/docs/api-reference/chat/create}, as vLLM,
 * llama.cpp, Ollama and LM Studio take it. What was not asked for is not sent.
 */
export function chatRequest({ messages, tools, schema, sampling }: ModelRequest, { model, tokenLimit }: Chat): string {
  return JSON.stringify({
    model,
    messages: messages.map(chatMessage),
    ...(tools !== undefined && tools.length > 0
      ? {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function',
            function: { name, description, parameters },
          })),
        }
      : {}),
    ...(schema === undefined
      ? {}
      : { response_format: { type: 'json_schema', json_schema: { name: schema.name, schema: schema.schema, strict: true } } }),
    ...samplingFields(sampling, tokenLimit),
  })
}

function samplingFields({ temperature, topP, maxTokens, seed, stop }: Sampling, tokenLimit: string): object {
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(maxTokens === undefined ? {} : { [tokenLimit]: maxTokens }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop === undefined || stop.length === 0 ? {} : { stop }),
  }
}

function chatMessage(message: ModelMessage): object {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.text }
    case 'tool': {
      const { failed, text } = toolAnswer(message)
      // The protocol has no field for a tool that failed.
      return { role: 'tool', tool_call_id: message.call, content: failed ? JSON.stringify({ error: text }) : text }
    }
    case 'assistant': {
      let content: string | null = null
      const calls: object[] = []
      for (const part of message.parts) {
        if (part.type === 'text') content = (content ?? '') + part.text
        else calls.push({ id: part.call, type: 'function', function: { name: part.tool, arguments: part.text } })
      }
      return calls.length === 0
        ? { role: 'assistant', content: content ?? '' }
        : { role: 'assistant', content, tool_calls: calls }
    }
  }
}
