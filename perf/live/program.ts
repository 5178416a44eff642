import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runCommand } from '../../test/live/live-suite.ts'
import type { ServerProcess } from '../../test/live/server-process.ts'
import { watchedProgram } from '../watched-program.ts'
import type { ProgramTook } from './took.ts'

const lookEveryMs = 50

/** Runs the built program, as a user does, in a new store in `folder`, and looks at it from outside meanwhile. */
export async function program(
  folder: string,
  server: ServerProcess,
  { cases, scenarios, concurrency }: { cases: number; scenarios: number; concurrency: number },
): Promise<ProgramTook> {
  rmSync(join(folder, '.assay'), { recursive: true, force: true })
  await server.reset()
  const words = runCommand(server.url, { concurrency, epochs: cases / scenarios })
  const watched = watchedProgram(folder, [...words, '--json'])
  const [{ stdout, ...took }, inFlight] = await Promise.all([watched, steadyInFlight(server, 2 * cases, watched)])
  const { end, progress } = JSON.parse(stdout) as { end: string; progress: Record<string, number> }
  if (end !== 'done' || progress.finished !== cases || progress.happened !== cases || progress.failed !== 0)
    throw new Error(`the run is not what it should be: ${stdout}`)
  return { ...took, bytes: statSync(join(folder, '.assay', 'assay.db')).size, inFlight }
}

/** Counted from a quarter to three quarters of the calls. 0 where the program has ended before. */
async function steadyInFlight(server: ServerProcess, calls: number, program: Promise<unknown>): Promise<number> {
  let ended = false
  program.finally(() => (ended = true)).catch(() => {})
  const reached = async (share: number) => {
    while (!ended && (await server.stats()).requests < calls * share) await sleep(lookEveryMs)
  }
  await reached(1 / 4)
  await server.reset()
  await reached(1 / 2)
  return ended ? 0 : (await server.stats()).meanInFlight
}
