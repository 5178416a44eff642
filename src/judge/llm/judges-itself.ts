import type { Spec } from '../../record/manifest.ts'

/** Where the models of a provider answer, unless a base URL says otherwise. */
const homes: Readonly<Record<string, string>> = {
  openai: 'api.openai.com',
  anthropic: 'api.anthropic.com',
  google: 'generativelanguage.googleapis.com',
}

/**
 * Whether a judge asks the model that it judges: the same name at the same host and port, by whichever protocol and path, and
 * whatever the sampling. It sees what the specs say. That two names are one model (an alias such as `latest`, a copy at
 * another host) cannot be seen from them.
 * @param judge the spec of a judge that asks a model, or that model's own; the same of the target
 */
export function judgesItself(judge: Spec, target: Spec): boolean {
  const [asked, judged] = [modelOf(judge), modelOf(target)]
  return asked !== null && judged !== null && asked.name === judged.name && asked.host === judged.host
}

/** The model that a spec is of, or that it asks; null where it is of none. */
function modelOf({ kind, options }: Spec): { name: string; host: string } | null {
  const { model, base_url: baseUrl } = options
  if (typeof model === 'string') return { name: plainName(model), host: hostOf(kind, baseUrl) }
  return isSpec(model) ? modelOf(model) : null
}

function isSpec(value: unknown): value is Spec {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('options' in value)) return false
  return typeof value.kind === 'string' && typeof value.options === 'object' && value.options !== null
}

/** Providers tell no capitals apart, and Google's names may begin with `models/`. */
function plainName(model: string): string {
  return model
    .trim()
    .toLowerCase()
    .replace(/^models\//, '')
}

function hostOf(kind: string, baseUrl: unknown): string {
  if (typeof baseUrl !== 'string' || !URL.canParse(baseUrl)) return homes[kind] ?? kind
  const { hostname, port } = new URL(baseUrl)
  const host = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])\.?$/.test(hostname) ? 'localhost' : hostname.replace(/\.$/, '')
  return port === '' ? host : `${host}:${port}`
}
