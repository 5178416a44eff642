import { streamAt } from '../../src/world/random-stream.ts'
import { openWorld } from '../../src/world/shared-worlds.ts'
import type { World } from '../../src/world/world.ts'
import { worldSpec } from '../../src/world/world-spec.ts'

/** What one step took. */
export interface Measured {
  /** Items, or openings. */
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

/** Each step runs in a process of its own, so that its memory is its own; what comes before it is not measured. */
const steps: Record<string, (market: string) => () => number> = {
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
const run = steps[step]!(market)
const cpuBefore = process.cpuUsage()
const started = performance.now()
const count = run()
const seconds = (performance.now() - started) / 1_000
const { user, system } = process.cpuUsage(cpuBefore)
const megabytes = process.resourceUsage().maxRSS / 1_024
const measured: Measured = { count, seconds, cpuSeconds: (user + system) / 1e6, megabytes }
console.log(JSON.stringify(measured))
