import type { Clock } from '../../base/clock.ts'

/** Waits between tries. */
export interface Pauses {
  /** Rejects with the signal's reason, or with what ended all. Never shorter than `ms`, but for those that may be `cut`. */
  wait(ms: number, signal: AbortSignal, options?: { mayBeCut?: boolean }): Promise<void>
  /** Waiting has become needless: those that may be cut end now. */
  cut(): void
  /** Waiting has become pointless. */
  endAll(error: Error): void
}

const needless = Symbol('needless')

export function pauses(clock: Clock): Pauses {
  const underway = new Map<AbortController, boolean>()
  return {
    async wait(ms, signal, { mayBeCut = false } = {}) {
      if (ms <= 0) return
      signal.throwIfAborted()
      const until = clock.now() + ms
      const own = new AbortController()
      const stop = () => own.abort(signal.reason)
      signal.addEventListener('abort', stop, { once: true })
      underway.set(own, mayBeCut)
      try {
        // A timer may end a moment too early.
        for (let left = ms; left > 0; left = until - clock.now()) await clock.sleep(left, own.signal)
      } catch (error) {
        if (error !== needless) throw error
      } finally {
        underway.delete(own)
        signal.removeEventListener('abort', stop)
      }
    },
    cut() {
      for (const [own, mayBeCut] of underway) if (mayBeCut) own.abort(needless)
    },
    endAll(error) {
      for (const own of underway.keys()) own.abort(error)
    },
  }
}
