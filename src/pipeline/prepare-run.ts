import type { Clock } from '../base/clock.ts'
import { digestOf } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import type { Judge } from '../judge/judge.ts'
import type { Panel } from '../judge/panel.ts'
import { runId } from '../record/identity.ts'
import type { Manifest, RunSpec } from '../record/manifest.ts'
import type { Trial } from '../record/trial.ts'
import { planTrials } from '../run/plan-trials.ts'
import type { Store } from '../store/store.ts'
import { loadSuite, type Suite } from '../suite/load-suite.ts'
import type { Target } from '../target/target.ts'
import { scriptedUser } from '../user/scripted.ts'
import { type ChosenJudge, judgeSchemas, makeJudges } from './make-judges.ts'
import type { Models } from './make-models.ts'
import { makeTargets } from './make-targets.ts'
import { programInfo } from './program.ts'
import { checkSelfJudging } from './self-judging.ts'

/** What a person asks for. What is left out comes from the suite, or from these defaults. */
export interface RunRequest {
  suite: string
  targets: readonly string[]
  judges?: readonly string[]
  epochs?: number
  seed?: number
  /** Turns of the user in one conversation (50). */
  turns?: number
  /** Of one conversation (300,000). */
  timeoutMs?: number
  /** Tries of a trial that ends in target errors (3). */
  attempts?: number
  /** The run of this very request: 1, or another one; `new` takes the first that is not in the store. */
  instance?: number | 'new'
  command?: string
  /** Judges that may judge their own model, by name. */
  selfJudging?: readonly string[]
}

/** A request with every name resolved and everything checked; nothing has been run or written. */
export interface PreparedRun {
  manifest: Manifest
  suite: Suite
  targets: ReadonlyMap<string, Target>
  judges: ReadonlyMap<string, Judge>
  panels: ReadonlyMap<string, Panel>
  /** In the order of targets, scenarios and epochs; they are run in another one. */
  trials: readonly Trial[]
}

/** Trials of one run at most. */
const maxTrials = 2_000_000

/** What a run is prepared in. */
export interface Surroundings {
  clock: Clock
  models: Models
  /** Default empty. */
  env?: Readonly<Record<string, string | undefined>>
  priceTableVersion?: string | null
}

/** @throws UsageError naming what is wrong */
export async function prepareRun(
  store: Store,
  request: RunRequest,
  { clock, models, env = {}, priceTableVersion = null }: Surroundings,
): Promise<PreparedRun> {
  const suite = loadSuite(request.suite, judgeSchemas)
  if (request.targets.length === 0)
    throw new UsageError('run: which target? Say --target openai:MODEL, replay:RUN or scripted:FILE')
  const scenarioIds = suite.scenarios.map(scenario => scenario.id)
  const targets = (
    await Promise.all(request.targets.map(uri => makeTargets(uri, { store, clock, models, env, scenarios: scenarioIds })))
  ).flat()
  const names = targets.map(target => target.spec.name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice) throw new UsageError(`run: two targets are called "${twice}"`)
  const { judges, panels } = await makeJudges(suite, request.judges ?? [], { store, models })
  checkSelfJudging(
    judges.map(({ judge }) => judge.spec),
    targets.map(target => target.spec),
    request.selfJudging ?? [],
  )

  const spec: RunSpec = {
    kind: 'run',
    instance: 1,
    suite: { name: suite.name, version: suite.version, digest: suite.digest },
    policies: suite.policies.map(policy => ({ id: policy.id, version: policy.version, digest: digestOf(policy) })),
    targets: targets.map(target => target.spec),
    users: [scriptedUser.spec],
    judges: [...judges.map(({ judge }) => judge.spec), ...panels.map(({ spec }) => spec)],
    worlds: [],
    importer: null,
    sources: [],
    limits: { turns: request.turns ?? 50, timeoutMs: request.timeoutMs ?? 300_000, attempts: request.attempts ?? 3 },
    sampling: { epochs: request.epochs ?? suite.epochs },
    seeds: { order: request.seed ?? suite.seed },
  }
  spec.instance = request.instance === 'new' ? await firstFreeInstance(store, spec) : (request.instance ?? 1)

  if (spec.instance > 1 && !(await store.run(runId({ ...spec, instance: spec.instance - 1 })))) {
    throw new UsageError(
      `run: there is no instance ${spec.instance - 1} of this request yet, so none ${spec.instance}; --new makes the next one`,
    )
  }
  const planned = targets.length * suite.scenarios.length * spec.sampling!.epochs
  if (planned > maxTrials)
    throw new UsageError(`run: ${planned} trials are more than one run holds (${maxTrials}); ask for fewer epochs`)
  const id = runId(spec)
  const scenarios = suite.scenarios.map(scenario => ({ ...scenario, judges: judgesFor(scenario.judges, judges, panels) }))
  return {
    manifest: {
      id,
      title: `${suite.name} ${suite.version} on ${names.join(', ')}`,
      spec,
      createdAt: clock.now(),
      command: request.command ?? null,
      program: { ...programInfo(), priceTableVersion },
      notes: [],
    },
    suite,
    targets: new Map(targets.map(target => [target.spec.name, target])),
    judges: new Map(judges.map(({ judge }) => [judge.spec.name, judge])),
    panels: new Map(panels.map(panel => [panel.spec.name, panel])),
    trials: planTrials(id, names, scenarios, spec.sampling!.epochs),
  }
}

/** Who judges a scenario: whom it names, whoever speaks of every trial, and the members of its panels. */
function judgesFor(named: readonly string[], judges: readonly ChosenJudge[], panels: readonly Panel[]): string[] {
  const ofScenario = panels.filter(({ spec }) => named.includes(spec.name))
  const members = new Set(ofScenario.flatMap(panel => panel.members))
  return [
    ...judges
      .filter(({ judge: { spec }, everywhere }) => everywhere || named.includes(spec.name) || members.has(spec.name))
      .map(({ judge }) => judge.spec.name),
    ...ofScenario.map(({ spec }) => spec.name),
  ]
}

async function firstFreeInstance(store: Store, spec: RunSpec): Promise<number> {
  for (let instance = 1; ; instance++) {
    if (!(await store.run(runId({ ...spec, instance })))) return instance
  }
}
