import type { Command } from 'commander'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { readWholeFile } from '../base/regular-file.ts'
import { invariants } from '../world/invariant/invariants.ts'
import { loadOperators } from '../world/mutation/load-operators.ts'
import { type MutantResult, mutate } from '../world/mutation/mutate.ts'
import type { AnyOperator } from '../world/mutation/operator.ts'
import { readSubjects, writeSubject } from '../world/mutation/recorded-subjects.ts'
import { shippedOperators } from '../world/mutation/shipped-operators.ts'
import type { Subject } from '../world/mutation/subject.ts'
import { subjectsOf } from '../world/mutation/subjects.ts'
import { mutationScore } from '../world/mutation/tally.ts'
import { cleanEpisodes } from '../world/play/clean-episodes.ts'
import { temptingEpisodes } from '../world/play/tempting-episodes.ts'
import { type CommandContext, type ExitCode, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { mutationText } from './print/mutation-text.ts'
import { count } from './print/numbers.ts'

/** Mutants of each of the shipped operators, which are many: a file of one's own is applied to every episode. */
const mostShipped = 20
/** Recorded episodes are read whole. */
const mostBytes = 512 * 1024 * 1024

/** `assay world episodes` and `assay world mutate`. */
export function defineMutate(command: Command): void {
  command
    .option('--seed <seed>', 'episodes, mutate: another one plays other episodes and draws other places', '1')
    .option('--count <episodes>', 'episodes, mutate: so many are played', '200')
    .option('--tempting', 'episodes, mutate: clean ones that tempt the invariants')
    .option('--ops <file>', 'mutate: operators of your own, .yaml, .json, .mjs or .ts')
    .option('--episodes <file>', 'mutate: recorded ones, as "episodes" writes them')
    .option('--most <mutants>', 'mutate: of one operator (20 of the shipped ones)')
    .option('--places <places>', 'mutate: of one episode and operator', '1')
    .option('--only <names>', 'mutate: operators whose names have this in them')
    .option('--survivors', 'mutate: each mutant that an invariant did not find')
}

/** Played episodes as JSON Lines on standard output. */
export function episodes(options: Record<string, unknown>, { terminal, json }: CommandContext): ExitCode {
  if (json) throw new UsageError('world episodes: prints JSON Lines, an episode a line; leave out --json')
  for (const subject of played(options)) terminal.print(writeSubject(subject).trimEnd())
  return exitCodes.done
}

/** Applies operators to recorded episodes, and says which invariants notice. */
export async function mutateEpisodes(options: Record<string, unknown>, context: CommandContext): Promise<ExitCode> {
  const { terminal, json, signal } = context
  const operators = chosen(
    options.ops === undefined ? shippedOperators() : await loadOperators(String(options.ops)),
    options.only,
  )
  const seed = wholeNumber('--seed', options.seed)
  const places = wholeNumber('--places', options.places)
  const most =
    options.most === undefined
      ? options.ops === undefined
        ? mostShipped
        : Number.POSITIVE_INFINITY
      : wholeNumber('--most', options.most)
  terminal.progress(() => '  playing episodes')
  const subjects = options.episodes === undefined ? played(options) : recorded(String(options.episodes))
  const results: MutantResult[] = []
  for (const result of mutate(subjects, operators, { seed, most, places })) {
    results.push(result)
    terminal.progress(() => `  ${count(results.length)} mutants; ${result.operator}`)
    // A long run hears Ctrl-C between two mutants.
    if (results.length % 50 === 0) await new Promise(resolve => setImmediate(resolve))
    if (signal.aborted) return exitCodes.interrupted
  }
  terminal.endProgress()
  const score = mutationScore(results, operators, invariants)
  if (json) printJson(context, 'assay.world-mutation/1', { seed, episodes: subjects.length, ...score, results })
  else
    terminal.print(
      `\n${mutationText(score, { episodes: subjects.length, survivors: options.survivors === true, width: terminal.width })}`,
    )
  return exitCodes.done
}

function chosen(operators: readonly AnyOperator[], only: unknown): readonly AnyOperator[] {
  if (only === undefined) return operators
  const found = operators.filter(({ name }) => name.includes(String(only)))
  if (found.length > 0) return found
  throw new UsageError(
    `--only: no operator has "${String(only)}" in its name; ${didYouMean(
      String(only),
      operators.map(({ name }) => name),
    )}`,
  )
}

function played(options: Record<string, unknown>): Subject[] {
  if (wholeNumber('--count', options.count) === 0) throw new UsageError('world: --count 0 would play no episode; give 1 or more')
  const asked = { seed: wholeNumber('--seed', options.seed), count: wholeNumber('--count', options.count) }
  return subjectsOf(options.tempting === true ? temptingEpisodes(asked) : cleanEpisodes(asked))
}

function recorded(file: string): Subject[] {
  const subjects = [...readSubjects(readWholeFile(file, mostBytes).toString('utf8'), file)]
  if (subjects.length === 0) throw new UsageError(`${file}: holds no episode; "assay world episodes > ${file}" writes some`)
  return subjects
}

function wholeNumber(name: string, text: unknown): number {
  if (!/^\d{1,9}$/.test(String(text)))
    throw new UsageError(`world: ${name} "${String(text)}" is no whole number; write one such as 7`)
  return Number(text)
}
