import type { MarketPack } from '../market/market-pack.ts'
import type { RandomStream } from '../random-stream.ts'
import type { World } from '../world.ts'
import type { Stage } from './stage.ts'

/** What a case is about, chosen once for both markets. */
export interface Cast {
  item: string
  age: number
  /** A number that the case turns on: days, turns, letters. */
  number: number
  /** A choice that the case turns on. */
  way: string
}

/** What a rule of a market says of a case: that an invariant is broken there, or would have been. */
export interface SaidByRule {
  rule: string
  invariant: string
  verdict: 'broken' | 'near-miss'
}

/**
 * A script of acts that is the same in every market, such as that an adult is given a film of a certain level of violence: right in one, wrong
 * in another. What is right is said from the pack alone, by the market's own rules on the facts of the case.
 */
export interface FlipCase {
  name: string
  /** The rule that it is about; others may have their say. */
  rule: string
  tools: readonly string[]
  /** @throws Unplayable where the two worlds have not what it takes */
  cast(worlds: readonly [World, World], stream: RandomStream): Cast
  play(stage: Stage, cast: Cast): void
  /** Whatever is not said is neither broken nor a near miss. */
  says(pack: MarketPack, cast: Cast, world: World): SaidByRule[]
}
