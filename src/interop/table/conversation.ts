import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { type Cells, cellAt, cellText, columnsIn, filled, opened } from './fields.ts'
import type { MappedMessages, MappedTurn } from './mapping.ts'
import { shortened } from './outcome.ts'

type Turn = RecordedTrial['turns'][number]
type Part = Turn['parts'][number]
type Speaker = Exclude<MappedMessages['roles'][string], string>

/** A transcript that is being put together. */
interface Draft {
  turns: Turn[]
  /** Calls that nothing has answered yet, by the tool's name. */
  open: { tool: string; call: string }[]
  calls: number
  /** Whether the last turn may go on: one that a message began. */
  goesOn: boolean
}

/** @throws Error saying which message of which column is wrong */
export function turnsOf(transcript: readonly MappedTurn[], cells: Cells): Turn[] {
  const draft: Draft = { turns: [], open: [], calls: 0, goesOn: false }
  for (const turn of transcript) {
    if ('messages' in turn) addMessages(turn, cells, draft)
    else {
      draft.turns.push({ role: turn.role, parts: [{ type: 'text', text: filled(turn.text, cells) }] })
      draft.goesOn = false
    }
  }
  return draft.turns
}

/** The columns of conversations that have keys which nothing reads: they are kept whole. */
export function columnsWithMore(transcript: readonly MappedTurn[], cells: Cells): string[] {
  return transcript.flatMap(turn => ('messages' in turn && hasMore(turn, cells) ? [turn.messages] : []))
}

function hasMore(turn: MappedMessages, cells: Cells): boolean {
  return messagesIn(turn, cells).some(message => {
    const speaker = turn.roles[cellText(message, turn.by)]
    const read = [turn.by, ...(speaker === undefined ? [] : keysOf(speakerOf(speaker)))]
    return Object.keys(message).some(key => !read.some(name => name === key || name.startsWith(`${key}.`)))
  })
}

function addMessages(turn: MappedMessages, cells: Cells, draft: Draft): void {
  for (const [i, message] of messagesIn(turn, cells).entries()) {
    const at = `message ${i + 1} of column "${turn.messages}"`
    const name = cellText(message, turn.by)
    if (!Object.hasOwn(turn.roles, name))
      throw new Error(`${at}: "${shortened(name, 60)}" is not among roles (${Object.keys(turn.roles).join(', ')}); add it`)
    const speaker = speakerOf(turn.roles[name]!)
    const parts = partsOf(message, speaker, draft)
    if (parts.length === 0)
      throw new Error(`${at} has none of ${keysOf(speaker).join(', ')}; it has ${Object.keys(message).join(', ') || 'nothing'}`)
    const last = draft.turns.at(-1)
    // What the target did until it handed back is one turn.
    if (draft.goesOn && last && speaker.role === 'assistant' && last.role === 'assistant') last.parts.push(...parts)
    else draft.turns.push({ role: speaker.role, parts })
    draft.goesOn = true
  }
}

/** A list of messages, one message, or a list of lists; each may be JSON in a text. */
function messagesIn({ messages }: MappedMessages, cells: Cells): Cells[] {
  const found = opened(cellAt(cells, messages), messages)
  if (found === undefined || found === null || found === '') return []
  return [found].flat(2).map((message, i) => {
    if (typeof message === 'object' && message !== null) return message as Cells
    throw new Error(
      `message ${i + 1} of column "${messages}" is no object but ${shortened(JSON.stringify(message), 60)}; a message is {"role": …, "content": …}`,
    )
  })
}

function partsOf(message: Cells, { text, calls, results, result }: Speaker, draft: Draft): Part[] {
  const parts: Part[] = []
  const texts = [text ?? []].flat().filter(template => columnsIn(template).some(name => cellAt(message, name) !== undefined))
  const said = texts.map(template => filled(template, message))
  const loud = said.filter(words => words !== '')
  // A message that says nothing is one empty part, not none.
  for (const words of loud.length > 0 ? loud : said.slice(0, 1)) parts.push({ type: 'text', text: words })
  for (const [tool, given] of entriesAt(message, calls)) {
    const call = `call-${++draft.calls}`
    draft.open.push({ tool, call })
    parts.push({ type: 'tool-call', text: asText(given), tool, call })
  }
  for (const [tool, back] of entriesAt(message, results)) parts.push(resultPart(asText(back), draft, tool))
  if (result !== undefined && columnsIn(result).some(name => cellAt(message, name) !== undefined))
    parts.push(resultPart(filled(result, message), draft))
  return parts
}

/** A result answers the first open call (of its tool); one that the data shows no call of stands by itself. */
function resultPart(text: string, draft: Draft, tool?: string): Part {
  const at = draft.open.findIndex(open => tool === undefined || open.tool === tool)
  const [answered] = at < 0 ? [] : draft.open.splice(at, 1)
  return { type: 'tool-result', text, call: answered?.call ?? `call-${++draft.calls}` }
}

function entriesAt(message: Cells, key: string | undefined): [string, unknown][] {
  const found = key === undefined ? undefined : opened(cellAt(message, key), key)
  if (found === undefined || found === null || found === '') return []
  if (typeof found === 'object' && !Array.isArray(found)) return Object.entries(found)
  throw new Error(
    `"${key}" is not an object {"tool": …} but ${shortened(JSON.stringify(found), 60)}; other forms of calls need an importer in code`,
  )
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const speakerOf = (speaker: MappedMessages['roles'][string]): Speaker =>
  typeof speaker === 'string' ? { role: speaker, text: '{content}' } : speaker

/** The keys of a message that a speaker's entry reads. */
function keysOf({ text, calls, results, result }: Speaker): string[] {
  return [...[text ?? []].flat().flatMap(columnsIn), calls ?? [], results ?? [], columnsIn(result ?? '')].flat()
}
