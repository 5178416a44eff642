import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseYaml } from '../../src/base/source.ts'
import { readMapping } from '../../src/interop/table/table-importer.ts'
import { assay } from '../assay.ts'

// The example of the guide is made as it stands there, and its command prints what the guide says.
const guideOf = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const guide = guideOf('mappings.md')
const fenced = (text: string, head: string) => text.split(`\`\`\`${head}\n`)[1]!.split('```')[0]!

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'assay-guide-'))
  // All its letters are the same in Latin-1 as in windows-1252.
  writeFileSync(join(dir, 'pruefung.csv'), Buffer.from(fenced(guide, 'csv pruefung.csv'), 'latin1'))
  writeFileSync(join(dir, 'pruefung.yaml'), fenced(guide, 'yaml pruefung.yaml'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('the dry run of the example prints what the guide says', async () => {
  const [line, ...output] = fenced(guide, 'console').split('\n')
  const { stdout, stderr } = await assay(line!.replace('$ assay ', '').split(' '), { cwd: dir })
  expect(`${stdout}${stderr}`.trim()).toBe(output.join('\n').trim())
})

test('with the value that was missing it comes in whole', async () => {
  const mended = fenced(guide, 'yaml pruefung.yaml').replace('k.A.:', 'unklar: { abstained: unclear }, k.A.:')
  writeFileSync(join(dir, 'mended.yaml'), mended)
  const { stdout } = await assay(['import', 'table', 'pruefung.csv', '--mapping', 'mended.yaml', '--json'], { cwd: dir })
  expect(JSON.parse(stdout)).toMatchObject({ trials: 3, judgements: 6, labels: 6, rejected: 0 })
})

test('the mapping in the guide to importing is one', () => {
  writeFileSync(join(dir, 'ratings.yaml'), fenced(guideOf('importing.md').split('## A mapping of your own')[1]!, 'yaml'))
  expect(readMapping(join(dir, 'ratings.yaml'))).toMatchObject({ name: 'ratings' })
})

test('every key of the language is in the guide', () => {
  const known = parseYaml(fenced(guide, 'yaml pruefung.yaml'), 'x').value as object
  for (const key of [...Object.keys(known), 'each', 'repeats', 'rows', 'join', 'clauses', 'one_hot', 'at_most', 'ignore_case'])
    expect(guide).toContain(key)
})
