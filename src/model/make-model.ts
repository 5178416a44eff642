import type { Clock } from '../base/clock.ts'
import type { Spec } from '../record/manifest.ts'
import { type Wire, wire } from './http/post.ts'
import type { ModelApi, Sampling } from './model.ts'
import { type ModelUri, parseModelUri } from './model-uri.ts'
import { chatApi } from './openai-compatible.ts'
import { providers } from './providers.ts'
import { anthropicApi } from './sdk/anthropic.ts'
import { googleApi } from './sdk/google.ts'
import { openaiApi } from './sdk/openai.ts'
import { type Environment, headerFromEnvironment } from './uri/from-environment.ts'

/** A protocol that is ready to be called, and what a manifest says of it. */
export interface MadeApi {
  spec: Spec
  /** What every request is to be made with. */
  sampling: Sampling
  api: ModelApi
  /** The environment variable of the key that is sent; null where none is. Models that share it share an endpoint's limits. */
  keyEnv: string | null
}

interface Surroundings {
  env: Environment
  clock: Pick<Clock, 'now'>
}

/**
 * The protocol of a model URI. Calls nothing and loads no provider's package yet; keys and the values of headers are read
 * from the environment here, and are in nothing that is returned.
 * @throws UsageError what can be known to be wrong before anything is paid
 */
export function makeApi(uri: string | ModelUri, { env, clock }: Surroundings): MadeApi {
  const parsed = typeof uri === 'string' ? parseModelUri(uri) : uri
  const { kind, model, baseUrl } = parsed
  const { headers, keyEnv } = secretHeaders(parsed, env)
  const url = new URL(baseUrl)
  const made = wire({
    label: `${kind}:${model} (${url.origin})`,
    origin: url.origin,
    secretHeaders: headers,
    hints: hintsOf(parsed, keyEnv),
    clock,
  })
  return { spec: specOf(parsed), sampling: parsed.sampling, api: protocolOf(parsed, made, url), keyEnv }
}

function protocolOf({ kind, model, baseUrl, api }: ModelUri, wire: Wire, { pathname }: URL): ModelApi {
  const basePath = pathname.replace(/\/$/, '')
  if (kind === 'openai-compatible') return chatApi(wire, { model, basePath })
  if (kind === 'anthropic') return anthropicApi(wire, { model, baseUrl })
  if (kind === 'google') return googleApi(wire, { model, baseUrl })
  return api === 'chat'
    ? chatApi(wire, { model, basePath, tokenLimit: 'max_completion_tokens' })
    : openaiApi(wire, { model, baseUrl })
}

/** Names of variables, never what they hold. */
function specOf({ kind, model, baseUrl, api, sampling, headers, apiKeyEnv }: ModelUri): Spec {
  const { temperature, topP, maxTokens, seed, stop } = sampling
  return {
    name: model,
    kind,
    version: '1',
    options: {
      model,
      ...(baseUrl === providers[kind].baseUrl ? {} : { base_url: baseUrl }),
      ...(api === null ? {} : { api }),
      sampling: {
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { top_p: topP }),
        ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
        ...(seed === undefined ? {} : { seed }),
        ...(stop === undefined ? {} : { stop: [...stop] }),
      },
      ...(Object.keys(headers).length === 0 ? {} : { headers: { ...headers } }),
      ...(apiKeyEnv === null ? {} : { api_key_env: apiKeyEnv }),
    },
  }
}

/** A header that the user names takes the place of the key's, where it is the same. */
function secretHeaders(uri: ModelUri, env: Environment): { headers: Record<string, string>; keyEnv: string | null } {
  const { keyHeader, bearer, keyNeeded, keyEnv: usual } = providers[uri.kind]
  const about = `model ${uri.kind}:${uri.model}`
  const headers = Object.fromEntries(
    Object.entries(uri.headers).map(([name, variable]) => [
      name,
      headerFromEnvironment(variable, env, { what: `the header "${name}" (header=NAME:VARIABLE)`, about }),
    ]),
  )
  if (headers[keyHeader] !== undefined) return { headers, keyEnv: uri.headers[keyHeader]! }
  const variable = uri.apiKeyEnv ?? usual
  if (!keyNeeded && uri.apiKeyEnv === null && !env[variable]) return { headers, keyEnv: null }
  const key = headerFromEnvironment(variable, env, { what: 'the key (api_key_env=VARIABLE)', about })
  return { headers: { ...headers, [keyHeader]: bearer ? `Bearer ${key}` : key }, keyEnv: variable }
}

function hintsOf({ apiKeyEnv, kind }: ModelUri, keyEnv: string | null): Record<number, string> {
  const key = keyEnv === null ? `a key is sent when ${apiKeyEnv ?? providers[kind].keyEnv} is set` : `the key came from ${keyEnv}`
  return { 401: key, 403: key, 404: 'check the model and the base URL' }
}
