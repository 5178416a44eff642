import { statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { InputError } from '../base/errors.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { type RecordedTrial, recordedTrialSchema } from '../record/recorded-trial.ts'
import { type Event, eventOf } from '../record/verdict.ts'
import { headsOf } from './heads-of.ts'
import type { FieldUse, ImportedRow, ImportedTrial, Importer, RejectedRow } from './importer.ts'
import { jsonLines } from './json-lines.ts'
import { parseRecord } from './parse-record.ts'
import { readRow } from './read-row.ts'
import { type RunBeside, runBeside, runFileOf } from './run-beside.ts'
import { filesAt, sourceFile } from './source-files.ts'

const fields: FieldUse[] = Object.keys(recordedTrialSchema.shape).map(key => ({ from: key, to: key }))

/** Our own recordings: JSON Lines, one trial a line (`recorded-trial.schema.json`), in a file or as `trials.jsonl` in a folder. */
export const recordsImporter: Importer = {
  name: 'records',
  about: "recorded trials in assay's own JSON Lines (a file, or a folder with trials.jsonl)",
  async open(path) {
    const file = recordsFile(path)
    const beside = runBeside(file)
    const untried = beside?.trials.untried ?? 0
    return {
      spec: { name: 'records', kind: 'importer', version: '1', options: {} },
      title: `recorded trials of ${basename(resolve(path))}${untried > 0 ? ' · unfinished' : ''}`,
      sources: await Promise.all([file, ...(beside ? [runFileOf(file)] : [])].map(sourceFile)),
      judges: await judgesIn(file, beside),
      judgesOf: trial => [...new Set([...(trial.judges ?? []), ...trial.judgements.map(judgement => judgement.judge)])],
      fields,
      trials: async function* () {
        yield* readRows(file)
        if (untried > 0) yield notTried(runFileOf(file), beside!)
      },
    }
  },
  sniff: path =>
    headsOf(path).some(
      ({ name, head }) =>
        name.endsWith('.jsonl') &&
        ['target', 'scenario', 'turns'].every(key => new RegExp(`^\\{(.*,)?\\s*"${key}"\\s*:`).test(head.split('\n', 1)[0]!)),
    ),
}

/** They cannot be trials of a run that has no suite to try them with; nor may they be lost without a word. */
function notTried(at: string, { trials: { planned, untried } }: RunBeside): RejectedRow {
  const reason = `${untried} of the ${planned} trials that were planned had not been tried when the run was exported: they are in no number of this run`
  return { at: `${at}:untried`, reason, raw: `${untried}` }
}

/** Those who spoke, or were to, each of one event: of one who has never decided, only the run itself knows which. */
async function judgesIn(file: string, beside: RunBeside | undefined): Promise<JudgeSpec[]> {
  const known = new Map(beside?.judges.map(({ name, event }) => [name, event]))
  const judges = new Map<string, JudgeSpec>()
  const decided = new Map<string, { event: Event; at: string }>()
  for await (const row of readRows(file)) {
    if (!('trial' in row)) continue
    for (const judge of row.trial.judges ?? [])
      if (!judges.has(judge)) judges.set(judge, importedJudge(judge, known.get(judge) ?? 'violation'))
    for (const { judge, outcome } of row.trial.judgements) {
      const event = outcome.kind === 'judged' ? eventOf(outcome.verdict) : (known.get(judge) ?? 'violation')
      const before = decided.get(judge)
      if (outcome.kind === 'judged' && before && before.event !== event) {
        throw new InputError(
          `${row.at}: judge "${judge}" speaks of ${event} here and of ${before.event} at ${before.at}; a judge has one event, so give it two names`,
        )
      }
      if (outcome.kind === 'judged') decided.set(judge, { event, at: row.at })
      if (!judges.has(judge) || outcome.kind === 'judged') judges.set(judge, importedJudge(judge, event))
    }
  }
  return [...judges.values()]
}

const importedJudge = (name: string, event: Event): JudgeSpec => ({ name, kind: 'imported', version: '1', options: {}, event })

async function* readRows(file: string): AsyncGenerator<ImportedRow> {
  for await (const { value, at, raw } of jsonLines(file))
    yield readRow({ at, raw }, () => parseRecord(recordedTrialSchema, value, at))
}

/** The trials of a recording that is to be played back, each checked. @throws InputError naming file and line */
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
