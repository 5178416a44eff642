import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { digestToBytes } from '../../base/digest.ts'
import { sampleAttempt, sampleJudgement, sampleManifest, sampleTrials } from '../../testing/sample-records.ts'
import { openFile, type StoreFile } from './open-file.ts'
import { readTable } from './read-table.ts'
import { readTrial } from './read-trial.ts'
import type { Tables } from './schema.ts'
import { sqliteStore } from './sqlite-store.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-read-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** A file that counts the rows it hands out. */
function counting(file: StoreFile): { file: StoreFile; rows: () => number } {
  let rows = 0
  return {
    rows: () => rows,
    file: {
      ...file,
      prepare(sql) {
        const statement = file.prepare(sql)
        return {
          reader: statement.reader,
          run: parameters => statement.run(parameters),
          iterate: parameters => statement.iterate(parameters),
          all(parameters) {
            const found = statement.all(parameters)
            rows += found.length
            return found
          },
        }
      },
    },
  }
}

test('showing one trial, or a small run, reads nothing of the others: not even their names', async () => {
  const path = join(dir, 'assay.db')
  const store = sqliteStore(path)
  const large = sampleManifest()
  const small = sampleManifest({ instance: 2 })
  await store.createRun(large, sampleTrials(large.id, 3_000))
  const [trial] = sampleTrials(small.id, 1)
  await store.createRun(small, [trial!])
  const judged = [{ trial: trial!.id, attempt: 1, judgements: [sampleJudgement()] }]
  await store.write({ attempts: [sampleAttempt(trial!.id)], judged })
  await store.close()

  const { file, rows } = counting(openFile(path, { mustExist: true, busyTimeoutMs: 1_000 }))
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) })
  expect((await readTrial(db, digestToBytes(trial!.id)))!.trial).toEqual(trial)
  expect(rows()).toBeLessThan(20)
  expect((await readTable(db, 2)).trials.count).toBe(1)
  expect(rows()).toBeLessThan(40)
  file.close()
})
