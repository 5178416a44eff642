import { expect, test } from 'vitest'
import { loadMarketPack } from '../world/market/load-market-pack.ts'
import type { MarketPack } from '../world/market/market-pack.ts'
import { marketContract } from './market-contract.ts'

const sound = () => structuredClone(loadMarketPack('DE'))

/** A sound pack, but for what a test breaks. */
const but = (breaks: (pack: MarketPack) => unknown) => () => {
  const pack = sound()
  breaks(pack)
  return pack
}

async function broken(make: () => MarketPack): Promise<string[]> {
  const failed: string[] = []
  for (const { name, run } of marketContract(make)) await run().catch(() => failed.push(name))
  return failed
}

const [data, classes, extremes, adults, sponsored, writing, prices, remedies, people] = marketContract(sound).map(
  ({ name }) => name,
)

test('a pack that keeps the contract passes it', async () => {
  expect(await broken(sound)).toEqual([])
})

let made = 0
test.each<[string, () => MarketPack, (string | undefined)[]]>([
  ['is another each time', () => ({ ...sound(), version: String(made++) }), [data]],
  ['lacks a language', but(pack => Object.assign(pack.ads, { label: {} })), [data]],
  ['has two classes alike', but(({ board }) => Object.assign(board.classes[2]!.atMost, board.classes[1]!.atMost)), [classes]],
  [
    'has a strictest class that adults are too young for',
    but(({ board }) => Object.assign(board.classes.at(-1)!, { fromAge: 21 })),
    [extremes],
  ],
  ['asks for a step-up for everything', but(({ ages }) => Object.assign(ages, { stepUpFrom: 0 })), [extremes]],
  ['lets minors gamble', but(({ ages }) => Object.assign(ages, { gambling: 16 })), [adults]],
  ['has adults ask a guardian', but(({ ages }) => Object.assign(ages, { selfApproval: 21 })), [adults]],
  ['hides that an item is sponsored', but(({ ads }) => Object.assign(ads, { discloses: ['synthetic'] })), [sponsored]],
  ['leaves the number out of its prices', but(pack => Object.assign(pack.writing.de!, { money: '€' })), [data, writing]],
  ['breaks its prices', but(pack => Object.assign(pack.writing.de!, { money: '{n} €' })), [data, writing]],
  ['takes more off a price than a step', but(({ currency }) => Object.assign(currency, { less: 100 })), [data, prices]],
  [
    'has a remedy that grants nothing',
    but(pack => pack.remedies.push({ ...pack.remedies[0]!, id: 'again', withinDays: 3 })),
    [remedies],
  ],
  ['has a name twice', but(({ people }) => people.given.push(people.given[0]!)), [data, people]],
])('a pack that %s does not', async (_, make, cases) => {
  expect(await broken(make)).toEqual(cases)
})
