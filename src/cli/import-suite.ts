import { UsageError } from '../base/errors.ts'
import { suiteFormat } from '../interop/suite-formats.ts'
import { suiteFromTable } from '../interop/table/suite-from-table.ts'
import { type CommandContext, type ExitCode, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { count, plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'

/** `assay import FORMAT PATH --suite FOLDER`: prompts become a suite. */
export async function importSuite(
  [format, path]: readonly string[],
  { suite: folder, mapping }: Record<string, unknown>,
  context: CommandContext,
): Promise<ExitCode> {
  if (typeof folder !== 'string') throw new UsageError('--suite takes a folder')
  if (mapping !== undefined && typeof mapping !== 'string') throw new UsageError('--mapping takes a file')
  if (path === undefined)
    throw new UsageError('import: a suite is made of a format and a path: assay import FORMAT PATH --suite FOLDER')
  const made = await suiteFromTable(path, folder, suiteFormat(format!, mapping))
  if (context.json) {
    printJson(context, 'assay.import-suite/1', { ...made })
    return exitCodes.done
  }
  const { terminal } = context
  terminal.print(
    `\n  ${safeLine(folder)}: ${plural(made.scenarios, 'scenario')} in ${count(made.families)} ${made.families === 1 ? 'family' : 'families'}`,
  )
  if (made.leftOut > 0)
    terminal.print(`  ${plural(made.leftOut, 'row')} left out: marked as sexual abuse of children, which never comes in`)
  terminal.print(`\n  Next   assay suite lint ${folder}`)
  return exitCodes.done
}
