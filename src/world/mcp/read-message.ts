import type { IncomingMessage } from 'node:http'
import { type Refused, tooLarge } from './refused.ts'

export type ReadMessage = { kind: 'message'; message: object; bytes: number } | { kind: 'refused'; refused: Refused }

/** What may be in memory at once of all the messages that are coming in. */
export interface ReadingRoom {
  bytes: number
}

export function readingRoom(): ReadingRoom {
  return { bytes: 32 * 1024 * 1024 }
}

/** The one JSON object of a request's body, of so many bytes at most. */
export async function readMessage(request: IncomingMessage, mostBytes: number, room: ReadingRoom): Promise<ReadMessage> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    // A request that is left half read is not destroyed, so that its sender can be told why.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      room.bytes -= chunk.length
      if (bytes > mostBytes) return { kind: 'refused', refused: tooLarge(mostBytes) }
      if (room.bytes < 0) return { kind: 'refused', refused: { status: 503, message: 'too much comes in at once' } }
      chunks.push(chunk)
    }
    return parsed(Buffer.concat(chunks))
  } finally {
    room.bytes += bytes
  }
}

function parsed(body: Buffer): ReadMessage {
  let message: unknown
  try {
    message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return refused('the body is no JSON')
  }
  if (Array.isArray(message)) return refused('batches are not taken; send one message at a time')
  if (typeof message !== 'object' || message === null) return refused('the body is no JSON-RPC message')
  return { kind: 'message', message, bytes: body.length }
}

const refused = (message: string): ReadMessage => ({ kind: 'refused', refused: { status: 400, message } })
