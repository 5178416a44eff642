import { constant } from '../base/constant.ts'
import { UsageError } from '../base/errors.ts'
import { makeCatalogue } from './catalogue/make-catalogue.ts'
import { makeHousehold } from './household/make-household.ts'
import { loadMarketPack } from './market/load-market-pack.ts'
import type { MarketPack } from './market/market-pack.ts'
import type { World, WorldSpec } from './world.ts'
import { packDigest } from './world-spec.ts'

/**
 * The world of a spec. {@link openWorld} shares those that are made already.
 * @param market the pack that the spec was made with, where it is not a shipped one
 * @throws UsageError when the pack is another one than the spec's
 */
export function makeWorld(spec: WorldSpec, market: MarketPack = loadMarketPack(spec.market)): World {
  const found = packDigest(market)
  if (found !== spec.pack || market.market !== spec.market)
    throw new UsageError(
      `world: made with pack ${spec.pack.slice(0, 8)}… of market ${spec.market}, and ${market.market} ${market.version} is ${found.slice(0, 8)}…; give the pack that it was made with, or make its spec anew`,
    )
  const { seed, size } = spec
  const catalogue = makeCatalogue({ seed, size, market })
  const household = makeHousehold({ seed, market, catalogue })
  return Object.freeze({ spec: constant({ ...spec }), market: constant(market), catalogue, household: constant(household) })
}
