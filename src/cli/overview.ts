import { existsSync } from 'node:fs'
import { shortRun } from '../record/identity.ts'
import type { RunSummary } from '../store/store.ts'
import { type CommandContext, type ExitCode, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { runsTable, summaryJson } from './runs.ts'

const latest = 5

/** A bare `assay`: the latest runs, and what to do next. */
export async function overview(context: CommandContext): Promise<ExitCode> {
  const { terminal } = context
  const path = process.env.ASSAY_STORE ?? '.assay/assay.db'
  const next = (lines: readonly (readonly [string, string])[]) => {
    for (const [command, what] of lines) terminal.print(`  ${command.padEnd(34)} ${what}`)
  }
  if (context.json) {
    const runs = existsSync(path) ? await readRuns(context) : []
    printJson(context, 'assay.runs/1', { runs: runs.map(summaryJson) })
    return exitCodes.done
  }
  if (!existsSync(path)) {
    terminal.print('\n  assay: no run here yet.\n')
    next([
      ['assay demo', 'see it work: no key, no network'],
      ['assay init', 'begin a project of your own'],
      ['assay --help', 'all commands'],
    ])
    return exitCodes.done
  }
  const runs = (await readRuns(context)).slice(0, latest)
  terminal.print(`\n${runsTable(runs, terminal.width)}\n`)
  const [newest] = runs
  next([
    ...(newest ? [[`assay analyze ${shortRun(newest.manifest.id)}`, 'its rates, and what is missing'] as const] : []),
    ['assay --help', 'all commands'],
  ])
  return exitCodes.done
}

async function readRuns(context: CommandContext): Promise<RunSummary[]> {
  const store = await context.openStore({ existing: true })
  const runs = await store.runs()
  await store.close()
  return runs
}
