import { type Event, eventOf, events, verdicts } from '../../record/verdict.ts'
import type { TrialRecord } from '../../store/store.ts'
import type { ExportedRun, Exporter } from '../export/exporter.ts'
import { type WholeFile, writeTogether } from '../export/whole-file.ts'
import { headersOf, type LogSums } from './export-header.ts'
import { ScoreTally } from './export-results.ts'
import { sampleOf, summaryOf } from './export-sample.ts'
import { type EventLookup, type OutScorer, scoresOf } from './export-scores.ts'
import type { Json } from './storable.ts'
import { ZipWriter } from './zip-writer.ts'

/**
 * A run as a log of Inspect, which `inspect view` and `read_eval_log` open. A log has one model, so a run of several targets
 * becomes as many logs: the first at the path, each other beside it, with its target in its name.
 */
export const inspectExporter: Exporter = {
  name: 'inspect',
  about: 'a log of Inspect (.eval), for inspect view and read_eval_log; one a target',
  extension: 'eval',
  besides: (path, run) => pathsOf(path, run).slice(1),
  async write(run, path) {
    const targets = targetsOf(run)
    return writeTogether(pathsOf(path, run), async files => {
      const logs = new Map(files.map((file, i) => [targets[i], new LogWriter(run, targets[i] ?? 'none', file)]))
      let [samples, scores] = [0, 0]
      for await (const record of run.trials()) {
        const written = logs.get(record.trial.target)!.add(record)
        if (written === undefined) continue
        samples++
        scores += written
      }
      for (const log of logs.values()) log.end()
      return { ...(logs.size > 1 ? { logs: logs.size } : {}), samples, scores }
    })
  },
}

/** Where each target's log goes; the first one's is at the path itself, also where there is no target. */
function pathsOf(path: string, run: ExportedRun): string[] {
  const others = targetsOf(run).slice(1)
  return [path, ...others.map((target, i) => besidePath(path, target, others.slice(0, i)))]
}

function targetsOf({ table: { trials } }: ExportedRun): string[] {
  const { names, codes } = trials.target
  return [...new Set(codes)].map(code => names[code]!)
}

/** For `out/run.eval` and `openai/gpt-4o`: `out/run-openai-gpt-4o.eval`. */
function besidePath(path: string, target: string, before: readonly string[]): string {
  const slug = slugOf(target)
  const again = before.filter(other => slugOf(other) === slug).length
  return `${path.replace(/\.eval$/, '')}-${slug}${again > 0 ? `-${again + 1}` : ''}.eval`
}

function slugOf(target: string): string {
  return target
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 100)
    .replace(/-$/, '')
}

/** Writes the log of one target, sample by sample. */
class LogWriter {
  readonly #run: ExportedRun
  readonly #target: string
  readonly #zip: ZipWriter
  readonly #events: EventLookup
  readonly #origins: Record<string, Record<string, Json>>
  readonly #scorers = new Map<string, OutScorer>()
  readonly #tallies = new Map<string, ScoreTally>()
  readonly #summaries: string[] = []
  readonly #ids = new Map<string, string | number>()
  readonly #logs = new Set<string>()
  #sums = { epochs: 1, planned: 0, written: 0, errors: 0, cancelled: 0, invalidated: false }

  constructor(run: ExportedRun, target: string, file: WholeFile) {
    this.#run = run
    this.#target = target
    this.#zip = new ZipWriter(file)
    this.#events = eventLookup(run)
    this.#origins = originsOf(run)
  }

