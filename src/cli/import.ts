import { UsageError } from '../base/errors.ts'
import { importerFor, importers } from '../interop/importers.ts'
import { importRun } from '../pipeline/import-run.ts'
import { shortRun } from '../record/identity.ts'
import { type CliCommand, definitions, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { count, plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'

export const importCommand: CliCommand = {
  define(command) {
    command
      .argument('<format>', 'see below')
      .argument('<path>', 'file or folder')
      .option('--mapping <file>', 'with "table": how its columns become records (YAML)')
    const formats = [
      ...importers().map(({ name, about }) => [name, about] as const),
      ['table', 'any CSV, by a mapping of your own (docs/importing.md)'] as const,
    ]
    definitions(command, 'Formats', formats)
    examples(command, [
      ['assay import xstest data/xstest', 'a data set whose mapping ships with assay'],
      ['assay import table scores.csv --mapping scores.yaml', 'a table of your own'],
      ['assay import records runs/old', "trials in assay's own JSON Lines"],
    ])
  },
  async run([format, path], options, context) {
    const { terminal } = context
    if (options.mapping !== undefined && typeof options.mapping !== 'string') throw new UsageError('--mapping takes a file')
    const importer = importerFor(format!, options.mapping)
    const store = await context.openStore()
    const started = performance.now()
    const { run, result } = await importRun(store, importer, path!, {
      clock: context.clock,
      command: `assay ${context.argv.join(' ')}`,
      signal: context.signal,
      onProgress: trials => terminal.progress(`  importing ${count(trials)} trials`),
    })
    terminal.endProgress()
    const summary = (await store.run(run))!
    await store.close()
    if (context.json) {
      const { trials, judgements, labels } = summary
      printJson(context, 'assay.import/1', { run, result, trials, judgements, labels, sources: summary.manifest.spec.sources })
      return exitCodes.done
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const sources = summary.manifest.spec.sources.length
    terminal.print(`\n  run ${shortRun(run)} · ${safeLine(summary.manifest.title)}`)
    terminal.print(
      `  ${plural(summary.trials, 'trial')}, ${plural(summary.judgements, 'judgement')}, ${plural(summary.labels, 'label')} from ${plural(sources, 'file')}` +
        (result === 'exists' ? ' (these files were imported before: nothing was added)' : ` in ${seconds} s`),
    )
    terminal.print(`\n  Next   assay analyze ${shortRun(run)}`)
    return exitCodes.done
  },
}
