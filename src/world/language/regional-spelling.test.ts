import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../codes.ts'
import { loadMarketPack } from '../market/load-market-pack.ts'
import { streamAt } from '../random-stream.ts'
import { openWorld } from '../shared-worlds.ts'
import { worldSpec } from '../world-spec.ts'
import { english } from './en/english.ts'
import { american, canadian } from './en/spellings.ts'
import { languagePack } from './language-packs.ts'
import { respelt } from './respelt.ts'

/** Written by hand, and not from the tables that are tested. */
const words = (text: string) => new RegExp(`(?<!\\p{L})(?:${text.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'iu')
const britishAlone = words(`
  armour behaviours? colours? coloured colouring colourful favours? favourites? flavours? harbours? honours? humour
  neighbours? neighbouring neighbourhoods? parlours? recoloured rumours? centres? centred fibre kilometres? litres? metres? theatres?
  cancelled cancelling councillors? counselling jewellery labelled marvellous modelled signalled travelled travellers? travelling
  instalments? fulfil practised defence licence catalogues? grey cheques? mould moustache pyjamas yoghurt per\\scent full\\sstop`)
const neitherThere = words(`
  programmes? tyres? kerbs? cosy ploughs? apologised? criticised? memorised? organised? organiser realised? recognised? synthesisers?
  analysed? aluminium mum maths sceptical pavements? motorways? flatmates? flats petrol prams? adverts?`)
const americanAlone = words(`
  armor behaviors? colors? colored coloring colorful favors? favorites? flavors? harbors? honors? humor neighbors? neighborhoods? parlors?
  rumors? centers? centered fiber kilometers? liters? theaters? canceled councilors? counseling jewelry labeled marvelous traveled
  travelers? traveling installments? fulfill yogurt percent practiced defense catalogs? gray mustache pajamas cozy tires? curbs? plows? aluminum mom
  apologized? criticized? memorized? organized? organizer realized? recognized? synthesizers? sidewalks? roommates?`)

const opened = (market: string) => openWorld(worldSpec({ seed: 7, market: loadMarketPack(market) })).catalogue
const kept = new Map<string, string[]>()

/** All that is written of every item: the pages of a storefront. */
function pages(market: string, language: Language): string[] {
  const key = `${market} ${language}`
  const found = kept.get(key) ?? pagesOf(opened(market), language)
  kept.set(key, found)
  return found
}

function pagesOf(catalogue: Catalogue, language: Language): string[] {
  return Array.from({ length: catalogue.size }, (_, no) => {
    const { id, provider } = catalogue.at(no)
    const { title, description, body } = catalogue.texts(id, language)
    const reviews = catalogue.reviews(id).filter(review => review.language === language)
    return [
      title,
      catalogue.provider(provider, language).name,
      description,
      body?.text ?? '',
      ...reviews.map(({ text }) => text),
    ].join('\n')
  })
}

const faults = (texts: readonly string[], pattern: RegExp) =>
  texts.flatMap(text => {
    const found = pattern.exec(text)
    return found === null ? [] : [text.slice(Math.max(0, found.index - 20), found.index + 40)]
  })

describe.each([
  { market: 'US', others: [britishAlone, neitherThere] },
  { market: 'CA', others: [neitherThere] },
  { market: 'GB', others: [americanAlone] },
  { market: 'AU', others: [americanAlone] },
  { market: 'IN', others: [americanAlone] },
  { market: 'NG', others: [americanAlone] },
  { market: 'SA', others: [americanAlone] },
])('English of $market', ({ market, others }) => {
  test('no word is spelt as elsewhere', () => {
    const texts = pages(market, 'en')
    for (const pattern of others) expect(faults(texts, pattern)).toEqual([])
  })
})

test('Canada writes colour and program', () => {
  const texts = pages('CA', 'en').join('\n')
  expect(texts).toMatch(/colour/)
  expect(texts).toMatch(/theatre/)
  expect(texts).toMatch(/sidewalk/)
})

test('texts differ by their spelling alone', () => {
  for (const [market, spelling] of [
    ['US', american],
    ['CA', canadian],
  ] as const) {
    const pack = languagePack('en', loadMarketPack(market).locales.en)
    expect(pack).not.toBe(english)
    const catalogue = opened(market)
    for (let no = 0; no < 200; no++) {
      const { kind, genre } = catalogue.at(no)
      const subject = { kind, genre, parent: null }
      expect(pack.title(subject, streamAt(no))).toBe(respelt(english.title(subject, streamAt(no)), spelling))
    }
  }
})

test('French of Canada has no space before ; ! ? and the one of France has', () => {
  const canada = pages('CA', 'fr').join('\n')
  expect(canada).toMatch(/\p{L}[!?;]/u)
  expect(canada).not.toMatch(/[ \u00a0\u202f][;!?]/u)
  expect(canada).toMatch(/\u202f[:»]/u)
  expect(pages('FR', 'fr').join('\n')).not.toMatch(/\p{L}[;!?]/u)
})

test('a locale without spellings of its own, and one of another language, is told in the usual ones', () => {
  expect(languagePack('en', 'en-GB')).toBe(english)
  expect(languagePack('en', 'fr-CA')).toBe(english)
  expect(languagePack('en')).toBe(english)
})
