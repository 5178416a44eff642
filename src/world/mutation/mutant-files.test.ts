import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actions } from './actions/actions.ts'
import { encodingNames } from './encodings.ts'
import { loadOperators } from './load-operators.ts'
import { parseOperators } from './operator-file.ts'

const page = readFileSync(new URL('../../../docs/mutant-files.md', import.meta.url), 'utf8')

test('the first file of the docs is a mutant file', () => {
  const [, text] = /```yaml\n([\s\S]*?)```/.exec(page)!
  expect(parseOperators(text!, 'docs').map(({ name }) => name)).toEqual(['paid-by-a-child', 'played-over-age', 'secret-in-morse'])
})

test('the docs name every action and every encoding', () => {
  for (const name of Object.keys(actions)) expect(page.replace(/ +\|/g, ' |')).toContain(`| \`${name}\` |`)
  for (const name of encodingNames) expect(page, name).toContain(`\`${name}\``)
})

test('the module of the docs exports operators', async () => {
  const [, text] = /```js\n([\s\S]*?)```/.exec(page)!
  const folder = mkdtempSync(join(tmpdir(), 'assay-mutant-files-'))
  writeFileSync(join(folder, 'mine.mjs'), text!)
  const operators = await loadOperators(join(folder, 'mine.mjs')).finally(() => rmSync(folder, { recursive: true, force: true }))
  expect(operators.map(({ name }) => name)).toEqual(['approved-by-other-child'])
})
