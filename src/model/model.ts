import type { z } from 'zod'
import type { Spec } from '../record/manifest.ts'
import type { Usage } from '../record/usage.ts'
import type { Calls } from './calls.ts'

export type { Usage } from '../record/usage.ts'

type Json = z.core.util.JSONType

/** What a model is asked with: whatever is left out is the provider's own default, and is not sent. */
export interface Sampling {
  temperature?: number
  topP?: number
  /** Tokens of the reply at most. */
  maxTokens?: number
  seed?: number
  stop?: readonly string[]
}

export interface ToolSpec {
  name: string
  description: string
  /** JSON Schema of the arguments, an object. */
  parameters: { readonly [key: string]: Json }
}

export type ModelPart =
  | { type: 'text'; text: string }
  /** `text`: the arguments exactly as the model wrote them. */
  | { type: 'tool-call'; call: string; tool: string; text: string }

export type ModelMessage =
  | { role: 'system' | 'user'; text: string }
  | { role: 'assistant'; parts: readonly ModelPart[] }
  | { role: 'tool'; call: string; tool: string; text: string; error?: string }

/** One call: everything that the answer can depend on, apart from the model itself. */
export interface ModelRequest {
  messages: readonly ModelMessage[]
  tools?: readonly ToolSpec[]
  /** The reply has to be JSON of this schema, by the provider's own means where it has any. */
  schema?: { name: string; schema: { readonly [key: string]: Json } }
  sampling: Sampling
}

export interface ModelReply {
  /** `stop`: the model ended; `length`: cut at the limit of tokens; `refused`: the provider or its filter would not answer. */
  finish: 'stop' | 'length' | 'tool-calls' | 'refused' | 'other'
  parts: readonly ModelPart[]
  /** Of a refusal, and of `other`: in the provider's words. */
  reason?: string
  usage: Usage
  /** The model that the provider says has answered, and its build, where it says so. */
  answeredBy?: string
  fingerprint?: string
}

/** One protocol of one endpoint: one request, one HTTP call, no retry. @throws ModelError */
export interface ModelApi {
  /** Where calls go: endpoints share limits by it. Scheme, host and port. */
  readonly origin: string
  call(request: ModelRequest, options: { signal: AbortSignal }): Promise<ModelReply>
}

/** A model that can be asked: a protocol behind the limits of its endpoint, answering through the calls of a trial. */
export interface Model {
  /** `kind` is the provider, `options` hold the model's name, the base URL where it is not the provider's, and the sampling. */
  readonly spec: Spec
  readonly sampling: Sampling
  /** @throws ModelError once retries are exhausted, or where they would not help */
  call(request: Omit<ModelRequest, 'sampling'>, options: { signal: AbortSignal; calls: Calls }): Promise<ModelReply>
}
