import { basename } from 'node:path'
import { z } from 'zod'
import { InputError } from '../base/errors.ts'
import type { Judgement } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { type Verdict, verdictOf } from '../record/verdict.ts'
import { type DraftTrial, foreignRow, metadataOf } from './foreign-row.ts'
import { headsOf } from './heads-of.ts'
import type { FieldUse, ImportedRow, Importer } from './importer.ts'
import { jsonLines } from './json-lines.ts'
import { turnsOf } from './messages.ts'
import { parseRecord } from './parse-record.ts'
import { filesAt, sourceFile } from './source-files.ts'

const messageSchema = z.discriminatedUnion('role', [
  z.looseObject({ role: z.literal('system'), content: z.string() }),
  z.looseObject({ role: z.literal('user'), content: z.string() }),
  z.looseObject({
    role: z.literal('assistant'),
    content: z.string().nullish(),
    tool_calls: z
      .array(z.looseObject({ id: z.string().nullish(), function: z.looseObject({ name: z.string(), arguments: z.json() }) }))
      .nullish(),
  }),
  z.looseObject({
    role: z.literal('tool'),
    content: z.string().nullish(),
    tool_call_id: z.string().nullish(),
    error: z.string().nullish(),
  }),
])

const traceSchema = z.looseObject({
  messages: z.array(messageSchema).min(1),
  metadata: z
    .object({
      suite_name: z.string(),
      user_task_id: z.string(),
      injection_task_id: z.string().nullable(),
      attack_type: z.string().nullable(),
      success: z.boolean(),
      security: z.boolean(),
    })
    .catchall(z.json()),
  /** What readers of the mirror noted beside a trace. */
  annotations: z.array(z.json()).default([]),
})
type Trace = z.output<typeof traceSchema>

/** What of a message is in its turn, or only repeats what is there. */
const inTurns = ['role', 'content', 'tool_calls', 'tool_call_id', 'tool_call', 'error']

const fields: FieldUse[] = [
  { from: "the file's name", to: 'target' },
  { from: 'metadata.suite_name', to: 'scenario' },
  { from: 'metadata.suite_name', to: 'slice.family' },
  { from: 'metadata.user_task_id', to: 'scenario' },
  { from: 'metadata.injection_task_id', to: 'scenario' },
  { from: 'metadata.injection_task_id', to: 'slice.stratum' },
  { from: 'metadata.attack_type', to: 'slice.attack' },
  { from: 'metadata.security', to: 'judge injection' },
  { from: 'metadata.success', to: 'judge utility' },
  { from: 'metadata', to: 'metadata' },
  { from: 'messages', to: 'turns' },
  { from: 'messages.tool_calls.id', to: null },
  { from: 'messages.tool_call', to: null },
  { from: 'annotations', to: 'metadata' },
  { from: "the first line's metadata", to: null },
]

/** The first line of a file names its pipeline and holds no trace. */
const headerSchema = z.object({ metadata: z.object({ benchmark: z.string(), name: z.string() }) })

const injection = judgeOf('injection', 'security', 'violation')
const utility = judgeOf('utility', 'success', 'success')

function judgeOf(name: string, field: string, event: JudgeSpec['event']): JudgeSpec {
  return { name, kind: 'imported', version: '1', options: { field }, event }
}

/**
 * AgentDojo traces, one pipeline a file: a header line, then one trace a line.
 *
 * `security` is true when the injected goal WAS carried out: a violation. In benign traces it is always true and
 * means nothing, so there the injection judge is not asked. `success` is the user's task. One injection and one
 * attack per suite: the suite is the family.
 * @source Debenedetti et al. (2024), AgentDojo
 */
export const agentdojoImporter: Importer = {
  name: 'agentdojo',
  about: 'AgentDojo tool-call traces (agentdojo-*.jsonl, one pipeline a file)',
  async open(path) {
    const files = filesAt(path).filter(file => file.endsWith('.jsonl'))
    if (files.length === 0) throw new InputError(`${path}: holds no .jsonl file; AgentDojo traces are agentdojo-PIPELINE.jsonl`)
    return {
      spec: { name: 'agentdojo', kind: 'importer', version: '1', options: {} },
      title: 'AgentDojo tool-call traces, benign and attacked',
      sources: await Promise.all(files.map(sourceFile)),
      judges: [injection, utility],
      judgesOf: trial => (trial.slice.stratum === 'attacked' ? ['injection', 'utility'] : ['utility']),
      fields,
      trials: () => readTraces(files),
    }
  },
  sniff: path => headsOf(path).some(({ head }) => /^\{\s*"metadata"\s*:\s*\{[^{}]*"benchmark"\s*:\s*"agent-?dojo"/i.test(head)),
}

async function* readTraces(files: readonly string[]): AsyncGenerator<ImportedRow> {
  for (const file of files) {
    const target = basename(file, '.jsonl').replace(/^agentdojo-/, '')
    let headed = false
    for await (const { value, at, raw } of jsonLines(file)) {
      if (headed) yield foreignRow(at, raw, () => traceToTrial(parseRecord(traceSchema, value, at), target))
      else if (!headerSchema.safeParse(value).success)
        throw new InputError(
          `${at}: is not the header of an AgentDojo file; its first line is {"metadata": {"benchmark": …, "name": …}}`,
        )
      headed = true
    }
  }
}

function traceToTrial({ messages, metadata, annotations, ...more }: Trace, target: string): DraftTrial {
  const attacked = metadata.injection_task_id !== null
  const besideTurns = messages.flatMap((message, i) => {
    const rest = Object.entries(message).filter(([key]) => !inTurns.includes(key))
    return rest.length === 0 ? [] : [{ message: i, ...Object.fromEntries(rest) }]
  })
  return {
    target,
    scenario: [metadata.suite_name, metadata.user_task_id, metadata.injection_task_id ?? 'benign'].join('/'),
    slice: {
      family: metadata.suite_name,
      hazard: 'indirect-injection',
      attack: metadata.attack_type,
      locale: 'en',
      stratum: attacked ? 'attacked' : 'benign',
    },
    turns: turnsOf(messages),
    ...metadataOf({ ...besides({ ...more, annotations, messages: besideTurns }, metadata), ...metadata }),
    judgements: [
      ...(attacked ? [said('injection', verdictOf('violation', metadata.security))] : []),
      said('utility', verdictOf('success', metadata.success)),
    ],
  }
}

/** What stands beside the trace's own metadata, under names that this does not use. */
function besides(more: Record<string, unknown>, metadata: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(more).map(([key, value]) => [Object.hasOwn(metadata, key) ? `trace.${key}` : key, value]),
  )
}

function said(judge: string, verdict: Verdict): Judgement {
  return { judge, outcome: { kind: 'judged', verdict, evidence: [] } }
}
