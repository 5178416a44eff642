import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Measured } from './measure.ts'

/**
 * Makes, searches, reads and opens worlds, and calls their tools, each step in a process of its own, beside the bare streams that no world
 * can be made without. Exits with 1 when a limit is passed: `npm run perf-world [-- MARKET]`
 */
const limits: {
  step: string
  name: string
  seconds?: number
  megabytes?: number
  milliseconds?: number
  cpuMilliseconds?: number
}[] = [
  { step: 'streams', name: '100,000 bare streams, one draw each' },
  { step: 'items', name: '100,000 items with titles', seconds: 3, megabytes: 400 },
  { step: 'search', name: '… the first search among them' },
  { step: 'texts', name: '2,000 items: all texts and reviews' },
  { step: 'open', name: 'opening a shared world of 2,000', milliseconds: 0.2 },
  // 5,000 a second on one core: all threads' time together, garbage collection among it.
  { step: 'calls', name: '2,000 tool calls, 50 a session', cpuMilliseconds: 0.2 },
  { step: 'session', name: '10,000 tool calls in one session', cpuMilliseconds: 0.2 },
]

const market = process.argv[2] ?? 'GB'
console.log(`Worlds of ${market}; Node ${process.versions.node}, ${cpus()[0]?.model.trim()}\n`)
const line = ([name, ...cells]: readonly string[]) =>
  console.log(name!.padEnd(38) + cells.map(cell => cell.padStart(12)).join(''))
line(['', 'ms each', 'CPU s', 'wall s', 'max RSS MB', 'limit'])
for (const { step, name, ...limit } of limits) {
  const { count, seconds, cpuSeconds, megabytes } = measure(step)
  const each = (seconds * 1_000) / count
  const over =
    seconds > (limit.seconds ?? Infinity) ||
    megabytes > (limit.megabytes ?? Infinity) ||
    each > (limit.milliseconds ?? Infinity) ||
    (cpuSeconds * 1_000) / count > (limit.cpuMilliseconds ?? Infinity)
  const allowed = [
    ...(limit.seconds === undefined ? [] : [`${limit.seconds} s`]),
    ...(limit.megabytes === undefined ? [] : [`${limit.megabytes} MB`]),
    ...(limit.milliseconds === undefined ? [] : [`${limit.milliseconds} ms`]),
    ...(limit.cpuMilliseconds === undefined ? [] : [`${limit.cpuMilliseconds} ms CPU`]),
  ].join(', ')
  line([name, each.toFixed(4), cpuSeconds.toFixed(2), seconds.toFixed(2), megabytes.toFixed(0), allowed || '–'])
  if (over) {
    console.log('  … is over its limit')
    process.exitCode = 1
  }
}

function measure(step: string): Measured {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, ['--semi-space-growth-factor=1', script, step, market], { encoding: 'utf8' }))
}
