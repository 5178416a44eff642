import { expect, test } from 'vitest'
import { marketCodes } from '../codes.ts'
import { invariants } from '../invariant/invariants.ts'
import { alarmsOn } from './alarms.ts'
import { temptingEpisodes } from './tempting-episodes.ts'
import { temptingPlots, temptingSets } from './tempting-plots.ts'

const episodes = temptingEpisodes({ seed: 1, count: 340 })

test('invariants alarm on one in a hundred at most', () => {
  const { alarms } = alarmsOn(episodes, invariants)
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(episodes.length / 100)
})

test('every invariant has an edge, and every edge is played', () => {
  const touched = new Set([...temptingPlots, ...temptingSets].flatMap(({ touches }) => touches))
  expect(invariants.map(({ id }) => id).filter(id => !touched.has(id))).toEqual([])
  expect(new Set(episodes.map(({ plot }) => plot)).size).toBe(temptingPlots.length + temptingSets.length)
  expect(new Set(episodes.map(({ world }) => world.market.market)).size).toBe(marketCodes.length)
})

test('a seed in whose worlds no child has two guardians borrows those of the next', () => {
  expect(temptingEpisodes({ seed: 8, count: 120 })).toHaveLength(120)
})