  /** @returns the number of its scores; undefined for a trial that has not been tried */
  add(record: TrialRecord): number | undefined {
    const { epoch, scenario } = record.trial
    const known = record.attempts.at(-1)?.transcript?.metadata ?? {}
    const id = this.#idOf(scenario, known.sample_id)
    this.#ids.set(scenario, id)
    this.#sums.planned++
    this.#sums.epochs = Math.max(this.#sums.epochs, epoch)
    if (typeof known.log === 'string') this.#logs.add(known.log)
    const scores = scoresOf(record, this.#events, this.#scorers)
    const sample = sampleOf(record, id, scores)
    if (!sample) return undefined
    this.#sums.written++
    if (sample.error) this.#sums.errors++
    if (record.attempts.at(-1)!.state === 'cancelled') this.#sums.cancelled++
    if (sample.invalidation) this.#sums.invalidated = true
    for (const [scorer, score] of Object.entries(scores)) {
      const tally = this.#tallies.get(scorer) ?? new ScoreTally()
      this.#tallies.set(scorer, tally)
      tally.add(id, score)
    }
    this.#zip.add(`samples/${id}_epoch_${epoch}.json`, pythonText(sample))
    this.#summaries.push(pythonText(summaryOf(sample)))
    return Object.keys(scores).length
  }

  end(): void {
    const sums: LogSums = {
      ...this.#sums,
      ...this.#task(),
      target: this.#target,
      ids: [...this.#ids.values()],
      scorers: this.#scorers,
      tallies: this.#tallies,
      origin: this.#logs.size === 1 ? this.#origins[[...this.#logs][0]!] : undefined,
    }
    const { start, header } = headersOf(this.#run, sums)
    this.#zip.add('_journal/start.json', pythonText(start))
    this.#zip.add('summaries.json', `[${this.#summaries.join(',')}]`)
    this.#zip.add('reductions.json', pythonText([...this.#tallies].map(([name, tally]) => tally.reductions(name))))
    this.#zip.add('header.json', pythonText(header))
    this.#zip.end()
  }

  /** The id that Inspect knew a sample by, where all logs of the run are of one data set; else our scenario. */
  #idOf(scenario: string, own: Json | undefined): string | number {
    const sets = new Set(Object.values(this.#origins).map(({ task, dataset }) => JSON.stringify([task, Object(dataset).name])))
    if (sets.size === 1 && (typeof own === 'string' || typeof own === 'number')) return own
    // No name in an archive may lead out of it.
    return scenario.replaceAll(/(^|[/\\])\.\.(?=[/\\]|$)/g, '$1__').replace(/^\//, '_')
  }

  #task(): { task: string; dataset: string } {
    const { manifest } = this.#run
    const tasks = new Set(Object.values(this.#origins).map(({ task }) => String(task)))
    const task = tasks.size === 1 ? [...tasks][0]! : (manifest.spec.suite?.name ?? manifest.title)
    const [first] = Object.values(this.#origins)
    const dataset = tasks.size === 1 ? Object(first!.dataset).name : undefined
    return { task, dataset: typeof dataset === 'string' ? dataset : task }
  }
}

/** The headers of the logs that a run was imported from, by file name. */
function originsOf({ manifest }: ExportedRun): Record<string, Record<string, Json>> {
  const { importer } = manifest.spec
  return importer?.name === 'inspect' ? ((importer.options.logs ?? {}) as Record<string, Record<string, Json>>) : {}
}

function eventLookup({ judges, table: { labels } }: ExportedRun): EventLookup {
  const byJudge = new Map(judges.map(({ name, event }) => [name, event]))
  const byPerson = new Map<string, Set<Event>>()
  for (let i = 0; i < labels.count; i++) {
    const verdict = labels.verdict[i]!
    const person = labels.annotator.names[labels.annotator.codes[i]!]!
    const spoken = byPerson.get(person) ?? new Set()
    byPerson.set(person, spoken)
    if (verdict >= 0) spoken.add(eventOf(verdicts[verdict]!))
  }
  return {
    judge: name => byJudge.get(name) ?? 'violation',
    annotator: name => {
      const spoken = events.filter(event => byPerson.get(name)?.has(event))
      return spoken.length > 0 ? spoken : ['violation']
    },
  }
}

/** JSON as Inspect reads it, with NaN as a bare word. */
function pythonText(value: unknown): string {
  const mark = `\u0000${crypto.randomUUID()}`
  const named = (_: string, inner: unknown) => (typeof inner === 'number' && !Number.isFinite(inner) ? `${mark}${inner}` : inner)
  const text = JSON.stringify(value, named)
  const quoted = JSON.stringify(mark).slice(0, -1)
  return text.includes(quoted) ? text.replaceAll(new RegExp(`${quoted.replaceAll('\\', '\\\\')}(-?\\w+)"`, 'g'), '$1') : text
}
