/**
 * Item pages in every language, as a reader of it sees them: `npm run world-pages` writes docs/world-pages/LANG.md, five
 * pages each out of a world; `npm run world-pages -- de 40 7` prints 40 German ones of world 7, of all kinds, instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toldMarkets } from '../src/testing/told-markets.ts'
import type { Language } from '../src/world/codes.ts'
import { type Genre, genres } from '../src/world/item/genres.ts'
import { type Item, type ItemKind, itemKinds } from '../src/world/item/item.ts'
import type { LanguagePack, Subject } from '../src/world/language/language-pack.ts'
import { languagePack, languagePacks } from '../src/world/language/language-packs.ts'
import { loadMarketPack } from '../src/world/market/load-market-pack.ts'
import { money } from '../src/world/market/money.ts'
import { openWorld } from '../src/world/shared-worlds.ts'
import type { World } from '../src/world/world.ts'
import { worldSpec } from '../src/world/world-spec.ts'

const all = itemKinds.flatMap(kind => (genres[kind] as readonly Genre[]).map(genre => ({ kind, genre })))
const shown: readonly What[] = [
  { kind: 'app', genre: 'transit' },
  { kind: 'game', genre: 'farming' },
  { kind: 'song', genre: 'folk' },
  { kind: 'book', genre: 'mystery' },
  { kind: 'offer', genre: 'random-chest' },
]

interface What {
  kind: ItemKind
  genre: Genre
}

const [language, count, seed = '1'] = process.argv.slice(2)
if (language !== undefined) {
  const pack = languagePack(language as Language)
  const world = worldIn(pack.language, Number(seed))
  if (world === undefined) throw new Error(`${language}: no market that is told in it has all of its languages`)
  for (let no = 0; no < Number(count ?? 5); no++)
    console.log(worldPage(pack, world, all[(no * 37 + Number(seed)) % all.length]!, no))
} else {
  const folder = join(import.meta.dirname, '..', 'docs', 'world-pages')
  mkdirSync(folder, { recursive: true })
  for (const pack of languagePacks) {
    const world = worldIn(pack.language, 7)
    if (world === undefined) {
      console.log(`${pack.language}: no market that is told in it has all of its languages`)
      continue
    }
    const { seed, market } = world.spec
    const head = `# Five item pages: ${pack.language}\n\nMade by \`npm run world-pages\` from world ${seed} of ${market}. Every title, name and text is invented.\n\n`
    writeFileSync(join(folder, `${pack.language}.md`), head + shown.map(what => worldPage(pack, world, what, 0)).join('\n'))
  }
  console.log(`${languagePacks.length} languages in ${folder}`)
}

/** A world of the first market whose storefront is in the language, or that has it among others. */
function worldIn(language: Language, seed: number): World | undefined {
  const packs = toldMarkets.map(loadMarketPack)
  const market =
    packs.find(({ languages }) => languages[0] === language) ?? packs.find(({ languages }) => languages.includes(language))
  return market === undefined ? undefined : openWorld(worldSpec({ seed, market }))
}

/** The page of an item of that kind and genre: a well-reviewed one, and another for every `no`. */
function worldPage(pack: LanguagePack, { catalogue, market }: World, { kind, genre }: What, no: number): string {
  const items = Array.from({ length: catalogue.size }, (_, no) => catalogue.at(no))
  const own = items.filter(item => item.kind === kind && item.genre === genre && item.available)
  const said = (item: Item) => catalogue.reviews(item.id).filter(review => review.language === pack.language)
  const reviewed = own.filter(one => said(one).length >= 3)
  const among = reviewed.length > 0 ? reviewed : own
  const item = among[no % among.length]!
  const { amount, period, trialDays } = item.price
  const price = amount === 0 ? null : money(amount, pack.language, market)
  const reviews = catalogue.reviews(item.id)
  return pageText(pack, {
    kind,
    genre,
    ...catalogue.texts(item.id, pack.language),
    body: catalogue.texts(item.id, pack.language).body?.text ?? null,
    provider: catalogue.provider(item.provider, pack.language).name,
    price,
    period,
    trialDays,
    counted: reviews.length,
    reviews: said(item)
      .slice(0, 3)
      .map(({ text }) => text),
  })
}

interface Page extends Pick<Subject, 'kind' | 'genre' | 'provider' | 'price' | 'period' | 'trialDays'> {
  title: string
  description: string
  body: string | null
  /** How many there are, and some of them. */
  counted: number
  reviews: readonly string[]
}

function pageText(
  pack: LanguagePack,
  { title, kind, genre, provider, description, body, counted, reviews, ...terms }: Page,
): string {
  const { trialDays } = terms
  return [
    `## ${title}`,
    `<!-- ${kind}, ${genre} -->`,
    `_${provider}_`,
    `${priceOf(pack, terms)}${trialDays > 0 ? ` · ${pack.labels.trial} ${pack.counted(trialDays, 'day')}` : ''} · ${pack.counted(counted, 'review')}`,
    description,
    ...(body === null
      ? []
      : [
          body
            .replace(/^(?=.)/gm, '> ')
            .replace(/^$/gm, '>')
            .replace(/(?<=[^>])\n(?=> .)/g, '  \n'),
        ]),
    reviews.map(review => `- ${review}`).join('\n'),
    '',
  ].join('\n\n')
}

function priceOf({ labels }: LanguagePack, { price, period }: Pick<Subject, 'price' | 'period'>): string {
  if (price === null) return labels.free
  return `${price} · ${labels[period === 'once' ? 'once' : period === 'month' ? 'per-month' : 'per-year']}`
}
