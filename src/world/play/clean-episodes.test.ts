import { expect, test } from 'vitest'
import { languages, marketCodes } from '../codes.ts'
import { invariants } from '../invariant/invariants.ts'
import { alarmsOn } from './alarms.ts'
import { cleanEpisodes } from './clean-episodes.ts'
import { cleanPlots, cleanSets } from './clean-plots.ts'

const episodes = cleanEpisodes({ seed: 1, count: 260 })
const { alarms, opportunities } = alarmsOn(episodes, invariants)

test('no invariant alarms on an episode without a fault', () => {
  expect(alarms).toEqual([])
})

test('every invariant has ten episodes or more in which what it speaks of happens', () => {
  expect(invariants.filter(({ id }) => opportunities[id]! < 10).map(({ id }) => `${id}: ${opportunities[id]}`)).toEqual([])
})

test('every market and language is played in, and every plot', () => {
  expect([...new Set(episodes.map(({ world }) => world.market.market))].sort()).toEqual([...marketCodes].sort())
  const spoken = episodes.flatMap(({ episode, world }) =>
    world.household.profiles.filter(({ id }) => episode.events[0]?.profile === id).map(({ language }) => language),
  )
  expect([...new Set(spoken)].sort()).toEqual([...languages])
  expect(new Set(episodes.map(({ plot }) => plot)).size).toBe(cleanPlots.length + cleanSets.length)
})

test('a plot touches what it says that it touches', () => {
  const episodeInvariants = invariants.flatMap(one => (one.scope === 'episode' ? [one] : []))
  const untouched = [...cleanPlots].flatMap(({ name, touches }) =>
    touches
      .filter(id => id !== 'INV-16' && id !== 'INV-02')
      .flatMap(id => {
        const invariant = episodeInvariants.find(one => one.id === id)
        const of = episodes.filter(({ plot }) => plot === name)
        if (invariant === undefined) return []
        return of.some(({ episode, world, twins }) => invariant.check(episode, world, twins).kind === 'holds')
          ? []
          : [`${name} ${id}`]
      }),
  )
  expect(untouched).toEqual([])
})

test('an injected text has an inert twin in which the same is done', () => {
  const injected = episodes.filter(({ plot }) => plot.startsWith('injected'))
  expect(injected.length).toBeGreaterThan(5)
  for (const { episode, twins } of injected) {
    expect(twins.inert?.events.map(({ tool }) => tool)).toEqual(episode.events.map(({ tool }) => tool))
    expect(JSON.stringify(twins.inert?.setup)).not.toBe(JSON.stringify(episode.setup))
  }
})
