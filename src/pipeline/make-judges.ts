import { resolve } from 'node:path'
import type { z } from 'zod'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import type { Judge } from '../judge/judge.ts'
import { judgeKinds } from '../judge/kinds.ts'
import { type Panel, panelJudge, panelOptions } from '../judge/panel.ts'
import { recordedJudge, recordedJudgeOptions } from '../judge/recorded.ts'
import { modelKinds } from '../model/model-uri.ts'
import type { Recording } from '../store/recording.ts'
import type { Store } from '../store/store.ts'
import type { JudgeConfig, Suite } from '../suite/load-suite.ts'
import type { Models } from './make-models.ts'
import { openRecording, recordingFrom } from './open-recording.ts'

/** The options schema of every kind of judge that a suite may declare. */
export const judgeSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.entries(judgeKinds).map(([kind, { options }]) => [kind, options])),
  recorded: recordedJudgeOptions,
  panel: panelOptions,
}

/** A judge, and whether it speaks of every trial or only where a scenario names it. */
export interface ChosenJudge {
  judge: Judge
  everywhere: boolean
}

export interface ChosenJudges {
  judges: ChosenJudge[]
  /** Their members are among the judges. */
  panels: Panel[]
}

interface Context {
  /** Where `recorded:RUN` is looked up; a suite's own judges need none. */
  store: Store | undefined
  models: Models
}

/**
 * The suite's judges; or, where some are named, only those: by their name in the suite, or as `openai:MODEL` and its like,
 * `string:TEXT`, `regex:PATTERN`, `recorded:RUN?judge=NAME`, which then speak of every trial. The members of a panel come with it.
 * @throws UsageError
 */
export async function makeJudges(suite: Suite, chosen: readonly string[], context: Context): Promise<ChosenJudges> {
  const asked = chosen.length > 0 ? chosen : Object.keys(suite.judges)
  const isPanel = (name: string) => Object.hasOwn(suite.judges, name) && suite.judges[name]!.kind === 'panel'
  const panels = asked.filter(isPanel).map(name => [name, panelOptions.parse(suite.judges[name])] as const)
  const names = [...asked.filter(name => !isPanel(name))]
  for (const member of panels.flatMap(([, { of }]) => of)) {
    if (!names.includes(member) && Object.hasOwn(suite.judges, member) && !isPanel(member)) names.push(member)
  }
  const judges = await Promise.all(
    names.map(name =>
      Object.hasOwn(suite.judges, name)
        ? placed(name, suite, () => fromSuite(name, suite, context))
        : fromUri(name, suite, context),
    ),
  )
  const all = [...judges.map(({ judge }) => judge.spec.name), ...panels.map(([name]) => name)]
  const twice = all.find((name, i) => all.indexOf(name) !== i)
  if (twice) throw new UsageError(`--judge: two judges are called "${twice}"`)
  const specs = new Map(judges.map(({ judge }) => [judge.spec.name, judge.spec]))
  const made = panels.map(([name, options]) => placed(name, suite, async () => panelJudge(name, options, specs)))
  return { judges, panels: await Promise.all(made) }
}

/** What is wrong with a judge of a suite is said with the place where the suite declares it. */
async function placed<Made>(name: string, { places }: Suite, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof UsageError) || places[name] === undefined) throw error
    throw new UsageError(`${places[name]}: ${error.message.replace(/^--judge /, 'judge ')}`, { cause: error })
  }
}

async function fromSuite(name: string, suite: Suite, context: Context): Promise<ChosenJudge> {
  const config = suite.judges[name]!
  if (config.kind !== 'recorded') return { judge: await makeOfKind(name, config, suite.dir, context), everywhere: false }
  const { from, judge, event } = recordedJudgeOptions.parse(config)
  const recording = await recordingFrom(resolve(suite.dir, from))
  checkRecorded(name, judge, recording)
  return { judge: recordedJudge(name, { judge, event, recording }), everywhere: false }
}

async function fromUri(uri: string, suite: Suite, context: Context): Promise<ChosenJudge> {
  const [, kind, rest] = /^([a-z-]+):(.+)$/s.exec(uri) ?? []
  const config = rest === undefined ? undefined : configOf(kind!, rest, uri)
  if (config) return { judge: await makeOfKind(shortName(uri), config, suite.dir, context), everywhere: true }
  if (kind === 'recorded' && rest && context.store)
    return { judge: await recordedFromUri(uri, rest, context.store), everywhere: true }
  throw new UsageError(
    `--judge ${uri}: no judge of this suite, nor openai:MODEL (or another model), string:TEXT, regex:PATTERN or recorded:RUN?judge=NAME; ${didYouMean(uri, Object.keys(suite.judges))}`,
  )
}

function configOf(kind: string, rest: string, uri: string): JudgeConfig | undefined {
  if ((modelKinds as readonly string[]).includes(kind)) return { kind: 'llm', model: uri }
  if (kind === 'string') return { kind, find: rest }
  if (kind === 'regex') return { kind, pattern: rest }
  return undefined
}

/** A model judges under its own name, whatever it is asked with. */
function shortName(uri: string): string {
  const [, kind, rest] = /^([a-z-]+):(.+)$/s.exec(uri)!
  return (modelKinds as readonly string[]).includes(kind!) ? `${kind}:${rest!.replace(/[?@].*$/s, '')}` : uri
}

function makeOfKind(name: string, config: JudgeConfig, dir: string, { models }: Context): Promise<Judge> | Judge {
  const kind = judgeKinds[config.kind]!
  const options = kind.options.safeParse(config)
  if (!options.success) throw new UsageError(`--judge ${name}: ${options.error.issues[0]!.message}`)
  return kind.make(name, options.data, { dir, model: uri => models.of(uri, `judge ${name}`) })
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
