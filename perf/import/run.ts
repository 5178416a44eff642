import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watchedProgram } from '../watched-program.ts'
import { generate } from './generate.ts'
import type { Measured } from './measure.ts'

/**
 * Imports and analyses a generated table of 100,000 trials with the built program, beside the bare loops that no import can
 * beat, each in a process of its own. Exits with 1 when a limit is passed: `node tools/run.mjs perf/import/run.ts [TRIALS]`
 */
const trials = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'assay-perf-'))

const steps: { name: string; run: () => Measured | Promise<Measured>; seconds?: number; megabytes?: number }[] = [
  { name: 'bare csv-parse of the file', run: () => floor('parse') },
  { name: 'bare better-sqlite3 insert of its bytes', run: () => floor('insert') },
  {
    name: 'assay import table',
    run: () => program(['import', 'table', 'trials.csv', '--mapping', 'mapping.yaml']),
    seconds: 30,
    megabytes: 300,
  },
  {
    name: 'assay analyze by hazard, locale',
    run: () => program(['analyze', 'latest', '--by', 'hazard,locale']),
    seconds: 3,
    megabytes: 300,
  },
]

try {
  const { table } = await generate(folder, { trials })
  const size = (statSync(table).size / 1e6).toFixed(0)
  console.log(`${trials} trials, 2 judges, 2 annotators, ${size} MB; Node ${process.versions.node}, ${cpus()[0]?.model.trim()}\n`)
  const line = ([name, ...cells]: readonly string[]) =>
    console.log(name!.padEnd(42) + cells.map(cell => cell.padStart(12)).join(''))
  line(['', 'rows/s', 'CPU s', 'wall s', 'limit', 'max RSS MB', 'limit'])
  for (const { name, run, ...limit } of steps) {
    const { rows, seconds, cpuSeconds, megabytes } = await run()
    const over = seconds > (limit.seconds ?? Infinity) || megabytes > (limit.megabytes ?? Infinity)
    const shown = [rows / seconds, cpuSeconds, seconds, limit.seconds, megabytes, limit.megabytes]
    line([name, ...shown.map((value, i) => (value === undefined ? '–' : value.toFixed(i === 1 || i === 2 ? 1 : 0)))])
    if (rows < trials * 0.9) throw new Error(`${name}: handled ${rows} of ${trials} rows`)
    if (over) {
      console.log('  … is over its limit')
      process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function floor(step: string): Measured {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, ['--semi-space-growth-factor=1', script, step, folder], { encoding: 'utf8' }))
}

async function program(words: string[]): Promise<Measured> {
  const { stdout, ...took } = await watchedProgram(folder, [...words, '--json'])
  return { ...took, rows: JSON.parse(stdout).trials }
}
