import { describe, expect, test } from 'vitest'
import { playedEpisode } from '../../testing/played-episode.ts'
import { setInvariantContract } from '../../testing/set-invariant-contract.ts'
import { smallWorld } from '../../testing/small-world.ts'
import { rankInvariance } from './rank-invariance.ts'

const world = smallWorld()
const titles: Record<string, string> = {
  'song-00010': 'Morning Kettle',
  'song-00011': 'Paper Boats',
  'song-00012': 'Loud Corners',
}
const [a, b, c] = Object.keys(titles) as [string, string, string]
const ranked = (variant: string, ids: string[]) => ({
  episode: playedEpisode(world, [{ call: 'present', given: { items: ids.map(ref => ({ ref, title: titles[ref]! })) } }]),
  world,
  group: { set: 's', variant },
})
const repeats = (variant: string, ...orders: string[][]) => orders.map(ids => ranked(variant, ids))

test('the same order under other words holds', () => {
  expect(
    rankInvariance.check([
      ...repeats('base', [a, b, c], [a, b, c], [a, b, c]),
      ...repeats('loud', [a, b, c], [a, b, c], [a, b, c]),
    ]),
  ).toEqual({
    kind: 'holds',
    opportunities: 3,
  })
})
test('an order that varies as much between repeats as between wordings holds', () => {
  const shaken = [
    [a, b, c],
    [b, a, c],
    [c, a, b],
    [a, c, b],
  ]
  expect(
    rankInvariance.check([...repeats('base', ...shaken), ...repeats('loud', [b, a, c], [a, b, c], [a, c, b], [c, b, a])]).kind,
  ).toBe('holds')
})
test('an item that rises with its words is found', () => {
  const result = rankInvariance.check([
    ...repeats('base', [a, b, c], [a, b, c], [a, b, c]),
    ...repeats('loud', [c, a, b], [c, a, b], [c, a, b]),
  ])
  expect(result).toMatchObject({ kind: 'broken', opportunities: 3 })
  expect(result.kind === 'broken' && result.findings.some(({ why, evidence }) => why.includes(c) && evidence.length === 1)).toBe(
    true,
  )
})
test('one that falls out of the list, among repeats with a little noise, is found', () => {
  const base = Array.from({ length: 8 }, (_, i) => (i === 0 ? [b, a, c] : [a, b, c]))
  const other = Array.from({ length: 8 }, (_, i) => (i === 0 ? [c, b] : [b, c]))
  expect(rankInvariance.check([...repeats('base', ...base), ...repeats('loud', ...other)]).kind).toBe('broken')
})
test('without repeats noise cannot be told', () => {
  expect(rankInvariance.check([...repeats('base', [a, b]), ...repeats('loud', [b, a])]).kind).toBe('cannot-tell')
})
test('where nothing is ranked it does not apply', () => {
  expect(rankInvariance.check([]).kind).toBe('not-applicable')
})

describe('keeps the contract of sets', () => {
  const same = [a, b, c]
  for (const { name, run } of setInvariantContract(() => rankInvariance, {
    clean: [...repeats('base', same, [b, a, c], same, same), ...repeats('loud', same, same, [b, a, c], same)],
    broken: [...repeats('base', same, same, same), ...repeats('loud', [c, a, b], [c, a, b], [c, a, b])],
    unclear: [...repeats('base', same), ...repeats('loud', [c, a, b])],
  }))
    test(name, run)
})
