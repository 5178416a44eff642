// `npm run check`: everything that must hold besides the tests. Runs all steps, then says which failed.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const run = fileURLToPath(new URL('run.mjs', import.meta.url))
const steps = [
  ['types', 'tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['style', 'biome', 'check', '.'],
  ['unused', 'knip'],
]
const failed = []
for (const [name, ...command] of steps) {
  const started = Date.now()
  const { status } = spawnSync(process.execPath, [run, ...command], { stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status !== 0) failed.push(name)
}
console.log(failed.length === 0 ? 'check: all passed' : `check: ${failed.join(', ')} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
