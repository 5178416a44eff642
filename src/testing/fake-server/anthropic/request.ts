import type { IncomingHttpHeaders } from 'node:http'
import {
  anything,
  type Check,
  either,
  type Fields,
  integer,
  list,
  nullable,
  number,
  object,
  oneOf,
  rule,
  tagged,
  text,
  truth,
  typeOf,
} from '../check.ts'
import { type FakeTool, type ReadCall, textOf } from '../fake-call.ts'
import { checkOrder, readMessages, type Turn } from './turns.ts'

const cacheControl = nullable(object({ type: oneOf('ephemeral'), ttl: oneOf('5m', '1h') }, ['type']))
const block = (fields: { [key: string]: Check }, required: readonly string[]) =>
  object({ type: anything, cache_control: cacheControl, ...fields }, required)
const id = text({ pattern: /^[a-zA-Z0-9_-]+$/ })
const toolName = text({ pattern: /^[a-zA-Z0-9_-]{1,128}$/ })
const textBlock = block({ text: text(), citations: anything }, ['text'])
const media = block({ source: anything, title: anything, context: anything, citations: anything }, ['source'])
const resultContent = either({
  string: text(),
  array: list(
    tagged('type', {
      text: textBlock,
      image: media,
      document: media,
      search_result: object({}, [], { open: true }),
      tool_reference: object({}, [], { open: true }),
    }),
  ),
})
const content = tagged('type', {
  text: textBlock,
  image: media,
  document: media,
  search_result: object({}, [], { open: true }),
  tool_use: block({ id, name: text(), input: object({}, [], { open: true }), caller: anything }, ['id', 'name', 'input']),
  tool_result: block({ tool_use_id: id, content: resultContent, is_error: truth }, ['tool_use_id']),
  thinking: object({ type: anything, thinking: text(), signature: text() }, ['thinking', 'signature']),
  redacted_thinking: object({ type: anything, data: text() }, ['data']),
})
const turn = object({ role: oneOf('user', 'assistant'), content: either({ string: text(), array: list(content) }) }, [
  'role',
  'content',
])
const ownTool = object(
  {
    type: nullable(oneOf('custom')),
    name: toolName,
    description: text(),
    input_schema: object({ type: oneOf('object') }, ['type'], { open: true }),
    cache_control: cacheControl,
    strict: truth,
    input_examples: anything,
    defer_loading: truth,
    allowed_callers: anything,
    eager_input_streaming: nullable(truth),
  },
  ['name', 'input_schema'],
)
/** Tools of the server have a dated type; how they are set up is not checked. */
const tool: Check = (value, place) => {
  const type = (value as Fields | null)?.type
  if (typeof type === 'string' && /_20\d{6}$/.test(type)) return
  ownTool(value, place)
}
const parallel = { type: anything, disable_parallel_tool_use: truth }
const outputFormat = object({ type: oneOf('json_schema'), schema: object({}, [], { open: true }) }, ['type', 'schema'])

const published: Record<string, Check> = {
  model: text({ min: 1 }),
  messages: list(turn),
  max_tokens: integer(1),
  cache_control: cacheControl,
  container: nullable(anything),
  inference_geo: nullable(text()),
  metadata: object({ user_id: nullable(text({ max: 512 })) }),
  output_config: object({
    effort: nullable(oneOf('low', 'medium', 'high', 'xhigh', 'max')),
    format: nullable(outputFormat),
    task_budget: anything,
  }),
  service_tier: oneOf('auto', 'standard_only'),
  stop_sequences: list(text()),
  stream: truth,
  system: either({ string: text(), array: list(tagged('type', { text: textBlock })) }),
  temperature: number(0, 1),
  thinking: tagged('type', {
    enabled: object({ type: anything, budget_tokens: integer(1024), display: anything }, ['budget_tokens']),
    disabled: object({ type: anything }),
    adaptive: object({ type: anything, display: anything }),
  }),
  tool_choice: tagged('type', {
    auto: object(parallel),
    any: object(parallel),
    tool: object({ ...parallel, name: text() }, ['name']),
    none: object({ type: anything }),
  }),
  tools: list(tool),
  top_k: integer(0),
  top_p: number(0, 1),
}
/** Fields that a beta brings, by the beginning of its name in the header `anthropic-beta`. */
const betas: Record<string, [string, Check]> = {
  output_format: ['structured-outputs', nullable(outputFormat)],
  context_management: ['context-management', anything],
  mcp_servers: ['mcp-client', anything],
}

