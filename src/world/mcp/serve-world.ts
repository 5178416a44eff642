import { randomBytes } from 'node:crypto'
import { UsageError } from '../../base/errors.ts'
import type { Role, Transcript } from '../../record/transcript.ts'
import type { Episode } from '../episode.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { openSession, type SessionOptions, type WorldSession } from '../session.ts'
import type { WorldTool } from '../tool/tool.ts'
import { worldTools } from '../tool/tools.ts'
import type { World } from '../world.ts'
import { secondMs } from '../world-start.ts'
import { growingTranscript } from './growing-transcript.ts'
import { listedTools } from './listed-tools.ts'
import { openDoor } from './open-door.ts'
import type { Refused } from './refused.ts'
import { trialHandler } from './trial-handler.ts'

export interface ServeWorldOptions {
  /** A loopback address, `127.0.0.1` where none is given: whoever is elsewhere comes through a tunnel of their own. */
  host?: '127.0.0.1' | '::1' | 'localhost'
  /** 0, the default: any that is free. */
  port?: number
  /** Those that the session was opened with, where they are not the storefront's. */
  tools?: readonly WorldTool[]
  /** What a client is told that it has reached: `storefront` where nothing is given. */
  name?: string
  /** Words that a client may show its model. */
  instructions?: string
  /** Of one message: 1 MiB where nothing is given. */
  mostBytes?: number
  /** A trial takes so many calls, 10,000 where nothing is given, and messages of 64 MiB together; then no more. */
  mostCalls?: number
  /** How long a message may take to come in: 10 seconds where nothing is given. */
  timeoutMs?: number
  /** Hears of every call once it stands in the ledger. */
  onCall?(event: LedgerEvent): void
}

/** One trial's world, behind a URL. */
export interface ServedWorld extends AsyncDisposable {
  /** For the agent of this trial alone: whoever knows it can call. */
  readonly url: string
  readonly session: WorldSession
  /** Requests that were neither calls nor other messages of the protocol, and left nothing in the ledger: wrong paths, broken JSON. */
  readonly turnedAway: number
  /** Words of either side, as the host saw them pass, since the server sees none. The session hears those of user and system. */
  say(role: Role, text: string): void
  /** The words that were passed on, and every call with its result, in order. */
  transcript(): Transcript
  /** The record, with that transcript. */
  episode(): Episode
  /** Takes nothing more, and ends when what was begun has ended. */
  close(): Promise<void>
}

const mostTrialBytes = 64 * 1024 * 1024
const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost']
const full: Refused = { status: 429, message: 'this session takes no more calls' }

/**
 * Serves a world to one trial's agent by the Model Context Protocol (streamable HTTP): the agent's tools of the session, under a path
 * that nobody can guess. Calls are made one after another, over however many connections they come; each is a row of the ledger, also one
 * of an unknown tool or with wrong arguments.
 * @throws UsageError where host or port cannot be used
 * @example
 * await using served = await serveWorld({ world })
 * served.url // 'http://127.0.0.1:41873/p3Nq…/mcp', for the agent
 * served.episode().events // afterwards: all that it did
 */
export async function serveWorld(
  given: WorldSession | ({ world: World } & SessionOptions),
  options: ServeWorldOptions = {},
): Promise<ServedWorld> {
  const { host = '127.0.0.1', port = 0, name = 'storefront', instructions, onCall } = options
  const { mostBytes = 1024 * 1024, mostCalls = 10_000, timeoutMs = 10 * secondMs } = options
  if (!loopback.includes(host))
    throw new UsageError(`world: host "${host}": a trial is served on ${loopback.join(', ')}; tunnel to it from elsewhere`)
  const session = 'call' in given ? given : openSession(given.world, given)
  const tools = options.tools ?? ('call' in given ? undefined : given.tools) ?? worldTools
  const growing = growingTranscript()
  const path = `/${randomBytes(24).toString('base64url')}/mcp`
  let calls = 0
  let bytes = 0
  let turnedAway = 0

  const handle = await trialHandler({
    name,
    version: '1',
    ...(instructions !== undefined && { instructions }),
    tools: listedTools(tools),
    call(tool, given) {
      calls++
      const made = growing.called(at => session.call(tool as string, given, 'agent', at))
      onCall?.(made.event)
      return made
    },
  })
  const door = await openDoor({
    host,
    port,
    path,
    mostBytes,
    timeoutMs,
    refuses: () => (calls >= mostCalls || bytes >= mostTrialBytes ? full : null),
    async reply(message, headers, size) {
      bytes += size
      const before = calls
      const reply = await handle(message, headers)
      if (reply.status >= 400 && calls === before) turnedAway++
      return reply
    },
    onTurnedAway({ status }) {
      // Clients of 2025 ask for a stream of events, and go on without one.
      if (status !== 405) turnedAway++
    },
  })

  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${door.port}${path}`,
    session,
    get turnedAway() {
      return turnedAway
    },
    say(role, text) {
      const part = growing.said(role, text)
      if (role !== 'assistant') session.hear({ source: role, text, part })
    },
    transcript: growing.transcript,
    episode: () => session.episode(growing.transcript()),
    close: door.close,
    [Symbol.asyncDispose]: door.close,
  }
}
