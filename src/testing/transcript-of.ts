import { type DraftPart, placeTurns, type Role, type Transcript } from '../record/transcript.ts'

/** A turn in short: who, and what; a text alone is one text part. */
export type ShortTurn = Partial<Record<Role, string | readonly (string | DraftPart)[]>>

/**
 * A transcript from turns in short.
 * @example transcriptOf({ user: 'Hi' }, { assistant: ['Hello', 'there'] }).turns[1].parts[1].id // '1.1'
 */
export function transcriptOf(...turns: readonly ShortTurn[]): Transcript {
  const drafts = turns.flatMap(turn =>
    Object.entries(turn).map(([role, said]) => ({
      role: role as Role,
      parts: (typeof said === 'string' ? [said] : said).map(
        (part): DraftPart => (typeof part === 'string' ? { type: 'text', text: part } : part),
      ),
    })),
  )
  return { turns: placeTurns(drafts) }
}

/** A call that a tool carried out, refused (`error`) or never answered (neither). */
export function toolCall(
  call: string,
  tool: string,
  args: unknown,
  { result, error }: { result?: unknown; error?: string } = {},
): DraftPart[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  const asked: DraftPart = { type: 'tool-call', call, tool, text: text(args) }
  if (error !== undefined) return [asked, { type: 'tool-result', call, text: error, error }]
  return result === undefined ? [asked] : [asked, { type: 'tool-result', call, text: text(result) }]
}
