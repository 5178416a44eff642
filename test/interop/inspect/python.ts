import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pythonWith } from '../../python.ts'

/** A Python that has inspect-ai; without one, the tests on real logs are passed over. */
export const python = pythonWith('inspect_ai')

/** What Inspect itself reads from a log (`make_logs.py`). */
export interface ReadByInspect {
  status: string
  task: string
  model: string
  samples: {
    id: string | number
    epoch: number
    error: string | null
    limit: string | null
    messages: [role: string, text: string][]
    calls: Record<string, unknown>[]
    scores: Record<string, unknown>
    history: Record<string, number>
  }[]
  results: Record<string, Record<string, number>>
}

function run(script: string, ...args: string[]): string {
  const file = fileURLToPath(new URL(script, import.meta.url))
  return execFileSync(python.path, [file, ...args], { encoding: 'utf8', timeout: 240_000, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** A folder of logs, made by Inspect with its mock model. */
export function makeLogs(): { folder: string; expected(name: string): ReadByInspect; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'assay-real-inspect-'))
  run('make_logs.py', folder)
  return {
    folder,
    expected: name => JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

export interface ReadBack extends ReadByInspect {
  /** The metrics as Inspect computes them from the samples and the header's scorers. */
  recomputed: ReadByInspect['results']
  summaries: number
  /** Samples that `inspect log dump` shows. */
  dumped: number
}

/** What Inspect reads from logs of one folder, by file name, and which it lists there. */
export function readByInspect(paths: readonly string[]): { logs: Record<string, ReadBack>; listed: string[] } {
  return JSON.parse(run('read_log.py', ...paths))
}
