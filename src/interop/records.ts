import { statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { InputError } from '../base/errors.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { type RecordedTrial, recordedTrialSchema } from '../record/recorded-trial.ts'
import { type Event, eventOf } from '../record/verdict.ts'
import type { ImportedTrial, Importer } from './importer.ts'
import { parseRecord } from './parse-record.ts'
import { filesAt, jsonLines, sourceFile } from './source-files.ts'

/** Our own recordings: JSON Lines, one trial a line (`recorded-trial.schema.json`), in a file or as `trials.jsonl` in a folder. */
export const recordsImporter: Importer = {
  name: 'records',
  about: "recorded trials in assay's own JSON Lines (a file, or a folder with trials.jsonl)",
  async open(path) {
    const file = recordsFile(path)
    const judges = new Map<string, JudgeSpec>()
    const decided = new Map<string, { event: Event; at: string }>()
    for await (const { trial, at } of readRecords(file)) {
      for (const { judge, outcome } of trial.judgements) {
        const event = outcome.kind === 'judged' ? eventOf(outcome.verdict) : 'violation'
        const before = decided.get(judge)
        if (outcome.kind === 'judged' && before && before.event !== event) {
          throw new InputError(
            `${at}: judge "${judge}" speaks of ${event} here and of ${before.event} at ${before.at}; a judge has one event, so give it two names`,
          )
        }
        if (outcome.kind === 'judged') decided.set(judge, { event, at })
        if (!judges.has(judge) || outcome.kind === 'judged')
          judges.set(judge, { name: judge, kind: 'imported', version: '1', options: {}, event })
      }
    }
    return {
      spec: { name: 'records', kind: 'importer', version: '1', options: {} },
      title: `recorded trials of ${basename(resolve(path))}`,
      sources: [await sourceFile(file)],
      judges: [...judges.values()],
      judgesOf: trial => [...new Set(trial.judgements.map(judgement => judgement.judge))],
      trials: () => readRecords(file),
    }
  },
}

/** The trials of a recording, each checked. @throws InputError naming file and line */
export async function* readRecords(path: string): AsyncGenerator<ImportedTrial> {
  for await (const { value, at } of jsonLines(recordsFile(path))) {
    const trial: RecordedTrial = parseRecord(recordedTrialSchema, value, at)
    yield { trial, at }
  }
}

function recordsFile(path: string): string {
  const [first] = filesAt(path)
  if (first === path) return path
  const file = join(path, 'trials.jsonl')
  if (!statSync(file, { throwIfNoEntry: false }))
    throw new InputError(`${path}: has no trials.jsonl; a recording is that file, or the folder that holds it`)
  return file
}
