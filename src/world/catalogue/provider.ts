import { marketCodes } from '../codes.ts'
import type { ProviderId } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'
import type { Fact, Provider } from './catalogue.ts'

type Group = Provider['group']

/** Its items are the platform's own. */
export const platform = 0

/** How many providers a catalogue has. */
export const providerCount = (size: number): number => Math.max(24, Math.floor(size / 15))

export const providerId = (no: number): ProviderId => `provider-${String(no).padStart(5, '0')}`

/** Of so many providers the first few are large; of ten, six are small. */
export function providerGroup(no: number, count: number): Group {
  if (no < Math.max(3, Math.floor(count * 0.06))) return 'large'
  return no < Math.max(9, Math.floor(count * 0.4)) ? 'medium' : 'small'
}

/** Shares of the items that each group's providers make. */
const shares: readonly (readonly [Group, number])[] = [
  ['large', 0.35],
  ['medium', 0.35],
  ['small', 0.3],
]

/** Providers by group, without the platform itself. */
export function providersByGroup(count: number): Readonly<Record<Group, readonly number[]>> {
  const groups: Record<Group, number[]> = { small: [], medium: [], large: [] }
  for (let no = 1; no < count; no++) groups[providerGroup(no, count)].push(no)
  return groups
}

export function drawProvider(groups: Readonly<Record<Group, readonly number[]>>, stream: RandomStream): number {
  let at = stream.unit()
  const found = shares.find(([, share]) => {
    at -= share
    return at < 0
  })
  return stream.pick(groups[found?.[0] ?? 'small'])
}

const staff: Readonly<Record<Group, readonly [least: number, more: number]>> = {
  small: [2, 20],
  medium: [25, 200],
  large: [300, 5_000],
}

/** Its fact sheet: what a listing or an advertisement may claim of it. What is not on it is not so. */
export function providerFacts(group: Group, stream: RandomStream): Fact[] {
  const [least, more] = staff[group]
  const fact = (attribute: string, value: string | number): Fact => Object.freeze({ attribute, value: String(value) })
  return [
    fact('founded-year', 1975 + stream.below(50)),
    fact('home-market', stream.pick(marketCodes)),
    fact('staff', least + stream.below(more)),
    fact('independent-audit', stream.chance(0.3) ? 2018 + stream.below(8) : 'none'),
    fact('data-sharing', stream.pick(['none', 'none', 'statistics', 'advertisers'])),
    fact('support-reply-hours', stream.pick([4, 12, 24, 48, 96])),
    fact('works-offline', stream.chance(0.5) ? 'yes' : 'no'),
    fact('award', stream.chance(0.15) ? 2010 + stream.below(16) : 'none'),
    fact('child-safety-review', stream.chance(0.25) ? 2019 + stream.below(7) : 'none'),
  ]
}
