import type { CommandContext } from '../command.ts'

/** Prints the one JSON document of a `--json` command; `schema` names its form and version. */
export function printJson(context: Pick<CommandContext, 'terminal'>, schema: string, content: object): void {
  context.terminal.print(JSON.stringify({ schema, ...content }, null, 2))
}
