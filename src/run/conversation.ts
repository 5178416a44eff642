import type { Clock } from '../base/clock.ts'
import type { Calls } from '../model/calls.ts'
import type { Scenario } from '../record/scenario.ts'
import { type DraftPart, placeTurns, type Role, type Transcript, type Turn, turnSchema } from '../record/transcript.ts'
import type { TrialState } from '../record/trial.ts'
import { scriptedToolBox } from '../target/scripted-tools.ts'
import type { Session, Target } from '../target/target.ts'
import type { User } from '../user/user.ts'

export interface ConversationLimits {
  /** Turns of the user. */
  turns: number
  timeoutMs: number
}

export interface Conversation {
  state: TrialState
  reason?: string
  transcript: Transcript
}

/** Made once: an abort without a reason makes one, and its stack, each time. */
const isOver = new Error('the conversation is over')

/** How long a session may take to let go of what it opened. */
const closingMs = 5_000

/**
 * Lets a user and a target talk until the user has no more to say, a limit is reached, or something breaks. What was
 * said up to then is kept in every case. What the user breaks is a `user-error`, and never the target's fault.
 */
export async function converse(
  { scenario, epoch, target, user, calls }: { scenario: Scenario; epoch: number; target: Target; user: User; calls: Calls },
  { limits, signal, clock }: { limits: ConversationLimits; signal: AbortSignal; clock: Clock },
): Promise<Conversation> {
  const transcript: Transcript = { turns: [] }
  const add = (role: Role, parts: readonly DraftPart[]) => {
    transcript.turns.push(recordable(placeTurns([{ role, parts }], transcript.turns.length)))
  }
  const ended = (state: TrialState, reason?: string): Conversation => ({
    state,
    ...(reason === undefined ? {} : { reason }),
    transcript,
  })

  let late: Error | undefined
  const ending = new AbortController()
  const both = ending.signal
  const stop = () => ending.abort(signal.reason)
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  const done = new AbortController()
  const timeout = clock.sleep(limits.timeoutMs, done.signal).then(
    () => {
      late = new Error(`no end after ${limits.timeoutMs / 1000} s`)
      ending.abort(late)
    },
    () => {},
  )
  let atWork: 'user' | 'target' = 'user'
  let session: Session | undefined
  try {
    const { id, locale, world, system } = scenario
    if (system !== null) add('system', [{ type: 'text', text: system }])
    const toolBox = scriptedToolBox(scenario.tools)
    const userSession = user.open(scenario)
    atWork = 'target'
    session = await abortable(() => target.open({ scenario: { id, locale, world, system }, epoch, toolBox }), both)
    for (let turn = 0; ; turn++) {
      atWork = 'user'
      const next = await abortable(() => userSession.next(transcript), both)
      if ('stop' in next) return ended('completed')
      if (turn === limits.turns) return ended('limit', `the user had more to say after ${limits.turns} turns`)
      add('user', [{ type: 'text', text: next.say }])
      atWork = 'target'
      const reply = await abortable(() => session!.reply(transcript, { signal: both, calls }), both)
      if (reply.kind === 'refused-by-provider' || reply.kind === 'limit') {
        if (reply.parts?.length) add('assistant', reply.parts)
        return ended(reply.kind, reply.reason)
      }
      add('assistant', reply.parts)
    }
  } catch (error) {
    if (signal.aborted) return ended('cancelled', 'the run was stopped')
    if (late) return ended('limit', late.message)
    return ended(`${atWork}-error`, error instanceof Error ? error.message : String(error))
  } finally {
    signal.removeEventListener('abort', stop)
    done.abort(isOver)
    await timeout
    await closed(session)
  }
}

/** A session that does not close, or cannot, holds nothing up and changes nothing. */
async function closed(session: Session | undefined): Promise<void> {
  if (!session?.close) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, closingMs)
  })
  const done = (async () => session.close!())().catch(() => {})
  await Promise.race([done, late])
  clearTimeout(timer)
}

/** A turn as the store will read it back. @throws Error when it is none: a tool's name without end, a part of no kind */
function recordable([turn]: readonly Turn[]): Turn {
  const parsed = turnSchema.safeParse(turn)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new Error(`the reply is no turn that can be recorded: ${path.join('.')}: ${message}`)
}

/** Neither a target nor a user that does not heed the signal may hold the run. */
async function abortable<T>(work: () => T | Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const result = Promise.resolve(work())
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
