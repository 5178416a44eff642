import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../../bin/assay.mjs', import.meta.url))
const listing = `data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'\nregisterHooks({ load(url, context, next) { console.log(url); return next(url, context) } })",
)}`

/** Its time is measured by perf/startup; this is what keeps it short. */
test('assay --version loads nothing but the launcher', () => {
  const said = execFileSync(process.execPath, [`--import=${listing}`, launcher, '--version'], { encoding: 'utf8' })
  const loaded = said.split('\n').filter(line => /^(file|data):/.test(line))
  expect(loaded).toEqual([expect.stringMatching(/bin\/assay\.mjs$/)])
})
