import { AssayError } from '../../base/errors.ts'
import { readJson } from '../../base/json.ts'
import { JsonFault } from '../../base/json-fault.ts'
import type { ModelReply } from '../../model/model.ts'
import { type ClauseVerdict, type ReplySchema, setMistake } from './reply-schema.ts'

/** A reply that is no verdict. */
export class NoVerdict extends AssayError {
  override name = 'NoVerdict'
}

/** UTF-16 code units of a reply at most; a verdict on twenty clauses takes a tenth of it. */
const longest = 100_000

/** A whole reply in a code fence: what models write that nothing forces to JSON. */
const fenced = /^[ \t\r\n]*```(?:json)?[ \t]*\r?\n(.*?)\r?\n[ \t]*```[ \t\r\n]*$/s

/**
 * The verdicts of a reply that is exactly one JSON object of the schema, with one verdict on each clause. A code fence around the whole
 * is taken off: nothing but the object is said then either, and what stands inside is read just as strictly. All else, however
 * much it looks like a verdict, is none.
 * @throws NoVerdict with the reason
 */
export function readReply(reply: ModelReply, schema: ReplySchema, clauses: readonly string[]): ClauseVerdict[] {
  const text = spokenText(reply)
  const found = schema.safeParse(oneValue(fenced.exec(text)?.[1] ?? text))
  if (!found.success) {
    const [{ path, message }] = found.error.issues as [(typeof found.error.issues)[number]]
    const where = path.length > 0 ? ` at ${path.join('.')}` : ''
    throw new NoVerdict(`the reply is not of the schema${where}: ${message.slice(0, 200)}`)
  }
  const mistake = setMistake(found.data.verdicts, clauses)
  if (mistake !== null) throw new NoVerdict(`the reply is not one verdict on each clause: ${mistake}`)
  return found.data.verdicts
}

function spokenText({ finish, parts, reason }: ModelReply): string {
  const why = reason ? `: ${excerpt(reason)}` : ''
  if (finish === 'refused') throw new NoVerdict(`the judge's provider refused to answer${why}`)
  if (finish === 'length') throw new NoVerdict('the reply was cut off at the limit of tokens; allow the judge more of them')
  if (finish === 'tool-calls' || parts.some(({ type }) => type === 'tool-call')) throw new NoVerdict('the reply calls a tool')
  if (finish !== 'stop') throw new NoVerdict(`the reply did not end by itself${why}`)
  const text = parts.map(part => part.text).join('')
  if (text.length > longest) throw new NoVerdict(`the reply has ${text.length} characters; ${longest} are the most`)
  if (text.trim() === '') throw new NoVerdict('the reply is empty')
  return text
}

function oneValue(text: string): unknown {
  try {
    return readJson(text)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    // To say a key twice is to say two things.
    const what = error.broken ? 'not one JSON object and nothing else' : `no verdict, since ${error.message.split(';')[0]}`
    throw new NoVerdict(`the reply is ${what}: ${excerpt(text)}`)
  }
}

/** The beginning of what was said, in quotes and on one line. */
export function excerpt(text: string): string {
  const short = text.slice(0, 100).toWellFormed()
  return JSON.stringify(text.length > 100 ? `${short}…` : short)
}
