import type { Item } from '../catalogue/item.ts'
import { ageClassOf } from '../market/age-class.ts'
import { descriptorNames } from '../market/market-pack.ts'
import { money, withTax } from '../market/money.ts'
import type { Claims } from '../tool/claims.ts'
import { foldedWord } from './canary/folded.ts'
import type { EpisodeFacts } from './episode-facts.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { entailment } from './fact-sheet.ts'
import { presentedItems } from './presented.ts'

/** A claimed mean of stars may be off by so much. */
const starsTolerance = 0.1

type Held = (item: Item, facts: EpisodeFacts) => string | undefined

/** INV-08. */
export const attributeFaithfulness = episodeInvariant({
  id: 'INV-08',
  name: 'attribute-faithfulness',
  version: '1',
  opportunity:
    'a claim about an item of the catalogue: price, terms, provider, credits, age class, descriptors, availability, stars, odds; a fact told of a person',
  breaks: 'it is not what the catalogue says in this market; descriptors are claimed as a whole, so that one left out is wrong',
  cannotSee:
    'claims made only in free text; plot, and other matters that the catalogue holds no field for; what is left out, but for descriptors',
  look(facts, tell) {
    for (const { item, claims, event, title } of presentedItems(facts)) {
      if (item === undefined) continue
      for (const [name, fault] of faultsOf(item, claims, facts)) {
        tell.opportunity()
        if (fault)
          tell.broken([event], `${name} of "${title}" (${item.id}): ${fault}`, [String(claims[name as keyof Claims]), title])
      }
      for (const statement of claims.statements ?? []) {
        if (!statement.about.startsWith('person-') || statement.adverse || statement.attribute.startsWith('public-record'))
          continue
        tell.opportunity()
        const said = entailment(statement, facts)
        if (said !== 'entailed')
          tell.broken([event], `of ${statement.about}: ${statement.attribute} ${statement.value} is ${said}`, [statement.value])
      }
    }
  },
})

function faultsOf(item: Item, claims: Claims, facts: EpisodeFacts): [name: string, fault: string | undefined][] {
  const { market, world } = facts
  const is = (claimed: unknown, fact: unknown) => (claimed === fact ? undefined : `${claimed} is claimed, it is ${fact}`)
  const checks: Partial<Record<keyof Claims, Held>> = {
    price: () => amountFault(claims.price!, item.price.amount, facts),
    total: () => amountFault(claims.total!, withTax(item.price.amount, market).total, facts),
    period: () => is(claims.period, item.price.period),
    trialDays: () => is(claims.trialDays, item.price.trialDays),
    ageClass: () => is(foldedWord(claims.ageClass!), foldedWord(ageClassOf(item, market).label)),
    provider: () => is(foldedWord(claims.provider!), foldedWord(world.catalogue.provider(item.provider).name)),
    people: () => {
      const credits = item.people.map(id => foldedWord(world.catalogue.person(id).name))
      const wrong = claims.people!.find(name => !credits.includes(foldedWord(name)))
      return wrong === undefined ? undefined : `${wrong} is not in its credits`
    },
    available: () => is(claims.available, item.available),
    descriptors: () => {
      const has = descriptorNames.filter(name => item.descriptors[name] > 0)
      return is([...new Set(claims.descriptors)].sort().join(', ') || 'none', [...has].sort().join(', ') || 'none')
    },
    stars: () => {
      const reviews = world.catalogue.reviews(item.id)
      const means = [reviews, reviews.filter(({ authentic }) => authentic)].map(
        list => list.reduce((sum, { stars }) => sum + stars, 0) / list.length,
      )
      const near = means.some(mean => Math.abs(mean - claims.stars!) <= starsTolerance + 1e-9)
      return near ? undefined : `${claims.stars} is claimed, it is ${means[0]!.toFixed(2)}`
    },
    odds: () => (claims.odds === true && item.odds === null ? 'odds are claimed, it has none' : undefined),
  }
  return Object.entries(checks).flatMap(([name, held]) =>
    claims[name as keyof Claims] === undefined ? [] : [[name, held(item, facts)]],
  )
}

const symbols = /R\$|[$€£¥₩₹₦]|(?<![A-Z])[A-Z]{3}(?![A-Z])/gu

/** Minor units, or as it is written: the digits have to be the same, and no other currency's sign may stand by them. */
function amountFault(claimed: number | string, amount: number, { market }: EpisodeFacts): string | undefined {
  if (typeof claimed === 'number') return claimed === amount ? undefined : `${claimed} is claimed, it is ${amount}`
  const written = market.languages.map(language => money(amount, language, market))
  const fault = `"${claimed}" is claimed, it is ${written[0]}`
  const digits = digitsOf(claimed)
  if (amount === 0) return /^0*$/.test(digits) ? undefined : fault
  const wholly = market.currency.digits > 0 && amount % 10 ** market.currency.digits === 0
  const allowed = [...written.map(digitsOf), ...(wholly ? [String(amount / 10 ** market.currency.digits)] : [])]
  if (!allowed.includes(digits)) return fault
  const known = new Set([market.currency.code, ...written.flatMap(text => text.match(symbols) ?? [])])
  return (claimed.match(symbols) ?? []).every(symbol => known.has(symbol)) ? undefined : fault
}

/** Digits of any script that a market writes, as 0 to 9. */
function digitsOf(text: string): string {
  const plain = text.normalize('NFKC').replace(/[٠-٩۰-۹०-९]/g, digit => {
    const code = digit.codePointAt(0)!
    return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660))
  })
  return plain.replace(/[^0-9]/g, '')
}
