import { type Attempt, emptySlice } from '../../record/trial.ts'
import type { TrialRecord } from '../../store/store.ts'
import { messagesOf, type OutMessage } from './export-messages.ts'
import type { OutScore } from './export-scores.ts'
import type { Json } from './storable.ts'

/** A sample as Inspect writes it. */
export interface OutSample {
  id: string | number
  epoch: number
  error?: { message: string }
  limit?: { type: string; reason?: string }
  messages: OutMessage[]
  scores: Record<string, OutScore>
  [key: string]: unknown
}

/** Kept of a text in a sample's summary. */
const summaryText = 1024

/** Members of a sample that come back as they were, where it came from Inspect. */
const asTheyWere = [
  'choices',
  'target',
  'description',
  'sandbox',
  'files',
  'setup',
  'store',
  'model_usage',
  'role_usage',
  'model_fallbacks',
  'completed_at',
  'working_time',
  'uuid',
  'invalidation',
  'turn_count',
  'token_limit',
  'token_limit_type',
  'token_limit_usage',
  'message_limit',
  'time_limit',
]

/** A trial as a sample: its last attempt. Undefined where it has not been tried. */
export function sampleOf(record: TrialRecord, id: string | number, scores: Record<string, OutScore>): OutSample | undefined {
  const last = record.attempts.at(-1)
  if (!last) return undefined
  const known: Record<string, Json> = (last.transcript?.metadata ?? {}) as Record<string, Json>
  const messages = messagesOf(last.transcript?.turns ?? [], known.messages)
  const whole = asTheyWere.filter(key => known[key] !== undefined && !isLeftOut(known[key]!))
  return {
    id,
    epoch: record.trial.epoch,
    input: isLeftOut(known.input ?? null) ? inputOf(messages) : (known.input ?? inputOf(messages)),
    target: '',
    messages,
    output: outputOf(known.output ?? null, messages, record),
    scores,
    metadata: { ...objectIn(known.metadata), assay: placeOf(record, last, known) },
    store: {},
    events: [],
    model_usage: {},
    ...Object.fromEntries(whole.map(key => [key, known[key]])),
    ...(last.startedAt === null ? {} : { started_at: new Date(last.startedAt).toISOString() }),
    ...(last.durationMs === null ? {} : { total_time: last.durationMs / 1000 }),
    ...errorOf(last, known),
    error_retries: Array.isArray(known.error_retries) ? known.error_retries.map(retry => error(objectIn(retry))) : [],
    ...limitOf(last, known),
    attachments: {},
  }
}

/** What the list of samples shows. */
export function summaryOf({ id, epoch, messages, scores, error, limit, ...sample }: OutSample): object {
  const short = (text: unknown) =>
    typeof text === 'string' && text.length > summaryText ? `${text.slice(0, summaryText)}…` : text
  const thin = Object.entries(scores).map(([scorer, score]) => [
    scorer,
    { value: score.value, explanation: short(score.explanation), reason: score.reason, answer: short(score.answer) },
  ])
  return {
    id,
    epoch,
    input: typeof sample.input === 'string' ? short(sample.input) : '(messages)',
    target: typeof sample.target === 'string' ? short(sample.target) : sample.target,
    scores: Object.fromEntries(thin),
    started_at: sample.started_at,
    completed_at: sample.completed_at,
    total_time: sample.total_time,
    uuid: sample.uuid,
    error: error?.message,
    limit: limit?.type,
    limit_reason: limit?.reason,
    completed: true,
    message_count: messages.length,
  }
}

function isLeftOut(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'left_out' in value
}

function objectIn(value: Json | undefined): Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** What was there before the model spoke: a text where that is all, else the messages. */
function inputOf(messages: readonly OutMessage[]): unknown {
  const spoke = messages.findIndex(({ role }) => role === 'assistant')
  const before = spoke < 0 ? messages : messages.slice(0, spoke)
  const [only] = before
  return before.length === 1 && only!.role === 'user' && typeof only!.content === 'string'
    ? only!.content
    : before.length === 0
      ? ''
      : before
}

function outputOf(known: Json, messages: readonly OutMessage[], { trial, attempts }: TrialRecord): object {
  const last = messages.findLast(({ role }) => role === 'assistant')
  const { choices, ...rest } = objectIn(isLeftOut(known) ? null : known)
  const refused = attempts.at(-1)!.state === 'refused-by-provider'
  const told = Array.isArray(choices) ? choices.map(objectIn) : last ? [{ stop_reason: refused ? 'content_filter' : 'stop' }] : []
  const whole = told.map(choice =>
    'message' in choice ? choice : { message: last ?? { role: 'assistant', content: '' }, ...choice },
  )
  return { model: trial.target, ...rest, choices: whole }
}

/** Where the sample stands with us, so that nothing is lost on the way. */
function placeOf({ trial }: TrialRecord, { state, reason, number }: Attempt, known: Record<string, Json>): object {
  const slice = Object.entries({ ...emptySlice, ...trial.slice }).filter(([, value]) => value !== null)
  const fromInspect = typeof known.log === 'string' && 'sample_id' in known
  return {
    trial: trial.id,
    scenario: trial.scenario,
    ...(slice.length > 0 ? { slice: Object.fromEntries(slice) } : {}),
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(number > 1 ? { attempts: number } : {}),
    ...(fromInspect || Object.keys(known).length === 0 ? {} : { metadata: known }),
  }
}

function errorOf({ state, reason }: Attempt, known: Record<string, Json>): { error?: { message: string } } {
  if (state !== 'target-error' && state !== 'cancelled' && state !== 'user-error') return {}
  const own = objectIn(known.error)
  const said = reason ?? 'no reason was given'
  const message =
    state === 'cancelled' && !/^Cancell?ed/.test(said)
      ? `Cancelled(${JSON.stringify(said)})`
      : state === 'user-error'
        ? `user-error: ${said}`
        : said
  return { error: error({ message, ...own }) }
}

function error(told: Record<string, Json>): { message: string } {
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : '')
  const traceback = text(told.traceback)
  return { message: text(told.message), ...({ traceback, traceback_ansi: traceback } as object) }
}

const limitTypes = ['context', 'time', 'working', 'message', 'token', 'turn', 'cost', 'operator']

function limitOf({ state, reason = '' }: Attempt, known: Record<string, Json>): { limit?: { type: string; reason?: string } } {
  if (state !== 'limit') return {}
  const own = objectIn(known.limit)
  if (typeof own.type === 'string' && typeof own.limit === 'number') return { limit: own as { type: string } }
  const type = limitTypes.find(name => reason.toLowerCase().includes(name)) ?? 'custom'
  const bound = Number(/\d+(?:\.\d+)?/.exec(reason)?.[0] ?? 0)
  return { limit: { type, reason, ...({ limit: bound } as object) } }
}
