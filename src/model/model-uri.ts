import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { nameSchema } from '../record/text.ts'
import type { Sampling } from './model.ts'
import { type ProviderKind, providers } from './providers.ts'
import { baseUrlOf } from './uri/base-url.ts'
import { headersOf, isVariable, once } from './uri/parameters.ts'
import { samplingOf } from './uri/sampling.ts'

/** A model URI, read: what is asked, where, and which environment variables hold what is secret. */
export interface ModelUri {
  kind: ProviderKind
  model: string
  /** Without a slash at its end, and without userinfo. */
  baseUrl: string
  /** Of OpenAI: which of its two protocols. */
  api: 'responses' | 'chat' | null
  sampling: Sampling
  /** Header (in lower case) to environment variable. */
  headers: Readonly<Record<string, string>>
  /** Null: the provider's own variable. */
  apiKeyEnv: string | null
}

export const modelKinds = Object.keys(providers) as readonly ProviderKind[]

const common = ['temperature', 'top_p', 'max_tokens', 'seed', 'stop', 'api_key_env', 'header']

/**
 * Reads `openai:MODEL`, `anthropic:MODEL`, `google:MODEL` or `openai-compatible:MODEL@URL`, with parameters after the first `?` that
 * follows. An error repeats no value that could be a key by mistake.
 * @throws UsageError
 * @example parseModelUri('openai-compatible:org/llama:8b@http://127.0.0.1:8000/v1?temperature=0').model // 'org/llama:8b'
 */
export function parseModelUri(uri: string): ModelUri {
  const [, kind, rest] = /^([a-z-]{1,40}):(.*)$/s.exec(uri) ?? []
  if (kind === undefined || rest === undefined) throw new UsageError('a model is KIND:MODEL, such as openai:gpt-5')
  if (!isKind(kind)) throw new UsageError(`model ${kind}:…: unknown kind "${kind}"; ${didYouMean(kind, modelKinds)}`)
  const { model, url, query } = split(kind, rest)
  const about = `model ${kind}:${model}`
  const parameters = new URLSearchParams(query)
  const known = [...common, ...providers[kind].parameters]
  for (const name of parameters.keys()) {
    if (!known.includes(name)) throw new UsageError(`${about}: unknown parameter "${name}"; ${didYouMean(name, known)}`)
  }
  const given = url ?? once(parameters, 'base_url', about) ?? providers[kind].baseUrl
  if (given === null) throw new UsageError(`${about}: which server? Write openai-compatible:MODEL@http://HOST:PORT/v1`)
  const apiKeyEnv = once(parameters, 'api_key_env', about)
  if (apiKeyEnv !== null && !isVariable(apiKeyEnv)) {
    throw new UsageError(`${about}: api_key_env is the name of an environment variable, never the key itself`)
  }
  const api = kind === 'openai' ? apiOf(once(parameters, 'api', about) ?? 'responses', about) : null
  return {
    kind,
    model,
    baseUrl: baseUrlOf(given, about),
    api,
    sampling: { ...providers[kind].defaults, ...samplingOf(parameters, { kind, api }, about) },
    headers: headersOf(parameters.getAll('header'), about),
    apiKeyEnv,
  }
}

function split(kind: ProviderKind, rest: string): { model: string; url: string | null; query: string } {
  // A model's name may hold `@`; what begins the URL is `@http`.
  const at = kind === 'openai-compatible' ? rest.search(/@https?:\/\//i) : -1
  const end = rest.indexOf('?', Math.max(at, 0))
  const before = end === -1 ? rest : rest.slice(0, end)
  const model = nameSchema.safeParse(at === -1 ? before : rest.slice(0, at))
  const query = end === -1 ? '' : rest.slice(end + 1)
  if (kind === 'openai-compatible' && at === -1) {
    throw new UsageError(`model ${kind}:…: which server? Write ${kind}:MODEL@http://HOST:PORT/v1`)
  }
  if (!model.success) throw new UsageError(`model ${kind}:…: a model's name is 1 to 200 characters, without control characters`)
  if (/@https?:\/\//i.test(model.data)) throw new UsageError(`model ${kind}:…: write another address as ?base_url=URL`)
  return { model: model.data, url: at === -1 ? null : before.slice(at + 1), query }
}

function apiOf(api: string, about: string): 'responses' | 'chat' {
  if (api === 'responses' || api === 'chat') return api
  throw new UsageError(`${about}: api is responses or chat; ${didYouMean(api, ['responses', 'chat'])}`)
}

function isKind(kind: string): kind is ProviderKind {
  return Object.hasOwn(providers, kind)
}
