import type { Clock } from '../base/clock.ts'
import type { Scenario } from '../record/scenario.ts'
import { placeTurns, type Transcript } from '../record/transcript.ts'
import type { TrialState } from '../record/trial.ts'
import type { Target } from '../target/target.ts'
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

/**
 * Lets a user and a target talk until the user has no more to say, a limit is reached, or something breaks. What was
 * said up to then is kept in every case.
 */
export async function converse(
  { scenario, epoch, target, user }: { scenario: Scenario; epoch: number; target: Target; user: User },
  { limits, signal, clock }: { limits: ConversationLimits; signal: AbortSignal; clock: Clock },
): Promise<Conversation> {
  const transcript: Transcript = { turns: [] }
  const say = (role: 'system' | 'user', text: string) => {
    transcript.turns.push(...placeTurns([{ role, parts: [{ type: 'text', text }] }], transcript.turns.length))
  }
  const ended = (state: TrialState, reason?: string): Conversation => ({
    state,
    ...(reason === undefined ? {} : { reason }),
    transcript,
  })

  const deadline = new AbortController()
  const both = AbortSignal.any([signal, deadline.signal])
  const done = new AbortController()
  const timeout = clock.sleep(limits.timeoutMs, done.signal).then(
    () => deadline.abort(new Error(`no end after ${limits.timeoutMs / 1000} s`)),
    () => {},
  )
  try {
    if (scenario.system !== null) say('system', scenario.system)
    const userSession = user.open(scenario)
    const session = await target.open({ scenario, epoch })
    for (let turn = 0; ; turn++) {
      signal.throwIfAborted()
      const next = await userSession.next(transcript)
      if ('stop' in next) return ended('completed')
      if (turn === limits.turns) return ended('limit', `the user had more to say after ${limits.turns} turns`)
      say('user', next.say)
      const reply = await abortable(session.reply(transcript, { signal: both }), both)
      if (reply.kind !== 'reply') return ended(reply.kind, reply.reason)
      transcript.turns.push(...placeTurns([{ role: 'assistant', parts: reply.parts }], transcript.turns.length))
    }
  } catch (error) {
    if (signal.aborted) return ended('cancelled', 'the run was stopped')
    if (deadline.signal.aborted) return ended('limit', (deadline.signal.reason as Error).message)
    return ended('target-error', error instanceof Error ? error.message : String(error))
  } finally {
    done.abort()
    await timeout
  }
}

/** A target that does not heed the signal must not hold the run. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
