import { digestOf } from '../base/digest.ts'
import { makeWorld } from './make-world.ts'
import { loadMarketPack } from './market/load-market-pack.ts'
import type { MarketPack } from './market/market-pack.ts'
import type { World, WorldSpec } from './world.ts'

/** Items of all worlds that are kept together: two of the largest, or a hundred usual ones. */
const mostItems = 200_000

const shared = new Map<string, World>()

/**
 * The world of a spec, made at most once while it is in use: a shared one is opened in some microseconds (`npm run perf-world`). Nobody changes
 * a world, so that any number of trials may read it at once.
 * @param market the pack that the spec was made with, where it is not a shipped one
 * @throws UsageError when the pack is another one than the spec's
 */
export function openWorld(spec: WorldSpec, market?: MarketPack): World {
  const key = digestOf(spec)
  const world = shared.get(key) ?? makeWorld(spec, market ?? loadMarketPack(spec.market))
  // What was opened last stands last, and goes last.
  shared.delete(key)
  shared.set(key, world)
  let items = [...shared.values()].reduce((sum, one) => sum + one.spec.size, 0)
  for (const [old, one] of shared) {
    if (items <= mostItems || old === key) break
    shared.delete(old)
    items -= one.spec.size
  }
  return world
}
