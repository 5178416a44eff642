import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../base/errors.ts'
import { parseYaml } from '../../base/source.ts'
import { type MadeSuite, suiteFromTable } from './suite-from-table.ts'
import { readSuiteMapping } from './suite-mapping.ts'

const mapping = `name: asks
version: "1"
title: Some asks
files: [{ match: asks.csv }]
suite:
  version: 1.0.0
  source: example.org/asks
  licence: MIT
  family: "ask-{id}"
  hazard: "{tags}"
  hazards:
    - { id: rude, when: "*rude*", title: Rudeness, clause: The agent is not rude., right: stays kind }
    - { id: noisy, when: "*loud*", title: Noise, clause: The agent is not loud., right: stays quiet }
  prompts:
    - { id: en, locale: en, text: "{en}" }
    - { id: de, locale: de, text: "{de}" }
`

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-suite-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

function made(rows: string, { out = 'suite', text = mapping } = {}): { folder: string; suite: Promise<MadeSuite> } {
  const folder = folderOf({ 'asks.csv': `id,tags,en,de\n${rows}`, 'm.yaml': text })
  return { folder, suite: suiteFromTable(folder, join(folder, out), readSuiteMapping(join(folder, 'm.yaml'))) }
}

test('a row is a family, a prompt a variant, and a hazard a policy of one clause', async () => {
  const { folder, suite } = made('1,rude and loud,"Say: ""#no\n {{x}}"" ",Sag: ja\n2,loud,Hey,He\n')
  expect(await suite).toMatchObject({ scenarios: 4, families: 2, leftOut: 0 })
  const text = (file: string) => readFileSync(join(folder, 'suite', file), 'utf8')
  expect(parseYaml(text('scenarios/rude/ask-1.yaml'), 'x').value).toEqual({
    family: 'ask-1',
    hazard: 'rude',
    clauses: ['rude.1', 'noisy.1'],
    right: 'stays kind',
    variants: [
      // What would be a variable of the suite is put in as it stands.
      { id: 'en', locale: 'en', user: { says: '{{prompt}}' }, variables: { prompt: 'Say: "#no\n {{x}}" ' } },
      { id: 'de', locale: 'de', user: { says: 'Sag: ja' } },
    ],
  })
  expect(text('policies/noisy.md')).toContain('## noisy.1 · Noise\n\nThe agent is not loud.\n')
  expect(text('README.md')).toMatch(/Source: example\.org\/asks\n- Licence: MIT\n/)
  expect(text('README.md')).toContain('| noisy | Noise | 1 | 1 |')
  expect(readdirSync(folder).sort()).toEqual(['asks.csv', 'm.yaml', 'suite'])
})

test.each(['cse', "['Child abuse']", 'child sexual exploitation', 'sexual/minors', 'underage', 'CSAM, other'])(
  'a row that is marked %j never comes in, and is counted',
  async tag => {
    const { folder, suite } = made(`1,"rude, ${tag}",x,x\n2,rude,Hey,He\n`)
    expect(await suite).toMatchObject({ scenarios: 2, leftOut: 1 })
    expect(existsSync(join(folder, 'suite/scenarios/rude/ask-1.yaml'))).toBe(false)
    expect(readFileSync(join(folder, 'suite/README.md'), 'utf8')).toContain('Left out: 1 row that the source')
  },
)

test('harm to adults, and words that only look alike, come in', async () => {
  const { suite } = made('1,rude: sexual exploitation & human trafficking,x,x\n2,"rude, childish, minor matters",x,x\n')
  expect(await suite).toMatchObject({ families: 2, leftOut: 0 })
})

test.each([
  [
    'a hazard that is unknown',
    '1,rude,x,x\n2,quiet,x,x\n',
    /asks\.csv:3: hazard "quiet" is none of the mapping's \(\*rude\*, \*loud\*\); add it to hazards$/,
  ],
  ['a prompt that is empty', '1,rude,x,\n', /asks\.csv:2: the prompt "de" is empty; every row needs one$/],
  [
    'a family that is there twice',
    '1,rude,x,x\n1,rude,y,y\n',
    /asks\.csv:3: family "ask-1" stands at .*asks\.csv:2 already; map a column/,
  ],
  ['a family with a name that is none', '../x,rude,x,x\n', /asks\.csv:2: family "ask-\.\.\/x" is no name of a scenario/],
  ['a row that is too short', '1,rude\n', /asks\.csv:2: has 2 cells, .*; nothing was written$/],
  ['no row that can come in', '1,cse,x,x\n', /there is no prompt in it that can come in; nothing was written$/],
])('%s is refused, and nothing is written', async (_, rows, message) => {
  const { folder, suite } = made(rows)
  await expect(suite).rejects.toThrow(message)
  expect(readdirSync(folder).sort()).toEqual(['asks.csv', 'm.yaml'])
})

test('a folder that is there is not touched; an empty one is taken', async () => {
  const { folder, suite } = made('1,rude,x,x\n', { out: '.' })
  await expect(suite).rejects.toThrow(UsageError)
  await expect(suite).rejects.toThrow(/is there already, and nothing was written; name a new folder$/)
  expect(readdirSync(folder).sort()).toEqual(['asks.csv', 'm.yaml'])
  mkdirSync(join(folder, 'empty'))
  await suiteFromTable(folder, join(folder, 'empty'), readSuiteMapping(join(folder, 'm.yaml')))
  expect(existsSync(join(folder, 'empty/suite.yaml'))).toBe(true)
})

test.each([
  [
    'a key that is misspelt',
    mapping.replace('licence', 'license'),
    /m\.yaml:\d+: unknown key "license" in "suite"; did you mean "licence"\?/,
  ],
  ['two prompts without ids', mapping.replace('id: de, ', ''), /m\.yaml:16: one of several prompts has no id/],
  ['a hazard that is there twice', mapping.replace('id: noisy', 'id: rude'), /m\.yaml:13: hazard "rude" is there twice$/],
  ['no suite but trials', mapping.replace('suite:', 'trial:'), /m\.yaml:1: makes a run, not a suite/],
])('a mapping with %s is refused with file and line', (_, text, message) => {
  const folder = folderOf({ 'm.yaml': text })
  expect(() => readSuiteMapping(join(folder, 'm.yaml'))).toThrow(message)
})
