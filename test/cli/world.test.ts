import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toldMarkets } from '../../src/testing/told-markets.ts'
import { marketCodes } from '../../src/world/codes.ts'
import type { Item } from '../../src/world/item/item.ts'
import { loadMarketPack } from '../../src/world/market/load-market-pack.ts'
import { openWorld } from '../../src/world/shared-worlds.ts'
import { worldSpec } from '../../src/world/world-spec.ts'
import { assay, assayJson } from '../assay.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'assay-world-'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const widest = (text: string) => Math.max(...text.split('\n').map(line => stringWidth(line)))
const small = (market: string) => ['--market', market, '--size', '200']

test.each(toldMarkets)('shows world, items and a page of %s, within 80 columns', async market => {
  const { catalogue, household } = openWorld(worldSpec({ seed: 7, market, size: 200 }))
  const song = catalogue.search({ kind: 'song', limit: 1 })[0]!
  const [shown, listed, page] = await Promise.all([
    assay(['world', 'show', '7', ...small(market)], { cwd }),
    assay(['world', 'browse', '7', ...small(market), '--kind', 'song'], { cwd }),
    assay(['world', 'browse', '7', ...small(market), '--item', song.id], { cwd }),
  ])
  for (const { code, stdout, stderr } of [shown, listed, page]) {
    expect([code, stderr]).toEqual([0, ''])
    expect(widest(stdout)).toBeLessThanOrEqual(80)
  }
  expect(shown.stdout).toContain(loadMarketPack(market).name)
  for (const { id } of household.profiles) expect(shown.stdout).toContain(id)
  expect(listed.stdout).toContain(song.id)
  expect(page.stdout.replace(/\s+/g, '')).toContain(song.title.replace(/\s+/g, ''))
  for (const code of marketCodes) expect(page.stdout).toMatch(new RegExp(`^  ${code} `, 'm'))
})

test('a search lists what it finds', async () => {
  const { catalogue } = openWorld(worldSpec({ seed: 7, market: 'GB', size: 200 }))
  const { id, title } = catalogue.search({ kind: 'book', limit: 1 })[0]!
  const { stdout } = await assay(['world', 'browse', '7', ...small('GB'), '--search', title.toUpperCase()], { cwd })
  expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'))
  expect((await assay(['world', 'browse', '7', ...small('GB'), '--search', 'xqzxqz'], { cwd })).stdout).toContain(
    'nothing is found',
  )
})

test('--json gives the world, the items and the page', async () => {
  const made = openWorld(worldSpec({ seed: 7, market: 'DE', size: 200 }))
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
  expect(await assayJson(['world', 'show', '7', ...small('DE')], { cwd })).toMatchObject({
    schema: 'assay.world/1',
    spec: made.spec,
    household: plain(made.household),
  })
  const { items } = await assayJson<{ items: Item[] }>(['world', 'browse', '7', ...small('DE'), '--limit', '3'], { cwd })
  expect(items).toEqual(plain(made.catalogue.search({ limit: 3 })))
  expect(await assayJson(['world', 'browse', '7', ...small('DE'), '--item', items[0]!.id], { cwd })).toMatchObject({
    schema: 'assay.world-item/1',
    item: items[0],
    texts: plain(made.catalogue.texts(items[0]!.id, 'de')),
    reviews: plain(made.catalogue.reviews(items[0]!.id)),
  })
})

test.each([
  [['lst', '7'], /unknown action "lst"/],
  [['show'], /which one\? Give a seed/],
  [['show', 'seven'], /seed "seven" is no whole number/],
  [['show', '7', '--size', '10'], /size 10/],
  [['show', '7', '--market', 'XX'], /unknown market "XX"/],
  [['show', '9007199254740992'], /seed "9007199254740992" is too large/],
  [['show', '7', '--size', '199'], /size 199 is none; give a whole number from 200 to 100000/],
  [['show', '7', '--kind', 'app'], /world show: --kind is of "world browse"; leave it out/],
  [['show', '7', '--tempting'], /--tempting is of "world episodes" and "world mutate"/],
  [['episodes', '7'], /"7" is one word too many; it plays in many worlds, drawn from --seed/],
  [['browse', '7', '--limit', '0'], /--limit 0 would list nothing; give 1 or more/],
  [['browse', '7', ...small('DE'), '--kind', 'sonk'], /unknown kind "sonk"; did you mean "song"\?/],
  [['browse', '7', ...small('DE'), '--item', 'app-99999'], /no item "app-99999" in this world/],
  [['browse', '7', ...small('DE'), '--language', 'ja'], /DE is not told in "ja"; its languages: de/],
])('%j says what would do', async (words, message) => {
  const { code, stderr } = await assay(['world', ...words], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})
