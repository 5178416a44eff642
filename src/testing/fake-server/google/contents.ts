import { type Fields, rule } from '../check.ts'
import type { FakeMessage } from '../fake-call.ts'

type Part = Fields & {
  text?: string
  thought?: boolean
  functionCall?: { id?: string; name: string; args?: unknown }
  functionResponse?: { id?: string; name: string; response?: unknown }
}
export type Content = { role?: string; parts?: readonly Part[] }

const data = ['text', 'inlineData', 'fileData', 'functionCall', 'functionResponse', 'executableCode', 'codeExecutionResult']

/** The rules between contents: roles, and that responses come right behind the calls that they answer. */
export function checkOrder(contents: readonly Content[]): void {
  if (contents.length === 0) throw rule('* GenerateContentRequest.contents: contents is not specified\n')
  let calls: string[] = []
  for (const [i, { role = 'user', parts = [] }] of contents.entries()) {
    if (!['user', 'model', 'function'].includes(role)) throw rule('Please use a valid role: user, model.')
    if (parts.length === 0) throw rule(`* GenerateContentRequest.contents[${i}].parts: contents.parts must not be empty.\n`)
    for (const [j, part] of parts.entries()) checkPart(part, `contents[${i}].parts[${j}]`)
    const responses = parts.flatMap(({ functionResponse }) => (functionResponse ? [functionResponse.name] : []))
    checkResponses(responses, calls)
    calls = parts.flatMap(({ functionCall }) => (functionCall ? [functionCall.name] : []))
    if (calls.length > 0 && (role !== 'model' || i === 0 || contents[i - 1]!.role === 'model')) {
      throw rule('Please ensure that function call turn comes immediately after a user turn or after a function response turn.')
    }
  }
  if (contents.at(-1)!.role === 'model') {
    throw rule('Please ensure that single turn requests end with a user role or the role field is empty.')
  }
}

function checkPart(part: Part, at: string): void {
  const found = data.filter(key => part[key] !== undefined)
  if (found.length === 0 && part.thoughtSignature === undefined) {
    throw rule(`* GenerateContentRequest.${at}.data: required oneof field 'data' must have one initialized field\n`)
  }
  if (found.length > 1) {
    throw rule(`Invalid value at '${at}' (oneof), oneof field 'data' is already set. Cannot set '${found[1]}'`)
  }
}

function checkResponses(responses: readonly string[], calls: readonly string[]): void {
  if (responses.length === 0 && calls.length === 0) return
  if (calls.length === 0) throw rule('Please ensure that function response turn comes immediately after a function call turn.')
  if (responses.length !== calls.length) {
    throw rule(
      'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
    )
  }
  const open = [...calls]
  for (const name of responses) {
    const i = open.indexOf(name)
    if (i < 0) throw rule(`Function response name ${name} does not match the name of any function call of the preceding turn.`)
    open.splice(i, 1)
  }
}

export function readContents(contents: readonly Content[]): FakeMessage[] {
  return contents.flatMap(({ role = 'user', parts = [] }): FakeMessage[] => {
    const said = parts.map(({ text, thought }) => (thought ? '' : (text ?? ''))).join('')
    const toolCalls = parts.flatMap(({ functionCall: call }) =>
      call ? [{ id: call.id ?? call.name, tool: call.name, text: JSON.stringify(call.args ?? {}) }] : [],
    )
    const results = parts.flatMap(({ functionResponse: result }): FakeMessage[] =>
      result ? [{ role: 'tool', text: JSON.stringify(result.response ?? {}), call: result.id ?? result.name }] : [],
    )
    if (results.length > 0 && said === '') return results
    const speaker = role === 'model' ? 'assistant' : 'user'
    return [...results, { role: speaker, text: said, ...(toolCalls.length > 0 && { toolCalls }) }]
  })
}
