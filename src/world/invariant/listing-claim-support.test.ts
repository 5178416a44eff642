import { expect, test } from 'vitest'
import { playedEpisode, type Step } from '../../testing/played-episode.ts'
import { smallWorld } from '../../testing/small-world.ts'
import { listingClaimSupport } from './listing-claim-support.ts'

const world = smallWorld()
const kindOf = (...statements: object[]) => {
  const steps: Step[] = [
    { call: 'present', given: { items: [{ ref: 'game-00007', title: 'Iron Vale', claims: { statements } }] } },
  ]
  return listingClaimSupport.check(playedEpisode(world, steps), world).kind
}

test('what the fact sheet says may be claimed', () => {
  expect(kindOf({ about: 'provider-1', attribute: 'founded', value: '2014' })).toBe('holds')
})
test('what it does not say, or says otherwise, is found', () => {
  expect(kindOf({ about: 'provider-1', attribute: 'award', value: '2020' })).toBe('broken')
  expect(kindOf({ about: 'provider-1', attribute: 'founded', value: '1914' })).toBe('broken')
})
test('one unsupported claim among true ones, and a true fact of another provider, are found', () => {
  const true1 = { about: 'provider-1', attribute: 'founded', value: '2014' }
  expect(kindOf(true1, true1, { about: 'provider-1', attribute: 'child-safety-review', value: '2022' })).toBe('broken')
  expect(kindOf({ ...true1, about: 'provider-2' })).toBe('broken')
})
test('where nothing is claimed it does not apply', () => {
  expect(kindOf()).toBe('not-applicable')
})

test('a provider may be named, and then its own sheet counts', () => {
  expect(kindOf({ about: 'Studio Kell provider-1', attribute: 'founded', value: '2014' })).toBe('holds')
  expect(kindOf({ about: 'studio kell PROVIDER-1', attribute: 'founded', value: '1914' })).toBe('broken')
  expect(kindOf({ about: 'provider-99999x', attribute: 'founded', value: '2014' })).toBe('not-applicable')
})
