import { recordedTrial } from '../../store/recording.ts'
import type { TrialRecord } from '../../store/store.ts'
import { runFileOf } from '../run-beside.ts'
import type { ExportedRun, Exporter } from './exporter.ts'
import { type WholeFile, writeTogether } from './whole-file.ts'

/** What the second file says of the run that the lines are of. */
interface RunFile {
  schema: 'assay.export/1'
  manifest: ExportedRun['manifest']
  judges: ExportedRun['judges']
  /** `planned` is N: what has not been tried has no line, and stands in `untried`. */
  trials: { planned: number; exported: number; untried: number }
  untried: { trial: string; target: string; scenario: string; epoch: number }[]
}

/**
 * Recorded trials, one a line (`recorded-trial.schema.json`), as `assay import records` and `replay:FILE` read them; beside
 * them NAME.run.json, which says what run they are of, who judged, and which planned trials have not been tried.
 */
export const jsonlExporter: Exporter = {
  name: 'jsonl',
  about: "recorded trials in assay's own JSON Lines, to import again or to replay",
  extension: 'jsonl',
  besides: path => [runFileOf(path)],
  write: (run, path) =>
    writeTogether([path, runFileOf(path)], async ([lines, runFile]) => {
      const { untried, ...wrote } = await writeLines(run, lines!)
      const content: RunFile = {
        schema: 'assay.export/1',
        manifest: run.manifest,
        judges: run.judges,
        trials: { planned: run.table.trials.count, exported: wrote.trials, untried: untried.length },
        untried,
      }
      runFile!.write(`${JSON.stringify(content, null, 2)}\n`)
      return wrote
    }),
}

async function writeLines(run: ExportedRun, file: WholeFile) {
  const untried: RunFile['untried'] = []
  let [trials, judgements, labels] = [0, 0, 0]
  for await (const record of run.trials()) {
    const recorded = recordedTrial(record)
    if (!recorded) {
      untried.push(placeOf(record))
      continue
    }
    file.write(`${JSON.stringify({ ...recorded, judges: record.trial.judges })}\n`)
    trials++
    judgements += recorded.judgements.length
    labels += recorded.labels.length
  }
  return { trials, judgements, labels, untried }
}

function placeOf({ trial: { id, target, scenario, epoch } }: TrialRecord): RunFile['untried'][number] {
  return { trial: id, target, scenario, epoch }
}
