import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assay, assayJson } from '../assay.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'assay-mutate-'))
  writeFileSync(join(cwd, 'ops.yaml'), ops)
  writeFileSync(join(cwd, 'ops.mjs'), moduleOps)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const ops = `operators:
  - name: over-age
    concerns: [INV-04]
    where: {tool: play}
    do: retarget
    what: item
    to: {pick: item, where: {overAge: true}}
  - name: nothing-wrong
    concerns: [INV-21]
    where: {nth: 1}
    do: replace-text
    say: Good evening.
  - {name: never, do: drop, where: {tool: no-such-tool}}
`
const moduleOps = `export const operators = [
  {
    name: 'mine',
    concerns: [],
    select: view => view.of('approval'),
    change(draft, { event }) {
      draft.events = draft.events.filter(one => one.no !== event.no)
      return { what: 'an approval is gone', events: [event.no] }
    },
  },
]
`
const few = ['--count', '50', '--seed', '3']
const run = (...args: string[]) => assay(['world', 'mutate', ...args], { cwd })

test('says by operator and by invariant who noticed, within 80 columns, and exits with 0', async () => {
  const { code, stdout } = await run('--ops', 'ops.yaml', ...few)
  expect(code).toBe(0)
  expect(stdout).toMatch(/over-age +\d+ +0 +INV-04\* \d+/)
  expect(stdout).toMatch(/INV-04 age-class +1 +(\d+) +\1 +100\.0%/)
  expect(stdout).toMatch(/INV-21 config-canary +1 +50 +0 +0\.0%/)
  expect(stdout).toContain('No place for: never')
  expect(stdout).toContain('50 mutants not found')
  expect(Math.max(...stdout.split('\n').map(line => stringWidth(line)))).toBeLessThanOrEqual(80)
})

test('lists survivors with episode and what was changed', async () => {
  const { stdout } = await run('--ops', 'ops.yaml', ...few, '--survivors')
  expect(stdout).toMatch(/INV-21 {2}nothing-wrong {2}\([a-z-]+ \d+\): the agent says "Good evening\."/)
})

test('episodes are written, changed by nobody, and read again', async () => {
  const { stdout } = await assay(['world', 'episodes', '--count', '12'], { cwd })
  expect(stdout.trim().split('\n')).toHaveLength(12)
  writeFileSync(join(cwd, 'e.jsonl'), stdout)
  const document = await assayJson<{ operators: object[] }>(['world', 'mutate', '--ops', 'ops.mjs', '--episodes', 'e.jsonl'], {
    cwd,
  })
  expect(document).toMatchObject({ schema: 'assay.world-mutation/1', episodes: 12 })
  expect(document.operators).toMatchObject([{ operator: 'mine', concerns: [] }])
})

test.each([
  [['--ops', 'none.yaml'], 'none.yaml'],
  [['--episodes', 'ops.yaml'], 'ops.yaml:1: not valid JSON'],
  [['--count', 'many'], '--count "many" is no whole number'],
  [['--only', 'secret-as-bas65'], 'no operator has "secret-as-bas65" in its name'],
])('what cannot be done is told: %j', async (args, message) => {
  const { code, stderr } = await run(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})

test.each([
  [['episodes', '--market', 'DE'], '--market is of "world show"'],
  [['mutate', '--limit', '5'], '--limit is of "world browse"'],
  [['show', '7', '--count', '5'], '--count is of "world episodes"'],
  [['episodes', '--count', '0'], '--count 0 would play no episode'],
  [['mutate', '--count', '0'], '--count 0 would play no episode'],
  [['episodes', '--count', '1', '--json'], 'leave out --json'],
])('what an action does not take is refused in words: %j', async (args, words) => {
  const { code, stderr } = await assay(['world', ...args], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(words)
})
