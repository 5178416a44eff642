import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../base/errors.ts'
import { readMapping } from './table-importer.ts'

const smallest = {
  name: 'name: small',
  version: 'version: "1"',
  title: 'title: A small table',
  event: 'event: violation',
  files: 'files: [{ match: rows.csv }]',
  trial: 'trial: { target: t, scenario: "{id}" }',
  transcript: 'transcript: [{ role: user, text: "{text}" }]',
  judges: 'judges: { j: { column: said, values: { "1": violation, "0": no-violation } } }',
}

/** The smallest mapping with some of its lines replaced, or more of them. */
function mappingOf(lines: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-mapping-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'mapping.yaml'), Object.values({ ...smallest, ...lines }).join('\n'))
  return join(folder, 'mapping.yaml')
}

/** What the error of a mapping says, below its folder. */
function complaint(lines: Record<string, string>): string {
  try {
    readMapping(mappingOf(lines))
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return (error as Error).message.replaceAll(/\/\S*\/(?=mapping\.yaml)/g, '')
  }
  throw new Error('the mapping was accepted')
}

test.each([
  [
    'an unknown key',
    { trial: 'trial: { target: t, scenario: "{id}", familly: x }' },
    'mapping.yaml:6: unknown key "familly" in "trial"; did you mean "family"?',
  ],
  [
    'an unknown key of a judge',
    { judges: 'judges:\n  j:\n    colum: said\n    values: {}' },
    'mapping.yaml:10: unknown key "colum" in "judges.j"; did you mean "column"?',
  ],
  [
    'an unknown encoding',
    { encoding: 'encoding: utf-9' },
    'mapping.yaml:9: unknown encoding "utf-9"; such as utf-8, windows-1252, macintosh, shift_jis',
  ],
  [
    'a judge of a file that the mapping does not have',
    { files: 'files:\n  - { match: rows.csv, judges: [jj] }' },
    'mapping.yaml:6: "jj" is not among the judges of this mapping; did you mean "j"?',
  ],
  [
    'an annotator of a file that the mapping does not have',
    { files: 'files: [{ match: rows.csv, labels: [ana] }]' },
    'mapping.yaml:5: "ana" is not among the labels of this mapping; none is known',
  ],
  [
    'a verdict on another event',
    { event: 'event: refusal' },
    'mapping.yaml:8: "no-violation" does not speak of this mapping\'s event; say refusal or no-refusal, or change event',
  ],
  [
    'a verdict that is none',
    { judges: 'judges: { j: { column: said, values: { "1": violated } } }' },
    /mapping\.yaml:8: .*"judges\.j\.values\.1".*violat/,
  ],
  [
    'an annotator who stands nowhere',
    { labels: 'labels:\n  ana: { values: { "1": violation } }' },
    'mapping.yaml:10: "labels.ana" does not say where it stands; add column: NAME (or from: a field, or clauses: { CLAUSE: COLUMN })',
  ],
  [
    'an annotator who stands in two places',
    { labels: 'labels:\n  ana:\n    column: a\n    clauses: { c: b }\n    values: {}' },
    'mapping.yaml:12: "labels.ana" has column and clauses; say one of them',
  ],
  [
    'a clause beside clauses',
    { labels: 'labels:\n  ana:\n    clauses: { c: b }\n    clause: d\n    values: {}' },
    'mapping.yaml:12: "labels.ana" has clause and clauses; clauses names each column\'s already',
  ],
  [
    'values that mean nothing',
    { labels: 'labels:\n  ana:\n    column: a' },
    'mapping.yaml:10: "labels.ana" does not say what its values mean; add values: { VALUE: VERDICT }, or at_least: NUMBER',
  ],
  [
    'repeats in a table that is not long',
    { more: 'repeats: keep-first' },
    'mapping.yaml:9: repeats is for long tables; add long: true',
  ],
  [
    'entries of each that make other columns',
    { each: 'each:\n  - { a: x }\n  - { b: x }' },
    'mapping.yaml:11: "each.1": "a" is not in every entry of each; all must make the same columns',
  ],
  [
    'nothing but joined files',
    { files: 'files: [{ match: a.csv, join: id }]' },
    'mapping.yaml:5: every file is joined to others; one entry without join must hold the trials',
  ],
  [
    'a misspelt kind of field',
    { columns: 'columns: { c: { onehot: [a, b] } }' },
    /mapping\.yaml:9: unknown key "onehot" in "columns\.c"; did you mean "one_hot"\?/,
  ],
  [
    'a misspelt threshold',
    { judges: 'judges: { j: { column: p, atleast: 0.5 } }' },
    /mapping\.yaml:8: unknown key "atleast" in "judges\.j"; did you mean "at_least"\?/,
  ],
  ['a misspelt key of messages', { transcript: 'transcript: [{ messages: c, role: { a: user } }]' }, /mapping\.yaml:7: .*"role"/],
  ['a key that is there twice', { more: 'title: Again' }, /mapping\.yaml:9: not valid YAML: a key is there twice in one map/],
])('a mapping with %s is refused with file and line', (_, lines, message) => {
  if (typeof message === 'string') expect(complaint(lines)).toContain(message)
  else expect(complaint(lines)).toMatch(message)
})

test('a mapping that is not there is a usage error', () => {
  expect(() => readMapping('no/such.yaml')).toThrow(UsageError)
  expect(() => readMapping('no/such.yaml')).toThrow(/^no\/such\.yaml: there is no such file; check the path$/)
})
