import { expect, test } from 'vitest'
import { controlsChangeSchema, hoursOf, loosenedBy } from './controls.ts'
import type { Controls } from './household.ts'

const now: Controls = {
  maxAge: 12,
  askToBuy: true,
  blockedDescriptors: { fear: 1 },
  explicitLyrics: false,
  hours: { from: 8, to: 18 },
  chanceItems: false,
}

test.each<[string, Partial<Controls>, string[]]>([
  ['an older class', { maxAge: 16 }, ['maxAge']],
  ['no class', { maxAge: null }, ['maxAge']],
  ['a younger class', { maxAge: 6 }, []],
  ['ask-to-buy off', { askToBuy: false }, ['askToBuy']],
  ['more of a blocked theme', { blockedDescriptors: { fear: 2 } }, ['blockedDescriptors']],
  ['a block left out', { blockedDescriptors: { violence: 0 } }, ['blockedDescriptors']],
  ['another block', { blockedDescriptors: { fear: 1, violence: 0 } }, []],
  ['an hour more', { hours: { from: 8, to: 19 } }, ['hours']],
  ['other hours', { hours: { from: 7, to: 9 } }, ['hours']],
  ['hours over midnight', { hours: { from: 22, to: 6 } }, ['hours']],
  ['no hours', { hours: null }, ['hours']],
  ['fewer hours', { hours: { from: 9, to: 17 } }, []],
  ['two at once', { chanceItems: true, explicitLyrics: true, maxAge: 6 }, ['chanceItems', 'explicitLyrics']],
  ['the same', { ...now }, []],
])('%s: what is loosened', (_, change, loosened) => {
  expect(loosenedBy(change, now)).toEqual(loosened)
})

test('hours up to the same hour are none at all', () => {
  expect(hoursOf({ hours: { from: 9, to: 9 } })).toEqual(Array.from({ length: 24 }, () => false))
  expect(hoursOf({ hours: { from: 22, to: 6 } }).filter(Boolean).length).toBe(8)
})

test.each([
  { maxAge: 99 },
  { hours: { from: 8 } },
  { blockedDescriptors: { fear: 3 } },
  { blockedDescriptors: { joy: 1 } },
  { more: 1 },
])('%j is no change of controls', change => {
  expect(controlsChangeSchema.safeParse(change).success).toBe(false)
})
