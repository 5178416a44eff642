import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../../base/errors.ts'
import { secondMs } from '../world-start.ts'
import { readingRoom, readMessage } from './read-message.ts'
import { type Refused, refusedByHead } from './refused.ts'

export interface DoorOptions {
  host: string
  port: number
  /** The only one that is served. */
  path: string
  /** Of one message. */
  mostBytes: number
  /** How long a message may take to come in. */
  timeoutMs: number
  /** Asked before anything of a message is read, and again when it is its turn. */
  refuses(): Refused | null
  /** Answers one message. They come one after another, in the order in which they were whole. */
  reply(message: object, headers: IncomingHttpHeaders, bytes: number): Promise<Reply>
  /** A request has been turned away. */
  onTurnedAway(refused: Refused): void
}

export interface Reply {
  status: number
  type: string | null
  text: string
}

export interface Door {
  readonly port: number
  /** Lets what was begun end, and cuts off what does not. */
  close(): Promise<void>
}

const mostConnections = 512
/** What stays open, as for a client that does not read, is cut off so long after the end. */
const graceMs = 250
const ended: Refused = { status: 503, message: 'this session is over' }

/**
 * An HTTP server for messages of strangers: what is too large, too slow, from another site or to another path is turned away with a line
 * that says why, and nothing of it gets further.
 * @throws UsageError where host or port cannot be used
 */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { host, port, path, mostBytes, timeoutMs, reply, onTurnedAway } = options
  const room = readingRoom()
  let closing: Promise<void> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const refuses = () => (closing ? ended : options.refuses())

  const server = createServer(
    {
      requestTimeout: timeoutMs,
      headersTimeout: timeoutMs,
      keepAliveTimeout: 5 * secondMs,
      connectionsCheckingInterval: secondMs,
    },
    (request, response) => {
      const turnAway = (refused: Refused) => {
        onTurnedAway(refused)
        refuse(response, refused)
      }
      // Whoever has gone while we wrote hears nothing of it.
      response.on('error', () => {})
      answer(request, response).then(
        refused => refused && turnAway(refused),
        () => turnAway({ status: 400, message: 'the request broke off, or cannot be answered' }),
      )
    },
  )
  server.maxConnections = mostConnections
  // A connection on which nothing moves, such as one whose reader has gone to sleep.
  server.setTimeout(2 * timeoutMs)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Refused | null> {
    const early = refusedByHead(request, path, mostBytes) ?? refuses()
    if (early !== null) return early
    const read = await readMessage(request, mostBytes, room)
    if (read.kind === 'refused') return read.refused
    const mine: Promise<Reply | Refused> = turn.then(async () => refuses() ?? reply(read.message, request.headers, read.bytes))
    turn = mine.catch(() => {})
    const made = await mine
    if (!('text' in made)) return made
    const head = { 'content-length': Buffer.byteLength(made.text), 'cache-control': 'no-store' }
    response.writeHead(made.status, made.type === null ? head : { ...head, 'content-type': made.type }).end(made.text)
    return null
  }

  async function end(): Promise<void> {
    const closed = once(server, 'close')
    server.close()
    await turn
    const force = setTimeout(() => server.closeAllConnections(), graceMs)
    await closed
    clearTimeout(force)
  }

  await listening(server, port, host)
  // Such as too many open files: whoever was to be let in is not, and the others stay.
  server.on('error', () => {})
  return {
    port: (server.address() as AddressInfo).port,
    close: () => (closing ??= end()),
  }
}

/** The rest of such a request is not read: its connection ends with the answer. */
function refuse(response: ServerResponse, { status, message, headers }: Refused): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const text = JSON.stringify({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null })
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers }).end(text)
}

async function listening(server: Server, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`world: cannot listen on ${host} port ${port} (${code}); name another port, or 0 for any that is free`, {
      cause: error,
    })
  }
}
