import { expect, test } from 'vitest'
import { playedEpisode } from '../../testing/played-episode.ts'
import { smallWorld } from '../../testing/small-world.ts'
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
