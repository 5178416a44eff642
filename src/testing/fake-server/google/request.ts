import type { IncomingHttpHeaders } from 'node:http'
import {
  anything,
  type Check,
  dictionary,
  type Fields,
  integer,
  list,
  number,
  object,
  oneOf,
  rule,
  text,
  truth,
  typeOf,
} from '../check.ts'
import type { FakeTool, ReadCall } from '../fake-call.ts'
import { type Content, checkOrder, readContents } from './contents.ts'

const anyObject = object({}, [], { open: true })
const name = text({ pattern: /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$/ })
const part = object({
  text: text(),
  inlineData: object({ mimeType: text(), data: text() }),
  fileData: object({ mimeType: text(), fileUri: text() }),
  functionCall: object({ id: text(), name: text(), args: anyObject }, ['name']),
  functionResponse: object(
    { id: text(), name: text({ min: 1 }), response: anyObject, parts: anything, willContinue: truth, scheduling: text() },
    ['name'],
  ),
  executableCode: anything,
  codeExecutionResult: anything,
  thought: truth,
  thoughtSignature: text(),
  videoMetadata: anything,
  mediaResolution: anything,
  partMetadata: anything,
})
const content = object({ role: text(), parts: list(part) })

const types = ['STRING', 'NUMBER', 'INTEGER', 'BOOLEAN', 'ARRAY', 'OBJECT', 'NULL']
const schemaType = oneOf('TYPE_UNSPECIFIED', ...types, ...types.map(type => type.toLowerCase()))
/** Google's own kind of schema, a part of OpenAPI: it has no `additionalProperties`, `$ref` or `const`. */
const schema: Check = (value, place) => ownSchema(value, place)
const ownSchema = object({
  type: schemaType,
  format: text(),
  title: text(),
  description: text(),
  nullable: truth,
  enum: list(text()),
  items: schema,
  minItems: anything,
  maxItems: anything,
  properties: dictionary(schema),
  required: list(text()),
  minProperties: anything,
  maxProperties: anything,
  minLength: anything,
  maxLength: anything,
  minimum: number(),
  maximum: number(),
  pattern: text(),
  example: anything,
  default: anything,
  anyOf: list(schema),
  propertyOrdering: list(text()),
})
const declaration = object(
  {
    name,
    description: text(),
    behavior: text(),
    parameters: schema,
    parametersJsonSchema: anyObject,
    response: schema,
    responseJsonSchema: anyObject,
  },
  ['name'],
)
const modes = oneOf('MODE_UNSPECIFIED', 'AUTO', 'ANY', 'NONE', 'VALIDATED')

/** @source Google, Gemini API reference, `models.generateContent` (v1beta) */
const request = object(
  {
    contents: list(content),
    systemInstruction: content,
    tools: list(
      object({
        functionDeclarations: list(declaration),
        googleSearch: anything,
        googleSearchRetrieval: anything,
        codeExecution: anything,
        urlContext: anything,
        computerUse: anything,
        fileSearch: anything,
        googleMaps: anything,
        mcpServers: anything,
      }),
    ),
    toolConfig: object({
      functionCallingConfig: object({ mode: modes, allowedFunctionNames: list(text()) }),
      retrievalConfig: anything,
      includeServerSideToolInvocations: truth,
    }),
    safetySettings: list(object({ category: text(), threshold: text() }, ['category', 'threshold'])),
    cachedContent: text(),
    model: text(),
    serviceTier: text(),
    store: truth,
    generationConfig: object({
      stopSequences: list(text(), { max: 5 }),
      responseMimeType: oneOf('text/plain', 'application/json', 'text/x.enum'),
      responseSchema: schema,
      responseJsonSchema: anything,
      _responseJsonSchema: anything,
      responseJsonSchemaOrdered: anything,
      responseModalities: list(oneOf('MODALITY_UNSPECIFIED', 'TEXT', 'IMAGE', 'AUDIO')),
      candidateCount: integer(1, 8),
      maxOutputTokens: integer(1, 2 ** 31 - 1),
      temperature: number(0, 2),
      topP: number(0, 1),
      topK: integer(1, 2 ** 31 - 1),
      seed: integer(-(2 ** 31), 2 ** 31 - 1),
      presencePenalty: number(-2, 2),
      frequencyPenalty: number(-2, 2),
      responseLogprobs: truth,
      logprobs: integer(0, 20),
      enableEnhancedCivicAnswers: truth,
      speechConfig: anything,
      thinkingConfig: object({ includeThoughts: truth, thinkingBudget: integer(), thinkingLevel: text() }),
      imageConfig: anything,
      mediaResolution: text(),
    }),
  },
  ['contents'],
)

