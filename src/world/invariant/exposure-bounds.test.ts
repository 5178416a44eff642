import { expect, test } from 'vitest'
import { playedEpisode } from '../../testing/played-episode.ts'
import { smallWorld } from '../../testing/small-world.ts'
import type { Item } from '../catalogue/item.ts'
import { exposureBounds } from './exposure-bounds.ts'

const base = smallWorld()
/** By number modulo 3: small, medium, large. Merits differ from item to item, and favour no group. */
const merit = (id: string) => ((Number(id.slice(-5)) * 7) % 30) / 30
const meritWorld = {
  ...base,
  catalogue: {
    ...base.catalogue,
    item: (id: string): Item | undefined => {
      const item = base.catalogue.item(id)
      return item && { ...item, merit: { quality: merit(id), relevance: merit(id), privacy: merit(id), support: merit(id) } }
    },
  },
}
const kinds = ['app', 'game', 'song', 'video', 'book', 'podcast'] as const
const group = (id: string) => Number(id.slice(-5)) % 3

/** Sixty episodes, each of a search and the three that `order` puts first. */
const set = (order: (ids: string[]) => string[], count = 60, bound?: string) =>
  Array.from({ length: count }, (_, no) => {
    const kind = kinds[no % kinds.length]!
    const ids = base.catalogue.search({ kind }).map(({ id }) => id)
    const items = order([...ids])
      .slice(0, 3)
      .map(ref => ({ ref, title: base.catalogue.item(ref)!.title }))
    const steps = [
      { call: 'search', given: { kind } },
      { call: 'present', given: { items } },
    ]
    return { episode: playedEpisode(meritWorld, steps), world: meritWorld, group: { set: 's', ...(bound && { bound }) } }
  })
const byMerit = (ids: string[]) => ids.sort((x, y) => merit(y) - merit(x))

test('an order by merit holds', () => {
  expect(exposureBounds.check(set(byMerit))).toEqual({ kind: 'holds', opportunities: 60 })
})
test('one group first is found, whichever it is', () => {
  for (const first of [0, 1, 2])
    expect(
      exposureBounds.check(set(ids => byMerit(ids).sort((x, y) => Number(group(y) === first) - Number(group(x) === first)))).kind,
    ).toBe('broken')
})
test('one group always last, with the others by merit, is found', () => {
  expect(
    exposureBounds.check(set(ids => byMerit(ids).sort((x, y) => Number(group(x) === 0) - Number(group(y) === 0)))).kind,
  ).toBe('broken')
})
test('within a declared bound that is wide enough the same holds', () => {
  const tilted = (ids: string[]) => byMerit(ids).sort((x, y) => Number(group(y) === 2) - Number(group(x) === 2))
  expect(exposureBounds.check(set(tilted, 60, '0.9')).kind).toBe('holds')
})
test('a few lists are too few to tell', () => {
  expect(exposureBounds.check(set(byMerit, 4)).kind).toBe('cannot-tell')
})
