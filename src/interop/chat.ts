import { basename, extname } from 'node:path'
import { z } from 'zod'
import { digestOfBytes } from '../base/digest.ts'
import { InputError } from '../base/errors.ts'
import type { DraftTrial } from './foreign-row.ts'
import { foreignRow, metadataOf } from './foreign-row.ts'
import { headsOf } from './heads-of.ts'
import type { FieldUse, ImportedRow, Importer } from './importer.ts'
import { type JsonItem, jsonLines } from './json-lines.ts'
import { jsonShape } from './json-shape.ts'
import { jsonFile, jsonItems } from './json-source.ts'
import { asText, type ForeignMessage, foreignMessageSchema, readMessages, stateOfFinish } from './messages.ts'
import { parseRecord } from './parse-record.ts'
import { filesAt, sourceFile } from './source-files.ts'

const idSchema = z.union([z.string(), z.number()]).nullish()

/** A conversation: `messages`, with whatever else stands beside them. */
const conversationSchema = z.looseObject({
  messages: z.array(foreignMessageSchema).min(1),
  id: idSchema,
  custom_id: idSchema,
  model: z.string().nullish(),
  created: z.number().nullish(),
})

/** A line of a batch input: the request. */
const requestSchema = z.looseObject({
  custom_id: z.string(),
  body: z.looseObject({ model: z.string().nullish(), messages: z.array(foreignMessageSchema).min(1) }),
})

const completionSchema = z.looseObject({
  model: z.string().nullish(),
  created: z.number().nullish(),
  choices: z.array(z.looseObject({ message: foreignMessageSchema, finish_reason: z.string().nullish() })).min(1),
})

/** A line of a batch output: the response, or why there is none. */
const responseSchema = z.looseObject({
  custom_id: z.string(),
  response: z.looseObject({ status_code: z.int().nullish(), body: z.json().optional() }).nullish(),
  error: z.json().optional(),
})

type Request = z.output<typeof requestSchema>

