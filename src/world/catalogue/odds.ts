import type { Item } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'

/** Of a thousand, at least and how many more may be drawn; what is left is common. */
const rarities = [
  ['uncommon', 200, 100],
  ['rare', 60, 90],
  ['epic', 10, 30],
  ['legendary', 1, 9],
] as const

/** What a random chest may hold: thousandths that add up to 1. */
export function drawOdds(stream: RandomStream): NonNullable<Item['odds']> {
  const rare = rarities.map(([outcome, least, more]) => ({ outcome, thousandths: least + stream.below(more) }))
  const left = rare.reduce((rest, { thousandths }) => rest - thousandths, 1_000)
  const odds = [{ outcome: 'common', thousandths: left }, ...rare].map(({ outcome, thousandths }) =>
    Object.freeze({ outcome, probability: thousandths / 1_000 }),
  )
  return Object.freeze(odds)
}
