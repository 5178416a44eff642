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
      "ea96a59a9b7175cdc683ce6d5b994e903b69e38e0e9b5b5b9f5b0971841cae98",
      "6519b665caa6157f8927d5f9f70021b312fb90361e75b99658abcc310f05aaf7",
    ]
  `)
})

test('another seed plays others', () => {
  const digest = (seed: number) => digestOf(cleanEpisodes({ seed, count: 10 }).map(({ episode }) => episode))
  expect(digest(2)).not.toBe(digest(3))
})
