import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assay, assayJson, startAssay } from '../assay.ts'
import { writeSuite } from '../kill/suite.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'assay-interrupt-'))
  writeSuite(dir)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const command = ['run', 'suite', '--target', 'scripted:target.yaml?delay_ms=20']

/** Resolves when the program has said that it is at work. */
function atWork(child: ReturnType<typeof startAssay>['child']): Promise<void> {
  return new Promise(resolve => child.stderr!.on('data', text => /[1-9][\d,]*\/[\d,]+/.test(String(text)) && resolve()))
}

test('Ctrl-C stops cleanly with 130 and prints the command that goes on; going on ends with every trial there once', async () => {
  const { child, ended } = startAssay(command, { cwd: dir })
  await atWork(child)
  child.kill('SIGINT')
  const { code, stdout } = await ended
  expect(code).toBe(130)
  expect(stdout).toContain('stopped cleanly')
  expect(stdout).toContain(`assay run suite --target 'scripted:target.yaml?delay_ms=20'`)
  const kept = Number(/([\d,]+) kept/.exec(stdout)![1]!.replace(',', ''))
  const before = await assayJson<{ runs: { finished: number; trials: number }[] }>(['runs'], { cwd: dir })
  expect(before.runs[0]).toMatchObject({ finished: kept, trials: 2_000 })

  const after = await assayJson<{ end: string; progress: object }>(command, { cwd: dir })
  expect(after).toMatchObject({ end: 'done', progress: { planned: 2_000, finished: 2_000, reused: kept } })
  const { results } = await assayJson<{ results: { outcome: object }[] }>(['analyze', 'latest', '--source', 'gave-in'], {
    cwd: dir,
  })
  expect(results[0]!.outcome).toMatchObject({ n: 2_000, trials: { completed: 2_000, cancelled: 0 }, verdicts: { happened: 200 } })
})

test('two processes cannot work on the same run; another may read meanwhile', async () => {
  const { child, ended } = startAssay([...command, '--new'], { cwd: dir })
  await atWork(child)
  const second = await assay([...command, '--instance', '2'], { cwd: dir })
  expect(second).toMatchObject({ code: 2 })
  expect(second.stderr).toContain('another process is working on it')
  expect((await assay(['analyze', 'latest'], { cwd: dir })).code).toBe(0)
  child.kill('SIGKILL')
  await ended
  const third = startAssay([...command, '--instance', '2'], { cwd: dir })
  await atWork(third.child)
  third.child.kill('SIGINT')
  expect((await third.ended).code).toBe(130)
})
