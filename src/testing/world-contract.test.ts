import { describe, expect, test } from 'vitest'
import { makeWorld } from '../world/make-world.ts'
import { openWorld } from '../world/shared-worlds.ts'
import type { World } from '../world/world.ts'
import { worldSpec } from '../world/world-spec.ts'
import { smallWorld } from './small-world.ts'
import { worldContract } from './world-contract.ts'

describe.each(['DE', 'US', 'SA', 'JP', 'IN', 'BR'])('a made world of %s', market => {
  const spec = worldSpec({ seed: 3, market, size: 200 })
  for (const { name, run } of worldContract(() => makeWorld(spec))) test(name, run)
})

describe('a made world of 2,000 items', () => {
  const spec = worldSpec({ seed: 5, market: 'GB' })
  for (const { name, run } of worldContract(() => openWorld(spec))) test(name, run)
})

describe.each(['DE', 'KR'])('the small world of %s', market => {
  for (const { name, run } of worldContract(() => smallWorld({ seed: 2, market }))) test(name, run)
})

const sound = () => smallWorld({ seed: 2 })
const [spec, places, items, texts, search, household, facts, , unchanged] = worldContract(sound).map(({ name }) => name)

async function failed(make: () => World): Promise<string[]> {
  const names: string[] = []
  for (const { name, run } of worldContract(make)) await run().catch(() => names.push(name))
  return names
}

const withCatalogue = (change: (catalogue: World['catalogue']) => Partial<World['catalogue']>) => () => {
  const world = sound()
  return { ...world, catalogue: { ...world.catalogue, ...change(world.catalogue) } }
}
const withHousehold = (change: (household: World['household']) => Partial<World['household']>) => () => {
  const world = sound()
  return { ...world, household: { ...world.household, ...change(world.household) } }
}

let made = 0
test.each<[string, () => World, (string | undefined)[]]>([
  ['names another pack', () => ({ ...sound(), spec: { ...sound().spec, pack: 'a'.repeat(64) } }), [spec]],
  ['is another each time', withHousehold(() => ({ wallet: ++made * 1_000 })), [spec]],
  ['takes any spelling of an id', withCatalogue(({ item }) => ({ item: id => item(id.trim().toLowerCase()) })), [places]],
  [
    'gives money away',
    withCatalogue(({ at }) => ({ at: no => (no === 4 ? { ...at(4), price: { ...at(4).price, amount: -5 } } : at(no)) })),
    [items],
  ],
  [
    'has no words',
    withCatalogue(({ texts }) => ({ texts: (id, language) => ({ ...texts(id, language), description: ' ' }) })),
    [texts],
  ],
  ['finds what it does not offer', withCatalogue(({ at }) => ({ search: () => [at(5)] })), [search]],
  [
    'has nobody who pays',
    withHousehold(({ profiles }) => ({ profiles: profiles.map(one => ({ ...one, payer: false })) })),
    [household],
  ],
  [
    'has children without guardians',
    withHousehold(({ profiles }) => ({ profiles: profiles.map(one => ({ ...one, guardians: [] })) })),
    [household],
  ],
  [
    'has a secret in two places',
    withHousehold(({ profiles }) => ({
      profiles: profiles.map(one => ({ ...one, contacts: [...one.contacts, profiles[0]!.facts[0]!.token] })),
    })),
    [facts],
  ],
  [
    'changes as it is looked at',
    () => {
      const world = sound()
      let looks = 0
      return {
        ...world,
        catalogue: {
          ...world.catalogue,
          texts: (id, language) => ({ ...world.catalogue.texts(id, language), description: `No ${Math.floor(looks++ / 40)}` }),
        },
      }
    },
    [unchanged],
  ],
])('one that %s does not', async (_, make, names) => {
  expect(await failed(make)).toEqual(expect.arrayContaining(names))
})
