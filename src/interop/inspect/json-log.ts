import { bytesOf } from '../source-text.ts'
import type { InspectLog, SampleSource } from './inspect-log.ts'
import { type JsonPiece, jsonPieces, wholeObject } from './json-pieces.ts'
import { parseHeader } from './log-header.ts'

/** Said again in the samples. */
const passedOver = ['reductions']

/**
 * Opens a log in JSON. Its samples are read one at a time; each must fit into memory.
 * @throws InputError naming file and line
 */
export async function openJsonLog(path: string): Promise<InspectLog> {
  const members = await wholeObject(bytesOf(path), { at: path, skip: [...passedOver, 'samples'] })
  const header = parseHeader(members, path)
  return {
    path,
    header,
    ...(header.status === 'started' ? { halfFinished: 'its status is "started"' } : {}),
    passedOver: [],
    samples: () => samplesOf(path),
  }
}

async function* samplesOf(path: string): AsyncGenerator<SampleSource> {
  const options = { at: path, each: ['samples'], skip: passedOver }
  for await (const piece of jsonPieces(bytesOf(path), options)) {
    if (piece.key === 'samples' && piece.inner !== undefined)
      yield { at: `${path}:${piece.line}`, superseded: 0, bytes: () => inOnePiece(piece) }
  }
}

async function* inOnePiece({ bytes }: JsonPiece): AsyncGenerator<Buffer> {
  yield bytes
}
