import { type Mismatch, type Path, type Problem, typeOf } from '../check.ts'
import type { HttpError, Trouble } from '../protocol.ts'

/** Errors of OpenAI's interfaces: `{error: {message, type, param, code}}`. */
export function openaiError(message: string, type: string, { param = null, code = null }: Partial<Where> = {}): unknown {
  return { error: { message, type, param, code } }
}

interface Where {
  param: string | null
  code: string | null
}

export function openaiMismatch({ problem, path }: Mismatch): HttpError {
  const at = dotted(path)
  const { message, code, param } = described(problem, at)
  return {
    status: 400,
    body: openaiError(message, 'invalid_request_error', { param: param === undefined ? at || null : param, code }),
  }
}

export function openaiTrouble(trouble: Trouble, detail: string): HttpError {
  const [status, type, code, message, param] = troubles(detail)[trouble]
  return { status, body: openaiError(message, type, { code, param: param ?? null }) }
}

/** The type that goes with a status. */
export function openaiStatus(status: number, message: string): unknown {
  return openaiError(message, status >= 500 ? 'server_error' : 'invalid_request_error')
}

/** As OpenAI writes a place: `messages[1].tool_calls[0].index`. */
function dotted(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')
}

function described(problem: Problem, at: string): { message: string; code: string | null; param?: string | null } {
  switch (problem.kind) {
    case 'unknown':
      return { message: `Unknown parameter: '${at}'.`, code: 'unknown_parameter' }
    case 'missing':
      return { message: `Missing required parameter: '${at}'.`, code: 'missing_required_parameter' }
    case 'type':
      return {
        message: `Invalid type for '${at}': expected ${noun(problem.expected)}, but got ${noun(typeOf(problem.found))} instead.`,
        code: 'invalid_type',
      }
    case 'choice':
      return {
        message: `Invalid value: '${problem.found}'. Supported values are: ${problem.values.map(value => `'${value}'`).join(', ')}.`,
        code: 'invalid_value',
      }
    case 'range': {
      const number = problem.whole ? 'integer' : 'decimal'
      const [edge, sign, short] = problem.side === 'above' ? ['maximum', '<=', 'max'] : ['minimum', '>=', 'min']
      return {
        message: `Invalid '${at}': ${number} ${problem.side} ${edge} value. Expected a value ${sign} ${problem.bound}, but got ${problem.found} instead.`,
        code: `${number}_${problem.side}_${short}_value`,
      }
    }
    case 'length':
      return tooLongOrShort(problem, at)
    case 'pattern':
      return {
        message: `Invalid '${at}': string does not match pattern. Expected a string that matches the pattern '${problem.pattern}'.`,
        code: 'invalid_value',
      }
    case 'rule':
      return { code: null, ...problem }
  }
}

function tooLongOrShort({ side, bound, found, of }: Problem & { kind: 'length' }, at: string) {
  const [edge, short] = side === 'above' ? ['maximum', 'max'] : ['minimum', 'min']
  const what = side === 'above' ? `${of} too long` : found === 0 ? `empty ${of}` : `${of} too short`
  const got = found === 0 ? `an empty ${of}` : `${of === 'array' ? 'an array' : 'a string'} with length ${found}`
  return {
    message: `Invalid '${at}': ${what}. Expected ${of === 'array' ? 'an array' : 'a string'} with ${edge} length ${bound}, but got ${got} instead.`,
    code: found === 0 ? `empty_${of}` : `${of}_${side}_${short}_length`,
  }
}

const noun = (type: string): string =>
  ({ integer: 'an integer', number: 'a decimal', array: 'an array', object: 'an object', null: 'null' })[type] ?? `a ${type}`

/** Status, type, code, message, parameter. */
const troubles = (detail: string): Record<Trouble, [number, string, string | null, string, string?]> => ({
  'no-key': [
    401,
    'invalid_request_error',
    null,
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
  ],
  'wrong-key': [401, 'invalid_request_error', 'invalid_api_key', 'Incorrect API key provided.'],
  'unknown-model': [
    404,
    'invalid_request_error',
    'model_not_found',
    `The model \`${detail}\` does not exist or you do not have access to it.`,
  ],
  'not-json': [400, 'invalid_request_error', null, `We could not parse the JSON body of your request. (${detail})`],
  'not-found': [404, 'invalid_request_error', 'unknown_url', `Unknown request URL: ${detail}.`],
  'too-large': [413, 'invalid_request_error', null, 'Request body is too large.'],
  'rate-limit': [429, 'requests', 'rate_limit_exceeded', `Rate limit reached for ${detail} on requests per min (RPM).`],
  'server-error': [500, 'server_error', null, 'The server had an error while processing your request. Sorry about that!'],
  overloaded: [503, 'server_error', null, 'That model is currently overloaded with other requests. You can retry your request.'],
  unavailable: [503, 'service_unavailable_error', null, 'The engine is currently overloaded, please try again later.'],
  'prompt-blocked': [
    400,
    'invalid_request_error',
    'invalid_prompt',
    'Invalid prompt: your prompt was flagged as potentially violating our usage policy.',
  ],
})
