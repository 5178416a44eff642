import { basename, extname } from 'node:path'
import { z } from 'zod'
import { InputError } from '../base/errors.ts'
import type { Judgement, JudgementOutcome } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import { verdictOf } from '../record/verdict.ts'
import { type DraftTrial, foreignRow, metadataOf } from './foreign-row.ts'
import { headsOf } from './heads-of.ts'
import type { FieldUse, ImportedRow, Importer } from './importer.ts'
import { jsonShape } from './json-shape.ts'
import { jsonFile, jsonItems } from './json-source.ts'
import { foreignMessageSchema, readMessages } from './messages.ts'
import { parseRecord } from './parse-record.ts'
import { filesAt, sourceFile } from './source-files.ts'

const reward: JudgeSpec = {
  name: 'reward',
  kind: 'imported',
  version: '1',
  options: { field: 'reward' },
  event: 'success',
}

const taskId = z.union([z.string().min(1), z.int()])

/** Python writes NaN as a bare word. */
const python = { allowNaN: true }

/** τ-bench: a JSON array, one run of one task an item. */
const runSchema = z.looseObject({
  task_id: taskId,
  trial: z.int().nonnegative(),
  reward: z.unknown().optional(),
  info: z.looseObject({ error: z.string().optional() }).optional(),
  traj: z.array(foreignMessageSchema),
})

/** τ²-bench: an object with `info`, `tasks` and `simulations`. */
const simulationSchema = z.looseObject({
  task_id: taskId,
  trial: z.int().nonnegative().nullish(),
  start_time: z.string().nullish(),
  duration: z.number().nonnegative().nullish(),
  termination_reason: z.string(),
  reward_info: z.looseObject({ reward: z.unknown().optional() }).nullish(),
  messages: z
    .array(
      z.union([foreignMessageSchema, z.looseObject({ role: z.literal('tool'), tool_messages: z.array(foreignMessageSchema) })]),
    )
    .nullish(),
})

const headSchema = z.looseObject({
  info: z.looseObject({
    agent_info: z.looseObject({ implementation: z.string(), llm: z.string().nullish() }),
    environment_info: z.looseObject({ domain_name: z.string() }).optional(),
  }),
  tasks: z.array(z.looseObject({ id: taskId })).default([]),
  simulations: z.array(z.unknown()),
})

const fields: FieldUse[] = [
  { from: 'task_id', to: 'scenario, slice.family' },
  { from: 'trial', to: 'epoch' },
  { from: 'traj / messages', to: 'turns' },
  { from: 'reward / reward_info.reward', to: 'judge reward' },
  { from: 'info.error / termination_reason', to: 'state' },
  { from: 'start_time', to: 'startedAt' },
  { from: 'duration', to: 'durationMs' },
]

/**
 * Results of τ-bench and τ²-bench, one file a model and domain.
 *
 * `reward` is 1 where the database ended as it should (and what had to be said was said): a success; anything less is
 * none, as the benchmark itself counts. A run that ran out of steps has reward 0 in τ-bench and nothing else that says so:
 * it is a completed trial without success, as in its published pass^k; τ²-bench names it, and there it is a limit.
 * @source Yao et al. (2024), τ-bench; Barres et al. (2025), τ²-bench
 */
