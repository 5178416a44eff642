import { UsageError } from '../base/errors.ts'
import { executeRun } from '../pipeline/execute-run.ts'
import type { RunEnd, RunProgress } from '../pipeline/run-session.ts'
import { type PreparedRun, prepareRun } from '../pipeline/prepare-run.ts'
import { shortRun } from '../record/identity.ts'
import { type CliCommand, type CommandContext, type ExitCode, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { count, plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'

export const run: CliCommand = {
  define(command) {
    const several = (value: string, before: string[] = []) => [...before, value]
    command
      .argument('<suite>', 'folder with suite.yaml')
      .option('--target <uri>', 'replay:RUN, replay:FILE, scripted:FILE; may be repeated', several)
      .option(
        '--judge <name>',
        "a judge of the suite, string:TEXT, regex:PATTERN or recorded:RUN?judge=NAME; may be repeated (all of the suite's)",
        several,
      )
      .option('--epochs <n>', "tries of each scenario (the suite's)", whole)
      .option('--seed <n>', "order of the trials (the suite's)", wholeFrom0)
      .option('--max-turns <n>', 'turns of the user in a conversation (50)', whole)
      .option('--timeout <seconds>', 'of a conversation (300)', whole)
      .option('--attempts <n>', 'tries of a trial that ends in target errors (3)', whole)
      .option('--concurrency <n>', 'conversations at once', whole, 8)
      .option('--new', 'another run of the same request, beside those there are')
      .option('--instance <n>', 'the n-th run of the same request: to go on with one made by --new', whole)
    examples(command, [
      ['assay run suites/refunds --target scripted:targets/shop.yaml', 'try a suite without a model'],
      ['assay run suites/refunds --target replay:r91c2', 'judge again what was said in a run'],
      ['assay run suites/refunds --target replay:r91c2 --judge "regex:refund(ed)?"', 'with a judge of the moment'],
    ])
  },
  async run([suite], options, context) {
    const store = await context.openStore()
    const command = `assay ${context.argv.join(' ')}`
    if (options.new && options.instance !== undefined) throw new UsageError('run: --new and --instance exclude each other')
    const prepared = await prepareRun(
      store,
      {
        suite: suite!,
        targets: (options.target as string[] | undefined) ?? [],
        judges: (options.judge as string[] | undefined) ?? [],
        ...given('epochs', options.epochs),
        ...given('seed', options.seed),
        ...given('turns', options.maxTurns),
        ...given('timeoutMs', options.timeout === undefined ? undefined : (options.timeout as number) * 1000),
        ...given('attempts', options.attempts),
        ...(options.new ? { instance: 'new' as const } : given('instance', options.instance)),
        command,
      },
      context.clock,
    )
    const id = shortRun(prepared.manifest.id)
    if (!context.json)
      context.terminal.note(`\n  run ${id} · ${safeLine(prepared.manifest.title)} · ${plural(prepared.trials.length, 'trial')}`)
    const ended = await executeRun(store, prepared, {
      concurrency: options.concurrency as number,
      signal: context.signal,
      clock: context.clock,
      onProgress: progress => context.terminal.progress(`  ${progressLine(progress)}`),
    })
    context.terminal.endProgress()
    await store.close()
    printEnd(context, prepared, ended, resumeCommand(context.argv, prepared))
    return exitCode(ended)
  },
}

/** What is on disk so far. */
export function progressLine({ planned, finished, reused, happened, failed }: RunProgress): string {
  return [
    `${count(finished)}/${count(planned)} finished`,
    ...(reused > 0 ? [`${count(reused)} of them before`] : []),
    `${plural(happened, 'finding')}`,
    ...(failed > 0 ? [`${plural(failed, 'judgement')} failed`] : []),
  ].join(' · ')
}

function printEnd(context: CommandContext, prepared: PreparedRun, ended: RunEnd, resume: string): void {
  const { terminal } = context
  const { progress, end, open, retriable } = ended
  if (context.json) {
    printJson(context, 'assay.run/1', { run: prepared.manifest.id, ...ended })
    return
  }
  terminal.print(`  ${progressLine(progress)}`)
  if (end === 'interrupted')
    terminal.print(`  stopped cleanly; ${count(progress.finished)} kept. To go on:\n\n         ${resume}`)
  else if (end === 'incomplete') {
    terminal.print(`  INCOMPLETE: ${plural(open, 'trial')} ended without a final state.`)
    terminal.print(
      retriable > 0
        ? `  ${count(retriable)} can be tried again:\n\n         ${resume}`
        : '  No tries are left for them; --attempts raises the bound (and makes another run).',
    )
  }
  terminal.print(`\n  Next   assay analyze ${shortRun(prepared.manifest.id)}${end === 'incomplete' ? ' --trials' : ''}`)
}

/** The same command; after `--new`, the one that means the run it made. */
function resumeCommand(argv: readonly string[], { manifest }: PreparedRun): string {
  const words = argv.includes('--new')
    ? [...argv.filter(word => word !== '--new'), '--instance', String(manifest.spec.instance)]
    : argv
  return `assay ${words.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')}`
}

export function exitCode({ end }: RunEnd): ExitCode {
  return end === 'done' ? exitCodes.done : end === 'interrupted' ? exitCodes.interrupted : exitCodes.incomplete
}

function given<Key extends string>(key: Key, value: unknown): { [K in Key]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: number })
}

function whole(text: string): number {
  const n = Number(text)
  if (!Number.isSafeInteger(n) || n < 1) throw new UsageError(`expected a whole number from 1, found "${text}"`)
  return n
}

function wholeFrom0(text: string): number {
  return text === '0' ? 0 : whole(text)
}
