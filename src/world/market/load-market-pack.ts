import { fileURLToPath } from 'node:url'
import { UsageError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import { checked, parseYaml } from '../../base/source.ts'
import { readTextFile } from '../../base/text-file.ts'
import { marketCodes } from '../codes.ts'
import { checkedMarketPackSchema } from './check-market-pack.ts'
import type { MarketPack } from './market-pack.ts'

const packs = fileURLToPath(new URL('packs/', import.meta.url))
const loaded = new Map<string, MarketPack>()

/**
 * A shipped pack by its code, or one of one's own by the path of its YAML file. Read once a process.
 * @throws UsageError when there is none, or naming file and line where it is wrong
 * @example loadMarketPack('DE').currency.code // 'EUR'
 */
export function loadMarketPack(market: string): MarketPack {
  const known = loaded.get(market)
  if (known) return known
  const pack = parseMarketPack(...textOf(market))
  loaded.set(market, pack)
  return pack
}

/**
 * A pack from YAML.
 * @throws UsageError naming file and line
 */
export function parseMarketPack(text: string, file: string): MarketPack {
  return checked(checkedMarketPackSchema, parseYaml(text, file))
}

function textOf(market: string): [text: string, file: string] {
  const shipped = (marketCodes as readonly string[]).includes(market)
  if (!shipped && !/\.ya?ml$/.test(market))
    throw new UsageError(
      `market: unknown market "${market}" (${didYouMean(market, marketCodes)}); a pack of your own is named by its path, ending in .yaml`,
    )
  if (shipped) return [readTextFile(`${packs}${market}.yaml`), `packs/${market}.yaml`]
  return [readTextFile(market), market]
}
