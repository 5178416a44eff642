import {
  anything,
  type Check,
  dictionary,
  type Fields,
  integer,
  nullable,
  number,
  oneOf,
  rule,
  text,
  truth,
  typeOf,
} from '../check.ts'

/** What both of OpenAI's interfaces take. */
export const sharedFields: Record<string, Check> = {
  model: text(),
  metadata: nullable(dictionary(text({ max: 512 }), 16)),
  temperature: nullable(number(0, 2)),
  top_p: nullable(number(0, 1)),
  top_logprobs: nullable(integer(0, 20)),
  user: text(),
  safety_identifier: text(),
  prompt_cache_key: text(),
  prompt_cache_retention: nullable(oneOf('in-memory', 'in_memory', '24h')),
  service_tier: nullable(oneOf('auto', 'default', 'flex', 'scale', 'priority')),
  parallel_tool_calls: nullable(truth),
  store: nullable(truth),
  stream: nullable(truth),
  stream_options: nullable(anything),
}

export const name64 = text({ pattern: /^[a-zA-Z0-9_-]+$/, max: 64, min: 1 })

/** Models that reason take no sampling parameters. */
const reasons = /^(o[1-9]|gpt-5(?!\.|-chat))/

export function checkSampling(body: Fields, model: string): void {
  if (body.stream === true) throw rule('The fake server does not stream; leave out stream.', { param: 'stream' })
  if (!reasons.test(model)) return
  for (const [param, usual] of [
    ['temperature', 1],
    ['top_p', 1],
    ['presence_penalty', 0],
    ['frequency_penalty', 0],
  ] as const) {
    const value = body[param]
    if (value === undefined || value === null || value === usual) continue
    throw rule(
      `Unsupported value: '${param}' does not support ${value} with this model. Only the default (${usual}) value is supported.`,
      { code: 'unsupported_value', param },
    )
  }
  if (typeof body.max_tokens !== 'number') return
  throw rule("Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", {
    code: 'unsupported_parameter',
    param: 'max_tokens',
  })
}

/** What only makes sense beside tools, and a choice that none of them is. */
export function checkToolChoice(body: Fields, tools: readonly { name: string }[], chosen: string | null): void {
  for (const param of ['tool_choice', 'parallel_tool_calls']) {
    if (body[param] === undefined || body[param] === null || tools.length > 0) continue
    if (body[param] === 'none' || body[param] === 'auto') continue
    if (Array.isArray(body.tools) && body.tools.length > 0) continue
    throw rule(`'${param}' is only allowed when 'tools' are specified.`, { param })
  }
  if (chosen === null || chosen === '*' || tools.some(({ name }) => name === chosen)) return
  throw rule(`Tool choice '${chosen}' not found in 'tools' parameter.`, { param: 'tool_choice' })
}

/** The schema of a function's arguments, or of a reply: an object, and with `strict` one that names all it takes. */
export function checkSchema(schema: unknown, of: string, strict: boolean, more: { code: string; param: string }): void {
  const fail = (why: string) => rule(`Invalid schema for ${of}: ${why}`, more)
  if (typeOf(schema) !== 'object') throw fail(`${JSON.stringify(schema)} is not of type 'object', 'boolean'.`)
  const { type } = schema as Fields
  if (type !== 'object') {
    const found = typeof type === 'string' ? `"${type}"` : type === undefined ? '"None"' : JSON.stringify(type)
    throw fail(`schema must be a JSON Schema of 'type: "object"', got 'type: ${found}'.`)
  }
  walk(schema as Fields, [], strict, fail)
}

const types = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'])

function walk(schema: Fields, context: readonly string[], strict: boolean, fail: (why: string) => Error, depth = 0): void {
  const at = `In context=(${context.map(key => `'${key}'`).join(', ')}),`
  if (depth > 64) throw fail(`${at} the schema nests too deeply.`)
  for (const type of Array.isArray(schema.type) ? schema.type : [schema.type]) {
    if (type !== undefined && !types.has(type as string)) {
      throw fail(`${JSON.stringify(type)} is not valid under any of the given schemas.`)
    }
  }
  if (schema.type === 'array' && schema.items === undefined) throw fail(`${at} array schema missing items.`)
  const properties = typeOf(schema.properties) === 'object' ? (schema.properties as Record<string, unknown>) : {}
  if (strict && schema.type === 'object') {
    if (schema.additionalProperties !== false) {
      throw fail(`${at} 'additionalProperties' is required to be supplied and to be false.`)
    }
    const required = Array.isArray(schema.required) ? schema.required : []
    const left = Object.keys(properties).find(key => !required.includes(key))
    if (left !== undefined) {
      throw fail(
        `${at} 'required' is required to be supplied and to be an array including every key in properties. Missing '${left}'.`,
      )
    }
  }
  const into = (inner: unknown, ...keys: string[]) => {
    if (typeOf(inner) === 'object') walk(inner as Fields, [...context, ...keys], strict, fail, depth + 1)
  }
  for (const key in properties) into(properties[key], 'properties', key)
  into(schema.items, 'items')
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const inner = schema[key]
    if (Array.isArray(inner)) for (const [i, each] of inner.entries()) into(each, key, String(i))
  }
}
