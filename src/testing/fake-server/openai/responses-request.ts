import type { IncomingHttpHeaders } from 'node:http'
import {
  anything,
  type Check,
  either,
  type Fields,
  integer,
  list,
  nullable,
  object,
  oneOf,
  rule,
  tagged,
  text,
  truth,
} from '../check.ts'
import { type FakeMessage, type FakeTool, type ReadCall, textOf } from '../fake-call.ts'
import { checkSampling, checkSchema, checkToolChoice, name64, sharedFields } from './shared.ts'

const inputText = object({ type: anything, text: text() }, ['text'])
const open = object({ type: anything }, [], { open: true })
const content = (parts: { [type: string]: Check }) => either({ string: text(), array: list(tagged('type', parts)) })
const said = (parts: { [type: string]: Check }) =>
  object({ type: oneOf('message'), role: anything, content: content(parts), id: text(), status: text(), phase: anything }, [
    'content',
  ])
const message = tagged('role', {
  user: said({ input_text: inputText, input_image: open, input_file: open }),
  system: said({ input_text: inputText, input_image: open, input_file: open }),
  developer: said({ input_text: inputText, input_image: open, input_file: open }),
  assistant: said({
    output_text: object({ type: anything, text: text(), annotations: anything, logprobs: anything }, ['text']),
    refusal: object({ type: anything, refusal: text() }, ['refusal']),
  }),
})
const typed = tagged('type', {
  message,
  function_call: object(
    { type: anything, call_id: text({ max: 64 }), name: text(), arguments: text(), id: text(), status: text() },
    ['call_id', 'name', 'arguments'],
  ),
  function_call_output: object(
    {
      type: anything,
      call_id: text({ max: 64 }),
      output: either({ string: text(), array: list(open) }),
      id: text(),
      status: text(),
    },
    ['call_id', 'output'],
  ),
  reasoning: object(
    { type: anything, id: text(), summary: list(open), content: anything, encrypted_content: anything, status: anything },
    ['id', 'summary'],
  ),
  item_reference: object({ type: anything, id: text() }, ['id']),
})
/** A message may leave out its type. */
const item: Check = (value, place) => ((value as Fields | null)?.type === undefined ? message : typed)(value, place)
const functionTool = object(
  { type: anything, name: name64, description: nullable(text()), parameters: nullable(anything), strict: nullable(truth) },
  ['name'],
)
const hosted = [
  'web_search',
  'web_search_preview',
  'file_search',
  'code_interpreter',
  'image_generation',
  'mcp',
  'custom',
  'shell',
]

/** @source OpenAI, API reference, "Create a model response"; it has neither `seed` nor `stop` */
const request = object(
  {
    ...sharedFields,
    background: nullable(truth),
    context_management: anything,
    conversation: anything,
    include: nullable(list(text())),
    input: either({ string: text(), array: list(item) }),
    instructions: nullable(text()),
    max_output_tokens: nullable(integer(16)),
    max_tool_calls: nullable(integer(1)),
    previous_response_id: nullable(text()),
    prompt: anything,
    reasoning: nullable(
      object({
        effort: nullable(oneOf('none', 'minimal', 'low', 'medium', 'high', 'xhigh')),
        summary: nullable(oneOf('auto', 'concise', 'detailed')),
        generate_summary: anything,
      }),
    ),
    text: object({
      format: tagged('type', {
        text: object({ type: anything }),
        json_object: object({ type: anything }),
        json_schema: object({ type: anything, name: name64, description: text(), schema: anything, strict: nullable(truth) }, [
          'name',
          'schema',
        ]),
      }),
      verbosity: nullable(oneOf('low', 'medium', 'high')),
    }),
    tool_choice: either({
      string: oneOf('none', 'auto', 'required'),
      object: object({ type: text(), name: text() }, ['type'], { open: true }),
    }),
    tools: list(tagged('type', { function: functionTool, ...Object.fromEntries(hosted.map(type => [type, open])) })),
    truncation: nullable(oneOf('auto', 'disabled')),
  },
  ['model'],
)