const required = ['model', 'max_tokens', 'messages']
const request = object(published, required)

/** @source Anthropic, API reference, "Create a Message". @throws Mismatch */
export function readAnthropic(body: Fields, headers: IncomingHttpHeaders): ReadCall {
  if (headers['anthropic-version'] === undefined) throw rule('anthropic-version: header is required')
  if (!['2023-06-01', '2023-01-01'].includes(String(headers['anthropic-version']))) {
    throw rule(`anthropic-version: "${headers['anthropic-version']}" is not a valid version`)
  }
  const beta = String(headers['anthropic-beta'] ?? '')
  if (beta === '') request(body, null)
  else object({ ...published, ...allowedBy(beta) }, required)(body, null)
  const turns = body.messages as Turn[]
  checkOrder(turns)
  const tools = toolsOf(body)
  checkRules(body, tools)
  const choice = body.tool_choice as { type: string; name?: string } | undefined
  const format = ((body.output_config as Fields | undefined)?.format ?? body.output_format) as Fields | undefined
  if (format) checkClosed(format.schema as Fields, body.output_format ? 'output_format.schema' : 'output_config.format.schema')
  return {
    model: body.model as string,
    system: body.system === undefined ? null : textOf(body.system),
    messages: readMessages(turns),
    tools,
    forcedTool: choice?.type === 'any' ? '*' : (choice?.name ?? null),
    schema: (format?.schema as Fields | undefined) ?? null,
  }
}

function allowedBy(header: string): Record<string, Check> {
  const names = header.split(',').map(name => name.trim())
  return Object.fromEntries(
    Object.entries(betas).flatMap(([key, [start, check]]) => (names.some(name => name.startsWith(start)) ? [[key, check]] : [])),
  )
}

function toolsOf({ tools = [] }: Fields): FakeTool[] {
  const own = (tools as Fields[]).filter(({ input_schema: schema }) => schema !== undefined)
  const names = (tools as Fields[]).map(({ name }) => name)
  if (new Set(names).size < names.length) throw rule('tools: Tool names must be unique.')
  return own.map(({ name, description = '', input_schema }) => ({ name, description, parameters: input_schema }) as FakeTool)
}

function checkRules(body: Fields, tools: readonly FakeTool[]): void {
  if (body.stream === true) throw rule('stream: the fake server does not stream; leave it out')
  const choice = body.tool_choice as { type: string; name?: string } | undefined
  if (choice && !Array.isArray(body.tools)) throw rule('tool_choice: tool_choice may only be specified while providing tools.')
  if (choice?.type === 'tool' && !tools.some(({ name }) => name === choice.name)) {
    throw rule(`tool_choice: Tool '${choice.name}' not found in provided tools`)
  }
  for (const stop of (body.stop_sequences ?? []) as string[]) {
    if (stop.trim() === '') throw rule('stop_sequences: each stop sequence must contain non-whitespace')
  }
  const thinking = body.thinking as { type: string; budget_tokens?: number } | undefined
  if (thinking?.type !== 'enabled') return
  if (thinking.budget_tokens! >= (body.max_tokens as number)) {
    throw rule('`max_tokens` must be greater than `thinking.budget_tokens`.')
  }
  if (body.temperature !== undefined && body.temperature !== 1) {
    throw rule('`temperature` may only be set to 1 when thinking is enabled.')
  }
  if (choice?.type === 'any' || choice?.type === 'tool') {
    throw rule('Thinking may not be enabled when tool_choice forces tool use.')
  }
}

/** Structured output wants every object closed. */
function checkClosed(schema: Fields, at: string, depth = 0): void {
  if (typeOf(schema) !== 'object' || depth > 64) return
  if (schema.type === 'object' && schema.additionalProperties !== false) {
    throw rule(`${at}: For 'object' type, 'additionalProperties' must be explicitly set to false`)
  }
  for (const inner of Object.values((schema.properties ?? {}) as Record<string, Fields>)) checkClosed(inner, at, depth + 1)
  checkClosed(schema.items as Fields, at, depth + 1)
  for (const inner of (schema.anyOf ?? []) as Fields[]) checkClosed(inner, at, depth + 1)
}
