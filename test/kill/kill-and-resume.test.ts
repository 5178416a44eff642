import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyze } from '../../src/analysis/analyze.ts'
import { systemClock } from '../../src/base/clock.ts'
import { seededRandom } from '../../src/base/random.ts'
import { makeModels } from '../../src/pipeline/make-models.ts'
import { prepareRun } from '../../src/pipeline/prepare-run.ts'
import { transcriptDigest } from '../../src/record/identity.ts'
import { placeTurns } from '../../src/record/transcript.ts'
import { recordingOfRun } from '../../src/store/recording.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { assayJson, startAssay } from '../assay.ts'
import { trialCount, writeSuite } from './suite.ts'

/** 20 in the ordinary tests, 100 by `npm run kills`. */
const kills = Number(process.env.ASSAY_KILLS ?? 20)
const child = fileURLToPath(new URL('killed-child.ts', import.meta.url))

let dir = ''
let recorded = ''
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'assay-kill-'))
  writeSuite(dir)
  recorded = (await assayJson(['run', 'suite', '--target', 'scripted:target.yaml'], { cwd: dir })).run
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test(`${kills} kills (kill -9) lose nothing that was reported, and do nothing twice`, { timeout: 15 * 60_000 }, async () => {
  const random = seededRandom(20261123)
  const target = `replay:${recorded}?delay_ms=15`
  const killed = { program: 0, library: 0, 'after a commit, before its report': 0 }
  let instance = 1
  let runsFinished = 0
  for (let total = 0; total < kills; ) {
    const way = (['program', 'library', 'after a commit, before its report'] as const)[random.below(3)]!
    const afterMs = 100 + random.below(900)
    const { reported, wasKilled } =
      way === 'program'
        ? await killProgram(['run', 'suite', '--target', target, '--instance', String(instance)], afterMs)
        : way === 'library'
          ? await runLibrary({ instance, target }, undefined, afterMs)
          : await runLibrary({ instance, target }, 1 + random.below(6))
    const stored = await finishedTrials(instance, target)
    expect(stored, `${way}: reported as finished, yet not in the store`).toBeGreaterThanOrEqual(reported)
    if (wasKilled) {
      total++
      killed[way]++
    } else {
      await checkWhole(instance++, target)
      runsFinished++
    }
  }
  const end = await assayJson(['run', 'suite', '--target', target, '--instance', String(instance)], { cwd: dir })
  expect(end).toMatchObject({ end: 'done', progress: { planned: trialCount, finished: trialCount } })
  await checkWhole(instance, target)
  console.log(
    `  killed ${JSON.stringify(killed)}; ${runsFinished + 1} runs of ${trialCount} trials came to their end and were whole`,
  )
})

/** Each trial there once, with one attempt, the recorded words, each judge's one judgement; and sums made from rows. */
async function checkWhole(instance: number, target: string): Promise<void> {
  const store = sqliteStore(join(dir, '.assay', 'assay.db'))
  try {
    const run = await runOf(store, instance, target)
    const table = await store.table(run)
    expect(table.trials.count).toBe(trialCount)
    expect(new Set(await ids(store, run)).size).toBe(trialCount)
    expect([...table.trials.attempts].every(attempts => attempts === 1)).toBe(true)
    expect(table.judgements.count).toBe(2 * trialCount)
    const recording = await recordingOfRun(store, recorded, 'the recording')
    for (const trial of (await store.trials(run)).filter((_, i) => i % 97 === 0)) {
      const { attempts, judgements } = (await store.trial(trial.id))!
      expect(transcriptDigest(attempts[0]!.transcript!)).toBe(
        transcriptDigest({ turns: placeTurns((await recording.read(trial))!.turns) }),
      )
      expect(judgements.map(({ judge }) => judge).sort()).toEqual(['asked', 'gave-in'])
      const evidence = judgements.flatMap(({ outcome }) => (outcome.kind === 'judged' ? outcome.evidence : []))
      expect(new Set(evidence.map(item => JSON.stringify(item))).size).toBe(evidence.length)
    }
    const rows = analyze(table, await store.judges(run))
    const gaveIn = rows.find(row => row.source.name === 'gave-in')!
    // Variants 7, 17, 27, 37 and 47 of each of 20 families, in each of 2 epochs.
    expect(gaveIn.outcome).toMatchObject({
      n: trialCount,
      trials: { completed: trialCount, pending: 0 },
      verdicts: { happened: 200, 'not-happened': 1800 },
    })
    expect(await store.check()).toEqual([])
  } finally {
    await store.close()
  }
}

const ids = async (store: ReturnType<typeof sqliteStore>, run: string) => (await store.trials(run)).map(trial => trial.id)

async function finishedTrials(instance: number, target: string): Promise<number> {
  const store = sqliteStore(join(dir, '.assay', 'assay.db'))
  try {
    return (await store.run(await runOf(store, instance, target)))?.finished ?? 0
  } finally {
    await store.close()
  }
}

async function runOf(store: ReturnType<typeof sqliteStore>, instance: number, target: string): Promise<string> {
  return (
    await prepareRun(
      store,
      { suite: join(dir, 'suite'), targets: [target], instance },
      { clock: systemClock, models: makeModels(systemClock, {}, { concurrency: 8 }) },
    )
  ).manifest.id
}

async function killProgram(args: readonly string[], afterMs: number): Promise<{ reported: number; wasKilled: boolean }> {
  const { child, ended } = startAssay(args, { cwd: dir })
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
  const { stdout, stderr, code } = await ended
  clearTimeout(timer)
  if (code !== null && code !== 0) throw new Error(stderr)
  const reports = [...(stdout + stderr).matchAll(/([\d,]+)\/2,000 finished/g)].map(match => Number(match[1]!.replace(',', '')))
  return { reported: Math.max(0, ...reports), wasKilled: code === null }
}

async function runLibrary(
  request: object,
  dieAfterCommit?: number,
  afterMs?: number,
): Promise<{ reported: number; wasKilled: boolean }> {
  const started = spawn(process.execPath, [child, JSON.stringify(request), ...(dieAfterCommit ? [String(dieAfterCommit)] : [])], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const timer = afterMs === undefined ? undefined : setTimeout(() => started.kill('SIGKILL'), afterMs)
  let said = ''
  let errors = ''
  started.stdout.setEncoding('utf8').on('data', text => (said += text))
  started.stderr.setEncoding('utf8').on('data', text => (errors += text))
  const code = await new Promise<number | null>(resolve => started.on('close', resolve))
  clearTimeout(timer)
  if (code !== null && code !== 0) throw new Error(errors)
  return { reported: Math.max(0, ...said.split('\n').map(line => Number.parseInt(line, 10) || 0)), wasKilled: code === null }
}
