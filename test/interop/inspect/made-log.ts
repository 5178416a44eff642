import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Import, ImportedTrial, RejectedRow } from '../../../src/interop/importer.ts'
import { inspectImporter } from '../../../src/interop/inspect/inspect.ts'
import { archive, type MadeEntry } from './archive.ts'

/** A folder that goes with the test. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-inspect-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

type Values = Record<string, unknown>

/** The header of a log. */
export function header({ eval: spec = {}, ...rest }: { eval?: Values } & Values = {}): Values {
  return {
    version: 2,
    status: 'success',
    eval: {
      task: 'quiz',
      task_id: 't1',
      eval_id: 'e1',
      created: '2026-01-01T00:00:00+00:00',
      model: 'mockllm/model',
      dataset: { name: null, samples: 1, sample_ids: [1] },
      config: { epochs: 1 },
      scorers: [{ name: 'match', options: {}, metrics: [{ name: 'inspect_ai/accuracy' }], metadata: {} }],
      ...spec,
    },
    ...rest,
  }
}

/** A sample of a log. */
export function sample(more: Values = {}): Values {
  return {
    id: 1,
    epoch: 1,
    input: 'Question?',
    target: 'Answer',
    messages: [
      { id: 'm1', role: 'user', content: 'Question?', source: 'input' },
      { id: 'm2', role: 'assistant', content: 'Answer', source: 'generate', model: 'mockllm/model' },
    ],
    output: {
      model: 'mockllm/model',
      choices: [{ message: { id: 'm2', role: 'assistant', content: 'Answer' }, stop_reason: 'stop' }],
    },
    scores: { match: { value: 'C', answer: 'Answer', explanation: 'It is the same.', history: [] } },
    metadata: {},
    store: {},
    events: [],
    attachments: {},
    ...more,
  }
}

/** JSON with NaN as Python writes it: the text "NaN!" becomes the bare word. */
export const pythonText = (value: unknown): string => JSON.stringify(value).replaceAll('"NaN!"', 'NaN')

export function sampleEntry(values: Values, method: MadeEntry['method'] = 'zstd'): MadeEntry {
  return { name: `samples/${values.id}_epoch_${values.epoch}.json`, content: pythonText(values), method }
}

/** The bytes of a finished `.eval` log. */
export function evalLog(
  head: Values,
  samples: readonly Values[],
  method: MadeEntry['method'] = 'zstd',
  more: readonly MadeEntry[] = [],
): Buffer {
  return archive([
    ...more,
    ...samples.map(values => sampleEntry(values, method)),
    { name: 'header.json', content: pythonText(head), method },
  ])
}

/** What a file or folder holds, read to the end. */
export async function readLogs(
  path: string,
): Promise<{ data: Import; trials: ImportedTrial['trial'][]; places: string[]; rejected: RejectedRow[] }> {
  const data = await inspectImporter.open(path)
  const trials: ImportedTrial['trial'][] = []
  const places: string[] = []
  const rejected: RejectedRow[] = []
  for await (const row of data.trials()) {
    if ('trial' in row) {
      trials.push(row.trial)
      places.push(row.at)
    } else rejected.push(row)
  }
  return { data, trials, places, rejected }
}

/** The one trial of a log of one sample. */
export async function trialOf(values: Values, head: Values = header()): Promise<ImportedTrial['trial']> {
  const { trials, rejected } = await readLogs(join(folderOf({ 'a.eval': evalLog(head, [values]) }), 'a.eval'))
  if (trials.length !== 1) throw new Error(`${trials.length} trials; ${rejected.map(({ reason }) => reason).join('; ')}`)
  return trials[0]!
}
