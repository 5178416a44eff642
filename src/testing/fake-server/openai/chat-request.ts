import type { IncomingHttpHeaders } from 'node:http'
import {
  anything,
  dictionary,
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
} from '../check.ts'
import { type FakeMessage, type FakeTool, type ReadCall, textOf } from '../fake-call.ts'
import { checkSampling, checkSchema, checkToolChoice, name64, sharedFields } from './shared.ts'

const textPart = object({ type: anything, text: text() }, ['text'])
const texts = either({ string: text(), array: list(tagged('type', { text: textPart }), { min: 1 }) })
const userParts = tagged('type', {
  text: textPart,
  image_url: object({ type: anything, image_url: object({ url: text(), detail: oneOf('auto', 'low', 'high') }, ['url']) }, [
    'image_url',
  ]),
  input_audio: object({ type: anything, input_audio: anything }, ['input_audio']),
  file: object({ type: anything, file: anything }, ['file']),
})
const assistantParts = tagged('type', { text: textPart, refusal: object({ type: anything, refusal: text() }, ['refusal']) })
const toolCall = tagged('type', {
  function: object({ id: text(), type: anything, function: object({ name: text(), arguments: text() }, ['name', 'arguments']) }, [
    'id',
    'function',
  ]),
  custom: object({ id: text(), type: anything, custom: object({ name: text(), input: text() }, ['name', 'input']) }, [
    'id',
    'custom',
  ]),
})
const instructions = object({ role: anything, content: texts, name: text() }, ['content'])
const message = tagged('role', {
  system: instructions,
  developer: instructions,
  user: object({ role: anything, content: either({ string: text(), array: list(userParts, { min: 1 }) }), name: text() }, [
    'content',
  ]),
  assistant: object({
    role: anything,
    content: either({ string: text(), null: anything, array: list(assistantParts, { min: 1 }) }),
    refusal: nullable(text()),
    name: text(),
    audio: nullable(anything),
    tool_calls: list(toolCall, { min: 1, max: 128 }),
    function_call: nullable(anything),
  }),
  tool: object({ role: anything, content: texts, tool_call_id: text() }, ['content', 'tool_call_id']),
  function: object({ role: anything, content: nullable(text()), name: text() }, ['content', 'name']),
})
const schemaFormat = object({ name: name64, description: text(), schema: anything, strict: nullable(truth) }, ['name'])
const byName = object({ type: anything, function: object({ name: text() }, ['name']) }, ['function'])

/** @source OpenAI, API reference, "Create chat completion" */
const request = object(
  {
    ...sharedFields,
    messages: list(message, { min: 1 }),
    audio: nullable(anything),
    frequency_penalty: nullable(number(-2, 2)),
    function_call: anything,
    functions: anything,
    logit_bias: nullable(dictionary(number(-100, 100))),
    logprobs: nullable(truth),
    max_completion_tokens: nullable(integer(1)),
    max_tokens: nullable(integer(1)),
    modalities: nullable(list(oneOf('text', 'audio'))),
    n: nullable(integer(1, 128)),
    prediction: nullable(anything),
    presence_penalty: nullable(number(-2, 2)),
    reasoning_effort: nullable(oneOf('none', 'minimal', 'low', 'medium', 'high', 'xhigh')),
    response_format: tagged('type', {
      text: object({ type: anything }),
      json_object: object({ type: anything }),
      json_schema: object({ type: anything, json_schema: schemaFormat }, ['json_schema']),
    }),
    seed: nullable(integer()),
    stop: nullable(either({ string: text(), array: list(text(), { min: 1, max: 4 }) })),
    tool_choice: either({
      string: oneOf('none', 'auto', 'required'),
      object: tagged('type', { function: byName, custom: anything, allowed_tools: anything }),
    }),
    tools: list(
      tagged('type', {
        function: object(
          {
            type: anything,
            function: object({ name: name64, description: text(), parameters: anything, strict: nullable(truth) }, ['name']),
          },
          ['function'],
        ),
        custom: object({ type: anything, custom: anything }, ['custom']),
      }),
      { min: 1, max: 128 },
    ),
    verbosity: nullable(oneOf('low', 'medium', 'high')),
    web_search_options: anything,
  },
  ['model', 'messages'],
)

type ToolCall = { id: string; function?: { name: string; arguments: string }; custom?: { name: string; input: string } }
type Message = Fields & { role: string; tool_calls?: ToolCall[]; tool_call_id?: string }

