import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { UsageError } from '../base/errors.ts'
import type { Importer } from '../interop/importer.ts'
import { importerFor, importers } from '../interop/importers.ts'
import { recogniseFormat, withHint } from '../interop/recognise.ts'
import { suiteFormats } from '../interop/suite-formats.ts'
import { type ImportedRun, importRun } from '../pipeline/import-run.ts'
import { previewImport } from '../pipeline/preview-import.ts'
import { shortRun } from '../record/identity.ts'
import { type CliCommand, type CommandContext, definitions, type ExitCode, examples, exitCodes } from './command.ts'
import { importSuite } from './import-suite.ts'
import { printJson } from './print/json.ts'
import { count, plural } from './print/numbers.ts'
import { previewText } from './print/preview.ts'
import { safeLine } from './print/safe-text.ts'

export const importCommand: CliCommand = {
  define(command) {
    command
      .usage('[options] [format] <path>')
      .argument('<format>', 'see below; recognised from the path where it is left out')
      .argument('[path]', 'file or folder')
      .option('--dry-run', 'read everything, show what would become of it, write nothing')
      .option('--max-rejects <n>', 'fail when more rows than this cannot be read')
      .option('--mapping <file>', 'with "table": how its columns become records (YAML)')
      .option('--suite <folder>', 'of prompts alone: write a suite into this new folder, and no run')
    const formats = [
      ...importers().map(({ name, about }) => [name, about] as const),
      ['table', 'any CSV, JSON or JSON Lines, by a mapping of your own (docs/mappings.md)'] as const,
      ...suiteFormats().map(({ name, title }) => [name, `${title} (prompts alone: with --suite)`] as const),
    ]
    definitions(command, 'Formats', formats)
    examples(command, [
      ['assay import xstest data/xstest', 'a data set whose mapping ships with assay'],
      ['assay import logs --dry-run', 'recognise a format, and show what maps to what'],
      ['assay import table scores.csv --mapping scores.yaml', 'a table of your own'],
      ['assay import records runs/old', "trials in assay's own JSON Lines"],
      ['assay import multijail MultiJail.csv --suite suites/multijail', 'prompts become a suite'],
    ])
  },
  async run(words, options, context) {
    if (options.suite !== undefined) return await importSuite(words, options, context)
    const maxRejects = wholeNumber(options.maxRejects)
    const { importer, path } = await chosen(words, options.mapping, context)
    const limits = { signal: context.signal, ...(maxRejects === undefined ? {} : { maxRejects }) }
    try {
      return options.dryRun === true
        ? await dryRun(importer, path, limits, context)
        : await importWhole(importer, path, limits, context)
    } catch (error) {
      throw await withHint(error, importer, path, importers())
    }
  },
}

interface Limits {
  maxRejects?: number
  signal: AbortSignal
}

async function chosen(
  [first, second]: readonly string[],
  mapping: unknown,
  { terminal }: CommandContext,
): Promise<{ importer: Importer; path: string }> {
  if (mapping !== undefined && typeof mapping !== 'string') throw new UsageError('--mapping takes a file')
  if (second !== undefined) return { importer: importerFor(first!, mapping), path: second }
  const known = importers()
  if ((first === 'table' || known.some(({ name }) => name === first)) && !existsSync(first!))
    throw new UsageError(`import ${first}: which file or folder? Say: assay import ${first} PATH`)
  if (mapping !== undefined) return { importer: importerFor('table', mapping), path: first! }
  const importer = await recogniseFormat(first!, known)
  terminal.note(`  ${safeLine(first!)} looks like ${importer.name}: ${safeLine(importer.about)}`)
  return { importer, path: first! }
}

async function importWhole(importer: Importer, path: string, limits: Limits, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context
  const started = performance.now()
  // Opened first: a path or a format that is wrong makes no store.
  const data = await importer.open(path)
  const store = await context.openStore()
  const imported = await importRun(store, { ...importer, open: async () => data }, path, {
    ...limits,
    clock: context.clock,
    command: `assay ${context.argv.join(' ')}`,
    onProgress: trials => terminal.progress(`  importing ${count(trials)} trials`),
  })
  terminal.endProgress()
  const { run, result, rejected } = imported
  const { manifest, trials, judgements, labels } = (await store.run(run))!
  await store.close()
  const { sources } = manifest.spec
  if (context.json) {
    const rejects = imported.rejects === null ? null : shortPath(imported.rejects)
    printJson(context, 'assay.import/1', {
      run,
      result,
      trials,
      judgements,
      labels,
      rejected,
      rejects,
      format: importer.name,
      sources,
    })
    return exitCodes.done
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  terminal.print(`\n  run ${shortRun(run)} · ${safeLine(manifest.title)}`)
  terminal.print(
    `  ${plural(trials, 'trial')}, ${plural(judgements, 'judgement')}, ${plural(labels, 'label')} from ${plural(sources.length, 'file')}` +
      (result === 'exists' ? ' (these files were imported before: nothing was added)' : ` in ${seconds} s`),
  )
  for (const line of rejectLines(imported)) terminal.print(line)
  terminal.print(`\n  Next   assay analyze ${shortRun(run)}`)
  return exitCodes.done
}

function rejectLines({ rejected, first, rejects }: ImportedRun): string[] {
  if (rejected === 0) return []
  const where = rejects === null ? '' : `; ${rejected === 1 ? 'it is' : 'they are'} in ${shortPath(rejects)}`
  return [
    `  ${plural(rejected, 'row')} of the source could not be read${where}`,
    ...first.map(({ at, reason }) => `    ${safeLine(`${at}: ${reason}`)}`),
    ...(first.length > 0 && rejected > first.length ? [`    … and ${count(rejected - first.length)} more`] : []),
  ]
}

/** Below this folder without it; whole elsewhere. */
function shortPath(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}

async function dryRun(importer: Importer, path: string, limits: Limits, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context
  const preview = await previewImport(importer, path, {
    ...limits,
    onProgress: trials => terminal.progress(`  reading: ${count(trials)} trials`),
  })
  terminal.endProgress()
  if (context.json) printJson(context, 'assay.import-preview/1', { format: importer.name, ...preview })
  else terminal.print(previewText(preview, importer.name, terminal.width))
  if (preview.fault === null) return exitCodes.done
  if (!context.json) terminal.note(`assay: an import would fail: ${preview.fault.split('\n')[0]}`)
  return exitCodes.usage
}

function wholeNumber(option: unknown): number | undefined {
  if (option === undefined) return undefined
  if (typeof option === 'string' && /^\d{1,9}$/.test(option)) return Number(option)
  throw new UsageError(`--max-rejects takes a whole number from 0, found "${String(option)}"`)
}
