import type { Cell } from './grid.ts'
import { namedSource } from './source.ts'

/** What is counted of one method over simulated data sets. Plain numbers, so that it crosses a process boundary. */
export interface Tally {
  /** Data sets for which the interval was defined. */
  defined: number
  undefined: number
  /** Missed: the truth lay below the lower limit. */
  truthBelow: number
  /** Missed: the truth lay above the upper limit. */
  truthAbove: number
  /** Intervals that came with a doubt, and how many of the misses above were among them. */
  doubted: number
  doubtedBelow: number
  doubtedAbove: number
  widths: number
  errors: number
  squaredErrors: number
  /** Data sets with an estimate. */
  estimates: number
}

/** Data sets simulated in one go from one stream; the unit that is handed to a process. */
export const chunkSize = 250

export function emptyTally(): Tally {
  return {
    defined: 0,
    undefined: 0,
    truthBelow: 0,
    truthAbove: 0,
    doubted: 0,
    doubtedBelow: 0,
    doubtedAbove: 0,
    widths: 0,
    errors: 0,
    squaredErrors: 0,
    estimates: 0,
  }
}

/** Simulates one chunk of a cell. Its stream depends on seed, grid, cell and chunk alone: never on who simulates it, or when. */
export function simulateChunk(seed: number, grid: string, cell: Cell, chunk: number, size: number): Tally[] {
  const random = namedSource(seed, grid, cell.id, chunk)
  const tallies = cell.methods.map(emptyTally)
  for (let i = 0; i < size; i++) {
    const { truth, outcomes } = cell.replicate(random)
    outcomes.forEach(({ estimate, lower, upper, width, doubt }, m) => {
      const tally = tallies[m]!
      const { side } = cell.methods[m]!
      if (estimate !== null) {
        tally.estimates++
        tally.errors += estimate - truth
        tally.squaredErrors += (estimate - truth) ** 2
      }
      if ((side !== 'upper' && lower === null) || (side !== 'lower' && upper === null)) {
        tally.undefined++
        return
      }
      tally.defined++
      // A truth on the limit is covered; a billionth is allowed for rounding.
      const below = side !== 'upper' && truth < lower! - 1e-9
      const above = !below && side !== 'lower' && truth > upper! + 1e-9
      if (below) tally.truthBelow++
      if (above) tally.truthAbove++
      if (doubt) {
        tally.doubted++
        if (below) tally.doubtedBelow++
        if (above) tally.doubtedAbove++
      }
      tally.widths += width ?? (side === 'lower' ? estimate! : upper!) - (side === 'upper' ? estimate! : lower!)
    })
  }
  return tallies
}

/** Sums tallies. Chunks are summed in their order, so that floating-point sums come out the same. */
export function summed(tallies: readonly Tally[]): Tally {
  const total = emptyTally()
  for (const tally of tallies) for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
  return total
}
