import { digestOf } from '../../base/digest.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import type { ExportedRun } from '../export/exporter.ts'
import type { ScorerMetrics, ScoreTally } from './export-results.ts'
import type { OutScorer } from './export-scores.ts'
import type { Json } from './storable.ts'

/** What the samples of a log came to. */
export interface LogSums {
  target: string
  task: string
  dataset: string
  ids: (string | number)[]
  epochs: number
  /** Planned for this target, tried or not. */
  planned: number
  /** Samples that are in the log. */
  written: number
  errors: number
  cancelled: number
  invalidated: boolean
  scorers: ReadonlyMap<string, OutScorer>
  tallies: ReadonlyMap<string, ScoreTally>
  /** The header of the one log of Inspect that all of it came from. */
  origin: Record<string, Json> | undefined
}

/** Parts of an origin's header that still hold. */
const stillTrue = [
  'task_version',
  'task_file',
  'task_display_name',
  'task_registry_name',
  'task_attribs',
  'task_args',
  'task_args_passed',
  'solver',
  'solver_args',
  'solver_args_passed',
  'sandbox',
  'model_generate_config',
  'model_args',
  'model_roles',
  'revision',
  'packages',
]

/** The first and the last member of a log: what was planned, and what came of it. */
export function headersOf(run: ExportedRun, sums: LogSums): { start: object; header: object } {
  const { manifest } = run
  const { origin } = sums
  const kept = stillTrue.filter(key => origin?.[key] !== undefined && !isLeftOut(origin[key]!))
  const id = (part: string) => digestOf([manifest.id, sums.target, part]).slice(0, 22)
  const spec = {
    eval_id: id('eval'),
    run_id: manifest.id.slice(0, 22),
    created: new Date(manifest.createdAt).toISOString(),
    task: sums.task,
    task_id: id('task'),
    dataset: datasetOf(sums),
    model: sums.target,
    ...Object.fromEntries(kept.map(key => [key, origin![key]])),
    config: { epochs: sums.epochs },
    metadata: { assay: { run: manifest.id, title: manifest.title, version: manifest.program.version, judges: run.judges } },
    scorers: [...sums.scorers].map(([name, scorer]) => scorerSpec(name, scorer, run.judges)),
  }
  const plan = origin?.plan !== undefined && !isLeftOut(origin.plan) ? origin.plan : { name: 'plan', steps: [] }
  const start = { version: 2, eval: spec, plan }
  return {
    start,
    header: {
      version: 2,
      status: statusOf(sums),
      eval: spec,
      plan,
      ...resultsOf(run, sums),
      ...(sums.invalidated ? { invalidated: true } : {}),
    },
  }
}

/** What the log said that all of it came from; else, a run that has samples still to come was cut off. */
function statusOf({ planned, written, cancelled, origin }: LogSums): string {
  if (typeof origin?.status === 'string') return origin.status
  return written < planned || cancelled > 0 ? 'cancelled' : 'success'
}

/** The data set as the one log had it all came from, with what it planned and did not come to. */
function datasetOf({ dataset, ids, origin }: LogSums): Record<string, unknown> {
  const own = origin?.dataset
  if (typeof own === 'object' && own !== null && !Array.isArray(own) && !isLeftOut(own)) return own
  return { name: dataset, samples: ids.length, sample_ids: ids, shuffled: false }
}

/** What the one log planned that all of it came from; else, what the run plans. */
function plannedSamples(sums: LogSums): number {
  const { sample_ids: ids, samples } = datasetOf(sums)
  const inLog = sums.origin ? (Array.isArray(ids) ? ids.length : Number(samples ?? 0)) * sums.epochs : 0
  return Math.max(sums.planned, inLog)
}

function resultsOf({ judges }: ExportedRun, sums: LogSums): object {
  const scores = [...sums.tallies].flatMap(([name, tally]) => {
    const { metrics, metadata } = scorerSpec(name, sums.scorers.get(name)!, judges)
    return tally.results(name, metrics, metadata)
  })
  const [first] = scores
  const metric = Object.keys(first?.metrics ?? {})[0]
  return {
    results: {
      total_samples: plannedSamples(sums),
      completed_samples: sums.written - sums.errors,
      scores,
      ...(first && metric ? { headline: { scorer: first.scorer, score: first.name, metric } } : {}),
    },
    stats: { started_at: '', completed_at: '', model_usage: {} },
    ...(sums.origin?.status === 'error' && sums.origin.error ? { error: errorOf(sums.origin.error) } : {}),
  }
}

function errorOf(error: Json): object {
  const told = Object(error) as Record<string, Json>
  return {
    message: String(told.message ?? ''),
    traceback: String(told.traceback ?? ''),
    traceback_ansi: String(told.traceback ?? ''),
  }
}

const rate: ScorerMetrics = [{ name: 'inspect_ai/mean' }, { name: 'inspect_ai/stderr' }]
const accuracy: ScorerMetrics = [{ name: 'inspect_ai/accuracy' }, { name: 'inspect_ai/stderr' }]

/** A scorer as the header declares it: as its own log did, or by what it speaks of. */
function scorerSpec(name: string, { event, label, judges }: OutScorer, specs: readonly JudgeSpec[]) {
  const [first] = judges
  const own = specs.find(spec => spec.name === first)?.options
  const fromInspect = own?.scorer === name
  const metrics = (fromInspect ? own.metrics : undefined) as ScorerMetrics | undefined
  return {
    name,
    options: (fromInspect ? own.options : undefined) ?? {},
    metrics: metrics && Object.keys(metrics).length > 0 ? metrics : event === 'success' ? accuracy : rate,
    metadata: { ...(event === 'success' ? {} : { assay_event: event }), ...(label ? { assay_label: label } : {}) },
  }
}

function isLeftOut(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'left_out' in value
}
