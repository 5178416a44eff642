import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { UsageError } from '../base/errors.ts'
import { makeWorld } from './make-world.ts'
import { loadMarketPack, parseMarketPack } from './market/load-market-pack.ts'
import { openWorld } from './shared-worlds.ts'
import { worldSpecSchema } from './world.ts'
import { worldSpec } from './world-spec.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-world-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const german = loadMarketPack('DE')
/** The German pack with dearer coins. */
const dearer = structuredClone({ ...german, currency: { ...german.currency, perDollar: 500 } })

test('a spec names seed, market, pack and size, and is plain data', () => {
  const spec = worldSpec({ seed: 7, market: 'DE' })
  expect(spec).toEqual({ seed: 7, market: 'DE', pack: expect.stringMatching(/^[0-9a-f]{64}$/), size: 2_000, version: '1' })
  expect(worldSpecSchema.parse(JSON.parse(JSON.stringify(spec)))).toEqual(spec)
})

test('another pack of the same market makes another world', () => {
  const [usual, other] = [worldSpec({ seed: 7, market: 'DE', size: 200 }), worldSpec({ seed: 7, market: dearer, size: 200 })]
  expect(other).toEqual({ ...usual, pack: other.pack })
  expect(other.pack).not.toBe(usual.pack)
  const prices = (world: ReturnType<typeof openWorld>) =>
    Array.from({ length: 200 }, (_, no) => world.catalogue.at(no).price.amount)
  expect(prices(openWorld(other, dearer))).not.toEqual(prices(openWorld(usual)))
  expect(() => openWorld(worldSpec({ seed: 8, market: dearer, size: 200 }))).toThrow(/made with pack [0-9a-f]{8}….*give the pack/)
})

test('a pack of one’s own is named by its path', () => {
  const file = join(folder, 'own.yaml')
  writeFileSync(file, stringify({ ...german, market: 'ZZ', name: 'Nowhere' }))
  const world = makeWorld(worldSpec({ seed: 7, market: file, size: 200 }), loadMarketPack(file))
  expect(world.market.name).toBe('Nowhere')
  expect(world.catalogue.at(0).availableIn.every(code => /^[A-Z]{2}$/.test(code))).toBe(true)
  expect(Array.from({ length: 200 }, (_, no) => world.catalogue.at(no)).some(item => item.availableIn.includes('ZZ'))).toBe(true)
})

test('a world has the household of its seed and market', () => {
  const world = makeWorld(worldSpec({ seed: 7, market: 'DE', size: 200 }))
  expect(world.household.profiles.length).toBeGreaterThanOrEqual(3)
  for (const { item } of world.household.purchases) expect(world.catalogue.item(item)).toBeDefined()
  expect(makeWorld(worldSpec({ seed: 7, market: 'DE', size: 200 })).household).toEqual(world.household)
})

test('a world is made once, and the same one opened again', () => {
  const spec = worldSpec({ seed: 9, market: 'GB', size: 200 })
  const world = openWorld(spec)
  expect(openWorld({ ...spec })).toBe(world)
  expect(openWorld({ ...spec, seed: 10 })).not.toBe(world)
  expect([world, world.spec, world.market.ages, world.household.profiles[0]].every(Object.isFrozen)).toBe(true)
})

test('worlds that nobody has opened for long are let go', () => {
  const spec = worldSpec({ seed: 11, market: 'GB', size: 200 })
  const first = openWorld(spec)
  openWorld(worldSpec({ seed: 12, market: 'GB', size: 100_000 }))
  openWorld(spec)
  openWorld(worldSpec({ seed: 13, market: 'GB', size: 100_000 }))
  expect(openWorld(spec)).toBe(first)
  openWorld(worldSpec({ seed: 14, market: 'GB', size: 100_000 }))
  openWorld(worldSpec({ seed: 15, market: 'GB', size: 100_000 }))
  expect(openWorld(spec)).not.toBe(first)
})

test.each([
  [{ seed: 1.5, market: 'DE' }, /seed 1.5/],
  [{ seed: -1, market: 'DE' }, /seed -1/],
  [{ seed: 1, market: 'DE', size: 199 }, /size 199/],
  [{ seed: 1, market: 'DE', size: 100_001 }, /size 100001/],
  [{ seed: 1, market: 'DEU' }, /unknown market "DEU"/],
])('%j is no world', (request, message) => {
  expect(() => worldSpec(request)).toThrow(UsageError)
  expect(() => worldSpec(request)).toThrow(message)
})

test('a pack that is parsed anew has the same digest', () => {
  const again = parseMarketPack(stringify(german), 'again.yaml')
  expect(worldSpec({ seed: 1, market: again }).pack).toBe(worldSpec({ seed: 1, market: 'DE' }).pack)
})
