import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../bin/assay.mjs', import.meta.url))
const lookEveryMs = 25

/** What a whole process of the program took, as seen from outside. */
export interface Watched {
  stdout: string
  seconds: number
  /** Of all its threads: what stays the same when others use the machine too. 0 where the system does not tell. */
  cpuSeconds: number
  /** The most that was resident. 0 where the system does not tell. */
  megabytes: number
}

/**
 * Runs the built program, as a user does, in `folder`.
 * @throws Error with what it said, where it ended with another code than 0
 */
export async function watchedProgram(folder: string, words: readonly string[]): Promise<Watched> {
  const started = performance.now()
  const child = spawn(process.execPath, [launcher, ...words], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', text => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', text => (stderr += text))
  let megabytes = 0
  let cpuSeconds = 0
  const looking = setInterval(() => {
    megabytes = Math.max(megabytes, residentMegabytes(child.pid!))
    cpuSeconds = Math.max(cpuSeconds, cpuSecondsOf(child.pid!))
  }, lookEveryMs)
  const [code] = await once(child, 'close')
  const seconds = (performance.now() - started) / 1_000
  clearInterval(looking)
  if (code !== 0) throw new Error(`assay ${words.join(' ')} ended with ${code}: ${stderr}`)
  return { stdout, seconds, cpuSeconds, megabytes }
}

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
