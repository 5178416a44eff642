import { Command } from 'commander'
import { UsageError } from '../base/errors.ts'
import { commandWords } from '../pipeline/command-words.ts'
import { unaskedModels } from '../pipeline/make-models.ts'
import { prepareRun } from '../pipeline/prepare-run.ts'
import { type Reproduction, reproduceRun } from '../pipeline/reproduce-run.ts'
import { resolveRun } from '../pipeline/resolve-run.ts'
import { shortRun, shortTrial } from '../record/identity.ts'
import type { Manifest } from '../record/manifest.ts'
import { collectingOptions } from './collecting.ts'
import { type CliCommand, type CommandContext, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { count, plural } from './print/numbers.ts'
import { textTable } from './print/table.ts'
import { requestOf, requestOptions } from './run.ts'

/** Differences that are listed. */
const shown = 20

/** Makes a run again from its kept calls and compares digests. */
export const reproduce: CliCommand = {
  define(command) {
    command.argument('<run>', 'id, any unique prefix of it, or latest')
    examples(command, [
      ['assay reproduce r91c2e', 'no call is made; exit code 3 where anything comes out another way'],
      ['assay reproduce latest --json', 'the same, as JSON'],
    ])
  },
  async run([reference], _options, context) {
    const store = await context.openStore({ existing: true })
    const run = await resolveRun(store, reference!)
    const { manifest } = (await store.run(run))!
    const prepared = await prepareRun(store, requestAgain(manifest), {
      clock: context.clock,
      env: process.env,
      models: unaskedModels(context.clock),
    })
    if (prepared.manifest.id !== run)
      throw new UsageError(
        `run ${shortRun(run)}: its command now means another run (${shortRun(prepared.manifest.id)}): ${whatDiffers(manifest, prepared.manifest)} changed since; bring it back, and try again`,
      )
    const result = await reproduceRun(store, prepared, {
      concurrency: 8,
      signal: context.signal,
      clock: context.clock,
      onProgress: (done, trials) => context.terminal.progress(`  ${count(done)}/${count(trials)} made again`),
    })
    context.terminal.endProgress()
    await store.close()
    if (context.json) printJson(context, 'assay.reproduction/1', { run, ...result })
    else printResult(context, run, result)
    if (context.signal.aborted) return exitCodes.interrupted
    if (result.differences.length > 0) return exitCodes.gateFailed
    return result.same === 0 ? exitCodes.inconclusive : exitCodes.done
  },
}

/** What the command in the manifest asked for. */
function requestAgain({ id, command, spec }: Manifest) {
  const words = commandWords(command ?? '')
  const at = words.indexOf('run')
  if (spec.kind !== 'run' || at < 0)
    throw new UsageError(
      `run ${shortRun(id)}: was not made by "assay run" (but by ${command ?? 'a program'}), so there is nothing to make again`,
    )
  const parser = new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .allowExcessArguments()
  requestOptions(parser)
  collectingOptions(parser)
  parser.option('--json').option('--store <file>')
  parser.parse(words.slice(at + 1), { from: 'user' })
  const { new: _, ...options } = parser.opts()
  return { ...requestOf(parser.args[0]!, options, words), instance: spec.instance }
}

function whatDiffers(before: Manifest, now: Manifest): string {
  const keys = Object.keys(before.spec) as (keyof Manifest['spec'])[]
  const other = keys.filter(key => JSON.stringify(before.spec[key]) !== JSON.stringify(now.spec[key]))
  return other.join(', ') || 'something'
}

function printResult({ terminal }: CommandContext, run: string, { trials, same, differences, skipped }: Reproduction): void {
  terminal.print(`\n  run ${shortRun(run)} · ${count(same)} of ${plural(trials, 'trial')} came out the same, with no call made`)
  if (skipped > 0) terminal.print(`  ${count(skipped)} skipped: they ended by time, by an error, or not yet`)
  if (differences.length === 0) return
  terminal.print(`\n  ${plural(differences.length, 'difference')}:\n`)
  const rows = differences.slice(0, shown).map(({ trial, what, stored, now }) => [shortTrial(trial), what, stored, now])
  const columns = [
    { title: 'trial' },
    { title: 'what', flexible: true },
    { title: 'stored', flexible: true },
    { title: 'now', flexible: true },
  ]
  terminal.print(textTable(columns, rows, { width: terminal.width }))
  if (differences.length > shown) terminal.print(`  and ${count(differences.length - shown)} more (--json lists them all)`)
}
