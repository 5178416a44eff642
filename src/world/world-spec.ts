import { type Digest, digestOf } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import { loadMarketPack } from './market/load-market-pack.ts'
import type { MarketPack } from './market/market-pack.ts'
import { type WorldSpec, worldSpecSchema } from './world.ts'

export interface WorldRequest {
  seed: number
  /** A shipped market, the path of a pack of one's own, or a pack. */
  market: string | MarketPack
  /** Items; 2,000 where none is given. */
  size?: number
}

/**
 * The spec of a world, with the digest of its pack.
 * @throws UsageError when there is no such market, or seed or size are none
 * @example worldSpec({ seed: 7, market: 'DE' }).size // 2000
 */
export function worldSpec({ seed, market, size }: WorldRequest): WorldSpec {
  const pack = typeof market === 'string' ? loadMarketPack(market) : market
  const parsed = worldSpecSchema.safeParse({ seed, market: pack.market, pack: packDigest(pack), size })
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  if (path[0] === 'seed')
    throw new UsageError(`world: seed ${seed} is none; give a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`)
  if (path[0] === 'size') throw new UsageError(`world: size ${size} is none; give a whole number from 200 to 100000`)
  throw new UsageError(`world: ${String(path[0])} ${pack.market}: ${message}; name a shipped market, or give a pack`)
}

const digests = new WeakMap<MarketPack, Digest>()

/** Packs are values that nobody changes: the digest of each is made once. */
export function packDigest(pack: MarketPack): Digest {
  const known = digests.get(pack) ?? digestOf(pack)
  digests.set(pack, known)
  return known
}
