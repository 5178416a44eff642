import { shortRun } from '../record/identity.ts'
import type { RunSummary } from '../store/store.ts'
import { type CliCommand, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { count } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'
import { cutTo, textTable } from './print/table.ts'

export const runs: CliCommand = {
  define(command) {
    examples(command, [
      ['assay runs', 'the runs of this project'],
      ['assay runs --json', 'the same, with whole ids'],
    ])
  },
  async run(_args, _options, context) {
    const store = await context.openStore({ existing: true })
    const found = await store.runs()
    if (context.json) {
      printJson(context, 'assay.runs/1', { runs: found.map(summaryJson) })
    } else if (found.length === 0) {
      context.terminal.print('  no run yet\n\n  Next   assay demo, or assay run SUITE --target replay:RUN')
    } else {
      context.terminal.print(runsTable(found, context.terminal.width))
      context.terminal.print(`\n  Next   assay analyze ${shortRun(found[0]!.manifest.id)}`)
    }
    await store.close()
    return exitCodes.done
  },
}

export function runsTable(found: readonly RunSummary[], width: number): string {
  const table = textTable(
    [
      { title: 'run' },
      { title: 'made' },
      { title: 'what', flexible: true },
      { title: 'finished', align: 'right' },
      { title: 'judgements', align: 'right' },
      { title: 'labels', align: 'right' },
    ],
    found.map(({ manifest, trials, finished, judgements, labels }) => [
      shortRun(manifest.id),
      new Date(manifest.createdAt).toISOString().slice(0, 16).replace('T', ' '),
      manifest.title,
      finished === trials ? count(trials) : `${count(finished)}/${count(trials)}`,
      count(judgements),
      count(labels),
    ]),
    { width },
  )
  const noted = found.flatMap(({ manifest }) =>
    manifest.notes.length === 0 ? [] : [cutTo(`  ${shortRun(manifest.id)}: ${safeLine(manifest.notes[0]!)}`, width)],
  )
  return noted.length === 0 ? table : `${table}\n\n${noted.join('\n')}`
}

export function summaryJson({ manifest, trials, finished, judgements, labels }: RunSummary) {
  return {
    id: manifest.id,
    title: manifest.title,
    kind: manifest.spec.kind,
    createdAt: manifest.createdAt,
    trials,
    finished,
    judgements,
    labels,
    command: manifest.command,
    notes: manifest.notes,
  }
}
