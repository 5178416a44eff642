import { basename } from 'node:path'
import { InputError } from '../../base/errors.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { foreignRow } from '../foreign-row.ts'
import type { FieldUse, ImportedRow, Importer, RejectedRow } from '../importer.ts'
import { filesAt, sourceFile } from '../source-files.ts'
import { inspectFields } from './fields.ts'
import type { InspectLog, SampleSource } from './inspect-log.ts'
import { type LogPlan, planLogs } from './log-plan.ts'
import { missingSamples } from './missing-samples.ts'
import { looksLikeLog, openLog } from './open-log.ts'
import { readSample } from './read-sample.ts'
import { sampleTrial } from './sample-trial.ts'
import { bounded, type Json, storable } from './storable.ts'

/** Kept of each part of a log's header, in characters of JSON. */
const keptOfHeader = 16 * 1024

/** Kept of a sample that cannot be read. */
const keptOfRejected = 64 * 1024

/**
 * Logs of Inspect: `.eval` archives and JSON logs, a file or a folder of them. Each sample is a trial, those with an error
 * too; each scorer is a judge. What a log is missing is told, never guessed.
 * @source inspect_ai.log, format versions 1 and 2
 */
export const inspectImporter: Importer = {
  name: 'inspect',
  about: 'logs of Inspect: .eval archives and JSON logs (a file, or a folder of them)',
  sniff(path) {
    try {
      return filesAt(path).some(looksLikeLog)
    } catch {
      return false
    }
  },
  async open(path) {
    const { files, others } = logFiles(path)
    const logs: InspectLog[] = []
    for (const file of files) logs.push(await openLog(file))
    const { plans, older } = await planLogs(logs)
    const judged = new Map(plans.map(plan => [plan.name, [...plan.judges.keys()]]))
    return {
      spec: { name: 'inspect', kind: 'importer', version: '1', options: { logs: Object.fromEntries(plans.map(headOf)) } },
      title: titleOf(plans),
      sources: await Promise.all(plans.map(({ log }) => sourceFile(log.path))),
      judges: judgeSpecs(plans),
      judgesOf: trial => judgesOf(trial, judged),
      fields: [...inspectFields(plans), ...leftOut(logs, older, others)],
      trials: () => trialsOf(plans),
    }
  },
}

/** In a folder, every `.eval`, and those JSON files that begin as a log does. */
function logFiles(path: string): { files: string[]; others: string[] } {
  const all = filesAt(path)
  if (all[0] === path) return { files: all, others: [] }
  const files = all.filter(file => file.endsWith('.eval') || looksLikeLog(file))
  if (files.length === 0)
    throw new InputError(`${path}: holds no Inspect log; name a .eval or .json log, or the folder they lie in (often "logs")`)
  return { files, others: all.filter(file => !files.includes(file)) }
}

/** A sample that broke was to be judged like the others: it stays in N, and counts as an error there, not as nothing. */
function judgesOf({ metadata, judgements }: RecordedTrial, judged: ReadonlyMap<string, string[]>): string[] {
  return [...new Set([...(judged.get(String(metadata?.log)) ?? []), ...judgements.map(({ judge }) => judge)])]
}

function judgeSpecs(plans: readonly LogPlan[]): JudgeSpec[] {
  const specs = new Map<string, JudgeSpec>()
  for (const { judges, uses, name: log } of plans) {
    for (const [name, scorer] of judges) {
      const { event = 'success', options = {} } = uses.get(scorer) ?? {}
      const before = specs.get(name)
      if (before && before.event !== event)
        throw new InputError(
          `${log}: scorer "${scorer}" speaks of ${event} here and of ${before.event} in another log; import the two apart`,
        )
      specs.set(name, before ?? { name, kind: 'imported', version: '1', options: { scorer, ...options }, event })
    }
  }
  return [...specs.values()]
}

function headOf({ log, name }: LogPlan): [string, Json] {
  const { samples: _, reductions: __, ...header } = log.header as Record<string, unknown>
  const { eval: spec, ...rest } = storable(header) as Record<string, Json>
  const parts = Object.entries({ ...(spec as Record<string, Json>), ...rest }).filter(([, value]) => value !== null)
  return [name, Object.fromEntries(parts.map(([key, value]) => [key, bounded(value, keptOfHeader)]))]
}

function titleOf(plans: readonly LogPlan[]): string {
  const [first] = plans
  if (plans.length === 1) {
    const { status } = first!.log.header
    const cut = first!.log.halfFinished !== undefined ? 'half-finished' : `ended with status "${status}"`
    const whole = status === 'success' && first!.log.halfFinished === undefined
    return `Inspect log of ${first!.task} (${first!.target})${whole ? '' : ` · ${cut}`}`
  }
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const tasks = count(new Set(plans.map(({ task }) => task)).size, 'task')
  const targets = count(new Set(plans.map(({ target }) => target)).size, 'target')
  const half = plans.filter(({ log }) => log.halfFinished !== undefined).length
  const cut = plans.filter(({ log }) => log.header.status === 'cancelled' || log.header.status === 'error').length
  return [
    `${plans.length} Inspect logs: ${tasks}, ${targets}`,
    ...(half > 0 ? [`${half} half-finished`] : []),
    ...(cut > 0 ? [`${cut} cancelled or failed`] : []),
  ].join(' · ')
}

function leftOut(logs: readonly InspectLog[], older: ReadonlyMap<InspectLog, InspectLog>, others: readonly string[]): FieldUse[] {
  return [
    ...[...older].map(([log, newer]) => ({
      from: `${basename(log.path)} (an older try of what ${basename(newer.path)} holds)`,
      to: null,
    })),
    ...others.map(file => ({ from: `${basename(file)} (no Inspect log)`, to: null })),
    ...logs.flatMap(log => log.passedOver.slice(0, 20).map(name => ({ from: `${basename(log.path)}:${name}`, to: null }))),
  ]
}

async function* trialsOf(plans: readonly LogPlan[]): AsyncGenerator<ImportedRow> {
  for (const plan of plans) {
    const seen = new Set<string>()
    for await (const source of plan.log.samples()) {
      const row = await rowOf(source, plan)
      const { sample_id: id, sample_epoch: epoch } =
        'trial' in row ? row.trial.metadata! : { sample_id: source.name?.id, sample_epoch: source.name?.epoch }
      seen.add(JSON.stringify([String(id), epoch]))
      yield row
    }
    const missing = missingSamples(plan.log, seen)
    if (missing) yield missing
  }
}

async function rowOf(source: SampleSource, plan: LogPlan): Promise<ImportedRow> {
  const { at } = source
  let read: Awaited<ReturnType<typeof readSample>>
  try {
    read = await readSample(source)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return rejected(source, error.message)
  }
  const row = foreignRow(at, '', () => sampleTrial(read, plan, at, source.superseded))
  return 'trial' in row ? row : rejected(source, row.reason)
}

async function rejected(source: SampleSource, message: string): Promise<RejectedRow> {
  const { at } = source
  const reason = message.startsWith(`${at}:`) ? message.slice(at.length + 1).trim() : message
  return { at, reason, raw: await headOfSample(source) }
}

async function headOfSample({ bytes }: SampleSource): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of bytes()) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= keptOfRejected) break
    }
  } catch {
    // What could be read of it is what is kept.
  }
  return Buffer.concat(chunks).toString('utf8', 0, keptOfRejected) || '(nothing of it can be read)'
}
