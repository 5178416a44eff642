import { streamAt } from '../../src/world/random-stream.ts'
import { openWorld } from '../../src/world/shared-worlds.ts'
import type { World } from '../../src/world/world.ts'
import { worldSpec } from '../../src/world/world-spec.ts'
import { play, script } from './calls.ts'

/** What one step took; of one that is done in rounds, the median round. */
export interface Measured {
  /** Items, openings, or calls. */
  count: number
  seconds: number
  /** Of all its threads: what stays the same when others use the machine too. */
  cpuSeconds: number
  /** The most that was resident, the program itself among it. */
  megabytes: number
}

const large = 100_000
const usual = 2_000
const openings = 10_000
const sessions = 40

/** Makes ready, and gives what is measured: one round, or several. */
type Step = (market: string) => (() => number) | (() => number)[]

/** Each step runs in a process of its own, so that its memory is its own; what comes before it is not measured. */
const steps: Record<string, Step> = {
  streams: () => () => {
    for (let no = 0; no < large; no++) streamAt(7, 'catalogue', 'item', no).unit()
    return large
  },
  items: market => () => titles(world(market, large)),
  search: market => {
    const made = world(market, large)
    titles(made)
    return () => made.catalogue.search({ words: made.catalogue.at(0).title, limit: 100 }).length && large
  },
  texts: market => {
    const { catalogue, market: pack } = world(market, usual)
    return () => {
      for (let no = 0; no < usual; no++) {
        const { id } = catalogue.at(no)
        catalogue.texts(id, pack.languages[0]!)
        catalogue.reviews(id)
      }
      return usual
    }
  },
  open: market => {
    const spec = worldSpec({ seed: 7, market, size: usual })
    openWorld(spec)
    return () => {
      for (let i = 0; i < openings; i++) openWorld(spec)
      return openings
    }
  },
  calls: market => {
    const shared = world(market, usual)
    return Array.from({ length: 15 }, (_, round) => {
      const scripts = Array.from({ length: sessions }, (_, no) => script(shared, 50, round * sessions + no))
      return () => scripts.reduce((made, lines) => made + play(shared, lines), 0)
    })
  },
  session: market => {
    const shared = world(market, usual)
    return [1, 2, 3].map(round => {
      const lines = script(shared, 10_000, round)
      return () => play(shared, lines)
    })
  },
}

function world(market: string, size: number): World {
  return openWorld(worldSpec({ seed: 7, market, size }))
}

/** Every item with its title. */
function titles({ catalogue }: World): number {
  let characters = 0
  for (let no = 0; no < catalogue.size; no++) characters += catalogue.at(no).title.length
  return characters > 0 ? catalogue.size : 0
}

const [step, market] = process.argv.slice(2) as [string, string]
const ready = steps[step]!(market)
const rounds = Array.isArray(ready) ? ready : [ready]
const measured = rounds.map(run => {
  const cpuBefore = process.cpuUsage()
  const started = performance.now()
  const count = run()
  const seconds = (performance.now() - started) / 1_000
  const { user, system } = process.cpuUsage(cpuBefore)
  return { count, seconds, cpuSeconds: (user + system) / 1e6 }
})
const median = measured.toSorted((a, b) => a.cpuSeconds / a.count - b.cpuSeconds / b.count)[Math.floor(measured.length / 2)]!
const whole: Measured = { ...median, megabytes: process.resourceUsage().maxRSS / 1_024 }
console.log(JSON.stringify(whole))
