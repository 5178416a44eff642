import { exitCodes } from './command.ts'
import type { Terminal } from './terminal.ts'

/** A second Ctrl-C sooner than this is the same one, passed on twice by a launcher and the terminal. */
const sameMs = 300

/** Turns the first Ctrl-C (or SIGTERM) into an aborted signal, and the second into the end of the process. */
export function interruption(terminal: Terminal): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  let first = Number.POSITIVE_INFINITY
  const onSignal = () => {
    if (!controller.signal.aborted) {
      first = performance.now()
      terminal.note('stopping: what is running ends or is put back; again to stop at once')
      controller.abort(new DOMException('interrupted', 'AbortError'))
    } else if (performance.now() - first > sameMs) {
      process.exit(exitCodes.interrupted)
    }
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    stop: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  }
}
