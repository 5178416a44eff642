import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { judgeSchemas } from '../pipeline/make-judges.ts'
import { packageVersion } from '../pipeline/program.ts'
import { loadSuite } from '../suite/load-suite.ts'
import { type CliCommand, type CommandContext, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'

interface Finding {
  what: string
  state: 'ok' | 'absent' | 'wrong'
  found: string
  /** What to do; only where something is not ok. */
  mend?: string
}

export const doctor: CliCommand = {
  define(command) {
    examples(command, [
      ['assay doctor', 'what works here'],
      ['assay doctor --json', 'the same, for a bug report'],
    ])
  },
  async run(_args, options, context) {
    const findings = [node(), await store(context, String(options.store)), ...suites(), data()]
    const wrong = findings.filter(finding => finding.state === 'wrong')
    if (context.json) {
      printJson(context, 'assay.doctor/1', { version: packageVersion(), findings })
    } else {
      context.terminal.print(`\n  assay ${packageVersion()}\n`)
      for (const finding of findings) printFinding(context, finding)
      context.terminal.print(wrong.length === 0 ? '\n  Nothing is in the way.' : `\n  ${plural(wrong.length, 'thing')} to mend.`)
    }
    return wrong.length === 0 ? exitCodes.done : exitCodes.usage
  },
}

function printFinding({ terminal }: CommandContext, { what, state, found, mend }: Finding): void {
  const sign = {
    ok: terminal.colors.green('ok    '),
    absent: terminal.colors.dim('absent'),
    wrong: terminal.colors.red('WRONG '),
  }[state]
  terminal.print(`  ${sign}  ${what.padEnd(10)} ${safeLine(found)}`)
  if (mend) terminal.print(`${' '.repeat(21)}${safeLine(mend)}`)
}

function node(): Finding {
  return { what: 'node', state: 'ok', found: `${process.version} (${process.execPath})` }
}

async function store(context: CommandContext, path: string): Promise<Finding> {
  if (!existsSync(path))
    return {
      what: 'store',
      state: 'absent',
      found: `${path}: not made yet`,
      mend: 'assay demo makes one, and so does the first run or import',
    }
  try {
    const opened = await context.openStore({ existing: true })
    const damage = await opened.check()
    const runs = await opened.runs()
    await opened.close()
    if (damage.length > 0)
      return {
        what: 'store',
        state: 'wrong',
        found: `${path}: damaged: ${damage[0]}`,
        mend: `restore a copy, or move ${dirname(path)} away and run again`,
      }
    return { what: 'store', state: 'ok', found: `${path}: ${plural(runs.length, 'run')}, every page reads well` }
  } catch (error) {
    return { what: 'store', state: 'wrong', found: (error as Error).message }
  }
}

function suites(): Finding[] {
  const found = existsSync('suites')
    ? readdirSync('suites')
        .map(name => join('suites', name))
        .filter(dir => existsSync(join(dir, 'suite.yaml')))
    : []
  if (found.length === 0)
    return [{ what: 'suites', state: 'absent', found: 'none below ./suites', mend: 'assay init makes a project with one' }]
  return found.map((dir): Finding => {
    try {
      const { scenarios } = loadSuite(dir, judgeSchemas)
      return { what: 'suite', state: 'ok', found: `${dir}: ${plural(scenarios.length, 'scenario')}` }
    } catch (error) {
      return {
        what: 'suite',
        state: 'wrong',
        found: `${dir}: ${(error as Error).message.split('\n')[0]}`,
        mend: `assay suite lint ${dir}`,
      }
    }
  })
}

function data(): Finding {
  const path = process.env.ASSAY_DATA
  if (!path) return { what: 'data', state: 'absent', found: 'ASSAY_DATA is not set: tests on real data sets are skipped' }
  return existsSync(path)
    ? { what: 'data', state: 'ok', found: path }
    : {
        what: 'data',
        state: 'wrong',
        found: `ASSAY_DATA names ${path}, which is not there`,
        mend: 'name the folder that holds xstest, agentdojo …',
      }
}
