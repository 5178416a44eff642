import { z } from 'zod'
import { marketCodes } from '../../codes.ts'
import { loadMarketPack } from '../../market/load-market-pack.ts'
import { openWorld } from '../../shared-worlds.ts'
import { worldSpec } from '../../world-spec.ts'
import type { Draft } from '../draft.ts'
import { action } from './action.ts'

export const swapMarket = action({
  about: 'the same record in the same world under another market’s rules and prices; once an episode',
  takes: z.strictObject({ do: z.literal('swap-market'), to: z.enum(marketCodes).exactOptional() }),
  apply(draft, _, { to }, { random }) {
    const { market } = draft.world.spec
    const other = to ?? random.pick(marketCodes.filter(code => code !== market))
    if (other === market || !moveTo(draft, other)) return null
    return { what: `in ${other}, it was ${market}`, events: [] }
  },
})

/** Puts a draft into another market. False where its household has not the profiles that the setup names. */
export function moveTo(draft: Draft, market: string): boolean {
  const { seed, size } = draft.world.spec
  const pack = loadMarketPack(market)
  const world = openWorld(worldSpec({ seed, size, market: pack }), pack)
  const ids = new Set(world.household.profiles.map(({ id }) => id))
  if (!draft.subject.world.household.profiles.every(({ id }) => ids.has(id))) return false
  draft.world = world
  return true
}