export const tauBenchImporter: Importer = {
  name: 'tau-bench',
  about: 'τ-bench and τ²-bench results (JSON, one model and domain a file)',
  async open(path) {
    const files = filesAt(path).filter(file => extname(file) === '.json')
    if (files.length === 0)
      throw new InputError(`${path}: holds no .json file; τ-bench writes its results as one JSON file a run`)
    return {
      spec: { name: 'tau-bench', kind: 'importer', version: '1', options: {} },
      title: 'τ-bench results',
      sources: await Promise.all(files.map(sourceFile)),
      judges: [reward],
      judgesOf: () => ['reward'],
      fields,
      trials: () => readResults(files),
    }
  },
  sniff: path =>
    headsOf(path).some(({ head }) =>
      /^\s*\[/.test(head) ? /"task_id"\s*:/.test(head) && /"traj"\s*:/.test(head) : /^\s*\{[\s\S]*"agent_info"\s*:/.test(head),
    ),
}

async function* readResults(files: readonly string[]): AsyncGenerator<ImportedRow> {
  for (const file of files) {
    const seen = new Map<string, string>()
    const shape = jsonShape(file)
    if (shape === undefined || shape === 'lines')
      throw new InputError(
        `${file}:1: is not a τ-bench result; it is a JSON array of runs, or (τ²-bench) an object with "info" and "simulations"`,
      )
    yield* shape === 'array' ? readRuns(file, seen) : readSimulations(file, seen)
  }
}

/** @throws InputError for a second run of the same task and trial, which cannot be told from the first */
function once(draft: DraftTrial, at: string, seen: Map<string, string>): DraftTrial {
  const key = JSON.stringify([draft.scenario, draft.epoch])
  const before = seen.get(key)
  if (before !== undefined)
    throw new InputError(
      `${at}: task "${draft.scenario}", trial ${(draft.epoch ?? 1) - 1} stands at ${before} already; keep one of the two`,
    )
  seen.set(key, at)
  return draft
}

async function* readRuns(file: string, seen: Map<string, string>): AsyncGenerator<ImportedRow> {
  const { target, domain } = nameParts(file)
  for await (const { value, at, raw } of jsonItems(file, [], python)) {
    yield foreignRow(at, raw, () => {
      const { task_id, trial, traj, reward: given, ...more } = parseRecord(runSchema, value, at)
      const { turns, rest } = readMessages(traj)
      const error = more.info?.error
      const draft: DraftTrial = {
        target,
        scenario: `${domain}/${task_id}`,
        epoch: trial + 1,
        slice: { family: `${domain}/${task_id}` },
        ...(error === undefined ? {} : { state: 'target-error' as const, reason: error }),
        turns,
        ...metadataOf({ reward: given, ...more, messages: rest }),
        judgements: error === undefined ? [judgementOf(given)] : [],
      }
      return once(draft, at, seen)
    })
  }
}

async function* readSimulations(file: string, seen: Map<string, string>): AsyncGenerator<ImportedRow> {
  const { value, lineOf } = await jsonFile(file, python)
  const head = parseRecord(headSchema, value, `${file}:1`)
  const { agent_info, environment_info } = head.info
  const domain = environment_info?.domain_name ?? nameParts(file).domain
  const tasks = new Map(head.tasks.map(task => [String(task.id), task]))
  for (const [i, simulation] of head.simulations.entries()) {
    const at = `${file}:${lineOf(['simulations', i])}`
    yield foreignRow(at, simulation, () => {
      const { task_id, trial, messages, start_time, duration, ...more } = parseRecord(simulationSchema, simulation, at)
      const { turns, rest } = readMessages(
        (messages ?? []).flatMap(said => ('tool_messages' in said ? said.tool_messages : [said])) as never,
      )
      const ended = endOf(more.termination_reason)
      const given = more.reward_info?.reward
      const task = tasks.get(String(task_id))
      const draft: DraftTrial = {
        target: agent_info.llm ?? agent_info.implementation,
        scenario: `${domain}/${task_id}`,
        epoch: (trial ?? 0) + 1,
        slice: { family: `${domain}/${task_id}` },
        ...ended,
        startedAt: timeOf(start_time),
        durationMs: duration === null || duration === undefined ? null : Math.round(duration * 1000),
        turns,
        ...metadataOf({ ...more, task, messages: rest }),
        judgements: ended.state === 'completed' || ended.state === 'limit' ? [judgementOf(given)] : [],
      }
      return once(draft, at, seen)
    })
  }
}

/** Within this of 1 a reward is a success: the benchmark's own tolerance. */
const tolerance = 1e-6

function judgementOf(given: unknown): Judgement {
  return { judge: 'reward', outcome: outcomeOf(given) }
}

function outcomeOf(given: unknown): JudgementOutcome {
  if (given === null || given === undefined) return { kind: 'failed', error: 'the run has no reward' }
  if (typeof given !== 'number' || !(given >= -tolerance && given <= 1 + tolerance))
    return { kind: 'failed', error: `the reward is ${JSON.stringify(given).slice(0, 60)}, which is no number from 0 to 1` }
  return { kind: 'judged', verdict: verdictOf('success', given >= 1 - tolerance), evidence: [] }
}

function endOf(reason: string): { state: RecordedTrial['state']; reason?: string } {
  if (reason === 'user_stop' || reason === 'agent_stop') return { state: 'completed' }
  const told = `termination reason "${reason}"`
  if (['max_steps', 'timeout', 'context_window_exceeded'].includes(reason)) return { state: 'limit', reason: told }
  // What the agent's own mistakes ended is the agent's doing, and was given its reward.
  if (reason === 'too_many_errors' || reason === 'agent_error') return { state: 'completed', reason: told }
  return { state: reason === 'user_error' ? 'user-error' : 'target-error', reason: told }
}

function timeOf(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? null : time
}

/** `gpt-4o-airline.json`: the file's name is all that says which model and domain it was. */
function nameParts(file: string): { target: string; domain: string } {
  const name = basename(file, extname(file))
  const match = /^(.+)-(airline|retail|telecom)$/.exec(name)
  return match ? { target: match[1]!, domain: match[2]! } : { target: name, domain: 'task' }
}
