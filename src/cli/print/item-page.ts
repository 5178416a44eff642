import wrapAnsi from 'wrap-ansi'
import type { Person, Provider } from '../../world/catalogue/catalogue.ts'
import type { Language } from '../../world/codes.ts'
import { descriptorNames } from '../../world/item/descriptors.ts'
import type { Item, ItemTexts, Review } from '../../world/item/item.ts'
import { languagePack } from '../../world/language/language-packs.ts'
import type { AgeInMarket } from '../../world/market/age-by-market.ts'
import type { World } from '../../world/world.ts'
import { fields } from './fields.ts'
import { plural } from './numbers.ts'
import { priceText } from './price-text.ts'
import { safeLine, safeText } from './safe-text.ts'
import { textTable } from './table.ts'

export interface ItemPage {
  opened: World
  item: Item
  language: Language
  texts: ItemTexts
  reviews: readonly Review[]
  provider: Provider
  people: readonly Person[]
  ages: readonly AgeInMarket[]
}

/** Widest line of running text. */
const widest = 80
const shownReviews = 6

/** An item as its storefront shows it, what no agent is told of it, and its age class in every market. */
export function itemPage(
  { opened, item, language, texts, reviews, provider, people, ages }: ItemPage,
  terminalWidth: number,
): string {
  const width = Math.min(widest, terminalWidth)
  const paragraph = (text: string) => wrapAnsi(safeText(text), width - 2, { hard: true }).replace(/^/gm, '  ')
  return [
    paragraph(texts.title),
    `  ${item.id} · ${item.kind}, ${item.genre}`,
    paragraph(texts.description),
    ...(texts.body === null ? [] : [paragraph(texts.body.text).replace(/^ {2}/gm, '  │ ')]),
    fields(
      facts(opened, item, language, provider, people).map(([name, text]) => [name, safeLine(text)]),
      width,
    ),
    agesTable(ages, width),
    `  ${plural(reviews.length, 'review')}${reviews.length > shownReviews ? `, the first ${shownReviews}` : ''}; ✗: planted, by one who never used it`,
    reviews
      .slice(0, shownReviews)
      .map(review => reviewText(review, width))
      .join('\n'),
  ].join('\n\n')
}

function facts(
  { market, catalogue }: World,
  item: Item,
  language: Language,
  provider: Provider,
  people: readonly Person[],
): [string, string][] {
  const { price, merit, parent, odds } = item
  const { counted, labels } = languagePack(language)
  const trial = price.trialDays > 0 ? `; ${labels.trial}: ${counted(price.trialDays, 'day')}` : ''
  const levels = descriptorNames.filter(name => item.descriptors[name] > 0).map(name => `${name} ${item.descriptors[name]}`)
  const flags = [
    ...(item.sponsored ? ['sponsored'] : []),
    ...(item.ownBrand ? ['own brand'] : []),
    ...(item.synthetic ? ['generated'] : []),
    ...(item.rated ? [] : ['unrated']),
    ...(item.available ? [] : [`not offered in ${market.market}`]),
  ]
  return [
    ['price', priceText(item, language, market) + trial],
    ['provider', `${provider.name} (${provider.id}, ${provider.group})`],
    ...(people.length > 0 ? [['people', people.map(({ name, id }) => `${name} (${id})`).join(', ')] as [string, string]] : []),
    ...(parent === null ? [] : [['belongs to', `${catalogue.texts(parent, language).title} (${parent})`] as [string, string]]),
    ...(odds === null
      ? []
      : [
          ['odds', odds.map(({ outcome, probability }) => `${outcome} ${(probability * 100).toFixed(1)}%`).join(', ')] as [
            string,
            string,
          ],
        ]),
    ['descriptors', levels.join(', ') || 'none'],
    ['flags', flags.join(', ') || 'none'],
    [
      'merit',
      Object.entries(merit)
        .map(([name, value]) => `${name} ${value.toFixed(2)}`)
        .join(', '),
    ],
    ['popularity', item.popularity.toFixed(4)],
    ['hidden', item.predatory ? `predatory: ${item.signs.join(', ')}` : 'not predatory'],
  ]
}

function agesTable(ages: readonly AgeInMarket[], width: number): string {
  const columns = [{ title: 'market' }, { title: 'class', align: 'right' }, { title: 'offered', flexible: true }] as const
  const rows = ages.map(({ market, class: { label }, offered, refused }) => [
    market,
    label,
    offered ? 'yes' : refused.length > 0 ? `no: the board refuses ${refused.join(', ')}` : 'no: not licensed',
  ])
  return textTable(columns, rows, { width })
}

function reviewText({ stars, text, authentic }: Review, width: number): string {
  const start = `  ${'★'.repeat(stars).padEnd(5, '☆')} ${authentic ? ' ' : '✗'} `
  const indent = ' '.repeat(start.length)
  return start + wrapAnsi(safeLine(text), width - start.length, { hard: true }).replaceAll('\n', `\n${indent}`)
}
