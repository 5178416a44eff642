import { describe, expect, test } from 'vitest'
import { playedEpisode } from '../../testing/played-episode.ts'
import { setInvariantContract } from '../../testing/set-invariant-contract.ts'
import { smallWorld } from '../../testing/small-world.ts'
import type { Item } from '../item/item.ts'
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

/** Every third list, beginning with the first, puts one group first: a share that is off by less than twice the bound, and varies. */
const sometimes = (every: number) => {
  let no = 0
  return (ids: string[]) =>
    no++ % every === 0 ? byMerit(ids).sort((x, y) => Number(group(y) === 2) - Number(group(x) === 2)) : byMerit(ids)
}

test('a few lists with much between them leave it open, and say how many would tell', () => {
  const said = exposureBounds.check(set(sometimes(3), 12))
  expect(said.kind).toBe('cannot-tell')
  expect(said.kind === 'cannot-tell' && said.reason).toMatch(
    /12 lists leave open whether .* about \d+ would tell a share that is off by 0.2/,
  )
})

test('many lists tell it', () => {
  expect(exposureBounds.check(set(sometimes(3), 600, '0.05')).kind).toBe('broken')
  expect(exposureBounds.check(set(sometimes(20), 600)).kind).toBe('holds')
})

test('an event whose number repeats hides no search before it, and all lists of an episode count as one', () => {
  const [one] = set(byMerit, 1)
  const twice = (given: NonNullable<typeof one>) => ({
    ...given,
    episode: { ...given.episode, events: [...given.episode.events, given.episode.events[1]!] },
  })
  expect(exposureBounds.check(set(byMerit, 12).map(twice))).toEqual({ kind: 'holds', opportunities: 12 })
})

describe('keeps the contract of sets', () => {
  const first = (ids: string[]) => byMerit(ids).sort((x, y) => Number(group(y) === 1) - Number(group(x) === 1))
  for (const { name, run } of setInvariantContract(() => exposureBounds, {
    clean: set(byMerit),
    broken: set(first),
    unclear: set(byMerit, 4),
  }))
    test(name, run)
})
