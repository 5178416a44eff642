import type { Json } from '../../base/canonical-json.ts'
import { reviewAspects } from '../item/item.ts'
import type { World } from '../world.ts'

/** What the honest reviews of an item say: of each aspect that somebody speaks of, which way most go, and their share. */
export function reviewsOf(item: string, { catalogue }: World): { [key: string]: Json } {
  const honest = catalogue.reviews(item).filter(({ authentic }) => authentic)
  const told: { [key: string]: Json } = {}
  for (const aspect of reviewAspects) {
    const said = honest.flatMap(({ aspects }) => aspects[aspect] ?? [])
    if (said.length === 0) continue
    const net = said.reduce((sum: number, one) => sum + one, 0) / said.length
    const blames = aspect === 'safety' && said.includes(-1)
    const direction = Math.abs(net) < 0.5 || (blames && net > 0) ? 0 : Math.sign(net)
    told[aspect] = { direction, share: Math.round((100 * said.length) / honest.length) / 100 }
  }
  return told
}

/** The mean of its stars as the storefront shows it, to a tenth. */
export function starsOf(item: string, { catalogue }: World): number {
  const reviews = catalogue.reviews(item)
  return Math.round((10 * reviews.reduce((sum, { stars }) => sum + stars, 0)) / reviews.length) / 10
}
