import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { remedyFor } from './missing-path.ts'

function folderOf(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-missing-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'logs'))
  for (const name of names) writeFileSync(join(folder, 'logs', name), '')
  return folder
}

test('the nearest name is meant, of a file or of a folder on the way', () => {
  const folder = folderOf('first.eval', 'second.eval')
  expect(remedyFor(join(folder, 'logs', 'frist.eval'))).toBe(`did you mean "${folder}/logs/first.eval"?`)
  expect(remedyFor(join(folder, 'lgos', 'first.eval'))).toBe(`did you mean "${folder}/logs"?`)
  expect(remedyFor(join(folder, 'log', 'a', 'b', 'first.eval'))).toBe(`did you mean "${folder}/logs"?`)
})

test('where none is near, some of those that are there are told', () => {
  const usual = 'name a file of the data set, or the folder that holds it'
  const folder = folderOf(...Array.from({ length: 9 }, (_, i) => `log-${i}.eval`), '.hidden')
  expect(remedyFor(join(folder, 'logs', 'quite-another'))).toBe(
    `${usual} (in ${folder}/logs are log-0.eval, log-1.eval, log-2.eval, log-3.eval, log-4.eval, log-5.eval, … (9 in all))`,
  )
  expect(remedyFor(join(folderOf(), 'logs', 'x'))).toBe(usual)
})
