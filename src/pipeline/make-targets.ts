import type { Clock } from '../base/clock.ts'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { parseYaml } from '../base/source.ts'
import { readTextFile } from '../base/text-file.ts'
import { modelKinds } from '../model/model-uri.ts'
import type { Store } from '../store/store.ts'
import { commandTarget } from '../target/command.ts'
import { commandParameters, parseCommandUri } from '../target/command-uri.ts'
import { httpTarget } from '../target/http.ts'
import { httpParameters, parseHttpUri } from '../target/http-uri.ts'
import { replayTarget } from '../target/replay.ts'
import { scriptedTarget } from '../target/scripted.ts'
import { slowedTarget } from '../target/slowed.ts'
import type { Target } from '../target/target.ts'
import type { Models } from './make-models.ts'
import { targetOfModel } from './model-targets.ts'
import { openRecording } from './open-recording.ts'

interface Context {
  store: Store
  clock: Clock
  /** Scenario ids of the suite: a recording that holds none of them was made from another suite. */
  scenarios: readonly string[]
  models: Models
  /** Where the values of headers and an agent's variables come from. */
  env: Readonly<Record<string, string | undefined>>
}

/** How each kind of target URI becomes targets: the text after the colon, and the `?key=value` that follow it. */
const kinds: Readonly<
  Record<
    string,
    { parameters: readonly string[]; make(rest: string, parameters: URLSearchParams, context: Context): Promise<Target[]> }
  >
> = {
  replay: { parameters: ['target', 'delay_ms'], make: replayTargets },
  http: { parameters: httpParameters, make: httpTargets('http') },
  https: { parameters: httpParameters, make: httpTargets('https') },
  command: { parameters: commandParameters, make: commandTargets },
  scripted: { parameters: ['delay_ms'], make: async file => [scriptedTarget(parseYaml(readTextFile(file), file))] },
}

/** A model (`openai:MODEL` and its like), `http:URL`, `command:PATH`, `replay:RUN`, `replay:FILE?target=NAME`, `scripted:FILE`. @throws UsageError */
export async function makeTargets(uri: string, context: Context): Promise<Target[]> {
  const [, kind, rest, query] = /^([a-z-]+):([^?]+)(?:\?(.*))?$/.exec(uri) ?? []
  if (kind && (modelKinds as readonly string[]).includes(kind)) return [targetOfModel(uri, context.models)]
  if (!kind || !rest)
    throw new UsageError(`--target ${uri}: a target is KIND:WHAT, such as openai:MODEL, replay:RUN or scripted:FILE`)
  const known = kinds[kind]
  if (!known)
    throw new UsageError(`--target ${uri}: unknown kind "${kind}"; ${didYouMean(kind, [...modelKinds, ...Object.keys(kinds)])}`)
  const parameters = new URLSearchParams(query ?? '')
  for (const name of parameters.keys()) {
    if (!known.parameters.includes(name))
      throw new UsageError(`--target ${kind}: unknown parameter "${name}"; ${didYouMean(name, known.parameters)}`)
  }
  const targets = await known.make(rest, parameters, context)
  const delayMs = Number(parameters.get('delay_ms') ?? 0)
  if (!Number.isSafeInteger(delayMs) || delayMs < 0)
    throw new UsageError(`--target ${uri}: delay_ms is a whole number of milliseconds, found "${parameters.get('delay_ms')}"`)
  return delayMs === 0 ? targets : targets.map(target => slowedTarget(target, delayMs, context.clock))
}

/** `http:https://…`, and an address as it stands. */
function httpTargets(scheme: string) {
  return (rest: string, parameters: URLSearchParams, { models, clock, env }: Context): Promise<Target[]> =>
    named(async () => {
      const uri = parseHttpUri(scheme === 'https' ? `https:${rest}` : rest, parameters)
      return [httpTarget(uri, { env, clock, endpoint: models.endpoint(new URL(uri.url).origin) })]
    })
}

function commandTargets(rest: string, parameters: URLSearchParams, { clock, env }: Context): Promise<Target[]> {
  return named(async () => [commandTarget(parseCommandUri(rest, parameters), { env, clock })])
}

async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`--target ${error.message}`) : error
  }
}

async function replayTargets(reference: string, parameters: URLSearchParams, { store, scenarios }: Context): Promise<Target[]> {
  const recording = await openRecording(reference, store)
  const wanted = parameters.get('target')
  if (wanted !== null && !recording.targets.includes(wanted)) {
    throw new UsageError(
      `--target replay:${reference}: ${recording.label} has no target "${wanted}"; ${didYouMean(wanted, recording.targets)}`,
    )
  }
  if (!scenarios.some(scenario => recording.scenarios.has(scenario))) {
    const [example] = recording.scenarios
    throw new UsageError(
      `--target replay:${reference}: ${recording.label} holds none of this suite's scenarios (it has "${example}", the suite "${scenarios[0]}")`,
    )
  }
  return (wanted === null ? recording.targets : [wanted]).map(target => replayTarget(recording, target))
}