/** @throws Mismatch */
export function readChat(body: Fields, _headers: IncomingHttpHeaders): ReadCall {
  request(body, null)
  const model = body.model as string
  checkSampling(body, model)
  if (typeof body.max_tokens === 'number' && typeof body.max_completion_tokens === 'number') {
    throw rule("Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.", { param: 'max_tokens' })
  }
  const sent = body.messages as Message[]
  checkOrder(sent)
  const tools = toolsOf(body)
  const forcedTool = forcedBy(body.tool_choice)
  checkToolChoice(body, tools, forcedTool)
  const messages = sent.map(read)
  const system = messages.filter(({ role }) => role === 'system').map(({ text }) => text)
  return {
    model,
    system: system.length === 0 ? null : system.join('\n\n'),
    messages,
    tools,
    forcedTool,
    schema: schemaOf(body.response_format as Fields | undefined, sent),
  }
}

/** Each call is answered by the tool messages right behind it, and no tool message stands elsewhere. */
function checkOrder(messages: readonly Message[]): void {
  let open = new Set<string>()
  for (const [i, message] of messages.entries()) {
    const { role, tool_calls: calls, tool_call_id: id } = message
    if (role === 'tool') {
      if (i === 0 || !['tool', 'assistant'].includes(messages[i - 1]!.role) || !open.delete(id!)) {
        throw rule("Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.", {
          param: `messages.[${i}].role`,
        })
      }
      continue
    }
    if (open.size > 0) throw unanswered(open, i)
    if (role !== 'assistant') continue
    open = new Set(calls?.map(call => call.id))
    if (message.content === undefined || message.content === null) {
      if (!calls && !message.function_call && !message.refusal && !message.audio) {
        throw rule("Invalid value for 'content': expected a string, got null.", { param: `messages.[${i}].content` })
      }
    }
  }
  if (open.size > 0) throw unanswered(open, messages.length)
}

function unanswered(open: ReadonlySet<string>, i: number): Error {
  return rule(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...open].join(', ')}`,
    { param: `messages.[${i}].role` },
  )
}

function toolsOf({ tools = [] }: Fields): FakeTool[] {
  return (tools as { function?: Fields }[]).flatMap(({ function: tool }, i) => {
    if (!tool) return []
    if (tool.parameters !== undefined) {
      checkSchema(tool.parameters, `function '${tool.name}'`, tool.strict === true, {
        code: 'invalid_function_parameters',
        param: `tools[${i}].function.parameters`,
      })
    }
    const { name, description = '', parameters = { type: 'object', properties: {} } } = tool
    return [{ name, description, parameters } as FakeTool]
  })
}

function forcedBy(choice: unknown): string | null {
  if (choice === 'required') return '*'
  return (choice as { function?: { name: string } } | undefined)?.function?.name ?? null
}

function schemaOf(format: Fields | undefined, messages: readonly Message[]): Fields | null {
  if (format?.type === 'json_object') {
    if (messages.some(({ content }) => /json/i.test(textOf(content)))) return { type: 'object' }
    throw rule("'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", {
      param: 'messages',
    })
  }
  if (format?.type !== 'json_schema') return null
  const { name, schema, strict } = format.json_schema as Fields
  if (schema === undefined)
    throw rule("Missing required parameter: 'response_format.json_schema.schema'.", {
      code: 'missing_required_parameter',
      param: 'response_format.json_schema.schema',
    })
  checkSchema(schema, `response_format '${name}'`, strict === true, { code: 'invalid_json_schema', param: 'response_format' })
  return schema as Fields
}

function read(message: Message): FakeMessage {
  const said = textOf(message.content)
  switch (message.role) {
    case 'assistant':
      return { role: 'assistant', text: said, ...(message.tool_calls && { toolCalls: message.tool_calls.map(readCall) }) }
    case 'tool':
      return { role: 'tool', text: said, call: message.tool_call_id! }
    case 'function':
      return { role: 'tool', text: said }
    default:
      return { role: message.role === 'user' ? 'user' : 'system', text: said }
  }
}

function readCall({ id, function: called, custom }: ToolCall): { id: string; tool: string; text: string } {
  return called ? { id, tool: called.name, text: called.arguments } : { id, tool: custom?.name ?? '', text: custom?.input ?? '' }
}
