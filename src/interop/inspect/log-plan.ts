import { basename } from 'node:path'
import { digestOf } from '../../base/digest.ts'
import type { InspectLog } from './inspect-log.ts'
import { jsonPieces, pieceValue } from './json-pieces.ts'
import { isMark, judgesIn, type ScorerUse, scorerUses } from './score-judgement.ts'
import { type Json, storable } from './storable.ts'

/** Where the samples of one log go. */
export interface LogPlan {
  log: InspectLog
  /** The file's name. */
  name: string
  task: string
  dataset: string | null
  target: string
  /** Added to its epochs, where an earlier log holds the first ones. */
  epochsBefore: number
  uses: Map<string, ScorerUse>
  /** The judges, with the scorer that each is. */
  judges: Map<string, string>
  /** Judges that give marks on a scale: their 1 is no "right", nor is their 0 "wrong". */
  scales: ReadonlySet<string>
  /** Of version 1, which had one scorer. */
  onlyScorer: string
}

/** A look into a log: who has scored in it, and how many epochs there are. */
interface Look {
  judges: Map<string, string>
  scales: Set<string>
  epochs: number
  samples: number
}

/** What makes two logs of one task and model the same measurement, so that one repeats the other. */
function configuration({ header }: InspectLog): string {
  const { task_args, task_version, solver, solver_args, model_args, model_generate_config, dataset } = header.eval
  const { plan } = header as { plan?: unknown }
  return digestOf(
    storable({ task_args, task_version, solver, solver_args, model_args, model_generate_config, plan, dataset: dataset.name }),
  )
}

/**
 * Where the samples of each log go. Logs of one `task_id` are tries of one run, of which the newest holds what the others
 * had: it alone is read. Logs of one task, model and configuration repeat each other: their epochs are counted on. Another
 * configuration is another target.
 */
export async function planLogs(logs: readonly InspectLog[]): Promise<{ plans: LogPlan[]; older: Map<InspectLog, InspectLog> }> {
  const older = olderTries(logs)
  const plans: LogPlan[] = []
  const epochs = new Map<string, number>()
  const configurations = new Map<string, string[]>()
  for (const log of logs.filter(found => !older.has(found))) {
    const { task, model, dataset } = log.header.eval
    const uses = scorerUses(log.header, log.path)
    const onlyScorer =
      log.header.results?.scorer?.name ?? log.header.results?.scores?.[0]?.name ?? uses.keys().next().value ?? 'score'
    const look = await lookInto(log, onlyScorer)
    const known = configurations.get(`${task}\n${model}`) ?? []
    configurations.set(`${task}\n${model}`, known)
    const own = configuration(log)
    if (!known.includes(own)) known.push(own)
    const number = known.indexOf(own) + 1
    const repeated = `${task}\n${model}\n${own}`
    const epochsBefore = epochs.get(repeated) ?? 0
    epochs.set(repeated, epochsBefore + Math.max(look.epochs, log.header.eval.config.epochs ?? 1))
    const name =
      model
        .replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim()
        .slice(0, 190) || 'unnamed'
    plans.push({
      log,
      name: basename(log.path),
      task,
      dataset: dataset.name ?? null,
      target: number === 1 ? name : `${name} (${number})`,
      epochsBefore,
      uses,
      judges: withSilent(look.judges, uses),
      scales: look.scales,
      onlyScorer,
    })
  }
  // A judge is of one kind, in whatever log it speaks.
  const scales = new Set(plans.flatMap(plan => [...plan.scales]))
  return { plans: plans.map(plan => ({ ...plan, scales })), older }
}

/** For each log that is not read, the one that is read instead. */
function olderTries(logs: readonly InspectLog[]): Map<InspectLog, InspectLog> {
  const newest = new Map<string, InspectLog>()
  const key = ({ header, path }: InspectLog) => header.eval.task_id || path
  const when = ({ header }: InspectLog) => Date.parse(header.eval.created) || 0
  for (const log of logs) {
    const other = newest.get(key(log))
    if (!other || when(log) >= when(other)) newest.set(key(log), log)
  }
  return new Map(logs.filter(log => newest.get(key(log)) !== log).map(log => [log, newest.get(key(log))!]))
}

/** Scorers that the log plans with and that never spoke, so that what they were asked counts as missing. */
function withSilent(judges: Map<string, string>, uses: ReadonlyMap<string, ScorerUse>): Map<string, string> {
  const spoke = new Set(judges.values())
  const silent = [...uses]
    .filter(([scorer, { label }]) => !label && !spoke.has(scorer))
    .map(([scorer]) => [scorer, scorer] as const)
  const people = [...uses].filter(([, { label }]) => label).map(([scorer]) => scorer)
  return new Map([...[...judges].filter(([, scorer]) => !people.includes(scorer)), ...silent])
}

/** Of each sample, only what stands before its events is looked at. What cannot be read is told of when it is read. */
async function lookInto(log: InspectLog, onlyScorer: string): Promise<Look> {
  const look: Look = { judges: new Map(), scales: new Set(), epochs: 0, samples: 0 }
  for await (const { at, bytes } of log.samples()) {
    look.samples++
    try {
      for await (const piece of jsonPieces(bytes(), { at, only: ['epoch', 'scores', 'score'] })) {
        const value = pieceValue(piece, at)
        if (piece.key === 'epoch') look.epochs = Math.max(look.epochs, Number(value) || 0)
        if (piece.key === 'epoch') continue
        const scores = storable(piece.key === 'score' ? { [onlyScorer]: value } : value) as Json
        for (const { judge, scorer, value } of judgesIn(scores)) {
          look.judges.set(judge, scorer)
          if (isMark(value)) look.scales.add(judge)
        }
        break
      }
    } catch {
      // Told when the sample is read.
    }
  }
  return look
}
