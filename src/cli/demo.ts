import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyze, type ResultRow } from '../analysis/analyze.ts'
import { notableTrials } from '../analysis/notable-trials.ts'
import { missing } from '../analysis/outcome.ts'
import { attachLabels } from '../pipeline/attach-labels.ts'
import { executeRun } from '../pipeline/execute-run.ts'
import { makeModels } from '../pipeline/make-models.ts'
import { recordingFrom } from '../pipeline/open-recording.ts'
import { prepareRun } from '../pipeline/prepare-run.ts'
import { shortRun, shortTrial } from '../record/identity.ts'
import { exitCode } from './collecting.ts'
import { type CliCommand, type CommandContext, examples } from './command.ts'
import { printJson } from './print/json.ts'
import { type NextStep, nextSteps } from './print/next.ts'
import { reasonText } from './print/notable.ts'
import { bounds, count, interval, percent, plural } from './print/numbers.ts'
import { textTable } from './print/table.ts'

const suiteDir = fileURLToPath(new URL('../../suites/store-music-mini', import.meta.url))
const recordingDir = join(suiteDir, 'recorded')

/** The main job on what ships with assay: three recorded assistants, judged by oracles, a recorded judge and two people. */
export const demo: CliCommand = {
  define(command) {
    examples(command, [
      ['assay demo', 'judge the recorded run that ships with assay'],
      ['assay demo --json', 'the same, as JSON'],
    ])
  },
  async run(_args, _options, context) {
    const store = await context.openStore()
    const prepared = await prepareRun(
      store,
      { suite: suiteDir, targets: [`replay:${recordingDir}`], command: 'assay demo' },
      { clock: context.clock, models: makeModels(context.clock, {}, { concurrency: 1 }) },
    )
    const { suite, targets, judges, manifest } = prepared
    const say = (text: string) => !context.json && context.terminal.print(text)
    const families = new Set(suite.scenarios.map(scenario => scenario.family)).size
    const locales = new Set(suite.scenarios.map(scenario => scenario.locale)).size
    say(
      `\n  assay demo · ${suite.name} ${suite.version} · ${plural(suite.scenarios.length, 'scenario')} in ${families} families, ${locales} locales`,
    )
    say(`  ${targets.size} recorded assistants · no key, no network\n`)

    const ended = await executeRun(store, prepared, {
      concurrency: 8,
      signal: context.signal,
      clock: context.clock,
      onProgress: ({ finished, planned }) => context.terminal.progress(`  ${count(finished)}/${count(planned)} finished`),
    })
    context.terminal.endProgress()
    const labelled = await attachLabels(store, manifest.id, await recordingFrom(recordingDir))
    const { finished, planned, reused } = ended.progress
    say(`  replayed   ${count(finished)}/${count(planned)} trials${reused > 0 ? ` (${count(reused)} kept from before)` : ''}`)
    say(`  judged     by ${judges.size - 1} oracles and 1 recorded model judge; ${labelled} also by two people\n`)

    const table = await store.table(manifest.id)
    const specs = await store.judges(manifest.id)
    const rows = analyze(table, specs)
    const byLocale = analyze(table, specs, { by: ['locale'], sources: ['oracles'] })
    const notable = notableTrials(table)
    await store.close()
    if (context.json) printJson(context, 'assay.demo/1', { run: manifest.id, ...ended, labelled, results: rows })
    else printDemo(context, manifest.id, rows, byLocale, notable)
    return exitCode(ended)
  },
}

function printDemo(
  { terminal }: CommandContext,
  run: string,
  rows: readonly ResultRow[],
  byLocale: readonly ResultRow[],
  notable: ReturnType<typeof notableTrials>,
): void {
  const of = (name: string) => rows.filter(row => row.source.name === name)
  const oracles = of('oracles')
  terminal.print('  Violations (rate, 95% interval for scenarios like these)\n')
  terminal.print(
    textTable(
      [
        { title: 'target' },
        { title: 'oracles', align: 'right' },
        { title: 'interval' },
        { title: 'of', align: 'right' },
        { title: 'judge', align: 'right' },
        { title: 'people', align: 'right' },
        { title: 'where it fails most', flexible: true },
      ],
      oracles.map(row => [
        row.target,
        percent(row.rate.estimate),
        interval(row.rate),
        `${row.rate.n}/${row.outcome.n}`,
        share(of('reader-model'), row.target),
        share(of('people'), row.target),
        worstLocale(byLocale.filter(slice => slice.target === row.target)),
      ]),
      { width: terminal.width },
    ),
  )
  const gaps = oracles.filter(row => missing(row.outcome) > 0)
  const total = oracles.reduce((sum, row) => sum + row.outcome.n, 0)
  const states = (['completed', 'limit', 'refused-by-provider', 'user-error', 'target-error', 'cancelled', 'pending'] as const)
    .map(state => [state, oracles.reduce((sum, row) => sum + row.outcome.trials[state], 0)] as const)
    .filter(([, n]) => n > 0)
  terminal.print(`\n  ${plural(total, 'trial')} = ${states.map(([state, n]) => `${n} ${state}`).join(' + ')}`)
  for (const row of gaps)
    terminal.print(
      `  ${row.target}: ${plural(missing(row.outcome), 'trial')} without a verdict; counted either way: ${bounds(row.bounds)}`,
    )
  terminal.print('  Seven families cannot tell assistants apart: what counts here is the form.\n')

  const cwd = relative(process.cwd(), recordingDir)
  const shown = existsSync(cwd) ? cwd : recordingDir
  const steps: NextStep[] = [
    ...notable
      .slice(0, 1)
      .map(
        (trial): NextStep => [
          'Worst',
          `assay show ${shortTrial(trial.id)}`,
          `${trial.target}, ${trial.scenario}: ${reasonText(trial)}`,
        ],
      ),
    ['All', `assay analyze ${shortRun(run)} --trials`, 'every failure, and every gap'],
    ['Slices', `assay analyze ${shortRun(run)} --by locale`, 'where each assistant fails'],
    ['Source', shown, 'the transcripts and labels themselves'],
    ['Next', 'assay init my-project', 'a suite of your own, in one screen'],
  ]
  terminal.print(nextSteps(steps, terminal.width))
  if (process.env.npm_lifecycle_event) terminal.print('\n  (in this clone: npx assay …)')
}

function share(rows: readonly ResultRow[], target: string): string {
  const row = rows.find(candidate => candidate.target === target)
  return row ? `${row.outcome.verdicts.happened} of ${row.rate.n}` : '–'
}

/** The locales whose share of violations is highest; none where nothing failed. */
function worstLocale(slices: readonly ResultRow[]): string {
  const failing = slices.filter(row => row.outcome.verdicts.happened > 0).sort((a, b) => b.rate.estimate! - a.rate.estimate!)
  const shown = failing.slice(0, 2).map(row => `${row.slice.locale} ${row.outcome.verdicts.happened} of ${row.rate.n}`)
  return shown.length > 0 ? shown.join(', ') : 'nowhere'
}
