import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fakeServer } from '../fake-server.ts'

test('the example of the guide prints what it says', async () => {
  const guide = readFileSync(new URL('../../../docs/testing-offline.md', import.meta.url), 'utf8')
  const [, code = ''] = /```js\nimport \{ fakeServer \} from 'assay\/testing'\n([\s\S]*?)```/.exec(guide)!
  const expected = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)/g)].map(match => match[1])
  const printed: string[] = []
  const log = (...values: unknown[]) => printed.push(values.map(shown).join(' '))
  const AsyncFunction = (async () => {}).constructor as new (...text: string[]) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('fakeServer', 'console', code)(fakeServer, { log })
  expect(printed).toEqual(expected)
  expect(printed).toHaveLength(3)
})

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? `{ ${Object.entries(value)
        .map(([key, inner]) => `'${key}': ${shown(inner)}`)
        .join(', ')} }`
    : String(value)
}
