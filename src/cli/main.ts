import { Command, CommanderError } from 'commander'
import { systemClock } from '../base/clock.ts'
import { AssayError } from '../base/errors.ts'
import { nearest } from '../base/nearest.ts'
import { type CliCommand, type CommandContext, type ExitCode, exitCodes } from './command.ts'
import { commands } from './commands.ts'
import { interruption } from './interruption.ts'
import { processTerminal } from './terminal.ts'

/**
 * Runs the command line.
 * @param argv the words after the program's name
 * @returns the exit code
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const terminal = processTerminal()
  let result: ExitCode = exitCodes.done
  try {
    const name = commandName(argv)
    const program = baseProgram()
    for (const entry of commands) {
      const command = program.command(entry.name).summary(entry.summary).description(entry.summary)
      if (entry.name !== name) continue
      const loaded = await entry.load()
      loaded.define(command)
      command.action(async (...received: unknown[]) => {
        result = await runCommand(loaded, command, received, argv, terminal)
      })
    }
    if (name === undefined && argv.every(word => word === '--json')) {
      const { overview } = await import('./overview.ts')
      return await overview(contextFor({ json: argv.includes('--json') }, argv, terminal, new AbortController().signal))
    }
    checkCommand(name, argv)
    await program.parseAsync(argv, { from: 'user' })
    return result
  } catch (error) {
    terminal.endProgress()
    return report(error, terminal.note)
  }
}

function baseProgram(): Command {
  return new Command('assay')
    .description(
      'Measures how safely AI agents behave in media and app-marketplace products,\nsays how sure it is of every number, and shows the evidence.',
    )
    .option('--store <file>', 'the store (ASSAY_STORE)', process.env.ASSAY_STORE ?? '.assay/assay.db')
    .option('--json', 'print one JSON document (versioned schema)')
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; also after a command')
    .helpCommand(false)
    .configureOutput({ writeErr: () => {} })
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      '\nExamples:\n  assay demo                               see it work\n  assay analyze latest --by hazard,locale  rates of the newest run\n  assay COMMAND --help                     options and examples of it\n\nExit codes: 0 done, 1 internal error, 2 usage, 3 gate failed, 4 inconclusive,\n5 incomplete, 130 interrupted.\n',
    )
}

async function runCommand(
  loaded: CliCommand,
  command: Command,
  received: unknown[],
  argv: readonly string[],
  terminal: CommandContext['terminal'],
): Promise<ExitCode> {
  const args = received
    .slice(0, -2)
    .flat()
    .filter(word => word !== undefined)
    .map(String)
  const options = command.optsWithGlobals()
  const interrupted = interruption(terminal)
  try {
    return await loaded.run(args, options, {
      ...contextFor(options, argv, terminal, interrupted.signal),
      isGiven: option => command.getOptionValueSource(option) === 'cli',
    })
  } finally {
    interrupted.stop()
  }
}

function contextFor(
  options: Record<string, unknown>,
  argv: readonly string[],
  terminal: CommandContext['terminal'],
  signal: AbortSignal,
): CommandContext {
  const path = typeof options.store === 'string' ? options.store : (process.env.ASSAY_STORE ?? '.assay/assay.db')
  return {
    terminal,
    clock: systemClock,
    signal,
    json: options.json === true,
    isGiven: option => options[option] !== undefined,
    argv,
    async openStore({ existing = false, writerThread = false } = {}) {
      const { sqliteStore } = await import('../store/sqlite/sqlite-store.ts')
      return sqliteStore(path, { mustExist: existing, writerThread })
    },
  }
}

/** The first word that is no option. */
function commandName(argv: readonly string[]): string | undefined {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!
    if (word === '--store') i++
    else if (!word.startsWith('-')) return word
  }
  return undefined
}

function checkCommand(name: string | undefined, argv: readonly string[]): void {
  if (name === undefined || commands.some(command => command.name === name)) return
  const close = nearest(
    name,
    commands.map(command => command.name),
  )
  throw new CommanderError(
    exitCodes.usage,
    'assay.unknownCommand',
    `unknown command "${name}"${close ? `; did you mean "assay ${[close, ...argv.slice(argv.indexOf(name) + 1)].join(' ')}"?` : ''} "assay --help" lists the commands`,
  )
}

/** What the file system says of a path that a person gave. */
const fileErrors: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written',
  EISDIR: 'is a folder, a file was expected',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'is too long for a path',
  ENOENT: 'is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'goes through a file, a folder was expected',
  EPERM: 'may not be read or written',
  EROFS: 'lies on a disk that cannot be written',
}

function report(error: unknown, note: (text: string) => void): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done
    note(`assay: ${error.message.replace(/^error: /, '')}`)
    return exitCodes.usage
  }
  if (error instanceof AssayError) {
    note(
      error.message
        .split('\n')
        .map(line => `assay: ${line}`)
        .join('\n'),
    )
    return exitCodes.usage
  }
  if (error instanceof Error && error.name === 'AbortError') return exitCodes.interrupted
  const { syscall, code, path } = error as NodeJS.ErrnoException
  if (error instanceof Error && syscall && code && fileErrors[code]) {
    note(`assay: ${path ?? syscall}: ${fileErrors[code]} (${code})`)
    return exitCodes.usage
  }
  note(
    `assay: internal error: ${error instanceof Error ? error.message : String(error)}\nThis is a bug in assay. ASSAY_DEBUG=1 prints where it happened.`,
  )
  if (process.env.ASSAY_DEBUG && error instanceof Error) note(error.stack ?? '')
  return exitCodes.internal
}
