import { type Digest, digestOf } from '../../base/digest.ts'
import type { Part, Transcript } from '../../record/transcript.ts'

/** A conversation as lines of JSON, and the line that stands before and after them. */
export interface DataBlock {
  fence: string
  text: string
}

/**
 * A conversation as data for a model: one line of JSON a part. A line break inside a text is escaped, so that nothing that was
 * said begins a line, and the fence is made from the digest of the conversation: to contain it, a text would have to
 * contain a digest of itself. The same conversation always has the same block, so a finished call is found again.
 */
export function dataBlock(transcript: Transcript, digest: Digest): DataBlock {
  const lines = transcript.turns.flatMap((turn, i) =>
    turn.parts.length === 0
      ? [escaped({ turn: i, role: turn.role, said: null })]
      : turn.parts.map(part => escaped({ part: part.id, role: turn.role, ...shown(part) })),
  )
  const body = lines.map(line => `${line}\n`).join('')
  const fence = fenceFor(body, digest)
  return { fence, text: `${fence}\n${body}${fence}` }
}

function shown(part: Part): object {
  if (part.type === 'text') return { type: part.type, text: part.text }
  if (part.type === 'tool-call') return { type: part.type, tool: part.tool, call: part.call, text: part.text }
  return { type: part.type, call: part.call, text: part.text, ...(part.error === undefined ? {} : { error: part.error }) }
}

/**
 * Characters that are not seen, or that turn the order of what is seen: controls, line separators, directions, tags. The joiners
 * (U+200C, U+200D) stay, since Persian, Hindi and many emoji are spelt with them.
 */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

function escaped(line: object): string {
  return JSON.stringify(line).replace(unseen, character =>
    Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  )
}

/** The first of the fences that this conversation has, in order, that does not stand in it. */
function fenceFor(body: string, digest: Digest): string {
  for (let n = 0; ; n++) {
    const fence = `conversation-${digestOf({ conversation: digest, n }).slice(0, 32)}`
    if (!body.includes(fence)) return fence
  }
}
