import { type DraftPart, type PartId, placeTurns, type Role, type Transcript } from '../../record/transcript.ts'
import type { CallResult } from '../session.ts'

/** A transcript as it comes about: words as somebody passes them on, calls as they are made. */
export interface GrowingTranscript {
  /** @returns the part that the words stand in */
  said(role: Role, text: string): PartId
  /** Makes a call whose parts are known beforehand, and keeps both. */
  called(make: (at: { call: PartId; result: PartId }) => CallResult): CallResult
  transcript(): Transcript
}

/** The words of one side, and its calls, are one turn until another side speaks. */
export function growingTranscript(): GrowingTranscript {
  const turns: { role: Role; parts: DraftPart[] }[] = []
  const turnOf = (role: Role) => {
    const last = turns.at(-1)
    if (last?.role === role) return last
    const turn = { role, parts: [] }
    turns.push(turn)
    return turn
  }
  return {
    said(role, text) {
      const { parts } = turnOf(role)
      parts.push({ type: 'text', text })
      return `${turns.length - 1}.${parts.length - 1}`
    },
    called(make) {
      const { parts } = turnOf('assistant')
      const turn = turns.length - 1
      const made = make({ call: `${turn}.${parts.length}`, result: `${turn}.${parts.length + 1}` })
      const { no, tool, arguments: given, error } = made.event
      const call = `call-${no}`
      parts.push(
        { type: 'tool-call', call, tool, text: JSON.stringify(given) },
        { type: 'tool-result', call, text: made.text, ...(error && { error: error.code }) },
      )
      return made
    },
    transcript: () => ({ turns: placeTurns(turns) }),
  }
}
