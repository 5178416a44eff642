import { analyze, parseSliceKeys, type ResultRow, sliceKeys } from '../analysis/analyze.ts'
import { type NotableTrial, notableTrials } from '../analysis/notable-trials.ts'
import { missing } from '../analysis/outcome.ts'
import { resolveRun } from '../pipeline/resolve-run.ts'
import { shortRun, shortTrial } from '../record/identity.ts'
import type { RunSummary } from '../store/store.ts'
import { type CliCommand, type CommandContext, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { type NextStep, nextSteps } from './print/next.ts'
import { notableTable } from './print/notable.ts'
import { noteLines } from './print/notes.ts'
import { count, plural } from './print/numbers.ts'
import { resultTables } from './print/results.ts'
import { safeLine } from './print/safe-text.ts'

export const analyzeCommand: CliCommand = {
  define(command) {
    command
      .argument('<run>', 'run id, a prefix of it, or "latest"')
      .option('--by <slices>', `slices, joined by commas: ${sliceKeys.join(', ')}`)
      .option('--source <names>', 'only these judges, or "people"')
      .option('--trials', 'list the trials whose event happened, or that have no verdict')
    examples(command, [
      ['assay analyze latest', 'rates by target'],
      ['assay analyze r91c2 --by hazard,locale', 'by target, hazard and locale'],
      ['assay analyze r91c2 --source people --json', 'the labels alone, as JSON'],
      ['assay analyze r91c2 --trials', 'what to look at next'],
    ])
  },
  async run([reference], options, context) {
    const store = await context.openStore({ existing: true })
    const by = parseSliceKeys(names(options.by))
    const id = await resolveRun(store, reference!)
    const summary = (await store.run(id))!
    const table = await store.table(id)
    const sources = names(options.source)
    const rows = analyze(table, await store.judges(id), { by, ...(sources.length > 0 ? { sources } : {}) })
    if (context.json) {
      printJson(context, 'assay.analyze/1', {
        run: id,
        title: summary.manifest.title,
        trials: summary.trials,
        notes: summary.manifest.notes,
        by,
        results: rows,
        ...(options.trials === true ? { notable: notableTrials(table) } : {}),
      })
    } else {
      printAnalysis(context, summary, rows, by)
      const notable = notableTrials(table)
      if (options.trials === true) printTrials(context, notable)
      else printNext(context, id, rows, notable[0])
    }
    await store.close()
    return exitCodes.done
  },
}

function names(option: unknown): string[] {
  if (typeof option !== 'string') return []
  return option
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
}

function printAnalysis(
  { terminal }: CommandContext,
  { manifest, trials, finished }: RunSummary,
  rows: readonly ResultRow[],
  by: Parameters<typeof resultTables>[1],
): void {
  const targets = new Set(rows.map(row => row.target)).size
  terminal.print(
    `\n  run ${shortRun(manifest.id)} · ${safeLine(manifest.title)}\n  ${plural(trials, 'trial')}, ${count(finished)} finished, ${plural(targets, 'target')}${noteLines(manifest, terminal.width)}\n`,
  )
  if (rows.length === 0) {
    terminal.print('  No judge and no person has said anything of this run yet.')
    return
  }
  terminal.print(resultTables(rows, by, terminal.width))
}

function printTrials({ terminal }: CommandContext, notable: readonly NotableTrial[]): void {
  const [worst] = notable
  if (!worst) {
    terminal.print('\n  Nothing happened, and nothing is missing.')
    return
  }
  terminal.print(`\n${notableTable(notable, terminal.width)}\n\n  Next   assay show ${shortTrial(worst.id)}`)
}

function printNext({ terminal }: CommandContext, id: string, rows: readonly ResultRow[], worst: NotableTrial | undefined): void {
  const gaps = rows.some(row => missing(row.outcome) > 0)
  const steps: NextStep[] = [
    ['Next', `assay analyze ${shortRun(id)} --trials`, gaps ? 'what happened, and what is missing' : 'what happened'],
  ]
  if (worst) steps.push(['', `assay show ${shortTrial(worst.id)}`, `${worst.target}, ${worst.scenario}`])
  terminal.print(`\n${nextSteps(steps, terminal.width)}`)
}
