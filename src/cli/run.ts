import { UsageError } from '../base/errors.ts'
import type { Pricing } from '../pipeline/cost-meter.ts'
import { executeRun } from '../pipeline/execute-run.ts'
import { planRun } from '../pipeline/plan-run.ts'
import { type PreparedRun, prepareRun, type RunRequest } from '../pipeline/prepare-run.ts'
import { shortRun } from '../record/identity.ts'
import {
  collecting,
  collectingOptions,
  commandLine,
  endJson,
  exitCode,
  given,
  printEnd,
  several,
  whole,
  wholeFrom0,
} from './collecting.ts'
import { type CliCommand, examples } from './command.ts'
import { printJson } from './print/json.ts'
import { plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'

export const run: CliCommand = {
  define(command) {
    requestOptions(command)
    collectingOptions(command)
    examples(command, [
      ['assay run suites/refunds --target scripted:targets/shop.yaml', 'try a suite without a model'],
      ['assay run suites/refunds --target openai:MODEL --judge anthropic:MODEL', 'a model, judged by another'],
      ['assay run suites/refunds --target openai-compatible:M@http://127.0.0.1:8000/v1', 'a model on this machine'],
      ['assay run suites/refunds --target replay:r91c2 --judge "regex:refund(ed)?"', 'judge again what was said in a run'],
    ])
  },
  async run([suite], options, context) {
    const store = await context.openStore({ writerThread: true })
    const { models, prices, session } = collecting(options, context)
    const prepared = await prepareRun(store, requestOf(suite!, options, context.argv), {
      clock: context.clock,
      models,
      env: process.env,
      priceTableVersion: prices?.version ?? null,
    })
    if (session.budget !== undefined) checkPriced(prepared, session.pricing!)
    const id = shortRun(prepared.manifest.id)
    if (!context.json)
      context.terminal.note(`\n  run ${id} · ${safeLine(prepared.manifest.title)} · ${plural(prepared.trials.length, 'trial')}`)
    const ended = await executeRun(store, prepared, session)
    context.terminal.endProgress()
    await store.close()
    if (context.json) printJson(context, 'assay.run/1', { run: prepared.manifest.id, ...endJson(ended) })
    else {
      printEnd(context, ended, resumeCommand(context.argv, prepared))
      context.terminal.print(`\n  Next   assay analyze ${id}${ended.end === 'incomplete' ? ' --trials' : ''}`)
    }
    return exitCode(ended)
  },
}

/** A budget on what has no price would hold nobody back. @throws UsageError */
function checkPriced(prepared: PreparedRun, pricing: Pricing): void {
  const agents = [...prepared.targets.values()].filter(({ spec }) => spec.kind === 'http' || spec.kind === 'command')
  const unpriced = [...planRun(prepared, pricing).unpriced, ...agents.map(({ spec }) => `target ${spec.name}`)]
  if (unpriced.length > 0)
    throw new UsageError(`--budget: no price is known of ${unpriced.join(', ')}; add it to --prices, or leave --budget out`)
}

/** What is asked for, as `run` and `plan` take it. */
export function requestOptions(command: Parameters<CliCommand['define']>[0]): void {
  command
    .argument('<suite>', 'folder with suite.yaml')
    .option(
      '--target <uri>',
      'openai:MODEL, anthropic:, google:, openai-compatible:MODEL@URL, http:URL, command:PATH, replay:RUN, scripted:FILE; may be repeated',
      several,
    )
    .option(
      '--judge <name>',
      "a judge of the suite, a model's URI, string:TEXT, regex:PATTERN or recorded:RUN?judge=NAME; may be repeated (all of the suite's)",
      several,
    )
    .option('--allow-self-judging <name>', 'a judge that may judge its own model; may be repeated', several)
    .option('--epochs <n>', "tries of each scenario (the suite's)", whole)
    .option('--seed <n>', "order of the trials (the suite's)", wholeFrom0)
    .option('--max-turns <n>', 'turns of the user in a conversation (50)', whole)
    .option('--timeout <seconds>', 'of a conversation (300)', whole)
    .option('--attempts <n>', 'tries of a trial that ends in target errors (3)', whole)
    .option('--new', 'another run of the same request, beside those there are')
    .option('--instance <n>', 'the n-th run of the same request: to go on with one made by --new', whole)
}

export function requestOf(suite: string, options: Record<string, unknown>, argv: readonly string[]): RunRequest {
  if (options.new && options.instance !== undefined) throw new UsageError('run: --new and --instance exclude each other')
  return {
    suite,
    targets: (options.target as string[] | undefined) ?? [],
    judges: (options.judge as string[] | undefined) ?? [],
    selfJudging: (options.allowSelfJudging as string[] | undefined) ?? [],
    ...given('epochs', options.epochs),
    ...given('seed', options.seed),
    ...given('turns', options.maxTurns),
    ...given('timeoutMs', options.timeout === undefined ? undefined : (options.timeout as number) * 1000),
    ...given('attempts', options.attempts),
    ...(options.new ? { instance: 'new' as const } : given('instance', options.instance)),
    command: commandLine(argv),
  }
}

/** The same command; after `--new`, the one that means the run it made. */
function resumeCommand(argv: readonly string[], { manifest }: PreparedRun): string {
  if (!argv.includes('--new')) return commandLine(argv)
  return commandLine([...argv.filter(word => word !== '--new'), '--instance', String(manifest.spec.instance)])
}
