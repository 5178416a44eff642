import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../base/errors.ts'
import { judgeSchemas, makeJudges } from '../pipeline/make-judges.ts'
import { unaskedModels } from '../pipeline/make-models.ts'
import { loadSuite, type Suite } from '../suite/load-suite.ts'
import { type CliCommand, type CommandContext, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'
import { textTable } from './print/table.ts'

const shipped = fileURLToPath(new URL('../../suites', import.meta.url))

export const suite: CliCommand = {
  define(command) {
    command.argument('<action>', 'list, show or lint').argument('[suite]', 'folder with suite.yaml')
    examples(command, [
      ['assay suite list', 'the suites below ./suites, and those that ship with assay'],
      ['assay suite show suites/refunds', 'its scenarios'],
      ['assay suite lint suites/refunds', 'everything that is wrong, with file and line'],
    ])
  },
  async run([action, path], _options, context) {
    if (action === 'list') return list(context)
    if (action !== 'show' && action !== 'lint') throw new UsageError(`suite: unknown action "${action}"; known: list, show, lint`)
    if (path === undefined) throw new UsageError(`suite ${action}: which suite? Name its folder`)
    const loaded = loadSuite(path, judgeSchemas)
    // Made as a run would make them: a model's URI, a panel's members, a recording that is not there.
    if (action === 'lint') await makeJudges(loaded, [], { store: undefined, models: unaskedModels(context.clock) })
    const families = new Set(loaded.scenarios.map(scenario => scenario.family)).size
    const size = `${plural(loaded.scenarios.length, 'scenario')} in ${families} ${families === 1 ? 'family' : 'families'}`
    if (context.json) printJson(context, `assay.suite/1`, suiteJson(loaded))
    else if (action === 'lint') context.terminal.print(lintText(loaded, size))
    else
      context.terminal.print(
        `\n  ${loaded.name} ${loaded.version} · ${loaded.title} · ${size}\n\n${scenarioTable(loaded, context.terminal.width)}`,
      )
    return exitCodes.done
  },
}

function lintText({ name, version, doubts }: Suite, size: string): string {
  const said = doubts.length === 0 ? 'nothing wrong' : `nothing wrong, ${plural(doubts.length, 'doubt')}`
  return [...doubts.map(doubt => `  ${safeLine(doubt)}`), `  ${name} ${version}: ${size}, ${said}`].join('\n')
}

function list(context: CommandContext) {
  const found = [...new Set(['suites', shipped])].flatMap(dir =>
    existsSync(dir)
      ? readdirSync(dir)
          .filter(name => existsSync(join(dir, name, 'suite.yaml')))
          .map(name => join(dir, name))
      : [],
  )
  const suites = found
    .map(dir => loadSuite(dir, judgeSchemas))
    .filter((one, i, all) => all.findIndex(other => other.dir === one.dir) === i)
  if (context.json) printJson(context, 'assay.suites/1', { suites: suites.map(suiteJson) })
  else {
    const rows = suites.map(({ name, version, scenarios, dir }) => [name, version, String(scenarios.length), dir])
    context.terminal.print(
      textTable(
        [{ title: 'suite' }, { title: 'version' }, { title: 'scenarios', align: 'right' }, { title: 'folder', flexible: true }],
        rows,
        context.terminal,
      ),
    )
  }
  return exitCodes.done
}

function scenarioTable({ scenarios }: Suite, width: number): string {
  return textTable(
    [
      { title: 'scenario', flexible: true },
      { title: 'hazard', flexible: true },
      { title: 'locale' },
      { title: 'twin' },
      { title: 'turns', align: 'right' },
      { title: 'judges', flexible: true },
    ],
    scenarios.map(one => [
      one.id,
      one.hazard,
      one.locale ?? '–',
      one.twin ?? '',
      String(one.user.says.length),
      one.judges.join(', '),
    ]),
    { width },
  )
}

function suiteJson({ name, version, title, digest, dir, epochs, seed, scenarios, judges, policies, doubts }: Suite) {
  return { name, version, title, digest, dir, epochs, seed, policies, judges, scenarios, doubts }
}
