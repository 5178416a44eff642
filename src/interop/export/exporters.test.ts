import { expect, test } from 'vitest'
import { UsageError } from '../../base/errors.ts'
import { exporterFor, exporters } from './exporters.ts'

test('every format is found by its name, and no name is given twice', () => {
  const names = exporters().map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(exporterFor(name).name).toBe(name)
})

test('an unknown format is answered with the nearest name', () => {
  expect(() => exporterFor('parqet')).toThrow(new UsageError('export: unknown format "parqet"; did you mean "parquet"?'))
  expect(() => exporterFor('xlsx')).toThrow(/known: parquet, csv, jsonl/)
})

test('rows and texts are chosen of tables only', () => {
  expect(() => exporterFor('jsonl', { what: 'labels' })).toThrow(/--what chooses what a table holds/)
  expect(() => exporterFor('jsonl', { text: true })).toThrow(/--text chooses what a table holds/)
})
