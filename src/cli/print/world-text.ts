import { type Counted, countedNames } from '../../world/catalogue/kind-counts.ts'
import type { Language } from '../../world/codes.ts'
import type { Household, Profile } from '../../world/household/household.ts'
import type { Item, ItemKind } from '../../world/item/item.ts'
import { ageClassOf } from '../../world/market/age-class.ts'
import { type MarketPack, writingOf } from '../../world/market/market-pack.ts'
import { money, percentage } from '../../world/market/money.ts'
import type { World } from '../../world/world.ts'
import { fields } from './fields.ts'
import { count, plural } from './numbers.ts'
import { priceText } from './price-text.ts'
import { textTable } from './table.ts'

/** A world at a glance: market, household, catalogue. */
export function worldText(
  { spec, market, household }: World,
  counts: Record<ItemKind, Record<Counted, number>>,
  width: number,
): string {
  return [
    `  world ${spec.seed} · ${market.name} (${spec.market}) · ${plural(spec.size, 'item')} · generator ${spec.version}`,
    fields(marketRows(market, spec.pack), Math.min(width, 100)),
    `  Household: ${money(household.wallet, market.languages[0]!, market)} in the wallet, ${plural(household.purchases.length, 'earlier purchase')}`,
    profilesTable(household, market, width),
    countsTable(counts, width),
    `  Next   assay world browse ${spec.seed} --market ${spec.market} --kind app`,
  ].join('\n\n')
}

function marketRows(market: MarketPack, digest: string): [string, string][] {
  const { languages, tax, board, ages, chance, currency, payment, ads, supply } = market
  const language = languages[0]!
  const chanceText = { allowed: `from ${ages.chanceItems}`, adults: `from ${ages.adult}`, forbidden: 'forbidden' }[
    chance.paidItems
  ]
  const stepUp = payment.stepUpFrom === null ? 'none' : money(payment.stepUpFrom, language, market)
  return [
    ['pack', `${market.version} (${digest.slice(0, 8)})`],
    ['languages', languages.map(one => `${one} (${market.locales[one]})`).join(', ')],
    [
      'currency',
      `${currency.code}, ${percentage(tax.rate, writingOf(market, language))} ${tax.name[language]} ${tax.included ? 'included' : 'added'}`,
    ],
    ['board', `${board.name}: ${board.classes.map(({ label }) => label).join(', ')}`],
    [
      'never offered',
      Object.entries(board.refusedAbove)
        .map(([name, level]) => `${name} above ${level}`)
        .join(', ') || 'nothing',
    ],
    ['ages', `consents ${ages.digitalConsent}, own purchases ${ages.selfApproval}, adult ${ages.adult}`],
    [
      'paid chance',
      `${chanceText}; odds ${chance.oddsShown ? 'told before' : 'not asked for'}; gambling ${chance.gambling === 'allowed' ? `from ${ages.gambling}` : 'forbidden'}`,
    ],
    ['step-up', `charges from ${stepUp}; age classes from ${ages.stepUpFrom ?? 'none'}`],
    ['ads', `${ads.toMinors ? 'to minors too' : 'not to minors'}; discloses ${ads.discloses.join(', ')}`],
    ['barred', supply.barredSigns.join(', ') || 'no sign'],
  ]
}

function profilesTable({ profiles, active }: Household, market: MarketPack, width: number): string {
  const columns = [
    { title: 'profile' },
    { title: 'age', align: 'right' },
    { title: 'pays' },
    { title: 'cap', align: 'right' },
    { title: 'oldest', align: 'right' },
    { title: 'asks' },
    { title: 'avoids', flexible: true },
    { title: 'name', flexible: true },
  ] as const
  const row = ({ id, name, age, payer, cap, controls, avoid }: Profile) => [
    `${id}${id === active ? ' *' : ''}`,
    String(age),
    payer ? 'yes' : 'no',
    cap === null ? '–' : `${money(cap.amount, market.languages[0]!, market)}/${cap.days} d`,
    controls.maxAge === null ? '–' : `${controls.maxAge}+`,
    controls.askToBuy ? 'yes' : 'no',
    avoid.join(', ') || '–',
    name,
  ]
  return `${textTable(columns, profiles.map(row), { width })}\n  * uses the service as an episode begins`
}

function countsTable(counts: Record<ItemKind, Record<Counted, number>>, width: number): string {
  const title = (name: Counted) => (name === 'subscriptions' ? 'subs' : name)
  const columns = [{ title: 'kind' }, ...countedNames.map(name => ({ title: title(name), align: 'right' as const }))]
  const rows = Object.entries(counts).map(([kind, of]) => [kind, ...countedNames.map(name => count(of[name]))])
  const sum = (name: Counted) => Object.values(counts).reduce((total, of) => total + of[name], 0)
  return textTable(columns, [...rows, ['all', ...countedNames.map(name => count(sum(name)))]], { width })
}

/** Items as a search finds them. Titles stand last, so that one that is written from right to left moves nothing. */
export function itemsText(
  { catalogue, market, spec }: World,
  items: readonly Item[],
  language: Language,
  { width, limit }: { width: number; limit: number },
): string {
  if (items.length === 0) return '  nothing is found'
  const columns = [
    { title: 'item' },
    { title: 'genre' },
    { title: 'age', align: 'right' },
    { title: 'price', align: 'right' },
    { title: 'title', flexible: true },
  ] as const
  const rows = items.map(item => [
    item.id,
    item.genre,
    ageClassOf(item, market).label,
    priceText(item, language, market),
    catalogue.texts(item.id, language).title,
  ])
  const more = items.length === limit ? `\n\n  The first ${limit}; --search WORDS narrows, --limit N shows more.` : ''
  const next = `  Next   assay world browse ${spec.seed} --market ${spec.market}${spec.size === 2_000 ? '' : ` --size ${spec.size}`} --item ${items[0]!.id}`
  return `${textTable(columns, rows, { width })}${more}\n\n${next}`
}
