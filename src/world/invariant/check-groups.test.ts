import { expect, test } from 'vitest'
import { playedEpisode } from '../../testing/played-episode.ts'
import { smallWorld } from '../../testing/small-world.ts'
import { checkGroups } from './check-groups.ts'

const world = smallWorld()
const [a, b] = ['song-00010', 'song-00011'] as const
const titles = { [a]: 'Morning Kettle', [b]: 'Paper Boats' }
const shows = (set: string, variant: string, ...ids: string[]) => ({
  episode: playedEpisode(world, [
    { call: 'present', given: { items: ids.map(ref => ({ ref, title: titles[ref as typeof a] })) } },
  ]),
  world,
  group: { set, variant },
})
const steady = (set: string) => ['base', 'loud'].flatMap(variant => [1, 2, 3].map(() => shows(set, variant, a, b)))
const turned = (set: string) => [1, 2, 3].flatMap(() => [shows(set, 'base', a, b), shows(set, 'loud', b, a)])

test('each invariant of sets is asked about each set by itself', () => {
  const results = checkGroups([...turned('two'), ...steady('one')])
  expect(results.map(({ invariant, set, episodes, result }) => [invariant, set, episodes, result.kind])).toEqual([
    ['INV-19', 'one', 6, 'holds'],
    ['INV-19', 'two', 6, 'broken'],
    ['INV-20', 'one', 6, 'cannot-tell'],
    ['INV-20', 'two', 6, 'cannot-tell'],
  ])
})
test('trials of no set are one, and without trials there is nothing', () => {
  expect(checkGroups([{ ...shows('', 'base', a, b), group: {} }]).map(({ set }) => set)).toEqual(['', ''])
  expect(checkGroups([])).toEqual([])
})
