import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outcome } from '../../src/analysis/outcome.ts'
import { type Random, seededRandom } from '../../src/base/random.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { assayJson, startAssay } from '../assay.ts'
import { runCommand, violations, writeLiveSuite } from './live-suite.ts'
import { type Death, repetitions } from './repetitions.ts'
import { type TimedServer, timedServer } from './timed-server.ts'

/** 3 of a shorter run in the ordinary tests, 100 of 2,000 trials by `npm run live-kills`. */
const kills = Number(process.env.ASSAY_LIVE_KILLS ?? 3)
const trials = kills < 20 ? 500 : 2_000
const concurrency = 20
/** A call that was answered so long before the kill is on disk: the longest a commit waits, twice over; more where other tests run beside. */
const settledMs = kills < 20 ? 2_000 : 100
/** In flight, and answered but not yet on disk, at any moment; one trial in twenty stands ready besides. */
const mostOpenCalls = 2 * concurrency + concurrency / 20 + 1

let folder = ''
let server: TimedServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-live-kills-'))
  writeLiveSuite(folder, trials)
  server = await timedServer()
})
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const command = (instance: number) => [...runCommand(server.url, { concurrency }), '--instance', String(instance)]

test(`${kills} kills (kill -9) of live runs with faults: no trial twice, no settled call again`, {
  timeout: 10 * 60_000,
}, async () => {
  const random = seededRandom(20261123)
  const perKill: number[] = []
  const failed: number[] = []
  let [deaths, instance, killed, calls] = [[] as Death[], 1, 0, 0]

  async function wholeRun(): Promise<void> {
    const answers = server.answers()
    const repeated = repetitions(answers, deaths, settledMs)
    expect(repeated.unexplained, `answered ${settledMs} ms before a kill or without one, and asked again`).toEqual([])
    perKill.push(...repeated.perDeath)
    calls += answers.length
    failed.push(await checkWhole())
    server.reset()
    deaths = []
    instance++
  }

  while (killed < kills || deaths.length > 0) {
    const ended = await session(instance, killed < kills ? random : null)
    if (ended === 'done') await wholeRun()
    else if (ended !== 'incomplete') {
      killed++
      deaths.push(ended)
    }
  }

  expect(Math.max(...perKill)).toBeLessThanOrEqual(mostOpenCalls)
  const again = perKill.reduce((sum, count) => sum + count, 0)
  console.log(
    `  ${killed} kills in ${failed.length} runs of ${trials} trials, ${calls} calls answered in full: ${again} of them asked again after a kill, at most ${Math.max(...perKill)} after one (bound ${mostOpenCalls}), none that was answered ${settledMs} ms before; ${failed.reduce((a, b) => a + b, 0)} judgements failed after all tries`,
  )
})

/**
 * Runs what is open, and kills it at any moment of the process or of its calling. `incomplete`: a call of a target was given
 * up after all its tries, so that its trial is to be tried again.
 */
async function session(instance: number, random: Random | null): Promise<'done' | 'incomplete' | Death> {
  const before = server.count()
  const { child, ended } = startAssay(command(instance), { cwd: folder })
  let sentAt = 0
  const kill = () => {
    sentAt = performance.now()
    child.kill('SIGKILL')
  }
  const timers: NodeJS.Timeout[] = []
  if (random?.below(5) === 0) timers.push(setTimeout(kill, random.below(1_500)))
  else if (random) {
    const afterMs = random.below(1_200)
    const watch = setInterval(() => {
      if (server.count() === before) return
      clearInterval(watch)
      timers.push(setTimeout(kill, afterMs))
    }, 5)
    timers.push(watch)
  }
  const { code, stdout, stderr } = await ended
  const overAt = performance.now()
  for (const timer of timers) clearTimeout(timer)
  const reports = [...(stdout + stderr).matchAll(new RegExp(`([\\d,]+)/${trials.toLocaleString('en')}\\b`, 'g'))]
  const reported = Math.max(0, ...reports.map(match => Number(match[1]!.replace(',', ''))))
  expect(await finished(), 'reported as finished, yet not in the store').toBeGreaterThanOrEqual(reported)
  if (code === null) return { sentAt, overAt }
  expect([0, 5], stderr).toContain(code)
  return code === 0 ? 'done' : 'incomplete'
}

/** Each trial there once, completed, with its one judgement, and the sums made from them. @returns judgements that failed */
async function checkWhole(): Promise<number> {
  const store = sqliteStore(join(folder, '.assay', 'assay.db'))
  try {
    const { manifest, ...counts } = (await store.runs())[0]!
    expect(counts).toMatchObject({ trials, finished: trials, judgements: trials })
    expect(new Set((await store.trials(manifest.id)).map(({ scenario }) => scenario)).size).toBe(trials)
    expect(await store.openTrials(manifest.id)).toEqual([])
    const { results } = await assayJson<{ results: { outcome: Outcome }[] }>(['analyze', manifest.id], { cwd: folder })
    const { trials: states, verdicts } = results[0]!.outcome
    const { failed, happened } = verdicts
    expect(states).toMatchObject({ completed: trials, pending: 0 })
    expect(happened + verdicts['not-happened']).toBe(trials - failed)
    if (failed === 0) expect(happened).toBe(violations(trials))
    // A judge's call is given up after five tries: one in 170,000 at these faults.
    expect(failed).toBeLessThanOrEqual(2)
    const totals = await store.callTotals(manifest.id)
    expect(totals.reduce((sum, { calls }) => sum + calls, 0)).toBe(2 * trials - failed)
    expect(server.bodies().length).toBe(2 * trials)
    expect(await store.check()).toEqual([])
    return failed
  } finally {
    await store.close()
  }
}

async function finished(): Promise<number> {
  const store = sqliteStore(join(folder, '.assay', 'assay.db'))
  try {
    return (await store.runs())[0]?.finished ?? 0
  } finally {
    await store.close()
  }
}
