import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importerFor } from '../../src/interop/importers.ts'
import { addsUp, dataSet, type ImportedRun, imported, verdictsOf } from './data-set.ts'

const { folder, missing, title } = dataSet('assebench_security', 'ASSEBench-Security as imported')

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  beforeAll(async () => {
    run = await imported(importerFor('assebench_security'), folder)
  })
  afterAll(() => run.close())

  const counts = (by: Parameters<ImportedRun['rows']>[0]) =>
    run
      .rows(by)
      .map(({ slice, outcome }) => [...Object.values(slice), outcome.verdicts.happened, outcome.verdicts['not-happened']])

  test('817 records, 409 of them unsafe and 408 safe', () => {
    expect(run.table.trials.count).toBe(817)
    expect(counts([])).toEqual([[409, 408]])
  })

  test('55 were ambiguous to the annotators (46 unsafe, 9 safe): they are labelled, and a stratum of their own', () => {
    expect(counts(['stratum'])).toEqual([
      ['ambiguous', 46, 9],
      ['clear', 363, 399],
    ])
  })

  test('253 are prompt injection; the kinds of risk add up', () => {
    const risks = run.rows(['hazard']).map(({ slice, outcome }) => [slice.hazard, outcome.n])
    expect(risks).toHaveLength(6)
    expect(risks).toContainEqual(['Prompt Injection', 253])
    expect(run.rows(['hazard']).every(addsUp)).toBe(true)
  })

  test('the words of every record are there, with the reason beside the label', async () => {
    const rows = JSON.parse(readFileSync(join(folder, 'AgentJudge-security.json'), 'utf8'))
    const verdicts = verdictsOf(run.table, { annotator: 'human' })
    expect(verdicts).not.toContain(null)
    for (const row of rows.filter((_: unknown, i: number) => i % 10 === 0)) {
      const { attempts, labels } = await run.trial('unnamed', String(row.id))
      const { turns, metadata } = attempts[0]!.transcript!
      const found = turns.flatMap(turn => turn.parts.map(part => part.text)).filter(text => text !== '')
      const wanted = [
        row.profile,
        ...row.contents.flat().flatMap((message: Record<string, string>) => [message.content, message.thought, message.action]),
      ]
      expect(found).toEqual(wanted.filter(text => text))
      expect(labels[0]!.outcome).toMatchObject({
        verdict: row.label === 1 ? 'violation' : 'no-violation',
        comment: row.risk_description,
      })
      expect(metadata).toMatchObject({ failure_mode: row.failure_mode })
    }
  })
})
