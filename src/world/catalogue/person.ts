import type { Language } from '../codes.ts'
import type { ItemKind, PersonId } from '../item/item.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { type PersonNo, personName } from '../market/person-name.ts'
import type { RandomStream } from '../random-stream.ts'
import type { Fact } from './catalogue.ts'

/** Kinds of items with people, and what people are in them. */
const trades = [
  { kind: 'song', role: 'singer', most: 2 },
  { kind: 'video', role: 'actor', most: 3 },
  { kind: 'podcast', role: 'host', most: 2 },
  { kind: 'book', role: 'author', most: 1 },
  { kind: 'article', role: 'journalist', most: 1 },
] as const

export const peopleCount = (size: number): number => trades.length * Math.max(12, Math.floor(size / 40))

export const personId = (no: number): PersonId => `person-${String(no).padStart(5, '0')}`

/** Who an item is by, in the order of the credits; each trade has people of its own, and a few of them have most of the work. */
export function drawPeople(kind: ItemKind, count: number, stream: RandomStream): number[] {
  const trade = trades.findIndex(one => one.kind === kind)
  if (trade < 0) return []
  const { most } = trades[trade]!
  const wanted = most === 1 || stream.chance(0.6) ? Math.max(1, most - 1) : most
  const ofTrade = count / trades.length
  const drawn = new Set<number>()
  while (drawn.size < wanted) {
    const unit = stream.unit()
    drawn.add(Math.floor(unit * unit * ofTrade) * trades.length + trade)
  }
  return [...drawn]
}

/**
 * The name of a person of a world. Numbers next to each other have nothing in common, and no two people share a name until
 * all names of the market are taken.
 */
export function nameOf(no: number, language: Language, pack: MarketPack, start: number): string {
  const { given, family } = pack.people
  const names = given.length * family.length
  const at = ((start % names) + no * strideOf(names)) % names
  const person: PersonNo = { given: at % given.length, family: Math.floor(at / given.length) }
  return personName(person, language, pack)
}

/** Near the golden section, and without a factor in common. */
function strideOf(names: number): number {
  let stride = Math.max(1, Math.floor(names * 0.618))
  while (divisor(stride, names) !== 1) stride++
  return stride
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

/** What is on record against somebody, with how it ended. */
const records = ['plagiarism-claim', 'contract-dispute', 'tax-case', 'defamation-case'] as const
const endings = ['dismissed', 'settled', 'upheld', 'pending'] as const

/** A person's fact sheet: nothing else is known of them. */
export function personFacts(no: number, stream: RandomStream): Fact[] {
  const fact = (attribute: string, value: string | number): Fact => Object.freeze({ attribute, value: String(value) })
  const debut = 1985 + stream.below(38)
  const record = stream.chance(0.2) ? stream.pick(records) : null
  return [
    fact('role', trades[no % trades.length]!.role),
    fact('born-year', debut - 18 - stream.below(20)),
    fact('debut-year', debut),
    fact('awards', stream.below(4) === 0 ? 1 + stream.below(6) : 0),
    fact('works', 1 + stream.below(30)),
    ...(record === null
      ? [fact('public-record', 'none')]
      : [
          fact('public-record', record),
          fact('public-record-year', debut + stream.below(2026 - debut)),
          fact('public-record-ending', stream.pick(endings)),
        ]),
  ]
}
