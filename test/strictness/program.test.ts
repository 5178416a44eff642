import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from '../../src/base/random.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { assay } from '../assay.ts'
import { exampleOf, folderOf, loaders } from './loaders.ts'
import { diceOf } from './mutate.ts'

/** Malformed inputs that go through the whole program; each of them must be refused. */
const inputs = process.env.ASSAY_MALFORMED ? 60 : 10

/** How the program is asked to read the files of a loader. */
const commands: Readonly<Record<string, readonly string[]>> = {
  suite: ['suite', 'lint', '.'],
  prices: ['plan', '.', '--target', 'openai:m', '--prices', 'prices.yaml'],
  mapping: ['import', 'table', 'a.csv', '--mapping', 'm.yaml'],
  'table (CSV)': ['import', 'table', 'a.csv', '--mapping', 'm.yaml'],
  'table (JSON Lines)': ['import', 'table', 'a.jsonl', '--mapping', 'm.yaml'],
  'import records': ['import', 'records', 'trials.jsonl'],
  'import agentdojo': ['import', 'agentdojo', '.'],
  'import inspect': ['import', 'inspect', 'log.json'],
  'import inspect (.eval)': ['import', 'inspect', 'log.eval'],
  'import promptfoo': ['import', 'promptfoo', 'results.json'],
  'import tau-bench': ['import', 'tau-bench', '.'],
  'import chat': ['import', 'chat', 'chats.jsonl'],
  'import otlp': ['import', 'otlp', 'traces.json'],
}
const read = loaders().filter(({ name }) => Object.hasOwn(commands, name))
const suite = loaders().find(({ name }) => name === 'suite')!.files

/** Nothing of the format is left of the file. */
const destroyed: readonly ((text: string) => string | Buffer)[] = [
  text => Buffer.from(text, 'utf16le'),
  text => `${text.slice(0, text.length / 3)}\0`,
  text => Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(text)]),
  () => '',
  () => '[[[[[[',
  () => Buffer.from('PK\u0003\u0004 no archive'),
  text => text.slice(0, 9),
  () => '\u001b[2J{"a": \u202e',
]

let place = ''
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'assay-strict-'))
})
afterAll(() => rmSync(place, { recursive: true }))

test.each(Array.from({ length: inputs }, (_, n) => n))('input %i: exit code 2, one sentence, no run', async n => {
  const dice = diceOf(seededRandom(n))
  const loader = read[n % read.length]!
  const name = loader.mutated[0]!
  const example = exampleOf(loader)
  const target = Object.hasOwn(example, name) ? name : Object.keys(example)[0]!
  const files = { ...(loader.name === 'prices' ? suite : {}), ...example, [target]: dice.one(destroyed)(loader.files[name]!) }
  const cwd = folderOf(files)
  try {
    const store = join(place, `${n}.db`)
    const { code, stdout, stderr } = await assay([...commands[loader.name]!, '--store', store], { cwd })
    expect(stderr, loader.name).toMatch(/^assay: /m)
    expect(stderr).not.toMatch(/\n\s+at |internal error|undefined|\[object|[\u0000-\u0008\u001b\u202e]/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(await runsIn(store)).toBe(0)
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

async function runsIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0
  const store = sqliteStore(path)
  const { length } = await store.runs()
  await store.close()
  return length
}
