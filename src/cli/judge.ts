import { judgeRun } from '../pipeline/judge-run.ts'
import { prepareJudging } from '../pipeline/prepare-judging.ts'
import { resolveRun } from '../pipeline/resolve-run.ts'
import { shortRun } from '../record/identity.ts'
import { collecting, collectingOptions, commandLine, endJson, exitCode, printEnd, several } from './collecting.ts'
import { type CliCommand, examples } from './command.ts'
import { printJson } from './print/json.ts'
import { safeLine } from './print/safe-text.ts'

/** Judges stored transcripts, or judges them again by another judge. */
export const judge: CliCommand = {
  define(command) {
    command
      .argument('<run>', 'id, any unique prefix of it, or latest')
      .requiredOption(
        '--judge <name>',
        "a judge of the suite, a model's URI, string:TEXT or regex:PATTERN; may be repeated",
        several,
      )
      .option('--suite <folder>', "the suite with clauses and judges (the run's own, where its command names it)")
      .option('--allow-self-judging <name>', 'a judge that may judge its own model; may be repeated', several)
    collectingOptions(command)
    examples(command, [
      ['assay judge r91c2e --judge anthropic:MODEL', 'a second judge of every completed trial'],
      ['assay judge latest --judge reader --suite suites/refunds', 'a judge of the suite, of an imported run'],
    ])
  },
  async run([reference], options, context) {
    const store = await context.openStore({ existing: true, writerThread: true })
    const { models, session } = collecting(options, context)
    const run = await resolveRun(store, reference!)
    const work = await prepareJudging(
      store,
      run,
      {
        judges: options.judge as string[],
        ...(options.suite === undefined ? {} : { suite: options.suite as string }),
        selfJudging: (options.allowSelfJudging as string[] | undefined) ?? [],
      },
      models,
    )
    if (!context.json)
      context.terminal.note(
        `\n  run ${shortRun(run)} · judged by ${safeLine(work.judges.map(({ spec }) => spec.name).join(', '))}`,
      )
    const ended = await judgeRun(store, work, session)
    context.terminal.endProgress()
    await store.close()
    if (context.json) printJson(context, 'assay.judge/1', { run, ...endJson(ended) })
    else {
      printEnd(context, ended, commandLine(context.argv))
      context.terminal.print(`\n  Next   assay analyze ${shortRun(run)}`)
    }
    return exitCode(ended)
  },
}
