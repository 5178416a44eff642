import { existsSync } from 'node:fs'
import { type Digest, digestOf } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import { shortRun } from '../record/identity.ts'
import type { Manifest } from '../record/manifest.ts'
import type { Store } from '../store/store.ts'
import { loadSuite, type Suite } from '../suite/load-suite.ts'
import { commandWords } from './command-words.ts'
import type { JudgeRunWork } from './judge-run.ts'
import { judgeSchemas, makeJudges } from './make-judges.ts'
import type { Models } from './make-models.ts'
import { checkSelfJudging } from './self-judging.ts'

export interface JudgingRequest {
  judges: readonly string[]
  /** Default: the suite that the run's own command names, where it is still the same. */
  suite?: string
  selfJudging?: readonly string[]
}

/** @throws UsageError naming what is wrong */
export async function prepareJudging(store: Store, run: Digest, request: JudgingRequest, models: Models): Promise<JudgeRunWork> {
  const { manifest } = (await store.run(run))!
  const suite = suiteOf(manifest, request.suite)
  const { judges, panels } = await makeJudges(suite, request.judges, { store, models })
  checkSelfJudging(
    judges.map(({ judge }) => judge.spec),
    manifest.spec.targets,
    request.selfJudging ?? [],
  )
  return { manifest, judges: judges.map(({ judge }) => judge), panels, suite }
}

/** What the judges are told: clauses, variables and what is right come from the suite that was run. */
function suiteOf({ id, spec, command }: Manifest, given: string | undefined): Suite {
  const path = given ?? (spec.suite ? suiteInCommand(command) : undefined)
  if (path === undefined) {
    if (spec.suite)
      throw new UsageError(
        `run ${shortRun(id)}: where is its suite "${spec.suite.name}" ${spec.suite.version}? Say --suite FOLDER`,
      )
    return { ...noSuite, dir: process.cwd() }
  }
  const suite = loadSuite(path, judgeSchemas)
  if (spec.suite && suite.digest !== spec.suite.digest)
    throw new UsageError(
      `run ${shortRun(id)}: the suite in ${path} (${suite.name} ${suite.version}) is not the one that was run (${spec.suite.name} ${spec.suite.version}), or has changed since; bring back that version`,
    )
  const changed = suite.policies.find(policy =>
    spec.policies.some(({ id, digest }) => id === policy.id && digest !== digestOf(policy)),
  )
  if (spec.suite && changed)
    throw new UsageError(
      `run ${shortRun(id)}: policy "${changed.id}" in ${path} has changed since the run; bring back that version`,
    )
  return suite
}

/** An imported run has no suite: judges that need no clause can judge it all the same. */
const noSuite: Omit<Suite, 'dir'> = {
  name: 'none',
  version: '0.0.0',
  title: 'none',
  epochs: 1,
  seed: 0,
  judges: {},
  policies: [],
  scenarios: [],
  doubts: [],
  places: {},
  digest: '0'.repeat(64),
}

/** The folder that `assay run FOLDER …` was told, if it is still there. */
function suiteInCommand(command: string | null): string | undefined {
  const words = commandWords(command ?? '')
  const folder = words[words.indexOf('run') + 1]
  return words.includes('run') && folder !== undefined && existsSync(folder) ? folder : undefined
}
