import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Digest, digestOf } from '../../src/base/digest.ts'
import { toldMarkets } from '../../src/testing/told-markets.ts'
import { makeWorld } from '../../src/world/make-world.ts'
import type { World } from '../../src/world/world.ts'
import { worldSpec } from '../../src/world/world-spec.ts'

/**
 * The same inputs, the same bytes, on every platform. A digest that changes with a change of the generator that was meant to make other worlds is
 * taken over by `npm test -- test/world -u`, and says so in the diff.
 */
const golden = fileURLToPath(new URL('golden-worlds.json', import.meta.url))

describe('a world is the same bytes as ever', () => {
  test('200 items of each market, and 2,000 of one', async () => {
    const worlds = [...toldMarkets.map(market => ({ market, size: 200 })), { market: 'GB', size: 2_000 }]
    const digests = worlds.map(({ market, size }) => {
      const world = makeWorld(worldSpec({ seed: 7, market, size }))
      return [`${market} ${size}`, digestsOf(world)] as const
    })
    await expect(`${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`).toMatchFileSnapshot(golden)
  }, 120_000)
})

/** By part, so that a difference says where it is. */
function digestsOf({ spec, market, catalogue, household }: World): Record<string, Digest> {
  const items = Array.from({ length: catalogue.size }, (_, no) => catalogue.at(no))
  const { languages } = market
  const inEach = <T>(say: (language: (typeof languages)[number]) => T) => languages.map(say)
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, no) => `${kind}-${String(no).padStart(5, '0')}`)
  const words = [
    '',
    ...items.slice(0, 20).map(({ title }) => title),
    ...items.slice(20, 40).map(({ title }) => title.slice(0, 6)),
  ]
  return {
    spec: digestOf(spec),
    items: digestOf(items),
    texts: digestOf(inEach(language => items.map(({ id }) => catalogue.texts(id, language)))),
    reviews: digestOf(items.map(({ id }) => catalogue.reviews(id))),
    people: digestOf(inEach(language => ids('person', catalogue.people).map(id => catalogue.person(id, language)))),
    providers: digestOf(inEach(language => ids('provider', catalogue.providers).map(id => catalogue.provider(id, language)))),
    searches: digestOf(words.map(asked => catalogue.search({ words: asked }).map(({ id }) => id))),
    household: digestOf(household),
  }
}
