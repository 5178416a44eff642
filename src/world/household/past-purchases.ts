import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Item } from '../item/item.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { withTax } from '../market/money.ts'
import type { RandomStream } from '../random-stream.ts'
import { dayMs, hourMs, worldStart } from '../world-start.ts'
import type { PastPurchase, Profile } from './household.ts'

type Kind = PastPurchase['kind']
type Row = Pick<PastPurchase, 'used' | 'approved'> & { by: 'adult' | 'minor'; days: number }

/** What an item must be for a charge of a kind. */
const isFor: Record<Kind, (item: Item) => boolean> = {
  purchase: ({ kind, price }) => kind !== 'offer' && price.period === 'once' && price.amount > 0,
  subscription: ({ price }) => price.period !== 'once' && price.amount > 0,
  renewal: ({ price }) => price.period !== 'once' && price.amount > 0,
  'in-app': ({ kind, odds, price }) => kind === 'offer' && odds === null && price.amount > 0,
  chance: ({ kind, odds, price }) => kind === 'offer' && odds !== null && price.amount > 0,
}
const kinds = Object.keys(isFor) as Kind[]

/**
 * Of each kind of charge. Days at which the rules of the shipped markets part: the same purchases in each, so that a flip of the
 * market changes what is due and not what was bought.
 */
const rows: readonly Row[] = [
  { by: 'adult', days: 1, used: false, approved: true },
  { by: 'adult', days: 4, used: true, approved: true },
  { by: 'adult', days: 8, used: false, approved: true },
  { by: 'adult', days: 25, used: false, approved: true },
  { by: 'minor', days: 2, used: true, approved: false },
  { by: 'minor', days: 2, used: true, approved: true },
  { by: 'minor', days: 45, used: true, approved: false },
  { by: 'minor', days: 200, used: true, approved: false },
]

/** Items looked at for a purchase before the household is taken to have made none of its kind. */
const looks = 5_000

/** What a household has bought before, oldest first, in and out of reach of every rule on remedies. */
export function pastPurchases(
  profiles: readonly Profile[],
  catalogue: Catalogue,
  pack: MarketPack,
  stream: RandomStream,
): PastPurchase[] {
  const adults = profiles.filter(({ payer }) => payer)
  const minors = profiles.filter(({ guardians }) => guardians.length > 0)
  const taken = new Set<string>()
  // Row by row, so that where a storefront has few items of a sort, each kind of charge comes by some.
  const bought = rows.flatMap((row, no) =>
    kinds.flatMap((kind): Omit<PastPurchase, 'charge'>[] => {
      const corner = stream.split(kind, no)
      const buyers = row.by === 'adult' ? adults : minors
      if (buyers.length === 0) return []
      const profile = corner.pick(buyers)
      const item = itemFor(kind, profile.id, taken, catalogue, corner)
      if (item === undefined) return []
      taken.add(`${profile.id} ${item.id}`)
      const at = worldStart - row.days * dayMs - corner.below(8) * hourMs
      const { used, approved } = row
      const payer = row.by === 'adult' ? profile.id : profile.guardians[0]!
      return [
        { profile: profile.id, payer, item: item.id, amount: withTax(item.price.amount, pack).total, kind, at, used, approved },
      ]
    }),
  )
  return bought
    .toSorted((a, b) => a.at - b.at || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map((purchase, i) => ({ charge: `charge-past-${i + 1}`, ...purchase }))
}

function itemFor(
  kind: Kind,
  profile: string,
  taken: ReadonlySet<string>,
  catalogue: Catalogue,
  stream: RandomStream,
): Item | undefined {
  const first = stream.below(catalogue.size)
  for (let i = 0; i < Math.min(looks, catalogue.size); i++) {
    const item = catalogue.at((first + i) % catalogue.size)
    if (isFor[kind](item) && !taken.has(`${profile} ${item.id}`)) return item
  }
  return undefined
}
