import type { FieldUse } from '../importer.ts'
import { keptEventCharacters } from './events.ts'
import type { LogPlan } from './log-plan.ts'
import { keptCharacters } from './storable.ts'

/** What becomes of each field of a log, in the order in which Inspect writes them; in words that fit a terminal of 80 columns. */
export function inspectFields(plans: readonly LogPlan[]): FieldUse[] {
  const judges = new Map(plans.flatMap(plan => [...plan.judges]))
  const people = plans.flatMap(plan =>
    [...plan.uses].flatMap(([scorer, { label }]) => (label ? [[scorer, label.annotator] as const] : [])),
  )
  return [
    { from: 'eval.task, eval.dataset.name, id', to: 'scenario' },
    { from: 'eval.model', to: 'target' },
    { from: 'eval, plan, results, stats, error', to: 'the run (importer.options.logs)' },
    { from: 'epoch', to: 'epoch' },
    { from: 'messages (or else input)', to: 'turns' },
    { from: 'messages: id, reasoning, pictures …', to: 'metadata.messages' },
    { from: 'error', to: 'state, reason, metadata.error' },
    { from: 'limit', to: 'state, reason, metadata.limit' },
    ...[...judges].map(([judge, scorer]) => ({ from: `scores.${scorer}`, to: `judge ${judge}` })),
    ...[...new Map(people)].map(([scorer, person]) => ({ from: `scores.${scorer}`, to: `label ${person}` })),
    { from: 'scores: answer, metadata, history', to: 'metadata.scores' },
    { from: 'started_at, total_time', to: 'startedAt, durationMs' },
    { from: 'output: stop reason, usage', to: 'metadata.output' },
    { from: 'events: type', to: 'metadata.events.counts' },
    { from: 'events: tool, edits, errors, limits …', to: 'metadata.events.kept' },
    { from: 'attachments', to: 'the text that refers to them' },
    { from: 'any other field', to: 'metadata' },
    { from: 'events of other types (model, state, store, span …) but for their number', to: null },
    { from: `events beyond ${keptEventCharacters / 1024}K characters a sample`, to: null },
    { from: 'attachments of those', to: null },
    { from: 'events_data, timelines, traceback_ansi, events of error_retries', to: null },
    { from: `a field beyond ${keptCharacters / 1024}K, a picture beyond 64K`, to: null },
  ]
}