type Item = Fields & { type?: string; role?: string; call_id?: string }

/** @throws Mismatch */
export function readResponses(body: Fields, _headers: IncomingHttpHeaders): ReadCall {
  request(body, null)
  const model = body.model as string
  checkSampling(body, model)
  if (typeof body.previous_response_id === 'string') {
    throw rule(`Previous response with id '${body.previous_response_id}' not found.`, {
      code: 'previous_response_not_found',
      param: 'previous_response_id',
    })
  }
  if (body.input === undefined && body.prompt === undefined) {
    throw rule("Missing required parameter: 'input'.", { code: 'missing_required_parameter', param: 'input' })
  }
  const items = (typeof body.input === 'string' ? [{ role: 'user', content: body.input }] : (body.input ?? [])) as Item[]
  checkOrder(items)
  const tools = toolsOf(body)
  const choice = body.tool_choice as Fields | string | undefined
  const forcedTool =
    choice === 'required' ? '*' : typeof choice === 'object' && choice.type === 'function' ? String(choice.name) : null
  checkToolChoice(body, tools, forcedTool)
  const messages = items.flatMap(read)
  const system = [
    ...(typeof body.instructions === 'string' ? [body.instructions] : []),
    ...messages.filter(({ role }) => role === 'system').map(({ text }) => text),
  ]
  return {
    model,
    system: system.length === 0 ? null : system.join('\n\n'),
    messages,
    tools,
    forcedTool,
    schema: schemaOf((body.text as Fields | undefined)?.format as Fields | undefined, messages),
  }
}

/** Each call has an output behind it, and each output a call before it. This server keeps no items to refer to. */
function checkOrder(items: readonly Item[]): void {
  const waiting = new Set<string>()
  for (const { type, call_id: call, id } of items) {
    if (type === 'item_reference') throw rule(`Item with id '${id}' not found.`, { param: 'input' })
    if (type === 'function_call') waiting.add(call!)
    if (type === 'function_call_output' && !waiting.delete(call!)) {
      throw rule(`No tool call found for function call output with call_id ${call}.`, { param: 'input' })
    }
  }
  for (const call of waiting) throw rule(`No tool output found for function call ${call}.`, { param: 'input' })
}

function toolsOf({ tools = [] }: Fields): FakeTool[] {
  return (tools as Fields[]).flatMap(({ type, name, description, parameters, strict }, i) => {
    if (type !== 'function') return []
    // Unlike chat completions, functions are strict here unless they say otherwise; null parameters mean none.
    if (parameters !== undefined && parameters !== null) {
      checkSchema(parameters, `function '${name}'`, strict === true, {
        code: 'invalid_function_parameters',
        param: `tools[${i}].parameters`,
      })
    }
    return [{ name, description: description ?? '', parameters: parameters ?? { type: 'object', properties: {} } } as FakeTool]
  })
}

function schemaOf(format: Fields | undefined, messages: readonly FakeMessage[]): Fields | null {
  if (format?.type === 'json_object') {
    if (messages.some(({ text }) => /json/i.test(text))) return { type: 'object' }
    throw rule("Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.", {
      param: 'input',
    })
  }
  if (format?.type !== 'json_schema') return null
  checkSchema(format.schema, `response_format '${format.name}'`, format.strict === true, {
    code: 'invalid_json_schema',
    param: 'text.format.schema',
  })
  return format.schema as Fields
}

function read(item: Item): FakeMessage[] {
  switch (item.type ?? 'message') {
    case 'message':
      return [
        {
          role: item.role === 'user' || item.role === 'assistant' ? item.role : 'system',
          text: textOf(item.content),
        },
      ]
    case 'function_call':
      return [
        {
          role: 'assistant',
          text: '',
          toolCalls: [{ id: item.call_id!, tool: String(item.name), text: String(item.arguments) }],
        },
      ]
    case 'function_call_output':
      return [{ role: 'tool', text: textOf(item.output), call: item.call_id! }]
    default:
      return []
  }
}
