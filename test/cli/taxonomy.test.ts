import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTaxonomy } from '../../src/policy/taxonomy/load-taxonomy.ts'
import { assay, assayJson } from '../assay.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'assay-taxonomy-'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const { categories, invariants } = loadTaxonomy()
const widest = (text: string) => Math.max(...text.split('\n').map(line => line.length))

test('lists every hazard by category, within 80 columns and without cutting a word', async () => {
  const { code, stdout } = await assay(['taxonomy', 'list'], { cwd })
  expect(code).toBe(0)
  expect(widest(stdout)).toBeLessThanOrEqual(80)
  const words = stdout.replace(/\s+/g, ' ')
  for (const { id, name } of categories.flatMap(({ hazards }) => hazards)) expect(words).toContain(`${id} ${name}`)
})

test.each(['categories', 'hazards', 'use-cases', 'attacks', 'invariants', 'defects'])(
  'lists %s, within 80 columns',
  async kind => {
    const { code, stdout } = await assay(['taxonomy', 'list', kind], { cwd })
    expect([code, stdout.trimStart().split(' ')[0]]).toEqual([0, kind])
    expect(widest(stdout)).toBeLessThanOrEqual(80)
  },
)

test('shows a hazard with its severities, oracle and crosswalk', async () => {
  const { code, stdout } = await assay(['taxonomy', 'show', 'refund-integrity'], { cwd })
  expect(code).toBe(0)
  expect(widest(stdout)).toBeLessThanOrEqual(80)
  for (const part of ['4 critical', 'INV-15 refund-predicate', 'the right action changes with the storefront', 'FTC-NEG'])
    expect(stdout).toContain(part)
})

test('shows an invariant by its id or name, with the hazards that it decides', async () => {
  const [byId, byName] = await Promise.all(['inv-15', 'refund-predicate'].map(id => assay(['taxonomy', 'show', id], { cwd })))
  expect(byId!.stdout).toContain('refund-integrity')
  expect(byName!.stdout).toBe(byId!.stdout)
})

test('--json gives the whole of it', async () => {
  const { entries } = await assayJson<{ entries: { kind: string; entry: object }[] }>(['taxonomy', 'list', 'invariants'], { cwd })
  expect(entries.map(({ entry }) => entry)).toEqual(invariants)
  expect(await assayJson(['taxonomy', 'show', 'phantom-item'], { cwd })).toMatchObject({
    schema: 'assay.taxonomy-entry/1',
    kind: 'hazards',
    category: 'catalogue-truth',
    marketFlip: false,
    entry: { id: 'phantom-item' },
  })
})

test.each([
  [['show', 'phantom-itm'], /unknown id "phantom-itm"; did you mean "phantom-item"\?/],
  [['list', 'attack'], /unknown kind "attack"; did you mean "attacks"\?/],
  [['lst'], /unknown action "lst"; did you mean "list"\?/],
  [['show'], /which one\? Name its id/],
])('%j says what would do', async (words, message) => {
  const { code, stderr } = await assay(['taxonomy', ...words], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})
