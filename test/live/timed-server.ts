import { setTimeout as sleep } from 'node:timers/promises'
import { digestOf } from '../../src/base/digest.ts'
import { seededRandom } from '../../src/base/random.ts'
import { replierOf } from '../../src/testing/fake-server/reply-rules.ts'
import { type BodyCount, fakeServer } from '../../src/testing/fake-server.ts'
import { bothWays } from './live-suite.ts'
import type { Answer } from './repetitions.ts'

export interface TimedServer {
  readonly url: string
  count(): number
  /** Whole replies, in the order they went out. */
  answers(): Answer[]
  bodies(): BodyCount[]
  reset(): void
  close(): Promise<void>
}

/** A fake server with a tenth of faults, that remembers when each whole reply went out. */
export async function timedServer(): Promise<TimedServer> {
  const random = seededRandom(3)
  const say = replierOf(bothWays)
  const times = new Map<number, number>()
  const server = await fakeServer({
    keys: 'none',
    countBodies: true,
    keep: 30_000,
    faults: [
      { kind: 'rate-limit', probability: 0.05 },
      { kind: 'server-error', probability: 0.02 },
      { kind: 'reset', probability: 0.01 },
      { kind: 'cut-json', probability: 0.01 },
    ],
    async reply(call) {
      const said = await say(call)
      await sleep(5 + random.below(20))
      times.set(call.n, performance.now())
      return said
    },
  })
  return {
    url: server.url,
    count: () => server.count(),
    answers: () =>
      server.requests.filter(({ finished }) => finished).map(({ n, body }) => ({ body: digestOf(body), at: times.get(n)! })),
    bodies: () => server.bodies(),
    reset() {
      server.reset()
      times.clear()
    },
    close: () => server.close(),
  }
}
