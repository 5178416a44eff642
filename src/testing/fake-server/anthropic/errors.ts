import type { Mismatch, Problem } from '../check.ts'
import type { HttpError, Trouble } from '../protocol.ts'

/** Errors of Anthropic: `{type: "error", error: {type, message}, request_id}`. */
export function anthropicError(type: string, message: string, n: number): unknown {
  return { type: 'error', error: { type, message }, request_id: `req_fake${n}` }
}

export function anthropicMismatch({ problem, path }: Mismatch, n: number): HttpError {
  const words = described(problem)
  const message = problem.kind === 'rule' || path.length === 0 ? words : `${path.join('.')}: ${words}`
  return { status: 400, body: anthropicError('invalid_request_error', message, n) }
}

export function anthropicTrouble(trouble: Trouble, detail: string, n: number): HttpError {
  const [status, type, message] = troubles(detail)[trouble]
  return { status, body: anthropicError(type, message, n) }
}

export function anthropicStatus(status: number, message: string, n: number): unknown {
  return anthropicError(types[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error'), message, n)
}

const types: Record<number, string> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
}

function described(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown':
      return 'Extra inputs are not permitted'
    case 'missing':
      return 'Field required'
    case 'type':
      return `Input should be ${nouns[problem.expected] ?? `a valid ${problem.expected}`}`
    case 'choice':
      return `Input should be ${choices(problem.values)}`
    case 'range':
      return `Input should be ${problem.side === 'above' ? 'less' : 'greater'} than or equal to ${problem.bound}`
    case 'length': {
      const [limit, unit] = [problem.side === 'above' ? 'at most' : 'at least', problem.of === 'array' ? 'item' : 'character']
      const what = problem.of === 'array' ? 'List' : 'String'
      const after = problem.of === 'array' ? ` after validation, not ${problem.found}` : ''
      return `${what} should have ${limit} ${problem.bound} ${unit}${problem.bound === 1 ? '' : 's'}${after}`
    }
    case 'pattern':
      return `String should match pattern '${problem.pattern}'`
    case 'rule':
      return problem.message
  }
}

const nouns: Partial<Record<string, string>> = {
  object: 'a valid dictionary',
  array: 'a valid list',
  integer: 'a valid integer',
}

function choices(values: readonly string[]): string {
  const quoted = values.map(value => `'${value}'`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

const troubles = (detail: string): Record<Trouble, [number, string, string]> => ({
  'no-key': [401, 'authentication_error', 'x-api-key header is required'],
  'wrong-key': [401, 'authentication_error', 'invalid x-api-key'],
  'unknown-model': [404, 'not_found_error', `model: ${detail}`],
  'not-json': [400, 'invalid_request_error', `The request body is not valid JSON: ${detail}`],
  'not-found': [404, 'not_found_error', 'Not Found'],
  'too-large': [413, 'request_too_large', 'Request exceeds the maximum size'],
  'rate-limit': [429, 'rate_limit_error', "This request would exceed your organization's rate limit."],
  'server-error': [500, 'api_error', 'Internal server error'],
  overloaded: [529, 'overloaded_error', 'Overloaded'],
  unavailable: [503, 'api_error', 'Service unavailable'],
  'prompt-blocked': [400, 'invalid_request_error', 'Output blocked by content filtering policy'],
})
