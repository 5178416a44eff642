import { cpSync, existsSync, globSync, mkdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../base/errors.ts'
import { type CliCommand, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'

const template = fileURLToPath(new URL('template', import.meta.url))

export const init: CliCommand = {
  define(command) {
    command.argument('[folder]', 'where (this folder)', '.')
    examples(command, [
      ['assay init', 'a suite that runs, here'],
      ['assay init my-project', 'the same in a new folder'],
    ])
  },
  async run([folder], _options, context) {
    const files = globSync('**/*.{yaml,md}', { cwd: template }).sort()
    const there = files.filter(file => existsSync(join(folder!, file)))
    if (there.length > 0)
      throw new UsageError(`init: ${join(folder!, there[0]!)} is there already; nothing was written. Name another folder`)
    for (const file of files) {
      const to = join(folder!, file)
      mkdirSync(dirname(to), { recursive: true })
      cpSync(join(template, file), to)
    }
    if (context.json) {
      printJson(context, 'assay.init/1', { folder, files })
      return exitCodes.done
    }
    const { terminal } = context
    terminal.print(`\n${files.map(file => `  wrote  ${join(folder!, file)}`).join('\n')}\n`)
    const enter = relative('.', folder!) === '' ? [] : [`cd ${folder}`]
    const next = [
      ...enter,
      'assay suite lint suites/refunds',
      'assay run suites/refunds --target scripted:targets/shop.yaml',
      'assay analyze latest --by twin',
    ]
    next.forEach((command, i) => {
      terminal.print(`  ${i === 0 ? 'Next ' : '     '}  ${command}`)
    })
    return exitCodes.done
  },
}
