import { chatReply } from './chat/chat-reply.ts'
import { chatRequest } from './chat/chat-request.ts'
import type { Wire } from './http/post.ts'
import type { ModelApi } from './model.ts'
import { callNames } from './reply-parts.ts'

export interface ChatOptions {
  model: string
  /** The path of the base URL: calls go to `/chat/completions` below it. */
  basePath: string
  tokenLimit?: 'max_tokens' | 'max_completion_tokens'
}

/**
 * Chat completions by a thin client of our own: what vLLM, llama.cpp, Ollama and LM Studio speak, and OpenAI itself with
 * `api=chat`. The arguments of tool calls are kept, and sent back, exactly as they were written.
 */
export function chatApi(wire: Wire, { model, basePath, tokenLimit = 'max_tokens' }: ChatOptions): ModelApi {
  const { label, secrets, origin } = wire
  const path = `${basePath}/chat/completions`
  return {
    origin,
    async call(request, { signal }) {
      const { text } = await wire.post(path, chatRequest(request, { model, tokenLimit }), { signal })
      return chatReply(text, { label, secrets, nameCall: callNames(request.messages) })
    },
  }
}
