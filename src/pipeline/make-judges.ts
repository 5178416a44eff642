import { resolve } from 'node:path'
import type { z } from 'zod'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import type { Judge } from '../judge/judge.ts'
import { oracleKinds } from '../judge/kinds.ts'
import { recordedJudge, recordedJudgeOptions } from '../judge/recorded.ts'
import type { Recording } from '../store/recording.ts'
import type { Store } from '../store/store.ts'
import type { JudgeConfig, Suite } from '../suite/load-suite.ts'
import { openRecording, recordingFrom } from './open-recording.ts'

/** The options schema of every kind of judge that a suite may declare. */
export const judgeSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.entries(oracleKinds).map(([kind, { options }]) => [kind, options])),
  recorded: recordedJudgeOptions,
}

/** A judge, and whether it speaks of every trial or only where a scenario names it. */
export interface ChosenJudge {
  judge: Judge
  everywhere: boolean
}

/**
 * The suite's judges; or, where some are named, only those: by their name in the suite, or as `string:TEXT`,
 * `regex:PATTERN`, `recorded:RUN?judge=NAME`, which then speak of every trial.
 * @throws UsageError
 */
export async function makeJudges(suite: Suite, chosen: readonly string[], store: Store): Promise<ChosenJudge[]> {
  const names = chosen.length > 0 ? chosen : Object.keys(suite.judges)
  const judges = await Promise.all(
    names.map(name => (Object.hasOwn(suite.judges, name) ? fromSuite(name, suite) : fromUri(name, suite, store))),
  )
  const twice = judges.find(({ judge }, i) => judges.findIndex(other => other.judge.spec.name === judge.spec.name) !== i)
  if (twice) throw new UsageError(`--judge: two judges are called "${twice.judge.spec.name}"`)
  return judges
}

async function fromSuite(name: string, suite: Suite): Promise<ChosenJudge> {
  const config = suite.judges[name]!
  if (config.kind !== 'recorded') return { judge: await makeOracle(name, config, suite.dir), everywhere: false }
  const { from, judge, event } = recordedJudgeOptions.parse(config)
  const recording = await recordingFrom(resolve(suite.dir, from))
  checkRecorded(name, judge, recording)
  return { judge: recordedJudge(name, { judge, event, recording }), everywhere: false }
}

async function fromUri(uri: string, suite: Suite, store: Store): Promise<ChosenJudge> {
  const [, kind, rest] = /^([a-z-]+):(.+)$/s.exec(uri) ?? []
  if (kind === 'string' && rest) return { judge: await makeOracle(uri, { kind, find: rest }, suite.dir), everywhere: true }
  if (kind === 'regex' && rest) return { judge: await makeOracle(uri, { kind, pattern: rest }, suite.dir), everywhere: true }
  if (kind === 'recorded' && rest) return { judge: await recordedFromUri(uri, rest, store), everywhere: true }
  throw new UsageError(
    `--judge ${uri}: no judge of this suite, nor string:TEXT, regex:PATTERN or recorded:RUN?judge=NAME; ${didYouMean(uri, Object.keys(suite.judges))}`,
  )
}

function makeOracle(name: string, config: JudgeConfig, dir: string): Promise<Judge> | Judge {
  const kind = oracleKinds[config.kind]!
  const options = kind.options.safeParse(config)
  if (!options.success) throw new UsageError(`--judge ${name}: ${options.error.issues[0]!.message}`)
  return kind.make(name, options.data, { dir, model: noModelYet })
}

function noModelYet(uri: string): never {
  throw new UsageError(`judge model ${uri}: not built yet`)
}

async function recordedFromUri(uri: string, rest: string, store: Store): Promise<Judge> {
  const [reference, query] = rest.split('?', 2)
  const name = new URLSearchParams(query).get('judge')
  if (!name) throw new UsageError(`--judge ${uri}: which judge of the recording? Say recorded:${reference}?judge=NAME`)
  const recording = await openRecording(reference!, store)
  checkRecorded(uri, name, recording)
  return recordedJudge(name, { judge: name, event: 'violation', recording })
}

function checkRecorded(name: string, judge: string, recording: Recording): void {
  if (recording.judges.has(judge)) return
  throw new UsageError(`judge ${name}: ${recording.label} has no judge "${judge}"; ${didYouMean(judge, [...recording.judges])}`)
}
