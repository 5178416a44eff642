import type { Clock } from '../base/clock.ts'
import type { Target } from './target.ts'

/** The same target, each reply so many milliseconds late: for trying limits, progress and interruption. */
export function slowedTarget(target: Target, delayMs: number, clock: Clock): Target {
  return {
    spec: { ...target.spec, options: { ...target.spec.options, delayMs } },
    ...(target.close ? { close: () => target.close!() } : {}),
    async open(context) {
      const session = await target.open(context)
      return {
        ...(session.close ? { close: () => session.close!() } : {}),
        async reply(soFar, options) {
          await clock.sleep(delayMs, options.signal)
          return session.reply(soFar, options)
        },
      }
    },
  }
}
