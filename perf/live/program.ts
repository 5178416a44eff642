import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../../test/live/live-suite.ts'
import type { ServerProcess } from '../../test/live/server-process.ts'
import type { ProgramTook } from './took.ts'

const launcher = fileURLToPath(new URL('../../bin/assay.mjs', import.meta.url))
const lookEveryMs = 50

/** Runs the built program, as a user does, in a new store in `folder`, and looks at it from outside meanwhile. */
export async function program(
  folder: string,
  server: ServerProcess,
  { cases, scenarios, concurrency }: { cases: number; scenarios: number; concurrency: number },
): Promise<ProgramTook> {
  rmSync(join(folder, '.assay'), { recursive: true, force: true })
  await server.reset()
  const started = performance.now()
  const words = runCommand(server.url, { concurrency, epochs: cases / scenarios })
  const child = spawn(process.execPath, [launcher, ...words, '--json'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', text => (said += text))
  child.stderr.setEncoding('utf8').on('data', text => (errors += text))
  const closed = once(child, 'close')
  let megabytes = 0
  let cpuSeconds = 0
  const memory = setInterval(() => {
    megabytes = Math.max(megabytes, residentMegabytes(child.pid!))
    cpuSeconds = Math.max(cpuSeconds, cpuSecondsOf(child.pid!))
  }, lookEveryMs)
  const inFlight = steadyInFlight(server, 2 * cases)
  const [code] = await closed
  const seconds = (performance.now() - started) / 1_000
  clearInterval(memory)
  if (code !== 0) throw new Error(`assay ${words.join(' ')} ended with ${code}: ${errors}`)
  const { end, progress } = JSON.parse(said) as { end: string; progress: Record<string, number> }
  if (end !== 'done' || progress.finished !== cases || progress.happened !== cases || progress.failed !== 0)
    throw new Error(`the run is not what it should be: ${said}`)
  const bytes = statSync(join(folder, '.assay', 'assay.db')).size
  return { seconds, cpuSeconds, megabytes, bytes, inFlight: await inFlight }
}

/** Counted from a quarter to three quarters of the calls. */
async function steadyInFlight(server: ServerProcess, calls: number): Promise<number> {
  const reached = async (share: number) => {
    while ((await server.stats()).requests < calls * share) await sleep(lookEveryMs)
  }
  await reached(1 / 4)
  await server.reset()
  await reached(1 / 2)
  return (await server.stats()).meanInFlight
}

/** 0 where the system has no such file. */
function residentMegabytes(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(contents(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024
}

/** In hundredths of a second, as Linux counts it; children left out. */
function cpuSecondsOf(pid: number): number {
  const fields = contents(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) / 100 : 0
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
