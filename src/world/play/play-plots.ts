import { marketCodes } from '../codes.ts'
import type { Episode } from '../episode.ts'
import type { Twins } from '../invariant/invariant.ts'
import { streamAt } from '../random-stream.ts'
import { openWorld } from '../shared-worlds.ts'
import type { World } from '../world.ts'
import { worldSpec } from '../world-spec.ts'
import { type Plot, type SetPlot, Unplayable } from './plot.ts'
import { type Played, playOn, type Stage } from './stage.ts'

/** An episode that was played, with what an oracle may want beside it. */
export interface PlayedEpisode {
  plot: string
  /** Invariants that the plot gives opportunities to. */
  touches: readonly string[]
  episode: Episode
  world: World
  twins: Twins
  /** Labels for invariants of sets: episodes of one `set` are compared. Null: of none. */
  group: Readonly<Record<string, string>> | null
}

export interface PlayOptions {
  seed: number
  count: number
}

/** Items of the worlds that plots are played in: few, so that many worlds are kept. */
const size = 700
/** Worlds of a market. */
const worldsPerMarket = 3
/** Where none of a seed's worlds will do, such as where no child has two guardians: those of so many seeds after it. */
const seedsTried = 10

/**
 * Plays plots in turn, and the markets in turn, until there are so many episodes; sets first, whole, a fifth of all at most. A plot that a
 * world has not what it takes for is played in the next world.
 * @throws Unplayable when no world will do for a plot
 */
export function playPlots(plots: readonly Plot[], sets: readonly SetPlot[], { seed, count }: PlayOptions): PlayedEpisode[] {
  const played: PlayedEpisode[] = []
  let no = 0
  for (let round = 0; ; round++) {
    const set = sets[round % Math.max(1, sets.length)]
    if (set === undefined || played.length + set.episodes > count / 5) break
    played.push(...playSet(set, seed, no++))
  }
  for (let round = 0; played.length < count; round++)
    for (const [place, plot] of plots.entries()) {
      if (played.length >= count) break
      played.push(...playSomewhere(plot, place + round, seed, no++, world => [playedIn(world, plot, seed, no)]))
    }
  return played
}

function playSet(set: SetPlot, seed: number, no: number): PlayedEpisode[] {
  return playSomewhere(set, no, seed, no, world =>
    Array.from({ length: set.episodes }, (_, i) =>
      playedIn(world, { ...set, play: (stage, stream) => set.play(stage, stream, i) }, seed, no),
    ),
  )
}

function playSomewhere(
  plot: Omit<Plot, 'play'>,
  market: number,
  seed: number,
  no: number,
  play: (world: World) => PlayedEpisode[],
): PlayedEpisode[] {
  let reason: unknown
  const perSeed = marketCodes.length * worldsPerMarket
  const tries = perSeed * seedsTried
  for (let i = 0; i < tries; i++) {
    const code = marketCodes[(market + Math.floor(i / worldsPerMarket)) % marketCodes.length]!
    try {
      const first = (seed + Math.floor(i / perSeed)) * worldsPerMarket
      return play(openWorld(worldSpec({ seed: first + ((no + i) % worldsPerMarket), market: code, size })))
    } catch (error) {
      if (!(error instanceof Unplayable)) throw error
      reason = error
    }
  }
  throw new Unplayable(`plot "${plot.name}" can be played in none of ${tries} worlds`, { cause: reason })
}

/** With its inert twin, where it looks whether it is one. */
function playedIn(world: World, plot: Plot, seed: number, no: number): PlayedEpisode {
  const path = ['play', seed, plot.name, no] as const
  let asked = false
  const play = (stage: Stage) => {
    const watched: Stage = Object.defineProperty(Object.create(stage), 'inert', {
      get() {
        asked = true
        return stage.inert
      },
    })
    plot.play(watched, streamAt(...path))
  }
  const told = { seed: path.join(' ') }
  const { episode, group }: Played = playOn(world, plot, play, told)
  const twins: Twins = asked ? { inert: playOn(world, plot, play, { ...told, inert: true }).episode } : {}
  return { plot: plot.name, touches: plot.touches, episode, world, twins, group }
}
