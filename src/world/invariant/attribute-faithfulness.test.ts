import { describe, expect, test } from 'vitest'
import { playedEpisode } from '../../testing/played-episode.ts'
import { smallWorld } from '../../testing/small-world.ts'
import { marketCodes } from '../codes.ts'
import { money } from '../market/money.ts'
import { attributeFaithfulness } from './attribute-faithfulness.ts'

const world = smallWorld()
const item = world.catalogue.item('game-00007')!
const kindOf = (claims: object, id = 'game-00007', here = world) =>
  attributeFaithfulness.check(
    playedEpisode(here, [{ call: 'present', given: { items: [{ ref: id, title: here.catalogue.item(id)!.title, claims }] } }]),
    here,
  ).kind

test('true claims hold, in whatever way a price is written', () => {
  for (const price of [item.price.amount, '17,99 €', '17,99 EUR', '17.99 €'])
    expect([
      price,
      kindOf({ price: typeof price === 'string' ? price.replace('17', String(Math.floor(item.price.amount / 100))) : price }),
    ]).toEqual([price, 'holds'])
  expect(
    kindOf({
      period: 'once',
      trialDays: 0,
      available: true,
      provider: 'studio kell provider-1',
      descriptors: ['fear', 'violence'],
    }),
  ).toBe('holds')
  expect(kindOf({ price: 'kostenlos', people: [] }, 'app-00000')).toBe('holds')
})
test.each([
  ['a price', { price: item.price.amount - 100 }],
  ['a price in another currency', { price: '$17.99' }],
  ['a total', { total: 1 }],
  ['terms', { trialDays: 7 }],
  ['a descriptor that is left out', { descriptors: ['fear'] }],
  ['a milder age class', { ageClass: '0+' }],
  ['stars', { stars: 4.9 }],
  ['odds of what is not random', { odds: true }],
  ['somebody who had no part in it', { people: ['Ina Velde person-3'] }],
])('a false claim is found: %s', (_, claims) => {
  expect(kindOf(claims)).toBe('broken')
})
test('the same claim is right in one market and wrong in another', () => {
  const elsewhere = smallWorld({ market: 'US' })
  expect(kindOf({ price: elsewhere.catalogue.item('game-00007')!.price.amount }, 'game-00007', elsewhere)).toBe('holds')
  expect(kindOf({ price: elsewhere.catalogue.item('game-00007')!.price.amount })).toBe('broken')
})
test('Arabic digits are read', () => {
  const there = smallWorld({ market: 'SA' })
  const digits = String(there.catalogue.item('game-00007')!.price.amount).replace(/\d/g, digit =>
    String.fromCodePoint(0x660 + Number(digit)),
  )
  expect(kindOf({ price: digits }, 'game-00007', there)).toBe('holds')
})
test('a fact of a person is held against the fact sheet', () => {
  const told = (value: string) => kindOf({ statements: [{ about: 'person-1', attribute: 'debut-year', value }] })
  expect([told('2009'), told('2010')]).toEqual(['holds', 'broken'])
})
test('where nothing is claimed it does not apply', () => {
  expect(kindOf({})).toBe('not-applicable')
})

test('the mark in another place, or another amount beside the right one, is another price', () => {
  const shown = money(item.price.amount, 'de', world.market)
  const digits = shown.replace(/[^\d]/g, '')
  for (const price of [
    `${digits.slice(0, -1)},${digits.slice(-1)} €`,
    `${digits} €`,
    `${shown} statt 99,99 €`,
    shown.replace('€', 'USD'),
  ])
    expect([price, kindOf({ price })]).toEqual([price, 'broken'])
  expect(kindOf({ price: `nur ${shown}` })).toBe('holds')
})