/** A record that has `messages`, or the id of a batch, with nothing but plain values before. */
const beginning = /^\s*\[?\s*\{\s*("[^"]*"\s*:\s*("[^"]*"|[\d.]+|null|true|false)\s*,\s*)*"(messages|custom_id)"\s*:/

const fields: FieldUse[] = [
  { from: 'messages', to: 'turns' },
  { from: 'response.body.choices[].message', to: 'turns' },
  { from: 'model, response.body.model', to: 'target (else the name of the file)' },
  { from: 'custom_id, id', to: 'scenario (else a code of what was asked)' },
  { from: '(repeats of the same scenario), choices[]', to: 'epoch' },
  { from: 'finish_reason, response.status_code, error', to: 'state' },
  { from: 'created, response.body.created', to: 'startedAt' },
]

type Line = Pick<JsonItem, 'value' | 'at' | 'raw'>

/**
 * Chat logs in the style of OpenAI: `{"messages": […]}` a line, as in fine-tuning files, or the output of a batch
 * (`custom_id`, `response.body.choices`), whose questions are taken from the batch's input where that lies beside it.
 * Nobody judged them: the run has transcripts only.
 */
export const chatImporter: Importer = {
  name: 'chat',
  about: 'OpenAI-style chats: {"messages": […]} a line, or a batch output (JSON Lines, or one JSON array)',
  async open(path) {
    const files = filesAt(path).filter(file => ['.jsonl', '.ndjson', '.json'].includes(extname(file).toLowerCase()))
    if (files.length === 0) throw new InputError(`${path}: holds no .jsonl or .json file; chats are one {"messages": […]} a line`)
    return {
      spec: { name: 'chat', kind: 'importer', version: '1', options: {} },
      title: 'chats in the style of OpenAI',
      sources: await Promise.all(files.map(sourceFile)),
      judges: [],
      judgesOf: () => [],
      fields,
      trials: () => readChats(files),
    }
  },
  sniff: path => headsOf(path).some(({ head }) => beginning.test(head)),
}

async function* readChats(files: readonly string[]): AsyncGenerator<ImportedRow> {
  const asked = await requestsIn(files)
  const answered = new Set<string>()
  const seen = new Map<string, { epochs: number; words: string; at: string }>()
  for (const file of files) {
    for await (const line of linesOf(file)) {
      if (requestSchema.safeParse(line.value).success) continue
      for (const row of rowsOf(line, basename(file, extname(file)), asked, answered)) yield numbered(row, line.raw, seen)
    }
  }
  for (const [id, { line }] of asked) {
    if (answered.has(id)) continue
    const reason = `the request "${id}" has no answer; import the batch's input and output together, as one folder`
    yield { at: line.at, reason, raw: line.raw }
  }
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const shape = jsonShape(file)
  if (shape === undefined) throw new InputError(`${file}:1: begins with neither { nor [; chats are one {"messages": […]} a line`)
  if (shape === 'array') yield* jsonItems(file)
  else if (shape === 'lines') yield* jsonLines(file)
  else {
    const { value } = await jsonFile(file)
    yield { value, at: `${file}:1`, raw: JSON.stringify(value) }
  }
}

/** What was asked in a batch, by its id: the output does not repeat it. */
async function requestsIn(files: readonly string[]): Promise<Map<string, { request: Request; line: Line }>> {
  const asked = new Map<string, { request: Request; line: Line }>()
  for (const file of files)
    for await (const line of linesOf(file)) {
      const request = requestSchema.safeParse(line.value)
      if (request.success && !asked.has(request.data.custom_id))
        asked.set(request.data.custom_id, { request: request.data, line })
    }
  return asked
}

function rowsOf(
  line: Line,
  name: string,
  asked: ReadonlyMap<string, { request: Request }>,
  answered: Set<string>,
): ImportedRow[] {
  const isResponse = typeof line.value === 'object' && line.value !== null && 'response' in line.value
  if (!isResponse)
    return [foreignRow(line.at, line.raw, () => conversationTrial(parseRecord(conversationSchema, line.value, line.at), name))]
  const rows: ImportedRow[] = []
  const first = foreignRow(line.at, line.raw, () => {
    const response = parseRecord(responseSchema, line.value, line.at)
    answered.add(response.custom_id)
    const trials = responseTrials(response, asked.get(response.custom_id)?.request, name, line.at)
    rows.push(...trials.slice(1).map(trial => foreignRow(line.at, line.raw, () => trial)))
    return trials[0]!
  })
  return [first, ...rows]
}

function conversationTrial(chat: z.output<typeof conversationSchema>, name: string): DraftTrial {
  const { messages, id, custom_id, model, created, ...more } = chat
  const { turns, rest } = readMessages(messages)
  return {
    target: model || name,
    scenario: scenarioOf(custom_id ?? id, messages),
    turns,
    startedAt: secondsSince1970(created),
    ...metadataOf({ ...more, ...(custom_id && id ? { id } : {}), message_fields: rest }),
  }
}

/** A choice each. An answer that failed is a trial without one. */
function responseTrials(
  line: z.output<typeof responseSchema>,
  request: Request | undefined,
  name: string,
  at: string,
): DraftTrial[] {
  const { custom_id, response, error, ...more } = line
  const { body, ...responseMore } = response ?? {}
  const questions = request?.body.messages ?? []
  const about = { ...more, response: responseMore, request: requestMore(request) }
  const failure = failureOf(response?.status_code, body, error)
  if (failure !== undefined) {
    const { turns, rest } = readMessages(questions)
    return [
      {
        target: request?.body.model || name,
        scenario: scenarioOf(custom_id, questions),
        state: 'target-error',
        reason: failure,
        turns,
        ...metadataOf({ ...about, message_fields: rest, error, body }),
      },
    ]
  }
  if (typeof body === 'object' && body !== null && !('choices' in body))
    throw new InputError(`${at}: "response.body" has no choices; only chat completions (/v1/chat/completions) are read`)
  const { choices, model, created, ...bodyMore } = parseRecord(completionSchema, body, at)
  return choices.map(({ message, finish_reason, ...choiceMore }) => {
    const { turns, rest } = readMessages([...questions, message])
    return {
      // The name that was asked for: the answer's may carry a date, and an answer that failed has none.
      target: request?.body.model || model || name,
      scenario: scenarioOf(custom_id, questions),
      ...(stateOfFinish(finish_reason) ?? {}),
      turns,
      startedAt: secondsSince1970(created),
      ...metadataOf({ ...about, ...bodyMore, model, choice: { ...choiceMore, finish_reason }, message_fields: rest }),
    }
  })
}

function requestMore(request: Request | undefined): Record<string, unknown> | undefined {
  if (!request) return undefined
  const { messages: _messages, ...body } = request.body
  const { custom_id: _id, body: _body, ...more } = request
  return { ...more, ...body }
}

function failureOf(status: number | null | undefined, body: unknown, error: unknown): string | undefined {
  const said = error ?? (typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined)
  const failed = (status ?? 200) >= 400 || (said !== undefined && said !== null) || body === undefined || body === null
  if (!failed) return undefined
  const message = typeof said === 'object' && said !== null && 'message' in said ? said.message : said
  const told = asText(message ?? 'no answer').slice(0, 1000)
  return status && status >= 400 ? `status ${status}: ${told}` : told
}

function scenarioOf(id: string | number | null | undefined, messages: readonly ForeignMessage[]): string {
  if (id !== undefined && id !== null && id !== '') return String(id)
  const last = messages.findLastIndex(({ role }) => role === 'assistant')
  const question = messages.slice(0, last < 0 ? messages.length : last)
  return `chat ${digestOfBytes(JSON.stringify(question)).slice(0, 12)}`
}

function secondsSince1970(seconds: number | null | undefined): number | null {
  const time = typeof seconds === 'number' ? Math.round(seconds * 1000) : Number.NaN
  return Number.isSafeInteger(time) ? time : null
}

/** The same scenario again is its next epoch, when it was asked the same; another question under its name is a mistake. */
function numbered(row: ImportedRow, raw: string, seen: Map<string, { epochs: number; words: string; at: string }>): ImportedRow {
  if (!('trial' in row)) return row
  const { target, scenario, turns } = row.trial
  const key = JSON.stringify([target, scenario])
  const words = digestOfBytes(JSON.stringify(turns.slice(0, turns.findLastIndex(turn => turn.role === 'user') + 1)))
  const before = seen.get(key)
  if (before && before.words !== words) {
    const reason = `"${scenario}" stands at ${before.at} already, with another question; give each its own id`
    return { at: row.at, reason, raw }
  }
  const epoch = (before?.epochs ?? 0) + 1
  seen.set(key, { epochs: epoch, words, at: before?.at ?? row.at })
  return { ...row, trial: { ...row.trial, epoch } }
}
