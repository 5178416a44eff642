// `npm run perf`: every benchmark, one after the other.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

for (const file of ['startup/measure.ts', 'import/run.ts', 'stats/run.ts', 'world/run.ts', 'live/run.ts']) {
  console.log(`\n${file}`)
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
