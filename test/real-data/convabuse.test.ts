import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importerFor } from '../../src/interop/importers.ts'
import { krippendorffAlpha } from '../../src/stats/agreement/krippendorff-alpha.ts'
import { dataSet, type ImportedRun, imported } from './data-set.ts'
import { annotatorsIn, ratingsOf } from './ratings.ts'

const { folder, missing, title } = dataSet('convabuse', 'ConvAbuse as imported')

/** Kept beside the data. */
const reference = [
  { what: 'nominal, five classes', measurement: 'nominal', alpha: '0.4374', binary: false },
  { what: 'ordinal, five classes', measurement: 'ordinal', alpha: '0.6598', binary: false },
  { what: 'binary (severity below 0)', measurement: 'nominal', alpha: '0.6523', binary: true },
] as const
const severity = { 'not-abusive': 1, ambiguous: 0, mild: -1, strong: -2, 'very-strong': -3 }
const below0 = { 'not-abusive': 0, ambiguous: 0, mild: 1, strong: 1, 'very-strong': 1 }

interface Repeat {
  annotator: string
  row: number
  outcome: { category: string }
}

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  beforeAll(async () => {
    run = await imported(importerFor('convabuse'), folder)
  })
  afterAll(() => run.close())

  const rowsOfFile = (): Record<string, string>[] =>
    parse(readFileSync(join(folder, 'ConvAbuseEMNLPfull.csv'), 'utf8'), { columns: true })

  test('4,185 items, not 12,768: example_no counts rows; two to seven annotators each, eight in all', () => {
    const { trials, labels } = run.table
    expect(trials.count).toBe(4185)
    const perItem = new Int32Array(trials.count)
    for (const row of labels.trial) perItem[row]!++
    expect([Math.min(...perItem), Math.max(...perItem)]).toEqual([2, 7])
    expect(annotatorsIn(run.table)).toHaveLength(8)
  })

  test.each(reference)("Krippendorff's alpha, $what: $alpha", ({ measurement, alpha, binary }) => {
    const who = annotatorsIn(run.table).map(annotator => ({ annotator }))
    const found = krippendorffAlpha(ratingsOf(run.table, who, binary ? below0 : severity), { measurement })
    expect(found.estimate!.toFixed(4)).toBe(alpha)
    expect(found.n).toBe(4185)
  })

  test('311 items were given to the same annotator again: the first judgement is the label, and all 357 later ones are kept', async () => {
    const { trials, labels } = run.table
    expect(labels.count).toBe(12768 - 357)
    const names = (column: typeof trials.target) => Array.from(column.codes, code => column.names[code]!)
    const [targets, scenarios] = [names(trials.target), names(trials.scenario)]
    const file = rowsOfFile()
    let [repeated, repeats, rows] = [0, 0, 0]
    for (let i = 0; i < trials.count; i++) {
      const found = await run.trial(targets[i]!, scenarios[i]!)
      const metadata = found.attempts[0]!.transcript!.metadata as unknown as {
        rows: Record<string, string>[]
        repeats?: Repeat[]
      }
      rows += metadata.rows.length
      if (!metadata.repeats) continue
      repeated++
      repeats += metadata.repeats.length
      for (const { annotator, row, outcome } of metadata.repeats) {
        const kept = metadata.rows[row - 1]!
        const source = file[Number(kept.example_no)]!
        const marked = ['1', '0', '-1', '-2', '-3'].find(level => source[`is_abuse.${level}`] === '1')
        expect([kept.annotator_id, String(severity[outcome.category as keyof typeof severity])]).toEqual([annotator, marked])
        expect(source.annotator_id).toBe(annotator)
      }
    }
    expect([repeated, repeats, rows]).toEqual([311, 357, 12768])
  })

  test('the words are in their order, and the rest of each row is in the metadata', async () => {
    const source = rowsOfFile()[6]!
    const { trials } = run.table
    for (let i = 0; i < trials.count; i++) {
      const found = await run.trial(
        trials.target.names[trials.target.codes[i]!]!,
        trials.scenario.names[trials.scenario.codes[i]!]!,
      )
      const { turns, metadata } = found.attempts[0]!.transcript!
      const rows = metadata!.rows as Record<string, string>[]
      const kept = rows.find(row => row.example_no === source.example_no)
      if (!kept) continue
      expect(turns.map(turn => turn.parts[0]!.text)).toEqual([source.prev_agent, source.prev_user, source.agent, source.user])
      expect(kept).toMatchObject({ annotator_id: source.annotator_id, 'type.sexist': source['type.sexist'] })
      return
    }
    throw new Error('no trial has the row')
  })
})
