import type { Mismatch, Path, Problem } from '../check.ts'
import type { HttpError, Trouble } from '../protocol.ts'

/** Errors of Google: `{error: {code, message, status, details}}`. */
export function googleError(code: number, status: string, message: string, details?: unknown[]): unknown {
  return { error: { code, message, status, ...(details && { details }) } }
}

export function googleMismatch({ problem, path }: Mismatch): HttpError {
  const message = described(problem, path)
  const field = dotted(problem.kind === 'unknown' ? path.slice(0, -1) : path)
  const violation = { ...(field && { field }), description: message }
  const details =
    problem.kind === 'unknown' || problem.kind === 'type' || problem.kind === 'choice'
      ? [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [violation] }]
      : undefined
  return { status: 400, body: googleError(400, 'INVALID_ARGUMENT', message, details) }
}

export function googleTrouble(trouble: Trouble, detail: string): HttpError {
  const [code, status, message, details] = troubles(detail)[trouble]
  return { status: code, body: googleError(code, status, message, details) }
}

export function googleStatus(status: number, message: string): unknown {
  return googleError(status, statuses[status] ?? (status >= 500 ? 'INTERNAL' : 'INVALID_ARGUMENT'), message)
}

const statuses: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}

/** Places are named as in the protocol buffer: `generation_config.response_schema`. */
function dotted(path: Path): string {
  const snake = (key: string) => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${snake(key)}`)).join('')
}

const protoTypes: Record<string, string> = {
  string: 'TYPE_STRING',
  number: 'TYPE_FLOAT',
  integer: 'TYPE_INT32',
  boolean: 'TYPE_BOOL',
  object: 'TYPE_MESSAGE',
  array: 'TYPE_MESSAGE',
}

function described(problem: Problem, path: Path): string {
  const at = dotted(path)
  switch (problem.kind) {
    case 'unknown': {
      const parent = dotted(path.slice(0, -1))
      return `Invalid JSON payload received. Unknown name "${path.at(-1)}"${parent && ` at '${parent}'`}: Cannot find field.`
    }
    case 'missing':
      return `* GenerateContentRequest.${at}: ${String(path.at(-1))} is not specified\n`
    case 'type':
      return `Invalid value at '${at}' (${protoTypes[problem.expected]}), ${JSON.stringify(problem.found)}`
    case 'choice':
      return `Invalid value at '${at}' (TYPE_ENUM), ${JSON.stringify(problem.found)}`
    case 'range':
      if (problem.whole && Math.abs(problem.bound) >= 2 ** 31 - 1)
        return `Invalid value at '${at}' (TYPE_INT32), ${problem.found}`
      return `* GenerateContentRequest.${at}: ${problem.found} is ${problem.side} the supported range; the ${problem.side === 'above' ? 'largest' : 'smallest'} is ${problem.bound}\n`
    case 'length':
      if (problem.found === 0) return `* GenerateContentRequest.${at}: ${at.replace(/\[\d+\]/g, '')} must not be empty.\n`
      return `* GenerateContentRequest.${at}: ${problem.found} elements, but the ${problem.side === 'above' ? 'maximum' : 'minimum'} is ${problem.bound}\n`
    case 'pattern':
      return `* GenerateContentRequest.${at}: [FIELD_INVALID] Invalid function name. Must start with a letter or an underscore. Must be alphanumeric (a-z, A-Z, 0-9), underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of 64.\n`
    case 'rule':
      return problem.message
  }
}

const info = (reason: string) => [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }]

const troubles = (detail: string): Record<Trouble, [number, string, string, unknown[]?]> => ({
  'no-key': [
    403,
    'PERMISSION_DENIED',
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  ],
  'wrong-key': [400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', info('API_KEY_INVALID')],
  'unknown-model': [
    404,
    'NOT_FOUND',
    `models/${detail} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
  ],
  'not-json': [400, 'INVALID_ARGUMENT', `Invalid JSON payload received. ${detail}`],
  'not-found': [404, 'NOT_FOUND', 'Requested entity was not found.'],
  'too-large': [413, 'INVALID_ARGUMENT', 'Request payload size exceeds the limit.'],
  'rate-limit': [429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'],
  'server-error': [500, 'INTERNAL', 'An internal error has occurred. Please retry.'],
  overloaded: [503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'],
  unavailable: [503, 'UNAVAILABLE', 'The service is currently unavailable.'],
  'prompt-blocked': [400, 'INVALID_ARGUMENT', 'The prompt was blocked.'],
})
