import type { Model, ModelMessage, ModelPart } from '../model/model.ts'
import { type DraftPart, partsOf, type Transcript } from '../record/transcript.ts'
import type { Reply, Session, Target, ToolBox } from './target.ts'

export interface ModelTargetOptions {
  /** A system prompt of the target's own; the scenario's comes after it. */
  system?: string
  /** Calls of the model within one turn, each answering the tools it has called (20). */
  steps?: number
}

/** A model as the system under test: it hears the conversation, and its tool calls are answered from the tool box. */
export function modelTarget(model: Model, { system, steps = 20 }: ModelTargetOptions = {}): Target {
  const { spec } = model
  return {
    spec: { ...spec, options: { ...spec.options, steps, ...(system === undefined ? {} : { system }) } },
    open: ({ toolBox }): Session => ({
      async reply(soFar, options) {
        const said: DraftPart[] = []
        const messages = [...(system === undefined ? [] : [{ role: 'system' as const, text: system }]), ...messagesOf(soFar)]
        for (let step = 0; step < steps; step++) {
          const request = { messages, ...(toolBox.tools.length > 0 ? { tools: toolBox.tools } : {}) }
          const { finish, parts, reason } = await model.call(request, options)
          said.push(...parts.map(draftOf))
          if (finish === 'refused') return { kind: 'refused-by-provider', reason: reason ?? 'no reason given', parts: said }
          if (finish === 'length') return { kind: 'limit', reason: 'the reply was cut at its limit of tokens', parts: said }
          if (finish === 'other') throw new Error(`the model ended without an answer: ${reason ?? 'no reason given'}`)
          const calls = parts.filter(part => part.type === 'tool-call')
          if (calls.length === 0) {
            if (said.every(part => part.text.trim() === '' && part.type === 'text'))
              throw new Error('the model said nothing: its reply is empty')
            return { kind: 'reply', parts: said }
          }
          messages.push({ role: 'assistant', parts }, ...answers(calls, toolBox, said))
        }
        return { kind: 'limit', reason: `still calling tools after ${steps} steps`, parts: said } satisfies Reply
      },
    }),
  }
}

type Call = Extract<ModelPart, { type: 'tool-call' }>

function draftOf(part: ModelPart): DraftPart {
  return part.type === 'text'
    ? { type: 'text', text: part.text }
    : { type: 'tool-call', text: part.text, tool: part.tool, call: part.call }
}

function answers(calls: readonly Call[], toolBox: ToolBox, said: DraftPart[]): ModelMessage[] {
  return calls.map(({ call, tool, text }) => {
    const answer = toolBox.answer(tool, text)
    said.push({ type: 'tool-result', call, ...answer })
    return { role: 'tool', call, tool, ...answer }
  })
}

/** The conversation as a model is told it: what a turn of the assistant held, call by call and result by result. */
export function messagesOf(transcript: Transcript): ModelMessage[] {
  const toolOf = new Map<string, string>()
  for (const { part } of partsOf(transcript)) if (part.type === 'tool-call') toolOf.set(part.call, part.tool)
  return transcript.turns.flatMap(({ role, parts }): ModelMessage[] => {
    if (role !== 'assistant') return [{ role, text: parts.map(part => part.text).join('\n') }]
    const messages: ModelMessage[] = []
    let own: ModelPart[] = []
    const flush = () => {
      if (own.length > 0) messages.push({ role: 'assistant', parts: own })
      own = []
    }
    for (const part of parts) {
      if (part.type === 'tool-result') {
        flush()
        const { call, text, error } = part
        messages.push({
          role: 'tool',
          call,
          tool: toolOf.get(call) ?? 'unknown',
          text,
          ...(error === undefined ? {} : { error }),
        })
      } else if (part.type === 'text') own.push({ type: 'text', text: part.text })
      else own.push({ type: 'tool-call', call: part.call, tool: part.tool, text: part.text })
    }
    flush()
    return messages
  })
}
