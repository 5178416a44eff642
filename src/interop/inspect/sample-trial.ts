import { z } from 'zod'
import { digestOf } from '../../base/digest.ts'
import type { DraftTrial } from '../foreign-row.ts'
import { parseRecord } from '../parse-record.ts'
import type { LogPlan } from './log-plan.ts'
import { inspectTurns, type Message, messageSchema } from './message-turns.ts'
import type { ReadSample } from './read-sample.ts'
import { judgementsOf } from './score-judgement.ts'
import { bounded, type Json } from './storable.ts'

const errorSchema = z.looseObject({ message: z.string() })

/** What is read of a sample; everything else in it is kept as it stands. */
const sampleSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  epoch: z.int32().positive(),
  input: z.union([z.string(), z.array(messageSchema)]).default(''),
  messages: z.array(messageSchema).default([]),
  scores: z.record(z.string(), z.json()).nullish(),
  error: errorSchema.nullish(),
  limit: z.looseObject({ type: z.string(), limit: z.number().nullish(), reason: z.string().nullish() }).nullish(),
  started_at: z.string().nullish(),
  total_time: z.number().nonnegative().nullish(),
})
type Sample = z.output<typeof sampleSchema>

/** Members that stand in the trial itself. */
const inTrial = new Set([
  'id',
  'epoch',
  'input',
  'messages',
  'started_at',
  'total_time',
  'output',
  'attachments',
  'error',
  'error_retries',
  'score',
  'events',
])

/** Keys of our own among the metadata. */
const ours = new Set(['log', 'task', 'sample_id', 'sample_epoch', 'superseded', 'attachments_not_in_the_log'])

/**
 * A sample as a trial. An error is the trial's state, and so is a limit; what was said until then is kept with either.
 * @throws InputError naming the place
 */
export function sampleTrial(read: ReadSample, plan: LogPlan, at: string, superseded: number): DraftTrial {
  const values = { ...read.values, ...scoresOf(read.values, plan) }
  const sample = parseRecord(sampleSchema, values, at)
  const said = sample.messages.length > 0 ? sample.messages : inputMessages(sample.input)
  const { turns, details } = inspectTurns(said, sample.messages.length > 0 ? read.exactMessages : undefined)
  return {
    target: plan.target,
    scenario: scenarioName(plan, sample.id),
    epoch: plan.epochsBefore + sample.epoch,
    ...stateOf(sample),
    startedAt: timeOf(sample.started_at ?? read.events.firstAt),
    durationMs: typeof sample.total_time === 'number' ? Math.round(sample.total_time * 1000) : null,
    turns,
    metadata: metadataOf(sample, read, plan, details as unknown as Json, superseded),
    ...judgementsOf(sample.scores as Json, plan),
  }
}

/** Version 1 had one score, without the name of its scorer. */
function scoresOf(values: ReadSample['values'], plan: LogPlan): { scores?: Json; score?: undefined } {
  if (values.score === undefined || values.scores !== undefined) return {}
  return values.score === null ? { score: undefined } : { scores: { [plan.onlyScorer]: values.score }, score: undefined }
}

function inputMessages(input: Sample['input']): Message[] {
  if (typeof input !== 'string') return input
  return input === '' ? [] : [messageSchema.parse({ role: 'user', content: input })]
}

/** @example scenarioName({ task: 'gsm8k', dataset: null }, 7) // 'gsm8k/7' */
export function scenarioName({ task, dataset }: Pick<LogPlan, 'task' | 'dataset'>, id: string | number): string {
  const name = [task, ...(dataset === null || dataset === task ? [] : [dataset]), id].join('/')
  const usable = name.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  return usable === name && name.length <= 200 ? name : `${usable.slice(0, 180)}#${digestOf(name).slice(0, 12)}`
}

/** How Inspect writes down that a sample was stopped because the run was. */
const cancellation = /^(?:CancelledError|Cancelled)\(/

function stateOf({ error, limit }: Sample): Pick<DraftTrial, 'state' | 'reason'> {
  if (error)
    return { state: cancellation.test(error.message) ? 'cancelled' : 'target-error', reason: error.message.slice(0, 2000) }
  if (!limit) return { state: 'completed' }
  const bound = typeof limit.limit === 'number' ? ` of ${limit.limit}` : ''
  return { state: 'limit', reason: `${limit.type} limit${bound}${limit.reason ? `: ${limit.reason.slice(0, 2000)}` : ''}` }
}

function timeOf(said: string | null | undefined): number | null {
  const time = said ? Date.parse(/(?:Z|[-+]\d\d:?\d\d)$/.test(said) ? said : `${said}Z`) : Number.NaN
  return Number.isFinite(time) ? time : null
}

function metadataOf(sample: Sample, read: ReadSample, plan: LogPlan, messages: Json, superseded: number): Record<string, Json> {
  const rest = Object.entries(read.values)
    .filter(([key, value]) => !inTrial.has(key) && !isEmpty(value))
    .map(([key, value]) => [ours.has(key) ? `${key} (of the sample)` : key, value])
  const { counts, kept, leftOut } = read.events
  const all: Record<string, Json> = {
    log: plan.name,
    task: plan.task,
    sample_id: sample.id,
    sample_epoch: sample.epoch,
    messages,
    ...(Object.fromEntries(rest) as Record<string, Json>),
    ...(sample.scores ? { scores: sample.scores as Json } : {}),
    ...inputOf(sample),
    output: outputOf(read.values.output, sample.messages),
    error: errorOf(read.values.error),
    error_retries: Array.isArray(read.values.error_retries) ? read.values.error_retries.map(errorOf) : null,
    events: { counts, ...(kept.length > 0 ? { kept } : {}), ...(leftOut > 0 ? { left_out: leftOut } : {}) },
    ...(superseded > 0 ? { superseded } : {}),
    ...(read.unresolved.length > 0 ? { attachments_not_in_the_log: read.unresolved } : {}),
  }
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => [key, bounded(value)]),
  )
}

function isEmpty(value: Json | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** The input, where the messages do not begin with it word for word. */
function inputOf({ input, messages }: Sample): { input?: Json } {
  if (messages.length === 0) return {}
  const said = inputMessages(input).map(({ role, content }) => JSON.stringify([role, content]))
  const begins = messages.map(({ role, content }) => JSON.stringify([role, content]))
  return said.every(word => begins.includes(word)) ? {} : { input: input as Json }
}

/** The output, without the message that is the last of the conversation. */
function outputOf(output: Json | undefined, messages: readonly Message[]): Json {
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return output ?? null
  const ids = new Set(messages.map(message => message.id).filter(id => typeof id === 'string'))
  const { choices, completion: _, ...rest } = output
  const kept = (Array.isArray(choices) ? choices : []).map(choice => {
    const { message, ...more } = Object(choice) as Record<string, Json>
    return ids.has(Object(message).id) ? more : { message, ...more }
  })
  return { ...rest, ...(kept.length > 0 ? { choices: kept as Json } : {}) }
}

/** An error without the same traceback in colours; of its events, their number. */
function errorOf(error: Json | undefined): Json {
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return error ?? null
  const { traceback_ansi: _, events, ...rest } = error
  return Array.isArray(events) ? { ...rest, events: events.length } : rest
}
