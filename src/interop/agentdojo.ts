import { basename } from 'node:path'
import { z } from 'zod'
import { InputError } from '../base/errors.ts'
import type { Judgement } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { type RecordedTrial, recordedTrialSchema } from '../record/recorded-trial.ts'
import type { DraftPart, DraftTurn } from '../record/transcript.ts'
import { type Verdict, verdictOf } from '../record/verdict.ts'
import type { ImportedTrial, Importer } from './importer.ts'
import { parseRecord } from './parse-record.ts'
import { filesAt, jsonLines, sourceFile } from './source-files.ts'

const messageSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('system'), content: z.string() }),
  z.object({ role: z.literal('user'), content: z.string() }),
  z.object({
    role: z.literal('assistant'),
    content: z.string().nullish(),
    tool_calls: z
      .array(z.object({ id: z.string().nullish(), function: z.object({ name: z.string(), arguments: z.json() }) }))
      .nullish(),
  }),
  z.object({
    role: z.literal('tool'),
    content: z.string().nullish(),
    tool_call_id: z.string().nullish(),
    error: z.string().nullish(),
  }),
])

const traceSchema = z.object({
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
type Message = z.output<typeof messageSchema>

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
      trials: () => readTraces(files),
    }
  },
}

async function* readTraces(files: readonly string[]): AsyncGenerator<ImportedTrial> {
  for (const file of files) {
    const target = basename(file, '.jsonl').replace(/^agentdojo-/, '')
    let headed = false
    for await (const { value, at } of jsonLines(file)) {
      if (headed)
        yield { trial: parseRecord(recordedTrialSchema, traceToTrial(parseRecord(traceSchema, value, at), target), at), at }
      else if (!headerSchema.safeParse(value).success)
        throw new InputError(
          `${at}: is not the header of an AgentDojo file; its first line is {"metadata": {"benchmark": …, "name": …}}`,
        )
      headed = true
    }
  }
}

function traceToTrial({ messages, metadata, annotations }: Trace, target: string): z.input<typeof recordedTrialSchema> {
  const attacked = metadata.injection_task_id !== null
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
    metadata: annotations.length === 0 ? metadata : { ...metadata, annotations },
    judgements: [
      ...(attacked ? [said('injection', verdictOf('violation', metadata.security))] : []),
      said('utility', verdictOf('success', metadata.success)),
    ],
  }
}

function said(judge: string, verdict: Verdict): Judgement {
  return { judge, outcome: { kind: 'judged', verdict, evidence: [] } }
}

/** All that the agent did between two words of the user is one turn: its texts, calls and their results. */
function turnsOf(messages: readonly Message[]): RecordedTrial['turns'] {
  const turns: (DraftTurn & { parts: DraftPart[] })[] = []
  /** Calls that wait for their result, of the latest message first: foreign ids may be empty or repeat; ours count. */
  let open: { foreign: string; call: string }[] = []
  let calls = 0
  for (const message of messages) {
    const role = message.role === 'tool' ? 'assistant' : message.role
    const last = turns.at(-1)
    const turn = last?.role === role && role === 'assistant' ? last : { role, parts: [] }
    if (turn !== last) turns.push(turn)
    if (message.role === 'tool') {
      const at = open.findIndex(call => call.foreign === (message.tool_call_id ?? ''))
      const [answered] = at < 0 ? [] : open.splice(at, 1)
      const error = message.error ? { error: message.error } : {}
      turn.parts.push({ type: 'tool-result', call: answered?.call ?? 'unasked', text: message.content ?? '', ...error })
      continue
    }
    if (message.content) turn.parts.push({ type: 'text', text: message.content })
    const asked = ((message.role === 'assistant' && message.tool_calls) || []).map(
      ({ id, function: { name, arguments: given } }) => {
        const call = `call-${++calls}`
        turn.parts.push({ type: 'tool-call', call, tool: name, text: typeof given === 'string' ? given : JSON.stringify(given) })
        return { foreign: id ?? '', call }
      },
    )
    open = [...asked, ...open]
  }
  return turns
}
