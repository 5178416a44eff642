import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assay } from '../assay.ts'

// Every command of the guide is run in the order in which it stands there, and prints what the guide says.
const guide = readFileSync(new URL('../../docs/importing.md', import.meta.url), 'utf8').split('## A mapping of your own')[0]!
const files = [...guide.matchAll(/```jsonl (\S+)\n(.*?)```/gs)].map(([, name, text]) => [name!, text!] as const)
const commands = [...guide.matchAll(/```console\n\$ assay (.*?)\n(.*?)```/gs)].map(
  ([, words, output]) => [words!, output!] as const,
)

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'assay-guide-'))
  for (const [name, text] of files) writeFileSync(join(dir, name), text)
  writeFileSync(join(dir, 'half-written.eval'), Buffer.from('PK\u0003\u0004 and then nothing that ends it'))
  writeFileSync(join(dir, 'of-tomorrow.json'), '{"version": 9, "status": "success", "eval": {}}')
  mkdirSync(join(dir, 'notes'))
  writeFileSync(join(dir, 'notes', 'README.md'), '')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Without what differs from one day to the next. */
const plain = (text: string) =>
  text
    .replaceAll(/\br[0-9a-f]{5,16}\b/g, 'RUN')
    .replaceAll(/\d+\.\d s$/gm, 'N s')
    .trim()

test.each(commands)('assay %s', async (words, output) => {
  const { stdout, stderr } = await assay(words.split(' '), { cwd: dir })
  expect(plain(`${stderr}${stdout}`)).toBe(plain(output))
})

test('the guide shows commands', () => {
  expect(commands.length).toBeGreaterThan(5)
})
