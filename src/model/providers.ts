import { anthropicMaxTokens } from './max-tokens.ts'
import type { Sampling } from './model.ts'

/** What a model URI can begin with. */
export type ProviderKind = 'openai' | 'anthropic' | 'google' | 'openai-compatible'

/** What is known of a provider before anything is loaded or called. */
export interface Provider {
  /** Null where every endpoint is somebody's own. */
  baseUrl: string | null
  /** The environment variable that holds the key, and whether there has to be one. */
  keyEnv: string
  keyNeeded: boolean
  /** The header that carries the key, in lower case. */
  keyHeader: string
  bearer: boolean
  /** What is sent, and recorded, where nothing is asked for. */
  defaults: Sampling
  /** URI parameters besides those that all providers take. */
  parameters: readonly string[]
}

export const providers: Readonly<Record<ProviderKind, Provider>> = {
  openai: {
    baseUrl: 'https://api.openai.com/v1',
    keyEnv: 'OPENAI_API_KEY',
    keyNeeded: true,
    keyHeader: 'authorization',
    bearer: true,
    defaults: {},
    parameters: ['base_url', 'api'],
  },
  anthropic: {
    baseUrl: 'https://api.anthropic.com/v1',
    keyEnv: 'ANTHROPIC_API_KEY',
    keyNeeded: true,
    keyHeader: 'x-api-key',
    bearer: false,
    defaults: { maxTokens: anthropicMaxTokens },
    parameters: ['base_url'],
  },
  google: {
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    keyEnv: 'GEMINI_API_KEY',
    keyNeeded: true,
    keyHeader: 'x-goog-api-key',
    bearer: false,
    defaults: {},
    parameters: ['base_url'],
  },
  'openai-compatible': {
    baseUrl: null,
    keyEnv: 'OPENAI_COMPATIBLE_API_KEY',
    keyNeeded: false,
    keyHeader: 'authorization',
    bearer: true,
    defaults: {},
    parameters: [],
  },
}
