// How long `assay --version` and `assay --help` take as whole processes, beside a bare Node that does nothing.
// Medians of many runs in turn; the limits are printed, not enforced: machines differ.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../bin/assay.mjs', import.meta.url))
const runs = 21

const commands = {
  'node -e 0': { args: ['-e', '0'], limitMs: null },
  'assay --version': { args: [launcher, '--version'], limitMs: 150 },
  'assay --help': { args: [launcher, '--help'], limitMs: 250 },
  'assay run --help': { args: [launcher, 'run', '--help'], limitMs: null },
} as const

const times = Object.fromEntries(Object.keys(commands).map(name => [name, [] as number[]]))
for (let run = 0; run < runs; run++) {
  for (const [name, { args }] of Object.entries(commands)) {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (status !== 0) throw new Error(`${name} ended with ${status}`)
    if (run > 0) times[name]!.push(performance.now() - started)
  }
}
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const bare = median(times['node -e 0']!)
console.log(`Node ${process.version}, median of ${runs - 1} runs`)
for (const [name, { limitMs }] of Object.entries(commands)) {
  const ms = median(times[name]!)
  console.log(
    `  ${name.padEnd(18)} ${ms.toFixed(0).padStart(4)} ms  ${(ms / bare).toFixed(1).padStart(4)} × bare  ${limitMs === null ? '' : `limit ${limitMs} ms${ms > limitMs ? '  OVER' : ''}`}`,
  )
}
