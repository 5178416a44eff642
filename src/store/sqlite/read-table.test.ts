import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { sampleAttempt, sampleJudgement, sampleLabel, sampleManifest, sampleTrials } from '../../testing/sample-records.ts'
import { openFile } from './open-file.ts'
import { readTable } from './read-table.ts'
import type { Tables } from './schema.ts'
import { sqliteStore } from './sqlite-store.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-table-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a table is the same however many trials are read at once, with other runs in between', async () => {
  const path = join(dir, 'assay.db')
  const store = sqliteStore(path)
  const runs = [1, 2].map(instance => sampleManifest({ instance }))
  for (const manifest of runs) await store.createRun(manifest, [])
  const [first, second] = runs.map(({ id }) => sampleTrials(id, 40))
  for (const [i, trial] of first!.entries()) {
    await store.write({
      trials: [trial, second![i]!],
      attempts: [
        sampleAttempt(second![i]!.id),
        ...['target-error', 'completed', 'cancelled']
          .slice(0, i % 4)
          .map((state, n) => sampleAttempt(trial.id, { state: state as 'completed', number: n + 1 })),
      ],
    })
    for (let attempt = 1; attempt <= i % 4; attempt++) {
      const at = { trial: trial.id, attempt }
      const judgements = [sampleJudgement({ judge: `judge-${i % 3}` })]
      await store.write({ judged: [{ ...at, judgements }], labelled: [{ ...at, labels: [sampleLabel()] }] })
    }
  }
  const whole = await store.table(runs[0]!.id)
  expect(whole.trials.count).toBe(40)
  expect(whole.judgements.count).toBe(30)
  expect(whole.labels.count).toBe(30)
  await store.close()

  const database = openFile(path, { mustExist: true, busyTimeoutMs: 1_000 })
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const sorted = (numbers: Int32Array) => [...numbers].sort((a, b) => a - b)
  for (const pageSize of [1, 2, 39, 40, 41]) {
    const table = await readTable(db, 1, pageSize)
    expect(table.trials).toEqual(whole.trials)
    expect(sorted(table.judgements.trial)).toEqual(sorted(whole.judgements.trial))
    expect(sorted(table.labels.trial)).toEqual(sorted(whole.labels.trial))
  }
  await db.destroy()
})
