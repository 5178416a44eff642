import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { hostile } from './hostile-inputs.ts'
import { folderOf, loaders } from './loaders.ts'

const most = { megabytes: 512, ms: 60_000 }
const child = fileURLToPath(new URL('hostile-child.ts', import.meta.url))
const byName = new Map(loaders().map(loader => [loader.name, loader]))
/** Those that are quick, and one of each kind; all of them behind `npm run malformed`. */
const quick = [
  'a line of 50 MB',
  'a list of wrong values',
  'a quote that is never closed',
  'YAML as long as it may be',
  'an array of brackets',
]
const names = process.env.ASSAY_MALFORMED ? Object.keys(hostile) : quick

test.each(names)('%s: bounded memory and time', { timeout: 2 * most.ms }, async name => {
  const { loader, file, write, says } = hostile[name]!
  const folder = folderOf(byName.get(loader)!.files)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  write(join(folder, file))
  const { stdout } = await promisify(execFile)(process.execPath, [child, name, folder], { timeout: most.ms, maxBuffer: 1e8 })
  const { said, fault, megabytes, ms } = JSON.parse(stdout) as { said: string; fault?: string; megabytes: number; ms: number }
  if (process.env.ASSAY_MALFORMED)
    console.log(`${name}: ${Math.round(megabytes)} MB, ${Math.round(ms)} ms: ${said.slice(0, 200)}`)
  expect(fault).toBeUndefined()
  expect(said).toContain(says)
  expect(megabytes).toBeLessThan(most.megabytes)
})
