import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FakeServerOptions } from '../../src/testing/fake-server.ts'
import { alwaysGrants, writeLiveSuite } from '../../test/live/live-suite.ts'
import { serverProcess } from '../../test/live/server-process.ts'
import { program } from './program.ts'
import { sampleRequests } from './requests.ts'
import type { BareInput, ProgramTook, Took } from './took.ts'

/**
 * `node tools/run.mjs perf/live/run.ts`: collects over the network, one generation and one judgement a case, cache on, everything kept,
 * beside a bare undici loop that makes the same calls of the same server. Each round runs all in turn; medians are
 * shown. Exits with 1 where a limit is missed. `--only speed|in-flight|memory|faults`, `--rounds N` (3).
 */
const scenarios = 500
const only = option('only')
const rounds = Number(option('rounds') ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'assay-perf-live-'))
const bareScript = fileURLToPath(new URL('bare.ts', import.meta.url))

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}; medians of ${rounds}\n`)
try {
  writeLiveSuite(folder, scenarios)
  const requests = await sampleRequests()
  if (asked('speed')) await speed(requests)
  if (asked('in-flight')) await keptInFlight()
  if (asked('memory')) await memory()
  if (asked('faults')) await faults()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** How much of what undici alone can do is left. */
async function speed(requests: readonly object[]): Promise<void> {
  const [cases, concurrency] = [10_000, 50]
  await using server = await serverProcess({ reply: alwaysGrants })
  const loops: Took[] = []
  const programs: ProgramTook[] = []
  for (let round = 0; round < rounds; round++) {
    loops.push(await bare({ url: server.url, cases, concurrency, requests }))
    programs.push(await program(folder, server, { cases, scenarios, concurrency }))
  }
  console.log(`${cases} cases, no latency, ${concurrency} at once`)
  const perSecond = (took: readonly Took[]) => cases / median(took.map(({ seconds }) => seconds))
  const cpu = (took: readonly Took[]) => (median(took.map(({ cpuSeconds }) => cpuSeconds)) / cases) * 1e6
  say('bare undici loop', `${whole(perSecond(loops))} cases/s`, `${whole(cpu(loops))} µs of CPU a case`)
  say('assay run', `${whole(perSecond(programs))} cases/s`, `${whole(cpu(programs))} µs of CPU a case`)
  const ratios = programs.map(({ seconds }, i) => loops[i]!.seconds / seconds)
  limit('of the bare loop', median(ratios), { atLeast: 0.45 })
  limit('KB on disk a case', median(programs.map(({ bytes }) => bytes)) / cases / 1_000, { atMost: 2.5 })
}

/** How well it keeps the concurrency it is given. */
async function keptInFlight(): Promise<void> {
  const [cases, concurrency, latencyMs] = [20_000, 200, 200]
  await using server = await serverProcess({ reply: alwaysGrants, latencyMs })
  const programs = await several(() => program(folder, server, { cases, scenarios, concurrency }))
  const ideal = concurrency / (latencyMs / 1_000) / 2
  const perSecond = median(programs.map(({ seconds }) => cases / seconds))
  console.log(`\n${cases} cases, ${latencyMs} ms, ${concurrency} at once`)
  say('assay run, whole process', `${whole(perSecond)} cases/s`, `ideal ${ideal}`)
  limit('of the ideal', perSecond / ideal, { atLeast: 0.93 })
  limit('calls in flight', median(programs.map(({ inFlight }) => inFlight)), { atLeast: 195 })
}

/** The most that is resident, as a run grows. */
async function memory(): Promise<void> {
  const concurrency = 50
  await using server = await serverProcess({ reply: alwaysGrants })
  const few = await program(folder, server, { cases: 10_000, scenarios, concurrency })
  const many = await program(folder, server, { cases: 50_000, scenarios, concurrency })
  console.log('\nno latency, 50 at once')
  say('10,000 cases', `${whole(few.megabytes)} MB`, `${whole(10_000 / few.seconds)} cases/s`)
  say('50,000 cases', `${whole(many.megabytes)} MB`, `${whole(50_000 / many.seconds)} cases/s`)
  limit('MB at 50,000 cases', many.megabytes, { atMost: 250 })
  limit('of the memory at 10,000', many.megabytes / few.megabytes, { atMost: 1.25 })
  limit('KB on disk a case', many.bytes / 50_000 / 1_000, { atMost: 2.5 })
}

/** What one refused call in ten costs. */
async function faults(): Promise<void> {
  const cases = 2_000
  const options: FakeServerOptions = { reply: alwaysGrants, latencyMs: 50 }
  await using well = await serverProcess(options)
  await using ill = await serverProcess({ ...options, faults: [{ kind: 'rate-limit', probability: 0.1 }] })
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const without = await program(folder, well, { cases, scenarios, concurrency: 50 })
    ratios.push((await program(folder, ill, { cases, scenarios, concurrency: 50 })).seconds / without.seconds)
  }
  console.log(`\n${cases} cases, 50 ms, 50 at once, 10% answered with 429 and no Retry-After`)
  limit('times the time without', median(ratios), { atMost: 1.5 })
}

async function bare(input: BareInput): Promise<Took> {
  const { stdout } = await promisify(execFile)(process.execPath, [bareScript, JSON.stringify(input)])
  return JSON.parse(stdout) as Took
}

async function several<T>(work: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let round = 0; round < rounds; round++) all.push(await work())
  return all
}

function say(name: string, ...cells: readonly string[]): void {
  console.log(`  ${name.padEnd(28)}${cells.map(cell => cell.padStart(24)).join('')}`)
}

function limit(name: string, value: number, { atLeast, atMost }: { atLeast?: number; atMost?: number }): void {
  const missed = value < (atLeast ?? Number.NEGATIVE_INFINITY) || value > (atMost ?? Number.POSITIVE_INFINITY)
  const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
  say(name, value.toFixed(value < 10 ? 2 : 0), bound, missed ? 'MISSED' : '')
  if (missed) process.exitCode = 1
}

function asked(part: string): boolean {
  return only === undefined || only === part
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}
