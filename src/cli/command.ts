import type { Command } from 'commander'
import wrapAnsi from 'wrap-ansi'
import type { Clock } from '../base/clock.ts'
import type { Store } from '../store/store.ts'
import type { Terminal } from './terminal.ts'

/** What the done work says to the shell. */
export const exitCodes = {
  done: 0,
  internal: 1,
  usage: 2,
  gateFailed: 3,
  inconclusive: 4,
  incomplete: 5,
  interrupted: 130,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What every command works with. */
export interface CommandContext {
  terminal: Terminal
  clock: Clock
  /** Aborted by the first Ctrl-C; the second one ends the process. */
  signal: AbortSignal
  /** Opens the project's store. `existing`: it must be there, because the command only reads; `writerThread`: for long runs. */
  openStore(options?: { existing?: boolean; writerThread?: boolean }): Promise<Store>
  /** `--json`: print one JSON document and nothing else on stdout. */
  json: boolean
  /** Whether an option was written, and is not there by its default alone. */
  isGiven(option: string): boolean
  /** The words after the program's name, for manifests and hints. */
  argv: readonly string[]
}

/** One command: what it takes and what it does. It prints; it computes nothing itself. */
export interface CliCommand {
  /** Adds arguments, options and examples. */
  define(command: Command): void
  run(args: readonly string[], options: Record<string, unknown>, context: CommandContext): Promise<ExitCode>
}

/** Widest line of help. */
const helpWidth = 80

/** Examples under a command's help: what each does stands beside it, or below where there is no room. */
export function examples(command: Command, lines: readonly (readonly [string, string])[]): void {
  const width = Math.max(...lines.map(([line]) => line.length))
  const beside = lines.every(([, what]) => width + what.length + 4 <= helpWidth)
  const text = lines.map(([line, what]) => (beside ? `  ${line.padEnd(width)}  ${what}` : `  # ${what}\n  ${line}`))
  command.addHelpText('after', `\nExamples:\n${text.join('\n')}\n`)
}

/** A list of names with what each means, under a command's help; what is too long goes on below itself. */
export function definitions(command: Command, title: string, entries: readonly (readonly [string, string])[]): void {
  const indent = Math.max(...entries.map(([name]) => name.length)) + 4
  const text = entries.map(
    ([name, what]) => `  ${name}`.padEnd(indent) + wrapAnsi(what, helpWidth - indent).replaceAll('\n', `\n${' '.repeat(indent)}`),
  )
  command.addHelpText('after', `\n${title}:\n${text.join('\n')}\n`)
}
