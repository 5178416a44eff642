import { type Fields, rule } from '../check.ts'
import { type FakeMessage, textOf } from '../fake-call.ts'

export type Block = Fields & { type: string; id?: string; tool_use_id?: string; text?: string }
export type Turn = { role: 'user' | 'assistant'; content: string | readonly Block[] }

/** The rules between the turns: who begins, and that each call is answered by the very next turn. */
export function checkOrder(turns: readonly Turn[]): void {
  if (turns.length === 0) throw rule('messages: at least one message is required')
  if (turns[0]!.role !== 'user') throw rule('messages: first message must use the "user" role')
  let open = new Set<string>()
  for (const [i, { role, content }] of turns.entries()) {
    checkContent(turns, i)
    const blocks = typeof content === 'string' ? [] : content
    const stray = blocks.find(({ type }) => type === (role === 'user' ? 'tool_use' : 'tool_result'))
    if (stray) {
      throw rule(`messages.${i}: \`${stray.type}\` blocks can only be in \`${role === 'user' ? 'assistant' : 'user'}\` messages`)
    }
    for (const [j, { type, tool_use_id: id }] of blocks.entries()) {
      if (type !== 'tool_result' || open.delete(id!)) continue
      throw rule(
        `messages.${i}.content.${j}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
      )
    }
    if (open.size > 0) throw unanswered(i - 1, open)
    const ids = blocks.flatMap(({ type, id }) => (type === 'tool_use' ? [id!] : []))
    open = new Set(ids)
    if (open.size < ids.length) throw rule(`messages.${i}: \`tool_use\` ids must be unique`)
  }
  if (open.size > 0) throw unanswered(turns.length - 1, open)
}

function checkContent(turns: readonly Turn[], i: number): void {
  const { role, content } = turns[i]!
  const last = i === turns.length - 1 && role === 'assistant'
  if (content.length === 0 && !last) {
    throw rule(`messages.${i}: all messages must have non-empty content except for the optional final assistant message`)
  }
  if (typeof content === 'string') {
    if (last && /\s$/.test(content)) throw rule('messages: final assistant content cannot end with trailing whitespace')
    return
  }
  if (content.some(({ type, text }) => type === 'text' && text === '')) {
    throw rule('messages: text content blocks must be non-empty')
  }
}

function unanswered(i: number, ids: ReadonlySet<string>): Error {
  return rule(
    `messages.${i}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${[...ids].join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
  )
}

export function readMessages(turns: readonly Turn[]): FakeMessage[] {
  return turns.flatMap(({ role, content }): FakeMessage[] => {
    if (typeof content === 'string') return [{ role, text: content }]
    const results = content
      .filter(({ type }) => type === 'tool_result')
      .map((block): FakeMessage => ({ role: 'tool', text: textOf(block.content), call: block.tool_use_id! }))
    const said = textOf(content)
    const toolCalls = content
      .filter(({ type }) => type === 'tool_use')
      .map(({ id, name, input }) => ({ id: id!, tool: String(name), text: JSON.stringify(input) }))
    if (results.length > 0 && said === '') return results
    return [...results, { role, text: said, ...(toolCalls.length > 0 && { toolCalls }) }]
  })
}
