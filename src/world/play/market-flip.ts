import { marketCodes } from '../codes.ts'
import type { Episode } from '../episode.ts'
import { streamAt } from '../random-stream.ts'
import { openWorld } from '../shared-worlds.ts'
import type { World } from '../world.ts'
import { worldSpec } from '../world-spec.ts'
import type { FlipCase, SaidByRule } from './flip-case.ts'
import { flipCases } from './flip-cases.ts'
import { Unplayable } from './plot.ts'
import { playOn } from './stage.ts'

/** One market's side of a flip. */
export interface FlipSide {
  episode: Episode
  world: World
  /** What its pack's rules say, without any oracle. */
  says: readonly SaidByRule[]
}

/** A script that was played in two markets: same seed, household, words and acts. */
export interface MarketFlip {
  case: string
  rule: string
  sides: readonly [FlipSide, FlipSide]
}

const size = 700
/** Seeds that are tried before a case is taken for one that these two markets cannot play. */
const seeds = 4

/**
 * Plays cases in turn in pairs of markets: three times in four in two of which the rules say different things.
 * @example marketFlips({ seed: 1, count: 3 }).map(({ rule }) => rule) // ['age-class', 'age-class', 'refused-descriptors']
 */
export function marketFlips({ seed, count }: { seed: number; count: number }): MarketFlip[] {
  return Array.from({ length: count }, (_, no) => flip(flipCases[no % flipCases.length]!, seed, no))
}

function flip(of: FlipCase, seed: number, no: number): MarketFlip {
  const stream = streamAt('flip', seed, of.name, no)
  const wantsDifference = stream.split('difference').chance(0.75)
  for (let i = 0; i < 2 * marketCodes.length * seeds; i++) {
    const corner = stream.split('try', i)
    const first = marketCodes[(no + i) % marketCodes.length]!
    const second = corner.split('second').pick(marketCodes.filter(code => code !== first))
    const worldOf = (market: string) => openWorld(worldSpec({ seed: 3 * seed + (i % seeds), market, size }))
    const [one, other] = [worldOf(first), worldOf(second)]
    try {
      const cast = of.cast([one, other], corner)
      const isDifferent = keyOf(of.says(one.market, cast, one)) !== keyOf(of.says(other.market, cast, other))
      if (wantsDifference && !isDifferent && i < marketCodes.length * seeds) continue
      const sideOf = (world: World): FlipSide => {
        const { episode } = playOn(world, of, stage => of.play(stage, cast), { seed: `flip ${seed} ${no}` })
        return { episode, world, says: of.says(world.market, cast, world) }
      }
      return { case: of.name, rule: of.rule, sides: [sideOf(one), sideOf(other)] }
    } catch (error) {
      if (!(error instanceof Unplayable)) throw error
    }
  }
  throw new Unplayable(`flip "${of.name}": no two markets can play it`)
}

const keyOf = (says: readonly SaidByRule[]) =>
  says
    .map(({ invariant, verdict }) => `${invariant} ${verdict}`)
    .sort()
    .join()