/** @throws Mismatch */
export function readGoogle(body: Fields, _headers: IncomingHttpHeaders, model: string): ReadCall {
  request(body, null)
  const contents = body.contents as Content[]
  checkOrder(contents)
  const tools = toolsOf(body)
  const system = body.systemInstruction as { parts?: { text?: string }[] } | undefined
  return {
    model,
    system: system ? (system.parts ?? []).map(part => part.text ?? '').join('') : null,
    messages: readContents(contents),
    tools,
    forcedTool: forcedBy(body, tools),
    schema: schemaOf((body.generationConfig ?? {}) as Fields),
  }
}

function toolsOf({ tools = [] }: Fields): FakeTool[] {
  const declared = (tools as { functionDeclarations?: Fields[] }[]).flatMap(each => each.functionDeclarations ?? [])
  const seen = new Set<unknown>()
  for (const { name, parameters, parametersJsonSchema } of declared) {
    if (seen.has(name)) throw rule(`Duplicate function declaration found: ${name}`)
    seen.add(name)
    if (parameters && parametersJsonSchema) {
      throw rule(`parameters and parameters_json_schema must not both be set in function declaration ${name}.`)
    }
    const given = (parameters ?? parametersJsonSchema) as Fields | undefined
    if (given && String(given.type).toLowerCase() !== 'object') {
      throw rule(
        `* GenerateContentRequest.tools[0].function_declarations: parameters schema of ${name} should be of type OBJECT.\n`,
      )
    }
  }
  return declared.map(
    ({ name, description = '', parameters, parametersJsonSchema }) =>
      ({ name, description, parameters: parameters ?? parametersJsonSchema ?? { type: 'object', properties: {} } }) as FakeTool,
  )
}

function forcedBy(body: Fields, tools: readonly FakeTool[]): string | null {
  const config = (body.toolConfig as Fields | undefined)?.functionCallingConfig as
    | { mode?: string; allowedFunctionNames?: string[] }
    | undefined
  const allowed = config?.allowedFunctionNames ?? []
  if (config?.mode !== 'ANY' && config?.mode !== 'VALIDATED' && allowed.length > 0) {
    throw rule('Allowed function names should only be set when the function calling mode is ANY or VALIDATED.')
  }
  if (config?.mode !== 'ANY') return null
  if (tools.length === 0) throw rule('Function calling mode is set to ANY, but no function declarations are provided.')
  const stranger = allowed.find(name => !tools.some(tool => tool.name === name))
  if (stranger !== undefined) {
    throw rule(`allowed_function_names must be a subset of the declared functions; ${stranger} is not declared.`)
  }
  return allowed.length === 1 ? allowed[0]! : '*'
}

function schemaOf(config: Fields): Fields | null {
  const given = ['responseSchema', 'responseJsonSchema', '_responseJsonSchema', 'responseJsonSchemaOrdered'].filter(
    key => config[key] !== undefined,
  )
  const json = config.responseMimeType === 'application/json'
  if (given.length === 0) return json ? { type: 'object' } : null
  if (given.length > 1) throw rule('Only one of response_schema and response_json_schema can be set.')
  if (!json && config.responseMimeType !== 'text/x.enum') {
    throw rule(
      '* GenerateContentRequest.generation_config.response_schema: only allowed with response_mime_type `application/json` or `text/x.enum`\n',
    )
  }
  const schema = config[given[0]!]
  if (typeOf(schema) !== 'object')
    throw rule('* GenerateContentRequest.generation_config.response_json_schema: not a JSON Schema\n')
  return schema as Fields
}
