import { errorInside } from '../http/error-inside.ts'
import type { Wire } from '../http/post.ts'
import { ModelError } from '../model-error.ts'

/**
 * What the SDK threw, as a ModelError. Faults of HTTP are ModelErrors already. The SDK's own errors hold request and reply
 * word for word, so none is kept as a cause.
 */
export function sdkFault(error: unknown, wire: Wire): ModelError {
  const { label, secrets } = wire
  if (error instanceof ModelError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: '' }
  const words = secrets.removeFrom(message).replace(/\s+/g, ' ').slice(0, 300).toWellFormed()
  if (name === 'AI_UnsupportedFunctionalityError' || name === 'AI_InvalidPromptError') {
    return new ModelError('rejected', `${label}: the request cannot be made: ${words}`)
  }
  const body = (error as { responseBody?: unknown } | null)?.responseBody
  const inside = errorInside(typeof body === 'string' ? body : (JSON.stringify(body) ?? ''), wire)
  if (inside) return inside
  return new ModelError('malformed', `${label}: the reply is not of its protocol${words ? `: ${words}` : ''}`)
}
