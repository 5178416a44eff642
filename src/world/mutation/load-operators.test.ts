import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadOperators } from './load-operators.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-operators-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('YAML, JSON and a module all give operators', async () => {
  const yaml = file('a.yaml', 'operators:\n  - {name: a, do: drop}\n')
  const json = file('a.json', '{"operators": [{"name": "a", "do": "drop"}]}')
  const module = file('a.mjs', "export const operators = [{ name: 'a', concerns: [], select: () => [], change: () => null }]")
  for (const path of [yaml, json, module]) expect((await loadOperators(path)).map(({ name }) => name)).toEqual(['a'])
})

test.each([
  ['b.mjs', 'export const operator = 1', 'exports no `operators`'],
  ['c.mjs', "export const operators = [{ name: 'a', concerns: [] }]", 'operators[0] ("a"): has no function `select(view)`'],
  ['d.mjs', 'export const = 1', 'cannot be run as a module'],
  ['e.txt', '', 'operators come from'],
])('%s', async (name, text, message) => {
  await expect(loadOperators(file(name, text))).rejects.toThrow(message)
})

test('a file that is not there is named', async () => {
  await expect(loadOperators(join(folder, 'none.yaml'))).rejects.toThrow('none.yaml')
})
