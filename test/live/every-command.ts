// Runs the commands that need no endpoint but a fake server, from beginning to end, in a new folder, and prints what became of them as
// JSON. In its first argument, as JSON: words to put before each command (a tracer), and variables of its environment.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alwaysGrants, runCommand, writeLiveSuite } from './live-suite.ts'
import { serverProcess } from './server-process.ts'

export interface EveryCommand {
  url: string
  ended: { words: string; code: number | null; stderr: string }[]
}

const { before = [], env = {} } = JSON.parse(process.argv[2] ?? '{}') as { before?: string[]; env?: Record<string, string> }
const launcher = fileURLToPath(new URL('../../bin/assay.mjs', import.meta.url))
const cwd = mkdtempSync(join(tmpdir(), 'assay-every-command-'))
try {
  await using server = await serverProcess({ reply: alwaysGrants })
  writeLiveSuite(cwd, 20)
  const run = runCommand(server.url, { concurrency: 8 })
  const commands = [
    ['--help'],
    ['--version'],
    [],
    ['demo'],
    ['init', 'project'],
    ['doctor'],
    ['plan', ...run.slice(1, 4)],
    run,
    ['reproduce', 'latest'],
    ['judge', 'latest', '--judge', 'string:refund'],
    ['runs'],
    ['analyze', 'latest'],
  ]
  const ended = commands.map(words => {
    const [program, ...args] = [...before, process.execPath, launcher, ...words] as [string, ...string[]]
    const { status, stderr } = spawnSync(program, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, encoding: 'utf8' })
    return { words: words.slice(0, 2).join(' '), code: status, stderr }
  })
  console.log(JSON.stringify({ url: server.url, ended } satisfies EveryCommand))
} finally {
  rmSync(cwd, { recursive: true, force: true })
}
