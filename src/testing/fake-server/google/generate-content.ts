import type { FakeCall } from '../fake-call.ts'
import { argsObject, type FullReply } from '../fake-reply.ts'
import { bearer, type Protocol } from '../protocol.ts'
import { googleMismatch, googleStatus, googleTrouble } from './errors.ts'
import { readGoogle } from './request.ts'

/** Google generateContent. */
export const generateContent: Protocol = {
  api: 'generate-content',
  idHeader: null,
  credentials: (headers, url) => ({
    key: String(headers['x-goog-api-key'] ?? '') || new URL(url, 'http://localhost').searchParams.get('key') || bearer(headers),
  }),
  read: readGoogle,
  write,
  mismatch: googleMismatch,
  trouble: googleTrouble,
  error: googleStatus,
}

const categories = ['SEXUALLY_EXPLICIT', 'HATE_SPEECH', 'HARASSMENT', 'DANGEROUS_CONTENT']

function write(call: FakeCall, reply: FullReply): unknown {
  const { finish, usage } = reply
  return {
    ...(finish === 'prompt-blocked'
      ? { promptFeedback: { blockReason: 'SAFETY', safetyRatings: ratings(true) } }
      : { candidates: [candidate(reply)] }),
    ...(usage && {
      usageMetadata: {
        promptTokenCount: usage.inputTokens,
        ...(finish !== 'prompt-blocked' && { candidatesTokenCount: usage.outputTokens }),
        totalTokenCount: usage.inputTokens + (finish === 'prompt-blocked' ? 0 : usage.outputTokens),
        ...(usage.cachedInputTokens > 0 && { cachedContentTokenCount: usage.cachedInputTokens }),
        promptTokensDetails: [{ modality: 'TEXT', tokenCount: usage.inputTokens }],
      },
    }),
    modelVersion: call.model,
    responseId: `fake${call.n}`,
  }
}

function candidate({ text, toolCalls, refusal, finish }: FullReply): unknown {
  const blocked = refusal !== null || finish === 'content-filter'
  const parts = [
    ...(text === '' && (blocked || toolCalls.length > 0) ? [] : [{ text }]),
    ...toolCalls.map(({ tool, args }) => ({ functionCall: { name: tool, args: argsObject(args) } })),
  ]
  return {
    // A candidate that was blocked before it began has no content.
    ...(parts.length > 0 && { content: { parts, role: 'model' } }),
    // Calls end with STOP: Google has no reason of its own for them.
    finishReason: blocked ? 'SAFETY' : finish === 'length' ? 'MAX_TOKENS' : 'STOP',
    ...(refusal !== null && { finishMessage: refusal }),
    index: 0,
    ...(blocked && { safetyRatings: ratings(true) }),
  }
}

function ratings(blocked: boolean): unknown[] {
  return categories.map((category, i) => ({
    category: `HARM_CATEGORY_${category}`,
    probability: blocked && i === 3 ? 'HIGH' : 'NEGLIGIBLE',
    ...(blocked && i === 3 && { blocked }),
  }))
}
