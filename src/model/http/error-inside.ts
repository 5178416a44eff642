import { ModelError, type ModelErrorKind } from '../model-error.ts'
import { statusKind } from './http-error.ts'
import type { Secrets } from './secrets.ts'
import { vendorWords } from './vendor-words.ts'

/**
 * An error where a reply should be, under HTTP 200; null where there is none. Gateways do this, with the status they mean as
 * its code, and so does the Responses API: `{status: "failed", error: {code: "server_error", message}}`.
 * @param text the whole reply
 */
export function errorInside(text: string, { label, secrets }: { label: string; secrets: Secrets }): ModelError | null {
  const error = errorOf(text)
  if (error == null) return null
  const words = vendorWords(text, secrets.removeFrom)
  const status = Number((error as { code?: unknown }).code)
  const known = Number.isInteger(status) && status >= 400 && status <= 599
  return new ModelError(
    known ? statusKind(status, words) : codeKind(words.code),
    `${label}: an error in place of a reply${words.message ? `: ${words.message}` : ''}`,
    known ? { status, retryAfterMs: words.retryAfterMs } : {},
  )
}

/** The codes of https://platform.openai.com/docs/api-reference/responses/object */
function codeKind(code: string | null): ModelErrorKind {
  if (code === null) return 'malformed'
  if (code === 'rate_limit_exceeded') return 'rate-limit'
  return code === 'server_error' ? 'overloaded' : 'rejected'
}

function errorOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { error?: unknown } | null)?.error
  } catch {
    return null
  }
}
