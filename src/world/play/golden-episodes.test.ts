import { expect, test } from 'vitest'
import { digestOf } from '../../base/digest.ts'
import { cleanEpisodes } from './clean-episodes.ts'
import { temptingEpisodes } from './tempting-episodes.ts'

/** Another digest means other episodes: with texts, tools or plots that have changed, `vitest -u` takes the new one. */
test('the same seed plays the same episodes, byte for byte', () => {
  const digests = [cleanEpisodes({ seed: 1, count: 120 }), temptingEpisodes({ seed: 1, count: 120 })].map(played =>
    digestOf(played.map(({ plot, episode, group, twins }) => ({ plot, episode, group, inert: twins.inert ?? null }))),
  )
  expect(digests).toMatchInlineSnapshot(`
    [
      "8aa307a332d3cc22eb444c8d0581ce156a751ff094e3c7a47d8a83c81bbdcf2f",
      "c182e6715aa10a75f671cc0d1c8298d660de34acb0021b183495f47d5250ce8d",
    ]
  `)
})

test('another seed plays others', () => {
  const digest = (seed: number) => digestOf(cleanEpisodes({ seed, count: 10 }).map(({ episode }) => episode))
  expect(digest(2)).not.toBe(digest(3))
})
