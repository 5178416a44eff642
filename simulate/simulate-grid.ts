import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Cell, Grid } from './grid.ts'
import type { GridResult } from './table.ts'
import { chunkSize, simulateChunk, summed, type Tally } from './tally.ts'
import { summarize } from './verdict.ts'

export interface SimulateOptions {
  seed: number
  /** Processes (threads) that share the work; 1 stays in this one. The result does not depend on it. */
  processes?: number
  /** Only the cells of the quick slice, with so many data sets each. */
  quick?: number
}

/** One chunk of one cell, as it is sent to a worker. */
export interface Task {
  seed: number
  grid: string
  cell: number
  chunk: number
  size: number
}

/** Simulates a grid: every cell in chunks, chunks in any order on any number of threads, summed in their own order. */
export async function simulateGrid(
  grid: Grid,
  { seed, processes = availableParallelism(), quick }: SimulateOptions,
): Promise<GridResult> {
  const chosen = grid.cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => quick === undefined || cell.quick)
  const replications = (cell: Cell) => quick ?? cell.replications ?? grid.replications
  const tasks: Task[] = chosen.flatMap(({ cell, index }) =>
    Array.from({ length: Math.ceil(replications(cell) / chunkSize) }, (_, chunk) => ({
      seed,
      grid: grid.name,
      cell: index,
      chunk,
      size: Math.min(chunkSize, replications(cell) - chunk * chunkSize),
    })),
  )
  const tallies = processes === 1 ? tasks.map(task => runTask(grid, task)) : await shared(tasks, processes)
  const cells = chosen.map(({ cell, index }) => {
    const ofCell = tallies.filter((_, t) => tasks[t]!.cell === index)
    return {
      id: cell.id,
      factors: cell.factors,
      replications: replications(cell),
      methods: cell.methods.map((method, m) => summarize(method, summed(ofCell.map(chunk => chunk[m]!)))),
    }
  })
  const command = `npm run simulate -- ${grid.name} --seed ${seed}${quick === undefined ? '' : ' --quick'}`
  return { schema: 'assay.simulation/1', grid: grid.name, title: grid.title, command, seed, cells }
}

export function runTask(grid: Grid, { seed, cell, chunk, size }: Task): Tally[] {
  const chosen = grid.cells[cell]!
  try {
    return simulateChunk(seed, grid.name, chosen, chunk, size)
  } catch (error) {
    throw new Error(`grid "${grid.name}", cell "${chosen.id}", chunk ${chunk}`, { cause: error })
  }
}

/** Hands the tasks out one by one; each worker asks for the next when it is done. */
async function shared(tasks: readonly Task[], processes: number): Promise<Tally[][]> {
  const results = new Array<Tally[]>(tasks.length)
  let next = 0
  await Promise.all(
    Array.from({ length: Math.min(processes, tasks.length) }, () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url))
      return new Promise<void>((resolve, reject) => {
        let current = -1
        const give = () => {
          current = next++
          if (current < tasks.length) worker.postMessage(tasks[current])
          else worker.terminate().then(() => resolve(), reject)
        }
        worker.on('message', (tallies: Tally[]) => {
          results[current] = tallies
          give()
        })
        worker.on('error', error => {
          next = tasks.length
          reject(error)
        })
        give()
      })
    }),
  )
  return results
}
