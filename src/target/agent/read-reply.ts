import { ModelError } from '../../model/model-error.ts'
import type { DraftPart } from '../../record/transcript.ts'
import type { Usage } from '../../record/usage.ts'
import { type Fields, reader } from './fields.ts'
import type { From } from './read-json.ts'
import { agentSchema } from './request.ts'

/** One reply of an agent, as it is kept. */
export interface AgentReply {
  /** What it said and did. */
  parts: readonly DraftPart[]
  /** Calls that the scenario is to answer; `text` is the arguments. */
  calls: readonly { call: string; tool: string; text: string }[]
  /** Why there is no more to come; null where there is. */
  ended: { kind: 'refused-by-provider' | 'limit'; reason: string } | null
  usage: Usage
  /** Which model the usage is of, where the agent says so. */
  model: string | null
}

export interface ReplyContext extends From {
  /** Ids of the calls that the conversation holds already. */
  used: ReadonlySet<string>
  /** Names of the tools that the scenario answers. */
  tools: ReadonlySet<string>
}

const keys = ['schema', 'text', 'parts', 'tool_calls', 'refused', 'limit', 'error', 'usage', 'model']
const mostParts = 1_000

/**
 * Reads a reply of the contract in docs/agents.md. Strict: a misspelt key would be something that the agent did, and nobody saw.
 * @throws ModelError `malformed`; `rejected` where the agent reports an error of its own
 */
export function readReply(value: unknown, context: ReplyContext): AgentReply {
  const read = reader(context)
  const fields = read.fields(value, keys, '')
  const schema = read.text(fields, 'schema', '')
  if (schema !== undefined && schema !== agentSchema) throw read.wrong(`"schema" is not "${agentSchema}"`)
  const error = read.text(fields, 'error', '')
  if (error !== undefined) {
    const words = context.secrets.removeFrom(error).slice(0, 500).toWellFormed()
    throw new ModelError('rejected', `${context.label}: the agent reports an error: ${words}`)
  }
  const ids = new Set(context.used)
  const parts = partsIn(fields, read, ids, context.tools)
  const calls = callsIn(fields, read, ids)
  const refused = read.words(fields, 'refused', '')
  const limit = read.words(fields, 'limit', '')
  if (!['text', 'parts', 'tool_calls', 'refused', 'limit'].some(key => key in fields))
    throw read.wrong('it holds none of text, parts, tool_calls, refused, limit and error; the least is {"text": "…"}')
  const ends = [refused !== undefined && 'refused', limit !== undefined && 'limit', calls.length > 0 && 'tool_calls'].filter(
    Boolean,
  )
  if (ends.length > 1) throw read.wrong(`it holds ${ends.join(' and ')}; a turn ends in one way, or goes on`)
  return {
    parts,
    calls,
    ended:
      refused !== undefined
        ? { kind: 'refused-by-provider', reason: refused }
        : limit !== undefined
          ? { kind: 'limit', reason: limit }
          : null,
    usage: usageIn(fields, read),
    model: 'model' in fields ? read.name(fields, 'model', '') : null,
  }
}

type Read = ReturnType<typeof reader>

function partsIn(fields: Fields, read: Read, ids: Set<string>, tools: ReadonlySet<string>): DraftPart[] {
  const text = read.text(fields, 'text', '')
  const list = read.list(fields, 'parts', '', mostParts)
  if (list === undefined) return text === undefined || text === '' ? [] : [{ type: 'text', text }]
  if (text !== undefined) throw read.wrong('it holds text and parts; put the text into a part of type "text"')
  const open = new Map<string, string>()
  const parts = list.map((item, i): DraftPart => {
    const at = `parts.${i}`
    const type = read.text(read.object(item, at), 'type', at)
    switch (type) {
      case 'text':
        return { type, text: read.neededText(read.fields(item, ['type', 'text'], at), 'text', at) }
      case 'tool-call': {
        const part = read.fields(item, ['type', 'id', 'name', 'arguments'], at)
        const call = ownId(part, read, ids, at)
        const tool = read.name(part, 'name', at)
        open.set(call, tool)
        return { type, call, tool, text: read.args(part, at) }
      }
      case 'tool-result': {
        const part = read.fields(item, ['type', 'id', 'text', 'error'], at)
        const call = read.neededText(part, 'id', at)
        if (!open.delete(call))
          throw read.wrong(`${at}: no call before it in this reply waits for a result by the id ${read.shown(call)}`)
        const error = read.words(part, 'error', at)
        const text = read.text(part, 'text', at)
        if (text === undefined && error === undefined) throw read.wrong(`${at}: a result has a text or an error`)
        return { type, call, text: text ?? '', ...(error === undefined ? {} : { error }) }
      }
      default:
        throw read.wrong(`${at}: "type" is text, tool-call or tool-result`)
    }
  })
  for (const tool of open.values()) {
    // It would count as a call that did nothing.
    if (tools.has(tool))
      throw read.wrong(
        `parts call the scenario's tool ${read.shown(tool)} and give no result; put the call into tool_calls, and it is answered`,
      )
  }
  return parts
}

function callsIn(fields: Fields, read: Read, ids: Set<string>): AgentReply['calls'] {
  const list = read.list(fields, 'tool_calls', '', 100) ?? []
  return list.map((item, i) => {
    const at = `tool_calls.${i}`
    const call = read.fields(item, ['id', 'name', 'arguments'], at)
    return {
      call: 'id' in call ? ownId(call, read, ids, at) : newId(ids),
      tool: read.name(call, 'name', at),
      text: read.args(call, at),
    }
  })
}

/** A result is joined to its call by the id, anywhere in the conversation. */
function ownId(fields: Fields, read: Read, ids: Set<string>, at: string): string {
  const id = read.neededText(fields, 'id', at)
  if (id === '' || id.length > 200) throw read.wrong(`${at}: "id" has 1 to 200 characters`)
  if (ids.has(id))
    throw read.wrong(`${at}: the id ${read.shown(id)} stands for another call of this conversation; give each call its own`)
  ids.add(id)
  return id
}

function newId(ids: Set<string>): string {
  let count = ids.size
  let id: string
  do id = `call-${++count}`
  while (ids.has(id))
  ids.add(id)
  return id
}

function usageIn(fields: Fields, read: Read): Usage {
  const names = ['input_tokens', 'output_tokens', 'cached_input_tokens']
  const usage = 'usage' in fields ? read.fields(fields.usage, names, 'usage') : {}
  const [inputTokens, outputTokens, cachedInputTokens] = names.map(name => read.count(usage, name, 'usage'))
  return { inputTokens: inputTokens!, outputTokens: outputTokens!, cachedInputTokens: cachedInputTokens! }
}
