import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importerFor } from '../../src/interop/importers.ts'
import type { Label } from '../../src/record/label.ts'
import { dataSet, type ImportedRun, imported } from './data-set.ts'

const { folder, missing, title } = dataSet('openai_moderation', 'OpenAI moderation evaluation set as imported')

/** Positives of labelled, kept beside the data. */
const reference = [
  { key: 'S', clause: 'sexual', counts: '140/887' },
  { key: 'H', clause: 'hate', counts: '161/716' },
  { key: 'V', clause: 'violence', counts: '91/1394' },
  { key: 'HR', clause: 'harassment', counts: '74/1389' },
  { key: 'SH', clause: 'self-harm', counts: '51/1392' },
  { key: 'S3', clause: 'sexual-minors', counts: '0/898' },
  { key: 'H2', clause: 'hate-threatening', counts: '41/706' },
  { key: 'V2', clause: 'violence-graphic', counts: '22/1392' },
]

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  let labels: Label[][]
  beforeAll(async () => {
    run = await imported(importerFor('openai_moderation'), folder)
    const rows = Array.from({ length: run.table.trials.count }, (_, row) => run.trial('none', String(row + 1)))
    labels = (await Promise.all(rows)).map(trial => trial.labels)
  })
  afterAll(() => run.close())

  test('1,583 texts, each a scenario though nine of them repeat', () => {
    expect(run.table.trials.count).toBe(1583)
  })

  test.each(reference)('$key ($clause): $counts positive, a missing key is unknown and no label', ({ clause, counts }) => {
    const said = labels.flatMap(row => row.filter(label => label.clause === clause))
    const positive = said.filter(({ outcome }) => outcome.kind === 'labelled' && outcome.verdict === 'violation')
    expect(`${positive.length}/${said.length}`).toBe(counts)
  })

  test('each text has the labels of its own line, and none besides', () => {
    const lines = readFileSync(join(folder, 'samples.jsonl'), 'utf8').trimEnd().split('\n')
    const wanted = lines.map(line => {
      const row = JSON.parse(line)
      return reference.flatMap(({ key, clause }) => (key in row ? [[clause, row[key] === 1 ? 'violation' : 'no-violation']] : []))
    })
    const found = labels.map(row => row.map(({ clause, outcome }) => [clause, 'verdict' in outcome && outcome.verdict]))
    const byClause = (row: unknown[][]) => row.map(String).sort()
    expect(found.map(byClause)).toEqual(wanted.map(byClause))
    expect(run.table.labels.count).toBe(8774)
  })
})
