import { expect, test } from 'vitest'
import { UsageError } from '../base/errors.ts'
import { importerFor, importers } from './importers.ts'

test('every importer has a name of its own and says what it is', () => {
  const names = importers().map(importer => importer.name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(
    expect.arrayContaining([
      'records',
      'agentdojo',
      'promptfoo',
      'tau-bench',
      'chat',
      'otlp',
      'label-studio',
      'xstest',
      'convabuse',
      'pandalm',
    ]),
  )
  expect(importers().every(importer => importer.about.length > 0)).toBe(true)
})

test('a format is found by its name, with - or _', () => {
  expect(importerFor('jbb_judge_comparison').name).toBe('jbb-judge-comparison')
  expect(importerFor('agentdojo').name).toBe('agentdojo')
})

test.each([
  ['an unknown format', ['xtest'], 'import: unknown format "xtest"; did you mean "xstest"?'],
  [
    'a table without mapping',
    ['table'],
    'import table: which mapping? Say --mapping FILE; docs/mappings.md shows how to write one',
  ],
  ['prompts alone', ['multijail'], 'import multijail: holds prompts alone, which become a suite; add --suite FOLDER'],
  ['a mapping where none belongs', ['xstest', 'a.yaml'], 'import xstest: --mapping belongs to "import table"'],
  ['a mapping that is not there', ['table', 'no/such.yaml'], 'no/such.yaml: there is no such file; check the path'],
] as const)('%s is a usage error', (_, [format, mapping], message) => {
  expect(() => importerFor(format, mapping)).toThrow(UsageError)
  expect(() => importerFor(format, mapping)).toThrow(message)
})
