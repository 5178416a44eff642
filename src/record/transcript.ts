import { z } from 'zod'
import { nameSchema, textSchema } from './text.ts'

/**
 * A transcript is turns made of parts. Each part has one `text`, and spans are offsets into it: of a text part what
 * was said, of a tool call its arguments exactly as written, of a tool result what came back.
 */
export const partIdSchema = z.string().regex(/^\d+\.\d+$/, 'a part id is TURN.PART, counted from 0')

const textPart = z.strictObject({ type: z.literal('text'), id: partIdSchema, text: textSchema })

const toolCallPart = z.strictObject({
  type: z.literal('tool-call'),
  id: partIdSchema,
  /** The arguments as written: JSON if the target kept to the protocol, anything if it did not. */
  text: textSchema,
  tool: nameSchema,
  /** Joins a call to its result. */
  call: textSchema,
})

const toolResultPart = z.strictObject({
  type: z.literal('tool-result'),
  id: partIdSchema,
  text: textSchema,
  call: textSchema,
  /** Set when the tool refused or broke: a call that failed did nothing. */
  error: textSchema.optional(),
})

export const partSchema = z.discriminatedUnion('type', [textPart, toolCallPart, toolResultPart])

/** `assistant` is the target; its turn holds all it did (calls and results too) until it handed back. */
export const roleSchema = z.enum(['system', 'user', 'assistant'])

export const turnSchema = z.strictObject({ role: roleSchema, parts: z.array(partSchema) })

export const transcriptSchema = z.strictObject({
  turns: z.array(turnSchema),
  /** What came with the transcript and has no field of its own, kept word for word. */
  metadata: z.record(z.string(), z.json()).optional(),
})

export type PartId = z.infer<typeof partIdSchema>
export type Part = z.infer<typeof partSchema>
export type ToolCallPart = z.infer<typeof toolCallPart>
export type ToolResultPart = z.infer<typeof toolResultPart>
export type Role = z.infer<typeof roleSchema>
export type Turn = z.infer<typeof turnSchema>
export type Transcript = z.infer<typeof transcriptSchema>

/** A part before it has its place in a transcript. */
export type DraftPart = Part extends infer P ? (P extends Part ? Omit<P, 'id'> : never) : never
export interface DraftTurn {
  role: Role
  parts: readonly DraftPart[]
}

/**
 * Gives every part its stable id, TURN.PART.
 * @example placeTurns([{ role: 'user', parts: [{ type: 'text', text: 'Hi' }] }])[0].parts[0].id // '0.0'
 */
export function placeTurns(drafts: readonly DraftTurn[], firstTurn = 0): Turn[] {
  return drafts.map((draft, turn) => ({
    role: draft.role,
    parts: draft.parts.map((part, index) => ({ ...part, text: part.text.toWellFormed(), id: `${firstTurn + turn}.${index}` })),
  }))
}

/** All parts in the order they happened, with the role of their turn. */
export function* partsOf(transcript: Transcript): Generator<{ role: Role; part: Part }> {
  for (const turn of transcript.turns) for (const part of turn.parts) yield { role: turn.role, part }
}

/** The result that answers a call, if one came. */
export function resultOf(transcript: Transcript, call: ToolCallPart): ToolResultPart | undefined {
  for (const { part } of partsOf(transcript)) if (part.type === 'tool-result' && part.call === call.call) return part
  return undefined
}