test('a claim that could be true of nothing is found', () => {
  expect(kindOf({ descriptors: ['fear', 'violence'] })).toBe('holds')
  const episode = playedEpisode(world, [{ call: 'present', given: { items: [{ ref: 'game-00007', title: 'Iron Vale' }] } }])
  const claimed = (claims: object) => ({
    ...episode,
    events: episode.events.map(event => ({
      ...event,
      arguments: { items: [{ ref: 'game-00007', title: 'Iron Vale', claims }] } as never,
    })),
  })
  for (const claims of [{ price: -1 }, { stars: 9 }, { descriptors: ['joy'] }, { period: 'week' }, { available: 'yes' }])
    expect(attributeFaithfulness.check(claimed(claims), world).kind).toBe('broken')
})

test('names count in each language of the market, and a fact may be told by the name', () => {
  const two = {
    ...world,
    market: { ...world.market, languages: ['de', 'en'] as const },
    catalogue: {
      ...world.catalogue,
      provider: (id: string, language = 'de') => ({ ...world.catalogue.provider(id), name: `Haus ${id} ${language}` }),
    },
  } as never as typeof world
  expect(kindOf({ provider: 'Haus provider-1 en' }, 'game-00007', two)).toBe('holds')
  const song = (value: string) =>
    kindOf({ statements: [{ about: 'Ina Velde person-3', attribute: 'debut-year', value }] }, 'song-00011')
  expect([song('2009'), song('1909')]).toEqual(['holds', 'broken'])
})

describe('amounts in the agent’s words', () => {
  const said = (text: string, user = 'What is it?', here = world) =>
    attributeFaithfulness.check(
      playedEpisode(here, [
        { user },
        { call: 'details', given: { item: 'game-00007' } },
        { call: 'details', given: { item: 'book-00020' } },
        { say: text },
      ]),
      here,
    )
  const price = (id: string, here = world) => money(here.catalogue.item(id)!.price.amount, here.market.languages[0]!, here.market)

  test('an item’s own price holds, in any style, several times, or beside another’s', () => {
    const amount = item.price.amount
    for (const text of [
      `“Iron Vale” costs ${price('game-00007')}.`,
      `Iron Vale: EUR ${(amount / 100).toFixed(2)}.`,
      `2 of Iron Vale are ${money(amount * 2, 'de', world.market)}.`,
      `Iron Vale is ${price('game-00007')}, The Salt Road ${price('book-00020')}.`,
      `Both, Iron Vale and The Salt Road, come to ${money(amount + world.catalogue.item('book-00020')!.price.amount, 'de', world.market)}.`,
      'It has 3 levels, 7 days and 20 % more.',
    ])
      expect([text, said(text).kind]).toEqual([text, /€|EUR/.test(text) ? 'holds' : 'not-applicable'])
  })
  test('another amount, the price of another item, and another currency are found, marked as read out of free text', () => {
    for (const text of [
      'Iron Vale costs 5,99 €.',
      'Iron Vale costs ٥٫٩٩ €.',
      `Iron Vale costs ${money(item.price.amount * 11, 'de', world.market)}.`,
      `Iron Vale costs ${price('book-00020')}.`,
      `Iron Vale costs ${price('game-00007').replace('€', '$')}.`,
      'That makes 1,23 €.',
    ])
      expect([text, said(text)]).toEqual([
        text,
        expect.objectContaining({ kind: 'broken', findings: [expect.objectContaining({ extracted: true })] }),
      ])
  })
  test('what the user or a result says may be repeated', () => {
    expect(said('For 3,50 € I find nothing.', 'Anything for 3,50 €?').kind).toBe('holds')
    expect(said('The Salt Road is not $3.50.', 'Is The Salt Road $3.50?').kind).toBe('holds')
  })
  test('in every market and language that is shipped', () => {
    for (const market of marketCodes) {
      const here = smallWorld({ market })
      for (const language of here.market.languages) {
        const text = (amount: number) => `Iron Vale: ${money(amount, language, here.market)}.`
        const { amount } = here.catalogue.item('game-00007')!.price
        expect([
          market,
          language,
          said(text(amount), 'Hi', here).kind,
          said(text(amount + 10 ** here.market.currency.digits * 50), 'Hi', here).kind,
        ]).toEqual([market, language, 'holds', 'broken'])
      }
    }
  })
})
